import { asNamed, lookThrough, type SearchSource } from '#kernel/search.ts'

import type { BrandStore } from './brand-store.ts'

export const createBrandSource = ({ all }: Pick<BrandStore, 'all'>): SearchSource => ({
  kind: 'brand',
  words: { id: 'Brand', en: 'Brands' },
  action: 'brands.read',
  find: async ({ team }, query) => {
    const brands = await all(team.id)
    return lookThrough(
      query,
      brands.map(({ id, name }) => ({
        id,
        title: asNamed(name),
        detail: null,
        path: `brands/${id}`,
      })),
    )
  },
})
