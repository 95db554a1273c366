import type { Authorized } from '#kernel/actor.ts'
import { dayAt, type Instant } from '#kernel/time.ts'
import type { TodayAsked, TodayEntry, TodayPart } from '#kernel/today.ts'
import type { TeamService } from '#modules/team/contract.ts'
import { isAction, may } from '#modules/team/logic.ts'
import type { Log } from '#platform/log/log.ts'

import type { Today } from '../contract.ts'
import { arrange } from '../domain/today.ts'

export type TodayNeeds = {
  readonly team: Pick<TeamService, 'rolesOf'>
  /** Asked at every visit: modules that fill it are made after this one. */
  readonly parts: () => readonly TodayPart[]
  readonly clock: () => Instant
  readonly log: Log
}

/** *Hari ini* of one caller: what every module has for them, in one order. */
export const createToday =
  ({ team, parts, clock, log }: TodayNeeds) =>
  async (caller: Authorized): Promise<Today> => {
    const roles = await team.rolesOf(caller)
    const now = clock()
    const asked: TodayAsked = {
      caller,
      now,
      may: (action) => isAction(action) && may(roles, action),
    }
    const told = await Promise.all(parts().map((part) => entriesOf(part, asked, log)))
    const entries = told.flatMap((one) => one ?? [])
    const day = dayAt(now, caller.team.timeZone)
    return { ...arrange(entries, { day, now }), incomplete: told.includes(null) }
  }

/** A module that fails hides its own entries, not the page everybody starts the day with. */
async function entriesOf(
  { name, entries }: TodayPart,
  asked: TodayAsked,
  log: Log,
): Promise<readonly TodayEntry[] | null> {
  try {
    return await entries(asked)
  } catch (err) {
    log.error({ err, part: name }, 'A part of Hari ini failed')
    return null
  }
}
