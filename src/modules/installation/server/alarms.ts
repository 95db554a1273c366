import type { TeamId, UserId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { TeamService } from '#modules/team/contract.ts'
import type { Log } from '#platform/log/log.ts'

import type { Alarming } from '../contract.ts'
import { alarmOf } from '../domain/alarm.ts'
import type { RunStore } from './run-store.ts'

export type AlarmNeeds = {
  readonly team: Pick<TeamService, 'people' | 'teams'>
  /** Asked when there is something to tell; an empty list is a normal case. */
  readonly alarms: () => readonly Alarming[]
  readonly clock: () => Instant
  readonly log: Log
}

type Needs = AlarmNeeds & { readonly runs: RunStore; readonly timeZone: string }

/** Tells every owner of this installation how an attempt ended, if they have to know. */
export function createAlarms({ team, alarms, clock, log, runs, timeZone }: Needs) {
  /** An owner of several teams hears of it in the oldest. */
  async function owners(): Promise<ReadonlyMap<TeamId, readonly UserId[]>> {
    const known = new Set<UserId>()
    const found = new Map<TeamId, readonly UserId[]>()
    for (const { id, example } of await team.teams()) {
      if (example) continue
      // oxlint-disable-next-line no-await-in-loop -- few teams, and nobody waits
      const people = await team.people(id)
      const here = people
        .filter(({ roles, userId }) => roles.includes('owner') && !known.has(userId))
        .map(({ userId }) => userId)
      for (const userId of here) known.add(userId)
      found.set(id, here)
    }
    return found
  }

  /** What cannot be told must not make a good back-up a failed one. */
  return async function tell(): Promise<void> {
    try {
      const streak = await runs.streak()
      const alarm = streak && alarmOf(streak, { now: clock(), timeZone })
      if (!alarm) return
      for (const [id, members] of await owners())
        for (const tellThem of alarms())
          // oxlint-disable-next-line no-await-in-loop -- the same
          if (members.length > 0)
            await tellThem({ ...alarm, team: id, members, path: 'team/backups' })
    } catch (err) {
      log.error({ err }, 'The owners could not be told about the back-up')
    }
  }
}
