import type { TeamId } from '#kernel/ids.ts'
import type { Day, Period } from '#kernel/time.ts'

import type { ComparedList, ListSource } from '../../contract.ts'
import type { PeriodReading } from '../../domain/compare/compared-source.ts'
import { knownIn } from '../../domain/compare/known.ts'
import { listOf } from '../../domain/compare/whose.ts'
import type { ListDefinition } from '../../domain/lists/list-source.ts'
import { lists } from '../../domain/lists/lists.ts'
import { rangeOf, sourceFor } from '../../domain/lists/range.ts'
import { periodArrays, rowOf, type Stored } from '../lists/list-reads.ts'
import { ofBrandSql, ofItemSql, rowsSql, valuesSql } from '../lists/list-sql.ts'
import { readSources } from '../lists/lists.ts'
import type { Reader } from '../snapshot.ts'

/** What is compared: everything in a list, one item of it, or the products of a brand. */
export type Whose = { readonly list: ComparedList; readonly item: string | null }

/** A brand is what the list of products says of its products. */
const brandKind = 'product_list'
const added: ReadonlySet<string> = new Set(['gmv', 'sku_orders', 'items_sold'])

/** `$4` and `$5` of the queries: an item and a brand, of which one at least is null. */
export const whoseValues = ({ list, item }: Whose) =>
  list === 'brands' ? [null, item] : [item, null]
export const whoseSql = (definition: ListDefinition) =>
  `${ofItemSql(definition, 4)} and ${ofBrandSql(5)}`

export type SourceThen = {
  readonly definition: ListDefinition
  readonly source: ListSource
  readonly touching: readonly Period[]
}

/** The exports that may tell of what is asked, and what each knows of some days. */
export async function readKnown(
  reader: Reader,
  team: TeamId,
  { whose, days }: { readonly whose: Whose; readonly days: Period },
): Promise<SourceThen[]> {
  const list = listOf(whose.list)
  if (whose.list !== 'brands')
    return (await readSources(reader, team, { list, ...days, all: whose.item !== null })).known
  const { shown } = await readSources(reader, team, { list, kind: brandKind, ...days })
  const measures = shown.definition.measures.filter(({ id }) => added.has(id))
  return [{ ...shown, definition: { ...shown.definition, measures } }]
}

/** The same export on other days, where it told of nothing. */
export const nothingThen = (definition: ListDefinition, days: Period): SourceThen => ({
  definition,
  source: sourceFor(definition, rangeOf(days), []),
  touching: [],
})

type Values = PeriodReading['values']
export type ReadPeriod = PeriodReading & { readonly byDay: ReadonlyMap<Day, Values> }

const none = { key: '', name: '', about: '', at: null } as const

/** What one export tells of some days of what is asked, as a whole and day by day. */
export async function readPeriod(
  reader: Reader,
  team: TeamId,
  { told, whose, days }: { told: SourceThen; whose: Whose; days: Period },
): Promise<ReadPeriod> {
  const { definition, source, touching } = told
  const range = rangeOf(days)
  const values = (row: Stored) => rowOf(definition, { ...row, ...none }).values
  const exact = await readExact(reader, team, { definition, whose, days })
  const base = { source, period: days, days: range.days.length, exact }
  if (source.parts.length === 0) {
    const found = { source, touching, facts: 0, told: 0 }
    const known = knownIn(definition, range, found)
    return { ...base, known, facts: 0, values: {}, byDay: new Map() }
  }
  const { rows } = await reader.query<Stored & { day: Day | null; whole: boolean }>(
    `select to_char(day, 'YYYY-MM-DD') as day, grouping(day) = 1 as whole, count(*)::int as facts,
       ${valuesSql(definition)}
     from (select *, case when period_from = period_to then period_from end as day
       ${rowsSql(definition)} and ${whoseSql(definition)}) as fact
     group by grouping sets ((), (day))`,
    [team, ...periodArrays(source.parts), ...whoseValues(whose)],
  )
  const all = rows.find(({ whole }) => whole)
  const byDay = new Map(
    rows.flatMap((row) => (row.whole || row.day === null ? [] : [[row.day, values(row)] as const])),
  )
  const facts = all?.facts ?? 0
  return {
    ...base,
    known: knownIn(definition, range, { source, touching, facts, told: byDay.size }),
    facts,
    values: all ? values(all) : {},
    byDay,
  }
}

/** The row of the shop about exactly these days: people and rates of a period stand only there. */
async function readExact(
  reader: Reader,
  team: TeamId,
  { definition, whose, days }: { definition: ListDefinition; whose: Whose; days: Period },
): Promise<Values> {
  if (whose.list !== 'shop' || whose.item !== null || days.from === days.to) return {}
  if (definition.timing !== 'events') return {}
  const { rows } = await reader.query<Stored>(
    `select count(*)::int as facts, ${valuesSql(definition)} ${rowsSql(definition, { exact: true })}`,
    [team, [days.from], [days.to]],
  )
  const [row] = rows
  return row && row.facts > 0 ? rowOf(definition, { ...row, ...none }).values : {}
}

/** The name of an item; null where no export ever told of it. */
export async function readName(reader: Reader, team: TeamId, whose: Whose): Promise<string | null> {
  const { rows } = await reader.query<{ name: string }>(
    'select name from fact_name where team_id = $1 and list = $2 and key = $3',
    [team, whose.list, whose.item],
  )
  const [named] = rows
  if (named) return named.name
  for (const definition of lists[listOf(whose.list)]) {
    // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
    const found = await reader.query(
      `select from fact where team_id = $1 and kind = $2 and ${ofItemSql(definition, 3)} limit 1`,
      [team, definition.kind, whose.item],
    )
    if (found.rowCount) return ''
  }
  return null
}
