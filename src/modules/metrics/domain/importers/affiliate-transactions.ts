import {
  affiliateCreatorColumns,
  affiliateProductColumns,
} from './affiliate-transaction-columns.ts'
import { isDefinitionsRow } from './kit/definitions-row.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { filePeriod } from './kit/periods.ts'
import { reasons } from './kit/reasons.ts'

const source = {
  id: 'Affiliate Center › Analitik › Analisis transaksi',
  en: 'Affiliate Center › Analytics › Transaction analysis',
}

/** Orders, videos, partner reports and ads name creators and products too, and count otherwise. */
const elsewhere = [
  'Order ID',
  'ID Pesanan',
  'Video ID',
  'ID Video',
  'Video link',
  'Campaign ID',
  'ID Campaign',
  'Shop ID',
  'GMV',
  'Biaya',
  'Cost',
]

/** Transaction Analysis by creator: what each affiliate sold in the period. */
export const affiliateCreators = createFactImporter({
  kind: 'affiliate_creators',
  words: { id: 'Transaksi afiliasi per kreator', en: 'Affiliate transactions by creator' },
  source,
  labels: {
    columns: affiliateCreatorColumns,
    signature: [['creator'], ['gmv'], ['commission', 'gmv_card', 'samples_shipped']],
    foreign: [...elsewhere, 'Product ID', 'ID Produk', 'Creator ID', 'ID Kreator'],
  },
  keys: ['creator'],
  period: (head, facts, header) => filePeriod(head, facts, header.row),
  place: (row, { period }) => {
    if (isDefinitionsRow(row)) return null
    const handle = row.text('creator')?.replace(/^@/, '').toLowerCase() ?? ''
    if (handle === '') return row.refuse('creator', reasons.missingId)
    return { placed: { subject: 'creator', key: handle, period, at: null } }
  },
})

/** Transaction Analysis by product: what affiliates sold of each. */
export const affiliateProducts = createFactImporter({
  kind: 'affiliate_products',
  words: { id: 'Transaksi afiliasi per produk', en: 'Affiliate transactions by product' },
  source,
  labels: {
    columns: affiliateProductColumns,
    signature: [
      ['product_id'],
      ['gmv'],
      ['commission', 'creators_with_sales', 'creators_posting', 'samples_shipped'],
    ],
    // The product list of Data Compass has a column for what creators sold as well.
    foreign: [...elsewhere, 'Creator name', 'Nama kreator', 'Rentang GMV', 'GMV range'],
  },
  keys: ['product_id'],
  period: (head, facts, header) => filePeriod(head, facts, header.row),
  place: (row, { period }) => {
    if (isDefinitionsRow(row)) return null
    const product = row.id('product_id')
    if ('refused' in product) return product
    return { placed: { subject: 'product', key: product.id, period, at: null } }
  },
})
