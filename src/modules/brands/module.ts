import { eq } from 'drizzle-orm'

import { BrandId } from '#kernel/ids.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { SearchSource } from '#kernel/search.ts'
import { defaultTimeZone, type Instant } from '#kernel/time.ts'
import type { Audit, ExampleData, TeamRemoval, Undoer } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { within } from '#platform/db/transaction.ts'
import type { Files } from '#platform/files/files.ts'
import type { Photos } from '#platform/files/photos.ts'
import { route, type Route } from '#platform/http/route.ts'
import type { Job } from '#platform/jobs/jobs.ts'

import { Brand, brands, createBrand, removeBrand, updateBrand } from './contract.ts'
import { createBrandStore, restore, type BrandStore } from './server/brand-store.ts'
import { createRestrictionsInForce } from './server/briefs/in-force.ts'
import { fillExample } from './server/example.ts'
import { createFileStore, fileRemoval } from './server/files/file-store.ts'
import { createClientStore } from './server/people/client-store.ts'
import { contactPersonalData } from './server/people/personal.ts'
import { createPeopleRoutes } from './server/people/routes.ts'
import { createClientSource } from './server/people/search.ts'
import { createSegmentStore } from './server/people/segment-store.ts'
import { createProductStore } from './server/products/product-store.ts'
import { createProductRoutes } from './server/products/routes.ts'
import { createProductSource } from './server/products/search.ts'
import { createBrandSource } from './server/search.ts'
import { brand } from './tables.ts'

export { createBriefs } from './server/briefs/create-briefs.ts'
export { createMeetings } from './server/meetings/create-meetings.ts'

export type BrandNeeds = {
  readonly db: Db
  readonly audit: Audit
  readonly files: Files
  readonly photos: Photos
  readonly clock: () => Instant
  readonly newId: () => string
}

export type BrandModule = {
  readonly routes: readonly Route[]
  readonly undoers: readonly Undoer[]
  readonly removal: TeamRemoval
  readonly example: ExampleData
  readonly personal: readonly PersonalData[]
  readonly search: readonly SearchSource[]
  readonly service: {
    /** What the briefs in force restrict, brand by brand. */
    readonly restrictionsInForce: ReturnType<typeof createRestrictionsInForce>
  }
  readonly jobs: readonly Job[]
}

/** What a team sells: clients, brands, products, and to whom. */
export function createBrands(needs: BrandNeeds): BrandModule {
  const store = createBrandStore(needs)
  const clients = createClientStore(needs)
  const segments = createSegmentStore(needs)
  const products = createProductStore(needs)
  const files = createFileStore(needs)
  return {
    service: { restrictionsInForce: createRestrictionsInForce(needs.db) },
    routes: [
      ...createRoutes(store),
      ...createPeopleRoutes(clients, segments),
      ...createProductRoutes(products, files),
    ],
    search: [
      createBrandSource(store),
      createProductSource(products, store),
      createClientSource(clients),
    ],
    undoers: [undoer(needs), clients.undoer, segments.undoer, products.undoer],
    personal: [contactPersonalData],
    jobs: [
      {
        name: 'brands.files',
        cron: '55 3 * * *',
        timeZone: defaultTimeZone,
        run: files.cleanUp,
      },
    ],
    removal: {
      // What names a brand goes before it, and a brand before its client.
      removeTeam: async (tx, team) => {
        await products.removal.removeTeam(tx, team)
        await fileRemoval.removeTeam(tx, team)
        await within(tx).delete(brand).where(eq(brand.teamId, team))
        await segments.removal.removeTeam(tx, team)
        await clients.removal.removeTeam(tx, team)
      },
    },
    example: { fill: fillExample({ store, clients, segments, products }) },
  }
}

const createRoutes = (store: BrandStore): Route[] => [
  route(brands, async (_, { caller }) => ({ brands: await store.all(caller.team.id) })),
  route(createBrand, async ({ name, color }, { caller }) => store.create(caller, { name, color })),
  route(updateBrand, async ({ brand: id, team: _team, ...edit }, { caller }) =>
    store.update(caller, id, edit),
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
