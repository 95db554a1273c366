import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { Authorized } from '#kernel/actor.ts'
import type { Given, Received } from '#kernel/endpoint.ts'
import { Failure } from '#kernel/failure.ts'
import { BrandId, type TeamId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Audit, Change } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { clientOf, inTransaction, within } from '#platform/db/transaction.ts'

import type { assignBrand } from '../../contract.ts'
import { brandProduct } from '../../tables.ts'
import { readBrands } from './brand-reads.ts'

type Needs = {
  readonly db: Db
  readonly audit: Audit
  readonly clock: () => Instant
  readonly newId: () => string
}

const Given = z.array(z.object({ product: z.string(), brand: BrandId.nullable() }))
type Assignments = z.infer<typeof Given>

export const assignmentRecord = 'brand_product'

/** Which brand a product belongs to: a person decides, all at once or one by one. */
export function createAssignments({ db, audit, clock, newId }: Needs) {
  async function assign(
    caller: Authorized,
    { given }: Pick<Received<typeof assignBrand>, 'given'>,
  ): Promise<Given<typeof assignBrand>> {
    return inTransaction(db, async (tx) => {
      await lock(tx, caller.team.id)
      const wanted = new Map(given.map(({ product, brand }) => [product, brand]))
      await refuseUnknown(tx, caller.team.id, [...wanted.values()])
      const before = await current(tx, caller.team.id, [...wanted.keys()])
      const changed = before.filter(({ product, brand }) => wanted.get(product) !== brand)
      if (changed.length === 0) return { changed: 0, change: null }
      const after = changed.map(({ product }) => ({ product, brand: wanted.get(product) ?? null }))
      await put(tx, caller.team.id, { rows: after, now: clock(), by: caller.actor.name })
      const change = await audit.record(tx, caller, {
        recordType: assignmentRecord,
        recordId: newId(),
        recordName: `(${changed.length})`,
        verb: 'update',
        before: changed,
        after,
        undoable: true,
      })
      return { changed: changed.length, change }
    })
  }

  /** Only where nobody has decided otherwise since. */
  async function restore(tx: Transaction, caller: Authorized, change: Change): Promise<void> {
    await lock(tx, caller.team.id)
    const [rows, left] = [Given.parse(change.before), Given.parse(change.after)]
    const now = await current(
      tx,
      caller.team.id,
      left.map(({ product }) => product),
    )
    const moved = now.some(
      ({ product, brand }) => left.find((one) => one.product === product)?.brand !== brand,
    )
    if (moved) throw movedOn()
    await put(tx, caller.team.id, { rows, now: clock(), by: caller.actor.name })
  }

  return { assign, restore }
}

async function lock(tx: Transaction, team: TeamId): Promise<void> {
  await within(tx).execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`brand_product:${team}`}, 0))`,
  )
}

async function current(tx: Transaction, team: TeamId, products: string[]): Promise<Assignments> {
  const rows = await within(tx)
    .select({ product: brandProduct.product, brand: brandProduct.brandId })
    .from(brandProduct)
    .where(and(eq(brandProduct.teamId, team), inArray(brandProduct.product, products)))
  const known = new Map(rows.map(({ product, brand }) => [product, BrandId.parse(brand)]))
  return products.map((product) => ({ product, brand: known.get(product) ?? null }))
}

async function put(
  tx: Transaction,
  team: TeamId,
  { rows, now, by }: { readonly rows: Assignments; readonly now: Instant; readonly by: string },
): Promise<void> {
  const products = rows.map(({ product }) => product)
  await within(tx)
    .delete(brandProduct)
    .where(and(eq(brandProduct.teamId, team), inArray(brandProduct.product, products)))
  const kept = rows.flatMap(({ product, brand }) =>
    brand === null
      ? []
      : [{ teamId: team, product, brandId: brand, assignedAt: new Date(now), assignedBy: by }],
  )
  if (kept.length > 0) await within(tx).insert(brandProduct).values(kept)
}

async function refuseUnknown(
  tx: Transaction,
  team: TeamId,
  wanted: readonly (BrandId | null)[],
): Promise<void> {
  const known = new Set((await readBrands(clientOf(tx), team)).map(({ id }) => id))
  if (wanted.every((id) => id === null || known.has(id))) return
  throw new Failure('not-found', {
    id: 'Brand ini tidak ada atau sudah dihapus. Muat ulang daftar brand.',
    en: 'This brand does not exist or was removed. Reload the list of brands.',
  })
}

const movedOn = () =>
  new Failure('conflict', {
    id: 'Sebagian produk ini sudah diberi brand lain setelahnya. Ubah langsung di daftar produk.',
    en: 'Some of these products were given another brand since. Change them in the list of products.',
  })
