import { asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { Actor, Authorized } from '#kernel/actor.ts'
import type { ChangeId, TeamId, UserId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'

import { Role, Team, type Audit, type Session } from '../contract.ts'
import { freeSlug } from '../domain/slug.ts'
import { member, team } from '../tables.ts'
import { lockTeam } from './locks.ts'

export type TeamDraft = Pick<Team, 'name' | 'timeZone' | 'language'>
/** What of it is to change. */
type Changes = { readonly [Key in keyof TeamDraft]?: TeamDraft[Key] | undefined }

/** A team as one of its members sees it. */
const Membership = Team.extend({ roles: z.array(Role) })

type Needs = {
  readonly db: Db
  readonly audit: Audit
  readonly clock: () => Instant
  readonly newId: () => string
}

export type TeamStore = ReturnType<typeof createTeamStore>

/** Teams themselves: made, read, changed. */
export function createTeamStore({ db, audit, clock, newId }: Needs) {
  /** Needs the lock of the installation: the address must be free. */
  async function insert(
    tx: Transaction,
    draft: TeamDraft & { readonly example: boolean },
  ): Promise<Team> {
    const queries = within(tx)
    const taken = await queries.select({ slug: team.slug }).from(team)
    const slug = freeSlug(draft.name, new Set(taken.map((row) => row.slug)))
    const now = new Date(clock())
    const [row] = await queries
      .insert(team)
      .values({
        id: newId(),
        slug,
        ...draft,
        readyAt: draft.example ? null : now,
        createdAt: now,
      })
      .returning()
    return Team.parse(row)
  }

  /** Makes somebody owner of a team, or adds that role to theirs. */
  async function addOwner(tx: Transaction, id: TeamId, owner: UserId): Promise<void> {
    await within(tx)
      .insert(member)
      .values({ teamId: id, userId: owner, roles: ['owner'], joinedAt: new Date(clock()) })
      .onConflictDoUpdate({
        target: [member.teamId, member.userId],
        set: {
          roles: sql`case when 'owner' = any(${member.roles}) then ${member.roles} else array_prepend('owner', ${member.roles}) end`,
        },
      })
  }

  async function created(tx: Transaction, made: Team, actor: Actor): Promise<void> {
    await audit.record(
      tx,
      { team: { id: made.id }, actor },
      {
        recordType: 'team',
        recordId: made.id,
        recordName: made.name,
        verb: 'create',
        before: null,
        after: settingsOf(made),
        undoable: false,
      },
    )
  }

  /** Null when nothing differs from what is stored. */
  async function update(caller: Authorized, changes: Changes): Promise<ChangeId | null> {
    return inTransaction(db, async (tx) => {
      await lockTeam(tx, caller.team.id)
      const before = await one(within(tx), caller.team.id)
      const after = {
        name: changes.name ?? before.name,
        timeZone: changes.timeZone ?? before.timeZone,
        language: changes.language ?? before.language,
      }
      if (isSame(before, after)) return null
      await within(tx).update(team).set(after).where(eq(team.id, before.id))
      return audit.record(tx, caller, {
        recordType: 'team',
        recordId: before.id,
        recordName: after.name,
        verb: 'update',
        before: settingsOf(before),
        after,
        undoable: true,
      })
    })
  }

  return {
    insert,
    addOwner,
    created,
    update,
    all: async (): Promise<Team[]> =>
      Team.array().parse(await db.select().from(team).orderBy(asc(team.createdAt), asc(team.id))),
    one: async (id: TeamId) => one(db, id),
    /** The teams of a member, by name as a person would look for them. */
    of: async (id: UserId): Promise<Session['teams']> => {
      const rows = await db
        .select()
        .from(team)
        .innerJoin(member, eq(member.teamId, team.id))
        .where(eq(member.userId, id))
      return rows
        .map((row) => Membership.parse(Object.assign(row.team, { roles: row.member.roles })))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
    },
  }
}

export const settingsOf = ({ name, timeZone, language }: TeamDraft): TeamDraft => ({
  name,
  timeZone,
  language,
})

export async function one(queries: Queries, id: TeamId): Promise<Team> {
  const [row] = await queries.select().from(team).where(eq(team.id, id))
  return Team.parse(row)
}

const isSame = (a: TeamDraft, b: TeamDraft): boolean =>
  a.name === b.name && a.timeZone === b.timeZone && a.language === b.language
