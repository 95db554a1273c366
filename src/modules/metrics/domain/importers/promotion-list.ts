import { column, type Column } from './kit/columns.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { filePeriod } from './kit/periods.ts'

const rare = { rare: true }

/** Only English files are known; exports differ in which of the rare columns they have. */
export const promotionListColumns: readonly Column[] = [
  column(['promotion_id', 'id'], ['ID', 'ID'], { old: ['ID promosi', 'Promotion ID'] }),
  column(['name', 'text'], ['Nama promosi', 'Promotion name']),
  column(['status', 'text'], ['Status', 'Status']),
  column(['type', 'text'], ['Jenis', 'Type'], { rare: true, old: ['Tipe'] }),
  column(['promotion_period', 'text'], ['Periode promosi', 'Promotion period']),
  column(['gmv', 'money'], ['GMV', 'GMV'], { vital: true }),
  column(['orders', 'count'], ['Pesanan', 'Orders']),
  column(['aov', 'decimal'], ['Nilai pesanan rata-rata', 'Avg. order value'], {
    rare: true,
    old: ['AOV', 'Average order value'],
  }),
  column(['discount_amount', 'money'], ['Jumlah diskon', 'Discount amount'], {
    old: ['Nilai diskon'],
  }),
  column(['roi', 'multiple'], ['ROI', 'ROI']),
  column(['items_sold', 'count'], ['Produk terjual', 'Items sold'], { old: ['Products sold'] }),
  column(['avg_discount_rate', 'ratio'], ['Persentase diskon rata-rata', 'Avg. discount rate'], {
    old: ['Tingkat diskon rata-rata'],
  }),
  column(['gmv_per_buyer', 'decimal'], ['GMV rata-rata per pembeli', 'Avg. GMV per customer'], {
    old: ['Rata-rata GMV per pembeli'],
  }),
  column(['buyers', 'count'], ['Pembeli', 'Customers'], rare),
  column(['new_buyers', 'count'], ['Pembeli baru', 'New Customers'], rare),
  column(['ctor', 'ratio'], ['CTOR', 'CTOR'], rare),
]

/** Kompas Data › Pemasaran: what each promotion sold and gave away in the period. */
export const promotionList = createFactImporter({
  kind: 'promotion_list',
  words: { id: 'Daftar promosi toko', en: 'Shop promotion list' },
  source: {
    id: 'Seller Center › Kompas Data › Pemasaran',
    en: 'Seller Center › Data Compass › Marketing',
  },
  labels: {
    columns: promotionListColumns,
    signature: [['promotion_id'], ['name'], ['promotion_period'], ['gmv', 'discount_amount']],
    foreign: [
      'ID Produk',
      'Product ID',
      'ID Campaign',
      'Campaign ID',
      'ID Video',
      'Video ID',
      'ID Kreator',
      'Creator ID',
    ],
  },
  keys: ['promotion_id'],
  period: (head, facts, header) => filePeriod(head, facts, header.row),
  place: (row, { period }) => {
    const promotion = row.id('promotion_id')
    if ('refused' in promotion) return promotion
    return { placed: { subject: 'promotion', key: promotion.id, period, at: null } }
  },
})
