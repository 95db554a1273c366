import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { Authorized } from '#kernel/actor.ts'
import type { Given } from '#kernel/endpoint.ts'
import { Failure } from '#kernel/failure.ts'
import { formatPeriod } from '#kernel/format.ts'
import type { BrandId, TeamId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Audit, Change, Undoer } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'

import {
  type Brand,
  BrandPromise,
  PromiseTerms,
  type removePromise,
  type setPromise,
} from '../../contract.ts'
import { inTheWay, promiseName, refusedTerms, sameTerms } from '../../domain/promises.ts'
import { brandPromise } from '../../tables.ts'
import { liveBrand } from '../live-brand.ts'

export type PromiseNeeds = {
  readonly db: Db
  readonly audit: Audit
  readonly clock: () => Instant
}

const promiseRecord = 'brand_promise'

type Row = typeof brandPromise.$inferSelect
type Wish = { readonly id: string; readonly version: number; readonly terms: PromiseTerms }

export type PromiseStore = ReturnType<typeof createPromiseStore>

/** What a brand is owed, period by period. Every version stays; the highest holds. */
export function createPromiseStore({ db, audit, clock }: PromiseNeeds) {
  async function add(
    tx: Transaction,
    caller: Authorized,
    next: {
      readonly brand: BrandId
      readonly id: string
      readonly version: number
      readonly terms: PromiseTerms
      readonly removed: boolean
    },
  ): Promise<void> {
    const { brand, terms, ...rest } = next
    await within(tx)
      .insert(brandPromise)
      .values({
        ...rest,
        ...terms,
        teamId: caller.team.id,
        brandId: brand,
        setBy: caller.actor.name,
        setAt: new Date(clock()),
      })
  }

  return {
    async list({ team }: Authorized, brandId: string) {
      const brand = await liveBrand(db, team.id, brandId)
      return { promises: await standing(db, team.id, brand.id) }
    },

    set: (caller: Authorized, brandId: string, wish: Wish): Promise<Given<typeof setPromise>> =>
      inTransaction(db, async (tx) => {
        const brand = await liveBrand(within(tx), caller.team.id, brandId)
        const refused = refusedTerms(wish.terms)
        if (refused) throw new Failure('invalid', refused.words, { field: refused.field })
        await lock(tx, brand.id)
        const all = await standing(within(tx), caller.team.id, brand.id)
        const before = all.find(({ id }) => id === wish.id)
        if (before && sameTerms(before.terms, wish.terms)) return { promise: before, change: null }
        if ((before?.version ?? 0) !== wish.version) throw movedOn()
        // The id was given before: to another brand, or to a promise that was taken back.
        const last = await lastVersion(within(tx), wish.id)
        if (!before && last) throw movedOn()
        const other = inTheWay(wish, all)
        if (other) throw overlapping(other)
        const version = (last?.version ?? 0) + 1
        await add(tx, caller, { ...wish, brand: brand.id, version, removed: false })
        const change = await audit.record(tx, caller, {
          recordType: promiseRecord,
          recordId: wish.id,
          recordName: promiseName(brand.name, wish.terms),
          verb: before ? 'update' : 'create',
          before: told(brand, before?.terms ?? null),
          after: told(brand, wish.terms),
          undoable: true,
        })
        const now = await standing(within(tx), caller.team.id, brand.id)
        const promise = now.find(({ id }) => id === wish.id)
        if (!promise) throw new Error('A promise that was set stands')
        return { promise, change }
      }),

    remove: (
      caller: Authorized,
      brandId: string,
      { id, version }: Omit<Wish, 'terms'>,
    ): Promise<Given<typeof removePromise>> =>
      inTransaction(db, async (tx) => {
        const brand = await liveBrand(within(tx), caller.team.id, brandId)
        await lock(tx, brand.id)
        const all = await standing(within(tx), caller.team.id, brand.id)
        const before = all.find((one) => one.id === id)
        if (!before) throw noSuchPromise()
        if (before.version !== version) throw movedOn()
        const { terms } = before
        await add(tx, caller, { id, brand: brand.id, version: version + 1, terms, removed: true })
        return {
          change: await audit.record(tx, caller, {
            recordType: promiseRecord,
            recordId: id,
            recordName: promiseName(brand.name, terms),
            verb: 'delete',
            before: told(brand, terms),
            after: null,
            undoable: true,
          }),
        }
      }),

    /** As a new version: what was promised in between stays in the list of versions. */
    restore: async (tx: Transaction, caller: Authorized, change: Change): Promise<void> => {
      const Told = PromiseTerms.extend({ about: z.object({ brand: z.string() }) }).nullable()
      const [before, after] = [Told.parse(change.before), Told.parse(change.after)]
      const brand = await liveBrand(
        within(tx),
        caller.team.id,
        (before ?? after)?.about.brand ?? '',
      )
      await lock(tx, brand.id)
      const last = await lastVersion(within(tx), change.recordId)
      if (!last || last.teamId !== caller.team.id) throw noSuchPromise()
      const terms = PromiseTerms.parse(before ?? after)
      if (before) {
        const all = await standing(within(tx), caller.team.id, brand.id)
        const other = inTheWay({ id: change.recordId, terms }, all)
        if (other) throw overlapping(other)
      }
      await add(tx, caller, {
        id: change.recordId,
        brand: brand.id,
        version: last.version + 1,
        terms,
        removed: before === null,
      })
    },
  }
}

