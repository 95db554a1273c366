import type { TeamId } from '#kernel/ids.ts'
import type { Day, Period } from '#kernel/time.ts'

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
