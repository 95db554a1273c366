import { and, asc, eq, lt, notExists, sql } from 'drizzle-orm'

import type { Authorized, SignedIn } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import { UserId, type TeamId } from '#kernel/ids.ts'
import { defaultTimeZone, type Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { Language } from '#kernel/words.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'
import type { Visit } from '#platform/http/route.ts'

import { Team, type ExampleData, type TeamRemoval } from '../contract.ts'
import { exampleOwner, exampleShop } from '../domain/example.ts'
import { member, team, user } from '../tables.ts'
import type { Authorize } from './authorize.ts'
import type { Identity } from './identity.ts'
import { isExampleUser, statusOf, teamNameFrom } from './installation.ts'
import { lockExamples, lockInstallation } from './locks.ts'
import type { TeamStore } from './team-store.ts'

type Needs = {
  readonly db: Db
  readonly identity: Identity
  readonly teams: TeamStore
  readonly authorize: Authorize
  /** Asked when needed: the modules that fill them are made after this one. */
  readonly examples: () => readonly ExampleData[]
  readonly removals: () => readonly TeamRemoval[]
  readonly clock: () => Instant
}

export type Example = ReturnType<typeof createExample>

/** Whose example shop: a user's, or the invented owner's. */
type Owner = { readonly id: UserId } | { readonly invented: Language }

type Opened = { readonly team: Team; readonly owner: UserId }

export function createExample(needs: Needs) {
  const { db, identity, teams, authorize, examples, removals, clock } = needs
  let queue: Promise<unknown> = Promise.resolve()

  /** One at a time, here and in other processes on this data: filling takes seconds. */
  async function alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(() =>
      inTransaction(db, async (tx) => {
        await lockExamples(tx)
        return work()
      }),
    )
    queue = turn.catch(() => undefined)
    return turn
  }

  /** The example shop of this owner, filled; the one that is there when there is one. */
  const open = (owner: Owner): Promise<Opened> =>
    alone(async () => {
      const existing = await find(db, owner)
      if (existing?.ready) return existing
      // Its filling was cut short; nobody has seen it.
      if (existing) await discard(existing.team.id)
      return fill(await make(owner))
    })

  async function make(owner: Owner): Promise<Opened> {
    return inTransaction(db, async (tx) => {
      await lockInstallation(tx)
      const language = 'invented' in owner ? owner.invented : await languageOf(within(tx), owner.id)
      const shop = await teams.insert(tx, {
        name: exampleShop[language],
        timeZone: defaultTimeZone,
        language,
        example: true,
      })
      const ownerId = 'id' in owner ? owner.id : await invent(tx, shop)
      await teams.addOwner(tx, shop.id, ownerId)
      await teams.created(tx, shop, { kind: 'system', name: 'Etalase' })
      return { team: shop, owner: ownerId }
    })
  }

  async function invent(tx: Transaction, { id, language }: Team): Promise<UserId> {
    const email = emailOf(id)
    const password = identity.examplePassword(email)
    const account = { name: exampleOwner[language], email, password, language, example: true }
    return (await identity.signUp(tx, account, nobody)).id
  }

  async function fill(opened: Opened): Promise<Opened> {
    const { id } = opened.team
    const [person] = await db.select().from(user).where(eq(user.id, opened.owner))
    const actor = { kind: 'person', userId: opened.owner, name: person?.name ?? '' } as const
    try {
      const caller = await authorize(actor, id, 'team.update')
      for (const data of examples())
        // In the order of the modules: later ones build on what earlier ones filled in.
        // oxlint-disable-next-line no-await-in-loop
        await data.fill(caller, clock())
      await db
        .update(team)
        .set({ readyAt: new Date(clock()) })
        .where(eq(team.id, id))
      return opened
    } catch (error) {
      await discard(id)
      throw error
    }
  }

  /** Takes the shop away with everything in it, and its invented owner. */
  async function discard(id: TeamId): Promise<void> {
    await inTransaction(db, async (tx) => {
      await lockInstallation(tx)
      for (const removal of removals().toReversed())
        // oxlint-disable-next-line no-await-in-loop
        await removal.removeTeam(tx, id)
      const queries = within(tx)
      await queries.delete(team).where(and(eq(team.id, id), eq(team.example, true)))
      const memberships = queries.select().from(member).where(eq(member.userId, user.id))
      await queries.delete(user).where(and(eq(user.example, true), notExists(memberships)))
    })
  }

  /**
   * Anybody may look at the example shop while nobody has made a team: it holds nothing of anyone's.
   * After that, whoever has signed in gets one of their own.
   */
  async function tryOut(language: Language, visit: Visit & { caller: SignedIn | null }) {
    const caller = visit.caller?.actor.userId
    if (caller && !(await isExampleUser(db, caller))) return (await open({ id: caller })).team
    await refuseUnlessNew()
    const opened = await open({ invented: language })
    // Somebody may have made the first team while the shop was filled.
    await refuseUnlessNew()
    const email = emailOf(opened.team.id)
    await identity.signIn(email, identity.examplePassword(email), visit)
    return opened.team
  }

  async function refuseUnlessNew(): Promise<void> {
    const { installation } = await statusOf(db)
    if (installation !== 'new') throw signInFirst()
  }

  /** For the command line: of the first owner of the oldest team, or of the invented one. */
  async function forCommandLine(language: Language) {
    const owner = await firstOwner(db)
    const opened = await open(owner ? { id: owner } : { invented: language })
    return { team: opened.team, userId: opened.owner }
  }

  async function remove(caller: Authorized, visit: Visit): Promise<void> {
    const { example } = await teams.one(caller.team.id)
    if (!example) throw notAnExample()
    await alone(() => discard(caller.team.id))
    if (!(await identity.authenticate(visit))) await identity.signOut(false, visit)
  }

  /**
   * Like the example shop, it is no team of anybody's: while it is there the installation is still
   * new, and a command beside this one makes a team of its own.
   */
  async function forTrial<T>(shop: string, work: (trial: Team) => Promise<T>): Promise<T> {
    const trial = await inTransaction(db, async (tx) => {
      await lockInstallation(tx)
      const name = teamNameFrom(shop)
      return teams.insert(tx, { name, timeZone: defaultTimeZone, language: 'id', example: true })
    })
    try {
      return await work(trial)
    } finally {
      await discard(trial.id)
    }
  }

  /** A trial that was cut short belongs to nobody, so nobody else could remove it. */
  async function cleanUp(): Promise<void> {
    const members = db.select().from(member).where(eq(member.teamId, team.id))
    const old = new Date(clock() - 86_400_000)
    const left = await db
      .select()
      .from(team)
      .where(and(eq(team.example, true), lt(team.createdAt, old), notExists(members)))
    for (const { id } of Team.array().parse(left))
      // oxlint-disable-next-line no-await-in-loop -- hardly ever one
      await discard(id)
  }

  return { tryOut, forCommandLine, forTrial, remove, cleanUp }
}