export const promiseUndoer = ({ restore }: Pick<PromiseStore, 'restore'>): Undoer => ({
  recordType: promiseRecord,
  action: 'brands.promise',
  again: true,
  undo: restore,
})

/** What the audit keeps of a promise. */
const told = (brand: Brand, terms: PromiseTerms | null) =>
  terms && { about: { brand: brand.id }, ...terms }

const signed = (row: Row) => ({
  version: row.version,
  terms: row.removed ? null : PromiseTerms.parse(row),
  setBy: row.setBy,
  setAt: Instant.parse(row.setAt.getTime()),
})

/** What is promised to a brand now, the latest period first, each with what it said before. */
export async function standing(
  queries: Queries,
  team: TeamId,
  brandId: BrandId,
): Promise<BrandPromise[]> {
  const rows = await queries
    .select()
    .from(brandPromise)
    .where(and(eq(brandPromise.teamId, team), eq(brandPromise.brandId, brandId)))
    .orderBy(desc(brandPromise.version))
  const byId = new Map<string, Row[]>()
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row])
  return [...byId.values()]
    .flatMap((versions): BrandPromise[] => {
      const [now, ...earlier] = versions
      if (!now || now.removed) return []
      return [
        BrandPromise.parse({
          id: now.id,
          ...signed(now),
          earlier: earlier.map(signed),
        }),
      ]
    })
    .toSorted((one, other) => (one.terms.from < other.terms.from ? 1 : -1))
}

async function lastVersion(queries: Queries, id: string): Promise<Row | null> {
  const [row] = await queries
    .select()
    .from(brandPromise)
    .where(eq(brandPromise.id, id))
    .orderBy(desc(brandPromise.version))
    .limit(1)
  return row ?? null
}

/** One at a time: whether a period is free is told from all of them. */
const lock = (tx: Transaction, brandId: BrandId) =>
  within(tx).execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`promise:${brandId}`}, 0))`,
  )

const overlapping = ({ from, to }: PromiseTerms) =>
  new Failure(
    'conflict',
    {
      id: `Sudah ada janji untuk ${formatPeriod({ from, to }, 'id')}. Pilih hari lain, atau ubah janji itu.`,
      en: `There is a promise for ${formatPeriod({ from, to }, 'en')} already. Choose other days, or change that one.`,
    },
    { field: 'from' },
  )

const movedOn = () =>
  new Failure('conflict', {
    id: 'Janji ini baru saja diubah orang lain, dan tidak ada yang ditimpa. Tutup, baca yang baru, lalu ubah lagi.',
    en: 'Somebody just changed this promise, and nothing was overwritten. Close, read the new one, then change it again.',
  })

const noSuchPromise = () =>
  new Failure('not-found', {
    id: 'Janji ini tidak ada atau sudah dihapus. Muat ulang halaman.',
    en: 'This promise does not exist or was removed. Reload the page.',
  })
