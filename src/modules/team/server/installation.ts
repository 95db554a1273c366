import { and, asc, eq, notExists, sql } from 'drizzle-orm'

import type { SignedIn } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { UserId } from '#kernel/ids.ts'
import { defaultTimeZone } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'
import type { Visit } from '#platform/http/route.ts'

import { Team, type Audit, type Session } from '../contract.ts'
import { member, team, user } from '../tables.ts'
import type { Identity, NewAccount } from './identity.ts'
import { lockInstallation } from './locks.ts'
import { settingsOf, type TeamDraft, type TeamStore } from './team-store.ts'

/** As long as a person may type it. */
const longestName = 60

type Needs = {
  readonly db: Db
  readonly audit: Audit
  readonly identity: Identity
  readonly teams: TeamStore
}

export type Installation = ReturnType<typeof createInstallation>

type Owner = Omit<NewAccount, 'language' | 'example'>

/** How this data folder comes to its first team, and whether it has one. */
export function createInstallation({ db, audit, identity, teams }: Needs) {
  /** The first real team with its owner, or the owner of the team the command line made. */
  async function createFirst(draft: TeamDraft, owner: Owner, visit: Visit): Promise<Team> {
    const made = await inTransaction(db, async (tx) => {
      await lockInstallation(tx)
      const { installation, claimable } = await statusOf(within(tx))
      if (installation === 'ready') throw alreadyOwned()
      const person = await identity.signUp(tx, { ...owner, language: draft.language }, visit)
      const actor = { kind: 'person', userId: person.id, name: owner.name } as const
      const first = claimable
        ? await claim(tx, claimable, draft)
        : await teams.insert(tx, { ...draft, example: false })
      await teams.addOwner(tx, first.id, person.id)
      if (claimable)
        await audit.record(
          tx,
          { team: first, actor },
          {
            recordType: 'team',
            recordId: first.id,
            recordName: first.name,
            verb: 'update',
            before: settingsOf(claimable),
            after: settingsOf(first),
            undoable: false,
          },
        )
      else await teams.created(tx, first, actor)
      await inheritExamples(tx, person.id)
      return { first, person }
    })
    made.person.enter()
    return made.first
  }

  /**
   * The example shop now belongs to somebody real, who can remove it; its invented owner, whom
   * anybody could be until now, is gone with every session.
   */
  async function inheritExamples(tx: Transaction, heir: UserId): Promise<void> {
    const queries = within(tx)
    const examples = await queries.select().from(team).where(eq(team.example, true))
    for (const example of Team.array().parse(examples))
      // Few at most, and one transaction is one connection.
      // oxlint-disable-next-line no-await-in-loop
      await teams.addOwner(tx, example.id, heir)
    await queries.delete(user).where(eq(user.example, true))
  }

  /** Another team of somebody who has an account. */
  async function createAnother(draft: TeamDraft, { actor }: SignedIn): Promise<Team> {
    return inTransaction(db, async (tx) => {
      await lockInstallation(tx)
      if (await isExampleUser(within(tx), actor.userId)) throw noAccountYet()
      const made = await teams.insert(tx, { ...draft, example: false })
      await teams.addOwner(tx, made.id, actor.userId)
      await teams.created(tx, made, actor)
      return made
    })
  }

  /** The same team for the same name, so that two commands at once do not make two. */
  async function createUnclaimed(shop: string): Promise<Team> {
    const name = teamNameFrom(shop)
    return inTransaction(db, async (tx) => {
      await lockInstallation(tx)
      const { installation, claimable } = await statusOf(within(tx))
      if (claimable?.name === name) return claimable
      if (installation !== 'new') throw chooseTeam()
      const draft = { name, timeZone: defaultTimeZone, language: 'id', example: false } as const
      const made = await teams.insert(tx, draft)
      await teams.created(tx, made, { kind: 'cli', name: 'etalase' })
      return made
    })
  }

  return { createFirst, createAnother, createUnclaimed, status: () => statusOf(db) }
}

/** Names of shops come from files, and may be longer than what a person may type. */
export const teamNameFrom = (shop: string): string =>
  shop.trim().slice(0, longestName).trim() || 'Tim baru'

/** Everything but the address, which may stand in somebody's script already. */
async function claim(tx: Transaction, { id }: Team, draft: TeamDraft): Promise<Team> {
  const changed = within(tx).update(team).set(settingsOf(draft)).where(eq(team.id, id))
  const [row] = await changed.returning()
  return Team.parse(row)
}

type Status = { readonly installation: Session['installation']; readonly claimable: Team | null }

/** An example shop is no team of anybody's: with nothing but one the installation is still new. */
export async function statusOf(queries: Queries): Promise<Status> {
  const owners = queries
    .select({ one: sql`1` })
    .from(member)
    .where(and(eq(member.teamId, team.id), sql`'owner' = any(${member.roles})`))
  const [owned] = await queries
    .select({ id: team.id })
    .from(team)
    .where(and(eq(team.example, false), sql`exists ${owners}`))
    .limit(1)
  if (owned) return { installation: 'ready', claimable: null }
  const [waiting] = await queries
    .select()
    .from(team)
    .where(and(eq(team.example, false), notExists(owners)))
    .orderBy(asc(team.createdAt), asc(team.id))
    .limit(1)
  return waiting
    ? { installation: 'claim', claimable: Team.parse(waiting) }
    : { installation: 'new', claimable: null }
}

/** Whether somebody only looks around as the invented owner of an example shop. */
export async function isExampleUser(queries: Queries, id: UserId): Promise<boolean> {
  const [row] = await queries.select({ example: user.example }).from(user).where(eq(user.id, id))
  return row?.example ?? false
}

const alreadyOwned = () =>
  new Failure('conflict', {
    id: 'Etalase ini sudah punya pemilik, jadi tidak ada yang dibuat. Masuk, atau minta tautan undangan kepada pemiliknya.',
    en: 'This Etalase has an owner already, so nothing was made. Sign in, or ask its owner for an invitation link.',
  })

export const noAccountYet = () =>
  new Failure('conflict', {
    id: 'Toko contoh ini dibuka tanpa akun sendiri. Pilih “Buat tim” di halaman awal untuk membuat akun.',
    en: 'You are looking at the example shop without an account of your own. Choose “Make a team” on the first page to make one.',
  })

const chooseTeam = () =>
  new Failure('conflict', {
    id: 'Sudah ada tim di folder data ini. Sebutkan tim yang dimaksud dengan --team.',
    en: 'There is a team in this data folder already. Name the team you mean with --team.',
  })
