import { eq } from 'drizzle-orm'
import { z } from 'zod'

import { Failure } from '#kernel/failure.ts'
import { UserId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import { within } from '#platform/db/transaction.ts'

import { Role, Team, type Undoer } from '../contract.ts'
import { team, user } from '../tables.ts'
import { restoreIn, revokeIn } from './invitation-rows.ts'
import { lockTeam } from './locks.ts'
import { put } from './member-store.ts'
import { keepFor } from './personal-store.ts'

const Kept = z.object({ days: z.number().int() })
const Membership = z.object({ roles: z.array(Role), joinedAt: Instant }).nullable()

/** How this module takes back its own changes. */
export const createUndoers = ({ clock }: { readonly clock: () => Instant }): Undoer[] => [
  {
    recordType: 'team',
    action: 'team.update',
    again: true,
    undo: async (tx, caller, { before }) => {
      const settings = Team.pick({ name: true, timeZone: true, language: true }).parse(before)
      await lockTeam(tx, caller.team.id)
      await within(tx).update(team).set(settings).where(eq(team.id, caller.team.id))
    },
  },
  {
    recordType: 'member',
    action: 'members.manage',
    again: true,
    undo: async (tx, caller, { recordId, before, after }) => {
      await lockTeam(tx, caller.team.id)
      const id = UserId.parse(recordId)
      const [person] = await within(tx).select().from(user).where(eq(user.id, id))
      if (!person) throw accountGone()
      const step = { before: Membership.parse(after), after: Membership.parse(before) }
      await put(tx, caller, { id, ...step })
    },
  },
  {
    recordType: 'retention',
    action: 'personal.manage',
    again: true,
    undo: async (tx, caller, { recordId, before }) => {
      await keepFor(tx, caller.team.id, { kind: recordId, ...Kept.parse(before) })
    },
  },
  {
    recordType: 'invitation',
    action: 'members.manage',
    again: true,
    undo: async (tx, caller, { recordId, before }) => {
      const at = { id: recordId, at: clock() }
      if (before === null) await revokeIn(tx, caller.team.id, at)
      else await restoreIn(tx, caller.team.id, at)
    },
  },
]

const accountGone = () =>
  new Failure('conflict', {
    id: 'Akun ini sudah tidak ada. Undang orangnya lagi dengan tautan baru.',
    en: 'This account no longer exists. Invite the person again with a new link.',
  })
