import { and, asc, eq, sql } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import { UserId, type ChangeId, type TeamId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { Language } from '#kernel/words.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'

import { Member, Role, type Audit } from '../contract.ts'
import { mayChangeRoles } from '../logic.ts'
import { member, user } from '../tables.ts'
import { rolesOf } from './authorize.ts'
import { lockTeam } from './locks.ts'

type Needs = { readonly db: Db; readonly audit: Audit }

export type MemberStore = ReturnType<typeof createMemberStore>

/** What the audit keeps of a membership; null is none. The e-mail is not needed to take it back. */
export type Membership = { readonly roles: readonly Role[]; readonly joinedAt: number }

/** Who belongs to a team, and as what. */
export function createMemberStore({ db, audit }: Needs) {
  async function setRoles(caller: Authorized, id: string, roles: readonly Role[]) {
    return change(caller, id, (before) => ({ ...before, roles: sorted(roles) }))
  }

  async function remove(caller: Authorized, id: string): Promise<ChangeId | null> {
    return change(caller, id, () => null)
  }

  async function change(
    caller: Authorized,
    id: string,
    next: (before: Membership) => Membership | null,
  ): Promise<ChangeId | null> {
    return inTransaction(db, async (tx) => {
      await lockTeam(tx, caller.team.id)
      const person = await find(within(tx), caller.team.id, id)
      if (!person) throw noSuchMember()
      const before: Membership = { roles: person.roles, joinedAt: person.joinedAt }
      const after = next(before)
      if (after && String(after.roles) === String(sorted(before.roles))) return null
      await put(tx, caller, { id: person.userId, before, after })
      return audit.record(tx, caller, {
        recordType: 'member',
        recordId: person.userId,
        recordName: person.name,
        verb: after ? 'update' : 'delete',
        before,
        after,
        undoable: true,
      })
    })
  }

  async function leave(caller: Authorized): Promise<void> {
    if (caller.actor.kind !== 'person') throw noSuchMember()
    await remove(caller, caller.actor.userId)
  }

  async function all(team: TeamId): Promise<Member[]> {
    const rows = await selected(db).where(eq(member.teamId, team)).orderBy(asc(member.joinedAt))
    return rows.map(asMember)
  }

  return {
    setRoles,
    remove,
    leave,
    all,
    people: async (team: TeamId) => {
      const rows = await selected(db).where(eq(member.teamId, team)).orderBy(asc(member.joinedAt))
      return rows.map((row) =>
        Object.assign(asMember(row), { language: Language.parse(row.language) }),
      )
    },
  }
}

type Step = {
  readonly id: UserId
  readonly before: Membership | null
  readonly after: Membership | null
}

/** Gives a user another membership, none included, if the caller may and an owner remains. */
export async function put(tx: Transaction, caller: Authorized, step: Step): Promise<void> {
  const { id, before, after } = step
  const team = caller.team.id
  const own = caller.actor.kind === 'person' && caller.actor.userId === id
  // Read again under the lock: whoever acts may have lost the role a moment ago.
  const mine = await rolesOf(within(tx), caller.actor, team)
  const leaves = own && after === null && before !== null
  if (!leaves && !mayChangeRoles(mine, before?.roles ?? [], after?.roles ?? [])) throw ownersOnly()
  if (!after?.roles.includes('owner')) await refuseWithoutOwner(tx, team, id)
  const at = and(eq(member.teamId, team), eq(member.userId, id))
  if (!after) await within(tx).delete(member).where(at)
  else await upsert(tx, { team, id, ...after })
}

async function upsert(tx: Transaction, row: Membership & { team: TeamId; id: UserId }) {
  const roles = [...row.roles]
  await within(tx)
    .insert(member)
    .values({ teamId: row.team, userId: row.id, roles, joinedAt: new Date(row.joinedAt) })
    .onConflictDoUpdate({ target: [member.teamId, member.userId], set: { roles } })
}

async function refuseWithoutOwner(tx: Transaction, team: TeamId, leaving: UserId): Promise<void> {
  const owners = await within(tx)
    .select({ id: member.userId })
    .from(member)
    .where(and(eq(member.teamId, team), sql`'owner' = any(${member.roles})`))
  if (owners.some(({ id }) => id === leaving) && owners.length === 1) throw lastOwner()
}

const selected = (queries: Queries) =>
  queries
    .select({
      userId: user.id,
      name: user.name,
      email: user.email,
      language: user.language,
      roles: member.roles,
      joinedAt: member.joinedAt,
      twoFactor: user.twoFactorEnabled,
    })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))

const asMember = (row: { readonly joinedAt: Date }): Member =>
  Member.parse({ ...row, joinedAt: row.joinedAt.getTime() })

async function find(queries: Queries, team: TeamId, id: string): Promise<Member | null> {
  const wanted = UserId.safeParse(id)
  if (!wanted.success) return null
  const rows = await selected(queries).where(
    and(eq(member.teamId, team), eq(member.userId, wanted.data)),
  )
  return rows.map(asMember)[0] ?? null
}

/** In the order of the contract, each once. */
export const sorted = (roles: readonly Role[]): Role[] =>
  Role.options.filter((role) => roles.includes(role))

export const noSuchMember = () =>
  new Failure('not-found', {
    id: 'Anggota ini tidak ada di tim. Muat ulang daftar anggota.',
    en: 'There is no such member in the team. Reload the list of members.',
  })

const lastOwner = () =>
  new Failure('conflict', {
    id: 'Tim harus punya minimal satu pemilik. Jadikan anggota lain pemilik dulu, lalu ulangi.',
    en: 'A team needs at least one owner. Make another member an owner first, then repeat.',
  })

export const ownersOnly = () =>
  new Failure('forbidden', {
    id: 'Hanya Pemilik yang boleh memberi atau mencabut peran Pemilik. Minta seorang pemilik melakukannya.',
    en: 'Only an Owner may give or take the role of Owner. Ask an owner to do it.',
  })
