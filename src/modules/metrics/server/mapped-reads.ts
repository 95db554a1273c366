import type { TeamId } from '#kernel/ids.ts'
import type { Day, Instant, Period, Week } from '#kernel/time.ts'

import type { OwnTable } from '../contract.ts'
import { listsAbout } from '../domain/lists/mapped-lists.ts'
import type { MappedFact } from '../domain/mapped/beside.ts'
import type { Reader } from './snapshot.ts'

const most = 1000

/** What the team's own tables say of the shop and its accounts inside a week. */
export async function readMapped(
  reader: Reader,
  team: TeamId,
  { from, to }: Period,
): Promise<MappedFact[]> {
  const { rows } = await reader.query<Omit<MappedFact, 'period'> & { from: Day; to: Day }>(
    `select mapping.name, subject, subject_key as key, values,
       to_char(period_from, 'YYYY-MM-DD') as "from", to_char(period_to, 'YYYY-MM-DD') as "to"
     from import_mapping mapping join fact on fact.team_id = mapping.team_id
       and fact.kind = 'mapped:' || mapping.id
     where mapping.team_id = $1 and period_from >= $2 and period_to <= $3
       and subject in ('shop', 'account')
     order by mapping.name, period_from limit ${most}`,
    [team, from, to],
  )
  return rows.map(({ name, subject, key, values, from: first, to: last }) => {
    const period = { from: first, to: last }
    return { name, subject, key, values, period }
  })
}

const rowsOfMappings = `from import_mapping mapping join fact on fact.team_id = mapping.team_id
  and fact.kind = 'mapped:' || mapping.id where mapping.team_id = $1`

/** Weeks that some row of a team's own table lies in, with the kinds that do. */
export async function readMappedWeeks(
  reader: Reader,
  team: TeamId,
  today: Day,
): Promise<readonly { readonly week: Week; readonly kind: string }[]> {
  const { rows } = await reader.query<{ week: Week; kind: string }>(
    `select distinct to_char(period_from, 'IYYY"-W"IW') as week, kind ${rowsOfMappings}
       and date_trunc('week', period_from) = date_trunc('week', period_to) and period_from <= $2`,
    [team, today],
  )
  return rows
}

/** The team's own tables with rows inside a week, and where those rows are listed. */
export async function readOwnTables(
  reader: Reader,
  team: TeamId,
  { from, to }: Period,
): Promise<OwnTable[]> {
  const { rows } = await reader.query<{
    kind: OwnTable['kind']
    name: string
    subjects: string[]
    from: Day
    to: Day
    importedAt: Instant
  }>(
    `select kind, mapping.name, array_agg(distinct subject) as subjects,
       to_char(min(period_from), 'YYYY-MM-DD') as "from", to_char(max(period_to), 'YYYY-MM-DD') as "to",
       (select extract(epoch from max(applied_at)) * 1000 from import
         where import.team_id = $1 and import.kind = fact.kind and state = 'applied'
           and import.period_from <= $3 and import.period_to >= $2)::double precision as "importedAt"
     ${rowsOfMappings} and period_from >= $2 and period_to <= $3
     group by kind, mapping.name order by lower(mapping.name), kind`,
    [team, from, to],
  )
  return rows.map(({ kind, name, subjects, importedAt, ...period }) => ({
    kind,
    name,
    lists: listsAbout(subjects),
    importedAt,
    period,
  }))
}
