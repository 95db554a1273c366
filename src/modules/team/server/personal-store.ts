import { desc, eq } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { ChangeId, TeamId } from '#kernel/ids.ts'
import type { Forgetting, PersonalData } from '#kernel/personal.ts'
import { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'

import { Erasure, type Audit, type FoundKind, type PersonalKind } from '../contract.ts'
import { mostRecords } from '../contract/personal.ts'
import { daysKept } from '../domain/retention.ts'
import { erasure, retention } from '../tables.ts'
import { forgettingOf, handleHash } from './forgetting.ts'

type Needs = {
  readonly db: Db
  readonly audit: Audit
  readonly clock: () => Instant
  readonly newId: () => string
  /** Asked every time: the modules that fill it are made after this one. */
  readonly personal: () => readonly PersonalData[]
  /** The list of erased keys has grown; kept outside the database for an older back-up. */
  readonly erasuresGrew: () => Promise<void>
}

export type PersonalStore = ReturnType<typeof createPersonalStore>

/** What is kept about persons outside the team: shown, limited in time, found, and erased. */
export function createPersonalStore(needs: Needs) {
  const { db, audit, clock, newId, personal } = needs

  async function kinds(team: TeamId): Promise<PersonalKind[]> {
    const chosen = await choicesOf(db, team)
    return personal().map(({ kind, words, purpose, retention: limit }) => ({
      kind,
      words,
      purpose,
      days: limit && daysKept(limit, chosen.get(kind)),
      choices: limit?.choices ? [...limit.choices] : null,
    }))
  }

  /** Takes effect with the next nightly round, so a slip of the finger can be taken back. */
  async function setRetention(
    caller: Authorized,
    wish: { readonly kind: string; readonly days: number },
  ): Promise<ChangeId | null> {
    const one = personal().find(({ kind }) => kind === wish.kind)
    const limit = one?.retention
    if (!one || limit?.choices?.includes(wish.days) !== true) throw noSuchChoice()
    const { team } = caller
    return inTransaction(db, async (tx) => {
      const before = daysKept(limit, (await choicesOf(within(tx), team.id)).get(one.kind))
      if (before === wish.days) return null
      await keepFor(tx, team.id, wish)
      return audit.record(tx, caller, {
        recordType: 'retention',
        recordId: one.kind,
        recordName: one.words[caller.language],
        verb: 'update',
        before: { days: before },
        after: { days: wish.days },
        undoable: true,
      })
    })
  }

  async function find(caller: Authorized, handle: string) {
    const { team } = caller
    const whom = forgettingOf(team.id, new Set([handleHash(team.id, handle)]))
    return inTransaction(db, async (tx) => {
      const found: FoundKind[] = []
      for (const { kind, words, find: look } of personal()) {
        // oxlint-disable-next-line no-await-in-loop -- one connection
        const records = (await look?.(tx, team.id, whom)) ?? []
        const shown = records.slice(0, mostRecords)
        if (records.length > 0) found.push({ kind, words, total: records.length, records: shown })
      }
      return { found, refusal: await refusalOf(tx, team.id, whom) }
    })
  }

  /** Everywhere or nowhere: one transaction over all modules. */
  async function erase(
    caller: Authorized,
    { handle, reason }: { readonly handle: string; readonly reason: string },
  ): Promise<Erasure> {
    const { team, actor } = caller
    const hash = handleHash(team.id, handle)
    const whom = forgettingOf(team.id, new Set([hash]))
    const row = await inTransaction(db, async (tx) => {
      const refusal = await refusalOf(tx, team.id, whom)
      if (refusal) throw new Failure('conflict', refusal)
      const counts = await eraseIn(tx, team.id, whom)
      const at = new Date(clock())
      const made = { id: newId(), teamId: team.id, hash, reason, counts, at, by: actor.name }
      await within(tx).insert(erasure).values(made)
      return made
    })
    await afterwards()
    return asErasure(row)
  }

  async function eraseIn(tx: Transaction, team: TeamId, whom: Forgetting) {
    const counts: Record<string, number> = {}
    for (const { kind, erase: eraseKind } of personal()) {
      // oxlint-disable-next-line no-await-in-loop -- one connection
      const touched = (await eraseKind?.(tx, team, whom)) ?? 0
      if (touched > 0) counts[kind] = touched
    }
    return counts
  }

  async function refusalOf(tx: Transaction, team: TeamId, whom: Forgetting) {
    for (const { refuses } of personal()) {
      // oxlint-disable-next-line no-await-in-loop -- one connection
      const words = await refuses?.(tx, team, whom)
      if (words) return words
    }
    return null
  }

  async function afterwards(): Promise<void> {
    await Promise.all(personal().map(async ({ afterwards: end }) => end?.()))
    await needs.erasuresGrew()
  }

  return {
    kinds,
    setRetention,
    find,
    erase,
    erasures: async (team: TeamId): Promise<Erasure[]> => {
      const rows = await db
        .select()
        .from(erasure)
        .where(eq(erasure.teamId, team))
        .orderBy(desc(erasure.at))
      return rows.map(asErasure)
    },
    /** Once a night: what is older than each team keeps it. */
    async dropOld(teams: readonly TeamId[]): Promise<void> {
      for (const team of teams) {
        // oxlint-disable no-await-in-loop -- each kind of each team for itself
        const chosen = await choicesOf(db, team)
        for (const { kind, retention: limit } of personal()) {
          if (!limit?.drop) continue
          const days = daysKept(limit, chosen.get(kind))
          await limit.drop(team, Instant.parse(clock() - days * 86_400_000))
        }
        // oxlint-enable no-await-in-loop
      }
    },
    eraseIn,
    afterwards,
  }
}

async function choicesOf(queries: Queries, team: TeamId): Promise<ReadonlyMap<string, number>> {
  const rows = await queries.select().from(retention).where(eq(retention.teamId, team))
  return new Map(rows.map(({ kind, days }) => [kind, days]))
}

/** Also how a choice is taken back. */
export async function keepFor(
  tx: Transaction,
  teamId: TeamId,
  { kind, days }: { readonly kind: string; readonly days: number },
): Promise<void> {
  await within(tx)
    .insert(retention)
    .values({ teamId, kind, days })
    .onConflictDoUpdate({ target: [retention.teamId, retention.kind], set: { days } })
}

const asErasure = (row: typeof erasure.$inferSelect): Erasure =>
  Erasure.parse({ ...row, at: row.at.getTime() })

const noSuchChoice = () =>
  new Failure('conflict', {
    id: 'Lama simpan ini tidak ada dalam pilihan. Muat ulang halaman, lalu pilih dari daftarnya.',
    en: 'This is not among the choices. Reload the page and choose from its list.',
  })
