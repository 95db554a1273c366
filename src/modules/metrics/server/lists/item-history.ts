import { Failure } from '#kernel/failure.ts'
import type { TeamId } from '#kernel/ids.ts'
import { Day, type Instant, type Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import type { ItemSource, ListName } from '../../contract.ts'
import type { ListDefinition } from '../../domain/lists/list-source.ts'
import { sourceWords } from '../../domain/lists/range.ts'
import { isCounted } from '../counted.ts'
import type { Reader } from '../snapshot.ts'
import { periodArrays, rowOf, type Stored } from './list-reads.ts'
import { groupedColumnsSql, keySql, subjectSql } from './list-sql.ts'

export type ItemAsked = {
  readonly list: ListName
  readonly key: string
  readonly timeZone: string
}

/** As many stored periods of an export as the page of an item looks at. */
const mostPeriods = 26
/** Two weeks of days; more would bury what stands below. */
const mostDays = 14

/** The newest periods of the applied imports of each kind, or the newest that begin before a day ends. */
export async function readNewestPeriods(
  reader: Reader,
  team: TeamId,
  { kinds, until = null }: { readonly kinds: readonly string[]; readonly until?: Day | null },
): Promise<(Period & { readonly kind: string })[]> {
  const { rows } = await reader.query<{ kind: string; from: Day; to: Day }>(
    `select kind, to_char(period_from, 'YYYY-MM-DD') as "from", to_char(period_to, 'YYYY-MM-DD') as "to"
     from (
       select kind, period_from, period_to,
         row_number() over (partition by kind order by period_to desc, period_from desc) as place
       from (select distinct kind, period_from, period_to from import
         where team_id = $1 and state = 'applied' and kind = any($2) and period_from is not null
           and ($4::date is null or period_from <= $4::date)) as p
     ) as ranked where place <= $3 order by kind, period_to desc`,
    [team, kinds, mostPeriods, until],
  )
  return rows
}

/** What is told of an item in one export, and who it is by that. */
export type Told = {
  readonly definition: ListDefinition
  readonly source: ItemSource
  readonly about: { readonly name: string; readonly about: string; readonly at: Instant | null }
}

type HistoryRow = Stored & { readonly from: Day; readonly to: Day }

/** Whether a row belongs to a stored period. A snapshot is about the day of the export. */
const within = {
  tiled: 'period_from = p.first and period_to = p.last',
  events: 'period_from between p.first and p.last',
  snapshot: 'period_from between p.first and p.last',
  // No import need be asked: the rows say their days.
  dated: 'true',
} as const

const always = { from: Day.parse('1970-01-01'), to: Day.parse('1970-01-01') }

/** Period by period as they were exported, the newest first. */
export async function readHistory(
  reader: Reader,
  team: TeamId,
  asked: {
    readonly definition: ListDefinition
    readonly periods: readonly Period[]
    readonly key: string
    /** How it was found, where not by its id. */
    readonly matched?: Words | null
  },
): Promise<Told | null> {
  const { definition, periods, key, matched = null } = asked
  const { id, kind, timing } = definition
  const { rows } = await reader.query<HistoryRow>(
    `select to_char(period_from, 'YYYY-MM-DD') as "from", to_char(period_to, 'YYYY-MM-DD') as "to",
       ${groupedColumnsSql(definition)}
     from (select distinct on (fact.id) fact.* from fact
       join unnest($2::date[], $3::date[]) as p(first, last) on ${within[timing]}
       where team_id = $1 and kind = '${kind}' and ${subjectSql(definition)} and ${isCounted(kind)}
         and ${keySql(definition)} = $4) as fact
     group by ${keySql(definition)}, period_from, period_to
     order by period_to desc, period_from desc limit ${timing === 'events' ? mostDays : mostPeriods}`,
    [team, ...periodArrays(timing === 'dated' ? [always] : periods), key],
  )
  const [newest] = rows
  if (!newest) return null
  return {
    definition,
    about: rowOf(definition, newest),
    source: {
      kind: id,
      ...sourceWords(definition),
      measures: measuresOf(definition),
      matched,
      rows: rows.map((row) => ({
        period: { from: row.from, to: row.to },
        key,
        label: '',
        values: rowOf(definition, row).values,
      })),
    },
  }
}

/** As they leave the server: without how they are made. */
export const measuresOf = ({ measures }: ListDefinition): ItemSource['measures'] =>
  measures.map(({ id, name, unit, unsummed, usual }) => ({ id, name, unit, unsummed, usual }))

export const noSuchItem = () =>
  new Failure('not-found', {
    id: 'Tidak ada angka untuk ini. Mungkin impornya sudah diurungkan; buka daftarnya lagi.',
    en: 'There are no figures of this. Its import may have been taken back; open the list again.',
  })
