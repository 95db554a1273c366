import type { SearchSource } from '#kernel/search.ts'
import { asNamed, lookThrough } from '#kernel/search.ts'

import type { BrandStore } from '../brand-store.ts'
import type { ProductStore } from './product-store.ts'

/** Products by name, SKU and TikTok id; the database looks, because there may be thousands. */
export const createProductSource = (
  { list }: Pick<ProductStore, 'list'>,
  { all }: Pick<BrandStore, 'all'>,
): SearchSource => ({
  kind: 'brand-product',
  words: { id: 'Produk brand', en: 'Products of brands' },
  action: 'brands.read',
  async find(caller, query) {
    const page = { search: query.words.join(' ').slice(0, 100), offset: 0, limit: 50 }
    const { products } = await list(caller, page)
    const brands = await all(caller.team.id)
    const nameOf = (id: string) => brands.find((one) => one.id === id)?.name ?? ''
    return lookThrough(
      query,
      products.map(({ id, brand, name, sku, tiktokId }) => ({
        id,
        title: asNamed(name),
        detail: asNamed([nameOf(brand), sku].filter(Boolean).join(' · ')),
        also: [sku, tiktokId].filter(Boolean),
        path: `brands/${brand}/products/${id}`,
      })),
    )
  },
})