async function find(db: Queries, owner: Owner): Promise<(Opened & { ready: boolean }) | null> {
  const [row] = await db
    .select({ team, owner: user.id })
    .from(team)
    .innerJoin(member, eq(member.teamId, team.id))
    .innerJoin(user, eq(user.id, member.userId))
    .where(
      and(eq(team.example, true), 'id' in owner ? eq(user.id, owner.id) : eq(user.example, true)),
    )
    .orderBy(asc(team.createdAt))
    .limit(1)
  return row
    ? {
        team: Team.parse(row.team),
        owner: UserId.parse(row.owner),
        ready: row.team.readyAt !== null,
      }
    : null
}

async function firstOwner(db: Queries): Promise<UserId | null> {
  const [row] = await db
    .select({ id: member.userId })
    .from(member)
    .innerJoin(team, eq(team.id, member.teamId))
    .where(and(eq(team.example, false), sql`'owner' = any(${member.roles})`))
    .orderBy(asc(team.createdAt), asc(member.joinedAt))
    .limit(1)
  return row ? UserId.parse(row.id) : null
}

async function languageOf(db: Queries, id: UserId): Promise<Language> {
  const [row] = await db.select({ language: user.language }).from(user).where(eq(user.id, id))
  return Language.parse(row?.language)
}

/** `.invalid` can never receive mail, nor belong to anybody (RFC 2606). */
const emailOf = (id: TeamId) => `contoh-${id}@etalase.invalid`

/** The invented owner comes into being without a browser. */
const nobody: Visit = {
  headers: new Headers(),
  origin: '',
  secure: false,
  address: '',
  setHeader: () => undefined,
}

const signInFirst = () =>
  new Failure('forbidden', {
    id: 'Etalase ini sudah dipakai sebuah tim. Masuk dulu, lalu buka toko contoh dari akun sendiri.',
    en: 'A team uses this Etalase already. Sign in first, then open the example shop from your account.',
  })

const notAnExample = () =>
  new Failure('conflict', {
    id: 'Ini bukan toko contoh, jadi tidak ada yang dihapus.',
    en: 'This is not an example shop, so nothing was removed.',
  })
