import { eq } from 'drizzle-orm'

import { BrandId } from '#kernel/ids.ts'
import type { SearchSource } from '#kernel/search.ts'
import type { Instant } from '#kernel/time.ts'
import type { Audit, ExampleData, TeamRemoval, Undoer } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { within } from '#platform/db/transaction.ts'
import { route, type Route } from '#platform/http/route.ts'

import { Brand, brands, createBrand, removeBrand, updateBrand } from './contract.ts'
import { exampleBrands } from './domain/brand.ts'
import { createBrandStore, restore, type BrandStore } from './server/brand-store.ts'
import { createRestrictionsInForce } from './server/briefs/in-force.ts'
import { createBrandSource } from './server/search.ts'
import { brand } from './tables.ts'

export { createBriefs } from './server/briefs/create-briefs.ts'

export type BrandNeeds = {
  readonly db: Db
  readonly audit: Audit
  readonly clock: () => Instant
  readonly newId: () => string
}

export type BrandModule = {
  readonly routes: readonly Route[]
  readonly undoers: readonly Undoer[]
  readonly removal: TeamRemoval
  readonly example: ExampleData
  readonly search: readonly SearchSource[]
  readonly service: {
    /** What the briefs in force restrict, brand by brand. */
    readonly restrictionsInForce: ReturnType<typeof createRestrictionsInForce>
  }
}

export function createBrands(needs: BrandNeeds): BrandModule {
  const store = createBrandStore(needs)
  return {
    routes: createRoutes(store),
    search: [createBrandSource(store)],
    service: { restrictionsInForce: createRestrictionsInForce(needs.db) },
    undoers: [undoer(needs)],
    removal: {
      removeTeam: async (tx, team) => {
        await within(tx).delete(brand).where(eq(brand.teamId, team))
      },
    },
    example: {
      fill: async (caller) => {
        for (const name of exampleBrands)
          // One after the other, so that the colours come in their order.
          // oxlint-disable-next-line no-await-in-loop
          await store.create(caller, { name })
      },
    },
  }
}

const createRoutes = (store: BrandStore): Route[] => [
  route(brands, async (_, { caller }) => ({ brands: await store.all(caller.team.id) })),
  route(createBrand, async ({ name, color }, { caller }) => store.create(caller, { name, color })),
  route(updateBrand, async ({ brand: id, name, color }, { caller }) =>
    store.update(caller, id, { name, color }),
  ),
  route(removeBrand, async ({ brand: id }, { caller }) => store.remove(caller, id)),
]

const undoer = ({ clock }: BrandNeeds): Undoer => ({
  recordType: 'brand',
  action: 'brands.manage',
  again: true,
  undo: async (tx, { team }, { recordId, before }) => {
    const state = Brand.nullable().parse(before)
    await restore(tx, team.id, { id: BrandId.parse(recordId), state, now: clock() })
  },
})
