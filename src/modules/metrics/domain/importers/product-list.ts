import { createFactImporter } from './kit/fact-importer.ts'
import { filePeriod } from './kit/periods.ts'
import { productListColumns, productListGroups } from './product-list-columns.ts'

/** Kompas Data › Produk: every product of the shop and where it was sold in the period. */
export const productList = createFactImporter({
  kind: 'product_list',
  words: { id: 'Daftar produk', en: 'Product list' },
  source: {
    id: 'Seller Center › Kompas Data › Produk',
    en: 'Seller Center › Data Compass › Product',
  },
  labels: {
    columns: productListColumns,
    groups: productListGroups,
    signature: [
      ['product_id'],
      ['gmv'],
      ['sku_orders', 'orders', 'items_sold'],
      ['gmv_range', 'listing_status', 'gmv_card', 'gmv_creator'],
    ],
    // Affiliate Center, Ads Manager and the lists of one channel name products, too.
    foreign: [
      'ID Video',
      'Video ID',
      'ID Campaign',
      'Campaign ID',
      'Perkiraan komisi',
      'Est. commission',
      'Penonton',
      'Viewers',
      'Biaya',
      'Cost',
      'SKU ID',
    ],
  },
  keys: ['product_id'],
  period: (head, facts, header) => filePeriod(head, facts, header.row),
  place: (row, { period }) => {
    const product = row.id('product_id')
    if ('refused' in product) return product
    return { placed: { subject: 'product', key: product.id, period, at: null } }
  },
})
