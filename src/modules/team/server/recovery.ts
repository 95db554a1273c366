import { and, eq, ne } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { UserId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import { Role, type Audit } from '../contract.ts'
import { mayRecover } from '../logic.ts'
import { member, team, user } from '../tables.ts'
import { rolesOf } from './authorize.ts'
import { lockTeam } from './locks.ts'
import { noSuchMember, ownersOnly } from './member-store.ts'
import { belongsToOthers, notOnForMember, ownAccount } from './recovery-failures.ts'
import type { TellAccount } from './security-mail.ts'
import { remove } from './two-factor.ts'

type Person = { readonly id: UserId; readonly name: string; readonly email: string }

/**
 * The account of a member, held until the transaction ends, if the caller may help it in. Whoever
 * can choose somebody's password can be that person everywhere, so the account has to belong to this
 * team alone: otherwise the owner of one team could enter another.
 */
export async function lockAccountOf(
  tx: Transaction,
  caller: Authorized,
  id: string,
): Promise<Person> {
  const queries = within(tx)
  await lockTeam(tx, caller.team.id)
  const wanted = UserId.safeParse(id)
  if (!wanted.success) throw noSuchMember()
  const [person] = await queries
    .select({ name: user.name, email: user.email, roles: member.roles })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(and(eq(member.teamId, caller.team.id), eq(member.userId, wanted.data)))
  if (!person) throw noSuchMember()
  // Somebody at an unlocked laptop must not get round the password.
  if (caller.actor.kind === 'person' && caller.actor.userId === wanted.data) throw ownAccount()
  await queries.select({ id: user.id }).from(user).where(eq(user.id, wanted.data)).for('update')
  const mine = await rolesOf(queries, caller.actor, caller.team.id)
  if (!mayRecover(mine, Role.array().parse(person.roles))) throw ownersOnly()
  const elsewhere = await queries
    .select({ id: team.id })
    .from(member)
    .innerJoin(team, eq(team.id, member.teamId))
    .where(
      and(
        eq(member.userId, wanted.data),
        ne(member.teamId, caller.team.id),
        // An example shop holds nothing of anyone's.
        eq(team.example, false),
      ),
    )
    .limit(1)
  if (elsewhere.length > 0) throw belongsToOthers()
  return { id: wanted.data, name: person.name, email: person.email }
}

/** Lets somebody in again who has lost the phone: from now on the password is enough. */
export const createSwitchOff =
  ({ db, audit, tell }: { readonly db: Db; readonly audit: Audit; readonly tell: TellAccount }) =>
  async (caller: Authorized, id: string): Promise<void> => {
    const whose = await inTransaction(db, async (tx) => {
      const person = await lockAccountOf(tx, caller, id)
      if (!(await remove(tx, person.id))) throw notOnForMember()
      await audit.record(tx, caller, {
        recordType: 'sign-in',
        recordId: person.id,
        recordName: person.name,
        verb: 'delete',
        before: { what: 'two-factor' },
        after: null,
        undoable: false,
      })
      return person.id
    })
    tell(whose, { what: 'two-factor-off', by: 'team' })
  }
