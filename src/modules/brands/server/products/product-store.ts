import { and, asc, count, eq, ilike, inArray, isNull, sql } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import type { Given, Received } from '#kernel/endpoint.ts'
import type { TeamId } from '#kernel/ids.ts'
import { wordsIn } from '#kernel/match.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { likeWord } from '#platform/db/like.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import {
  type markProduct,
  Product,
  ProductDraft,
  ProductLine,
  type products,
  type ProductText,
} from '../../contract.ts'
import { cleanName } from '../../domain/brand.ts'
import { priceProblem } from '../../domain/products/prices-in-force.ts'
import { brand, brandFile, product } from '../../tables.ts'
import { noSuchRecord, tooManyRecords } from '../records/failures.ts'
import { createRecordStore, type RecordNeeds } from '../records/record-store.ts'
import { noSuchBrand, noSuchFiles, pricesWrong } from './failures.ts'

/** A catalogue of an agency; lists are fetched page by page. */
const most = 20_000

export type ProductStore = ReturnType<typeof createProductStore>

/** The products of the brands of a team, with everything that is said of them. */
export function createProductStore(needs: RecordNeeds) {
  const { db } = needs
  const store = createRecordStore<Product, ProductDraft>(needs, {
    recordType: 'product',
    table: product,
    shape: Product,
    draft: ProductDraft,
    toRow: ({ name, ...rest }) => ({ ...rest, name: cleanName(name) }),
    fromRow: ({ brandId, ...row }) => ({ ...row, brand: brandId }),
    nameOf: ({ name }) => name,
    noSuch: () => noSuchRecord({ id: 'Produk', en: 'product' }),
    async check(tx, team, { draft, isNew }) {
      const problem = priceProblem(draft)
      if (problem) throw pricesWrong(problem)
      if (isNew && (await countOf(tx, team)) >= most) throw tooManyRecords(most)
    },
  })

  const there = (team: TeamId) => [
    eq(product.teamId, team),
    isNull(product.deletedAt),
    // Products of a removed brand rest with it, and come back with it.
    inArray(
      product.brandId,
      db.select({ id: brand.id }).from(brand).where(isNull(brand.deletedAt)),
    ),
  ]

  return {
    ...store,

    async list(
      { team }: Authorized,
      { brand: only, search, offset, limit }: Omit<Received<typeof products>, 'team'>,
    ): Promise<Given<typeof products>> {
      const text = sql<string>`concat_ws(' ', ${product.name}, ${product.sku}, ${product.tiktokId})`
      const where = and(
        ...there(team.id),
        only === undefined ? undefined : eq(product.brandId, only),
        ...wordsIn(search).map((word) => ilike(text, likeWord(word))),
      )
      const [total] = await db.select({ count: count() }).from(product).where(where)
      const rows = await db
        .select({
          id: product.id,
          brand: product.brandId,
          name: product.name,
          sku: product.sku,
          tiktokId: product.tiktokId,
          price: product.price,
          promo: product.promo,
          promoFrom: product.promoFrom,
          promoUntil: product.promoUntil,
          stockNote: product.stockNote,
          photo: sql<string | null>`${product.photos} ->> 0`,
        })
        .from(product)
        .where(where)
        .orderBy(sql`lower(${product.name})`, asc(product.id))
        .offset(offset)
        .limit(limit)
      return { products: ProductLine.array().parse(rows), total: total?.count ?? 0 }
    },

    createFor: (
      caller: Authorized,
      brandId: string,
      { key, text }: { readonly key?: string | undefined; readonly text: ProductText },
    ) =>
      inTransaction(db, async (tx) => {
        await refuseForeignBrand(tx, caller.team.id, brandId)
        const draft = { ...text, segments: [], photos: [] }
        return store.createIn(tx, caller, { draft, key, more: { brandId } })
      }),

    async write(
      caller: Authorized,
      id: string,
      { version, text }: { readonly version: number; readonly text: ProductText },
    ) {
      const { segments, photos } = await store.one(caller.team.id, id)
      return store.update(caller, id, { version, draft: { ...text, segments, photos } })
    },

    /** Segments and photos, added and taken away one by one. */
    mark: (
      caller: Authorized,
      id: string,
      marks: Pick<
        Received<typeof markProduct>,
        'addSegments' | 'dropSegments' | 'addPhotos' | 'dropPhotos'
      >,
    ) =>
      inTransaction(db, async (tx) => {
        await refuseForeignFiles(tx, caller.team.id, marks.addPhotos)
        return store.editIn(tx, caller, {
          id,
          edit: (before) => ({
            ...before,
            segments: marked(before.segments, marks.addSegments, marks.dropSegments),
            photos: marked(before.photos, marks.addPhotos, marks.dropPhotos),
          }),
        })
      }),
  }
}

const marked = (known: readonly string[], add: readonly string[], drop: readonly string[]) =>
  [...new Set([...known, ...add])].filter((one) => !drop.includes(one))

async function countOf(tx: Transaction, team: TeamId): Promise<number> {
  const [found] = await within(tx)
    .select({ count: count() })
    .from(product)
    .where(and(eq(product.teamId, team), isNull(product.deletedAt)))
  return found?.count ?? 0
}

async function refuseForeignBrand(tx: Transaction, team: TeamId, id: string): Promise<void> {
  const [found] = await within(tx)
    .select({ id: brand.id })
    .from(brand)
    .where(and(eq(brand.id, id), eq(brand.teamId, team), isNull(brand.deletedAt)))
  if (!found) throw noSuchBrand()
}

async function refuseForeignFiles(
  tx: Transaction,
  team: TeamId,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const found = await within(tx)
    .select({ id: brandFile.id })
    .from(brandFile)
    .where(and(eq(brandFile.teamId, team), inArray(brandFile.id, [...ids])))
  if (found.length < new Set(ids).size) throw noSuchFiles()
}
