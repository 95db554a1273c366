import type { TeamId } from '#kernel/ids.ts'
import type { Day } from '#kernel/time.ts'

import type { Audience, AudienceShares } from '../../contract.ts'
import { audienceHours } from '../../domain/audience/audience-hours.ts'
import { kindWords } from '../../domain/kinds.ts'
import type { Reader } from '../snapshot.ts'

/** An export has seven days of hours. */
const hourDays = 7

/** Files that name no account stand under `~` in the list, and under no name in the facts. */
const startOf = (account: string): string => `${account === '~' ? '' : account}/`

/** Who follows an account, by the newest exports that tell of it. */
export async function readAudience(
  reader: Reader,
  team: TeamId,
  account: string,
): Promise<Audience> {
  const start = startOf(account)
  const hours = await readHours(reader, team, start)
  const gender = await readShares(reader, team, { kind: 'studio_gender', start })
  const territories = await readShares(reader, team, { kind: 'studio_territories', start })
  return { hours, shares: [gender, territories].flatMap((one) => one ?? []) }
}

async function readHours(reader: Reader, team: TeamId, start: string) {
  const { rows } = await reader.query<{ key: string; day: Day; value: number | null }>(
    `with hour as (select * from fact where team_id = $1 and kind = 'studio_activity'
       and subject = 'account_hour' and starts_with(subject_key, $2))
     select subject_key as key, to_char(period_from, 'YYYY-MM-DD') as day,
       (values ->> 'active_followers')::double precision as value
     from hour where period_from > (select max(period_from) from hour) - ${hourDays}`,
    [team, start],
  )
  const cells = rows.map(({ key, day, value }) => ({
    day,
    hour: Number(key.slice(start.length)),
    value,
  }))
  return audienceHours(cells, (hour) => `${start}${String(hour).padStart(2, '0')}`)
}

const attributeOf = { studio_gender: 'gender', studio_territories: 'territory' } as const

async function readShares(
  reader: Reader,
  team: TeamId,
  { kind, start }: { readonly kind: keyof typeof attributeOf; readonly start: string },
): Promise<AudienceShares | null> {
  const { rows } = await reader.query<{
    key: string
    day: Day
    group: string
    value: number | null
  }>(
    `with share as (select * from fact where team_id = $1 and kind = $2
       and starts_with(subject_key, $3))
     select subject_key as key, to_char(period_from, 'YYYY-MM-DD') as day,
       coalesce(attributes ->> $4, '') as group, (values ->> 'share')::double precision as value
     from share where period_from = (select max(period_from) from share)
     order by value desc nulls last, key`,
    [team, kind, start, attributeOf[kind]],
  )
  const [first] = rows
  if (!first) return null
  const groups = rows.map(({ key, group, value }) => ({ key, group, value }))
  return { kind, ...kindWords[kind], takenOn: first.day, groups }
}
