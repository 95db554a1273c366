import type { ListDefinition, Place, Timing } from '../../domain/lists/list-source.ts'
import type { Measure } from '../../domain/lists/measure.ts'
import { isCounted } from '../counted.ts'

// Every name below comes from the definitions in code, never from a caller; the kind of a mapped table
// has the id of its mapping in it, as the database made it.

const lifted = new Set(['views', 'gmv'])
const stored = (metric: string) =>
  lifted.has(metric) ? metric : `(values ->> '${metric}')::double precision`

export const instantSql = (moment: string) =>
  `(extract(epoch from ${moment}) * 1000)::double precision`

const attributeSql = (name: string) => `attributes ->> '${name}'`

function placeSql(place: Place): string {
  const plain = rawSql(place)
  return place.handle ? `lower(ltrim(${plain}, '@'))` : plain
}

const dayText = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`

function rawSql(place: Place): string {
  if ('days' in place) {
    const longer =
      place.days === 'any'
        ? ` else ${dayText('period_from')} || '~' || ${dayText('period_to')}`
        : ''
    return `case when period_from = period_to then ${dayText('period_from')}${longer} end`
  }
  if ('attribute' in place) {
    const { attribute } = place
    if (typeof attribute === 'string') return attributeSql(attribute)
    return `coalesce(${attribute.map((name) => `nullif(${attributeSql(name)}, '')`).join(', ')})`
  }
  if (place.empty !== undefined) return `coalesce(nullif(subject_key, ''), '${place.empty}')`
  return place.before === undefined
    ? 'subject_key'
    : `split_part(subject_key, '${place.before}', 1)`
}

/** What the rows of an export are about. */
export const subjectSql = ({ subjects }: ListDefinition): string =>
  `subject in (${subjects.map((subject) => `'${subject}'`).join(', ')})`

export const keySql = ({ key }: Pick<ListDefinition, 'key'>): string => placeSql(key)

const oneText = (place: Place | null) => (place ? `coalesce(${placeSql(place)}, '')` : `''`)
/** What a single row calls its item, and what stands beside it. */
export const nameSql = ({ name }: ListDefinition): string => oneText(name)
export const aboutSql = ({ about }: ListDefinition): string => oneText(about)

/** Whether no two rows of a key are about one day, as those of a day and of its week would be. */
const apart = `sum(period_to - period_from + 1) = (select sum(upper(d) - lower(d))
  from unnest(range_agg(daterange(period_from, period_to, '[]'))) as d)`

/** The sum, if every row carries it. Only where people wrote down the days may they overlap. */
function whole(metric: string, timing: Timing): string {
  const value = stored(metric)
  const all = `count(${value}) = count(*)${timing === 'dated' ? ` and ${apart}` : ''}`
  return `case when ${all} then sum(${value}) end`
}

/** A value of all rows of one key; see `How`. */
function valueSql(measure: Measure, timing: Timing): string {
  switch (measure.how) {
    case 'sum':
      return whole(measure.metric, timing)
    case 'once': {
      const value = stored(measure.metric)
      return `case when min(period_from) = max(period_from) and min(${value}) = max(${value})
        then min(${value}) end`
    }
    case 'last':
      return `(array_agg(${stored(measure.metric)} order by period_to desc)
        filter (where ${stored(measure.metric)} is not null))[1]`
    case 'ratio':
      return `(${whole(measure.of, timing)}) * ${measure.times} / nullif(${whole(measure.over, timing)}, 0)`
    default:
      return measure satisfies never
  }
}

const textSql = (place: Place | null): string =>
  place ? `coalesce(min(${placeSql(place)}), '')` : `''`

function momentSql({ at }: ListDefinition): string {
  if (at === null) return 'null::double precision'
  return instantSql(
    at === 'at' ? 'min(at)' : `min((attributes ->> '${at.attribute}')::timestamptz)`,
  )
}

/**
 * Stored rows of an export within the parts: `$1` team, `$2` first days, `$3` last days. `exact`: those
 * about the very days of a part.
 */
export function rowsSql(
  definition: ListDefinition,
  { exact = false }: { readonly exact?: boolean } = {},
): string {
  const { kind, timing } = definition
  const key = keySql(definition)
  const own = `team_id = $1 and kind = '${kind}' and ${isCounted(kind)}`
  const parts = 'unnest($2::date[], $3::date[]) as p(first, last)'
  if (exact)
    return `from fact join ${parts} on period_from = p.first and period_to = p.last
      where ${own} and ${subjectSql(definition)}`
  switch (timing) {
    case 'tiled':
      return `from fact join ${parts} on period_from = p.first and period_to = p.last where ${own}`
    case 'events':
      return `from fact join ${parts} on period_from between p.first and p.last where ${own}`
    case 'dated':
      return `from fact join ${parts} on period_from >= p.first and period_to <= p.last
        where ${own} and ${subjectSql(definition)}`
    case 'snapshot':
      return `from (
        select distinct on (${key}) * from fact
        where team_id = $1 and kind = '${kind}' and ${subjectSql(definition)}
          and period_from between ($2::date[])[1] and ($3::date[])[1]
        order by ${key}, period_from desc
      ) as fact where true`
    default:
      return timing satisfies never
  }
}

/** The measures of the rows of a group: `m0`, `m1`, … */
export const valuesSql = ({ measures, timing }: ListDefinition): string =>
  measures.map((measure, at) => `${valueSql(measure, timing)} as m${at}`).join(', ')

/** Rows of one item, or of all of them where `$n` is null. */
export const ofItemSql = (definition: ListDefinition, at: number): string => {
  const key = keySql(definition)
  return `${key} is not null and ($${at}::text is null or ${key} = $${at})`
}

/** Rows of the products of brand `$n`, of those without one where it is `none`, of all where it is null. */
export const ofBrandSql = (at: number): string =>
  `($${at}::text is null or $${at} = coalesce((select brand.id::text
    from brand_product join brand on brand.id = brand_id
    where brand_product.team_id = $1 and product = subject_key and deleted_at is null), 'none'))`

/** The columns of a row, for facts grouped by the key, with its measures. */
export const groupedColumnsSql = (definition: ListDefinition): string => {
  return `${keySql(definition)} as key, count(*)::int as facts, ${textSql(definition.name)} as name,
    ${textSql(definition.about)} as about, ${momentSql(definition)} as at, ${valuesSql(definition)}`
}

/** One row for each key. */
export const groupedSql = (
  definition: ListDefinition,
  { origins = false }: { readonly origins?: boolean } = {},
): string => {
  const key = keySql(definition)
  const told = origins
    ? `, json_agg(json_build_object('import', import_id, 'row', "row") order by period_from, "row") as origins`
    : ''
  return `select ${groupedColumnsSql(definition)}${told}
    ${rowsSql(definition)} and ${key} is not null group by ${key}`
}

/** Sums over all rows found, and over how many of them. */
export const totalsSql = ({ measures }: ListDefinition): string =>
  measures
    .map((measure, at) => {
      if (measure.unsummed) return `null::double precision as s${at}, count(m${at})::int as f${at}`
      if (measure.how !== 'ratio') return `sum(m${at}) as s${at}, count(m${at})::int as f${at}`
      // A ratio of all is found from the sums of what it is made of, where both are columns.
      const [of, over] = [measure.of, measure.over].map((metric) =>
        measures.findIndex((one) => one.how === 'sum' && one.metric === metric),
      )
      if (of === undefined || over === undefined || of < 0 || over < 0)
        return `null::double precision as s${at}, 0 as f${at}`
      const both = `filter (where m${of} is not null and m${over} is not null)`
      return `sum(m${of}) ${both} * ${measure.times} / nullif(sum(m${over}) ${both}, 0) as s${at},
        (count(*) ${both})::int as f${at}`
    })
    .join(', ')
