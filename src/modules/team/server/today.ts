import type { TodayPart } from '#kernel/today.ts'
import type { Db } from '#platform/db/connection.ts'

import { unusedInvitations } from '../domain/unused-invitations.ts'
import { asInvitation, openOnes } from './invitation-rows.ts'

/** Invitations nobody has used, for those who can do something about it. */
export const createTeamToday = ({ db }: { readonly db: Db }): TodayPart => ({
  name: 'team',
  entries: async ({ caller: { team }, may, now }) => {
    if (!may('members.manage')) return []
    const open = (await openOnes(db, team.id, now)).map(asInvitation)
    const entry = unusedInvitations(open, { now, timeZone: team.timeZone })
    return entry ? [entry] : []
  },
})
