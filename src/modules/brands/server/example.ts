import type { Authorized } from '#kernel/actor.ts'
import { dayAt, type Instant } from '#kernel/time.ts'

import { exampleBrands } from '../domain/brand.ts'
import { exampleClient, exampleProducts } from '../domain/products/example-products.ts'
import type { BrandStore } from './brand-store.ts'
import type { ClientStore } from './people/client-store.ts'
import type { SegmentStore } from './people/segment-store.ts'
import type { ProductStore } from './products/product-store.ts'

type Needs = {
  readonly store: BrandStore
  readonly clients: ClientStore
  readonly segments: SegmentStore
  readonly products: ProductStore
}

/* oxlint-disable no-await-in-loop -- few records, and the colours come in their order */
/** The brands of the invented shop, one of them a client's, with products whose prices fit its exports. */
export const fillExample =
  ({ store, clients, segments, products }: Needs) =>
  async (caller: Authorized, now: Instant): Promise<void> => {
    const ids = new Map<string, string>()
    for (const name of exampleBrands) {
      const { brand } = await store.create(caller, { name })
      if (brand) ids.set(name, brand.id)
    }
    await segments.start(caller)
    const { record } = await clients.create(caller, exampleClient.client)
    const theirs = ids.get(exampleClient.brand)
    const all = await segments.all(caller.team.id)
    const addSegments = all.slice(0, 2).map(({ id }) => id)
    if (theirs) await store.update(caller, theirs, { client: record?.id ?? null, addSegments })
    for (const { brand, text } of exampleProducts(dayAt(now, caller.team.timeZone))) {
      const id = ids.get(brand)
      if (id) await products.createFor(caller, id, { text })
    }
  }
