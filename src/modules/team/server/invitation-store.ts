import { and, eq, lt } from 'drizzle-orm'

import type { Authorized, SignedIn } from '#kernel/actor.ts'
import { TeamId, type ChangeId, type UserId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'
import type { Visit } from '#platform/http/route.ts'

import type { Audit, Invitation, Team } from '../contract.ts'
import { mayChangeRoles } from '../logic.ts'
import { invitation, member } from '../tables.ts'
import { rolesOf } from './authorize.ts'
import type { Identity, NewAccount, NewUser } from './identity.ts'
import { isExampleUser, noAccountYet } from './installation.ts'
import { notValid, tooMany, whoAreYou } from './invitation-failures.ts'
import {
  asInvitation,
  described,
  hashOf,
  isOpen,
  openOnes,
  revokeIn,
  stillOpen,
  take,
  type InvitationRow,
} from './invitation-rows.ts'
import { lockTeam } from './locks.ts'
import { ownersOnly, sorted } from './member-store.ts'
import { one } from './team-store.ts'

const validFor = 7 * 24 * 60 * 60_000
/** Kept a while after their end, so that a person who asks can be told what became of their link. */
const keptFor = 30 * 24 * 60 * 60_000
const mostOpen = 200

type Needs = {
  readonly db: Db
  readonly audit: Audit
  readonly identity: Identity
  readonly clock: () => Instant
  readonly newId: () => string
  /** 256 random bits as text that fits an address. */
  readonly newSecret: () => string
}

export type InvitationStore = ReturnType<typeof createInvitationStore>

type Acceptance = {
  readonly secret: string
  readonly account?: Omit<NewAccount, 'language' | 'example'> | undefined
}
type Newcomer = { readonly id: UserId; readonly name: string; readonly user: NewUser | null }

/** Links that let somebody join a team once. The secret is shown once and stored as a hash. */
export function createInvitationStore(needs: Needs) {
  const { db, audit, identity, clock, newId, newSecret } = needs

  async function create(caller: Authorized, draft: Pick<Invitation, 'name' | 'roles'>) {
    const secret = newSecret()
    const now = clock()
    const made = await inTransaction(db, async (tx) => {
      await lockTeam(tx, caller.team.id)
      const queries = within(tx)
      const roles = sorted(draft.roles)
      const mine = await rolesOf(queries, caller.actor, caller.team.id)
      if (!mayChangeRoles(mine, [], roles)) throw ownersOnly()
      if ((await openOnes(queries, caller.team.id, now)).length >= mostOpen) throw tooMany()
      const [row] = await queries
        .insert(invitation)
        .values({
          id: newId(),
          teamId: caller.team.id,
          name: draft.name,
          roles,
          secretHash: hashOf(secret),
          createdAt: new Date(now),
          expiresAt: new Date(now + validFor),
        })
        .returning()
      if (!row) throw new Error('An insert gives back its row')
      await audit.record(tx, caller, { ...described(row), verb: 'create', undoable: false })
      return asInvitation(row)
    })
    return { invitation: made, secret }
  }

  async function revoke(caller: Authorized, id: string): Promise<ChangeId | null> {
    return inTransaction(db, async (tx) => {
      const row = await revokeIn(tx, caller.team.id, { id, at: clock() })
      const { after: before, ...rest } = described(row)
      return audit.record(tx, caller, {
        ...rest,
        verb: 'delete',
        before,
        after: null,
        undoable: true,
      })
    })
  }

  /** What a link is for, before anybody joins with it. */
  async function open(secret: string) {
    const now = new Date(clock())
    const [row] = await db
      .update(invitation)
      .set({ openedAt: now })
      .where(and(eq(invitation.secretHash, hashOf(secret)), ...stillOpen(now)))
      .returning()
    if (!row) throw notValid()
    const { name, roles, expiresAt } = asInvitation(row)
    return { team: (await one(db, TeamId.parse(row.teamId))).name, name, roles, expiresAt }
  }

  /** Joins with a new account or the one signed in. A member just enters; the link stays unused. */
  async function accept(
    { secret, account }: Acceptance,
    visit: Visit & { readonly caller: SignedIn | null },
  ): Promise<Team> {
    const joined = await inTransaction(db, async (tx) => {
      const row = await take(tx, secret)
      const home = await one(within(tx), TeamId.parse(row.teamId))
      const known = account ? null : visit.caller?.actor.userId
      if (known && (await belongs(within(tx), home.id, known))) return { home, user: null }
      if (!isOpen(row, clock())) throw notValid()
      const newcomer = account
        ? await enrol(tx, account, { visit, home })
        : await signedInOne(tx, visit.caller)
      await join(tx, row, newcomer)
      return { home, user: newcomer.user }
    })
    joined.user?.enter()
    return joined.home
  }

  async function enrol(
    tx: Transaction,
    account: NonNullable<Acceptance['account']>,
    { visit, home }: { readonly visit: Visit; readonly home: Team },
  ): Promise<Newcomer> {
    const made = await identity.signUp(tx, { ...account, language: home.language }, visit)
    return { id: made.id, name: account.name, user: made }
  }

  async function join(tx: Transaction, row: InvitationRow, { id, name }: Newcomer): Promise<void> {
    const now = new Date(clock())
    const queries = within(tx)
    const { teamId, roles } = row
    await queries.insert(member).values({ teamId, userId: id, roles, joinedAt: now })
    await queries
      .update(invitation)
      .set({ acceptedAt: now, acceptedBy: id })
      .where(eq(invitation.id, row.id))
    await audit.record(
      tx,
      { team: { id: TeamId.parse(teamId) }, actor: { kind: 'person', userId: id, name } },
      {
        recordType: 'member',
        recordId: id,
        recordName: name,
        verb: 'create',
        before: null,
        after: { roles, joinedAt: now.getTime() },
        undoable: false,
      },
    )
  }

  return {
    create,
    revoke,
    open,
    accept,
    all: async (id: TeamId) => (await openOnes(db, id, clock())).map(asInvitation),
    cleanUp: async () => {
      await db.delete(invitation).where(lt(invitation.expiresAt, new Date(clock() - keptFor)))
    },
  }
}

async function belongs(queries: Queries, id: TeamId, userId: UserId): Promise<boolean> {
  const [row] = await queries
    .select({ id: member.userId })
    .from(member)
    .where(and(eq(member.teamId, id), eq(member.userId, userId)))
  return row !== undefined
}

async function signedInOne(tx: Transaction, caller: SignedIn | null): Promise<Newcomer> {
  if (!caller) throw whoAreYou()
  const { userId, name } = caller.actor
  if (await isExampleUser(within(tx), userId)) throw noAccountYet()
  return { id: userId, name, user: null }
}
