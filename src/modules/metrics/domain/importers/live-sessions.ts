import { rememberAccounts } from './kit/accounts.ts'
import { column, type Column } from './kit/columns.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { onDay } from './kit/fact-kind.ts'
import { rowsPeriod } from './kit/periods.ts'
import { reasons } from './kit/reasons.ts'

export const liveSessionColumns: readonly Column[] = [
  column(['creator_id', 'id'], ['ID Kreator', 'Creator ID']),
  column(['creator', 'text'], ['Kreator', 'Creator'], { old: ['Nama Kreator', 'Creator name'] }),
  column(['nickname', 'text'], ['Nama panggilan', 'Nickname']),
  column(['launched_at', 'moment'], ['Waktu Live', 'Launched Time'], {
    old: ['Waktu mulai', 'Start time', 'Waktu peluncuran', 'LIVE time'],
  }),
  column(['seconds', 'duration'], ['Durasi', 'Duration'], {
    old: ['Durasi LIVE', 'LIVE duration'],
  }),
  column(['gmv', 'money'], ['GMV dari LIVE (Rp)', 'LIVE-attributed GMV (Rp)'], {
    old: ['GMV yang didapat dari LIVE (Rp)', 'Attributed GMV'],
    vital: true,
  }),
  column(['gmv_direct', 'money'], ['GMV LIVE (Rp)', 'LIVE GMV (Rp)'], {
    old: [
      'Nilai barang dagangan bruto (LIVE) (Rp)',
      'Gross merchandise value (LIVE) (Rp)',
      'Direct GMV',
    ],
    vital: true,
  }),
  column(
    ['gmv_indirect', 'money'],
    ['GMV tidak langsung dari LIVE (Rp)', 'LIVE indirect GMV (Rp)'],
  ),
  column(['products_added', 'count'], ['Produk yang ditambahkan', 'Products added']),
  column(['products_sold', 'count'], ['Produk Terjual', 'Products sold'], {
    old: ['Different products sold'],
  }),
  column(['sku_orders_created', 'count'], ['Pemesanan', 'Orders Created'], {
    old: ['Pesanan SKU yang dibuat', 'SKU orders created', 'Created SKU orders'],
  }),
  column(['sku_orders_paid', 'count'], ['Pesanan Dibayar', 'Orders Paid'], {
    old: ['Pesanan SKU (LIVE)', 'SKU orders (LIVE)', 'Orders paid for'],
  }),
  column(
    ['items_sold', 'count'],
    ['Produk yang terjual melalui LIVE', 'LIVE-attributed items sold'],
  ),
  column(['items_sold_direct', 'count'], ['Produk yang terjual dari LIVE', 'LIVE items sold'], {
    old: ['Produk terjual (LIVE)', 'Unit sales'],
  }),
  column(
    ['items_sold_indirect', 'count'],
    ['Produk yang terjual dari LIVE secara tidak langsung', 'LIVE indirect items sold'],
  ),
  column(['buyers', 'count'], ['Pembeli unik', 'Unique customers'], {
    old: ['Pembeli', 'Customers', 'Buyers'],
  }),
  column(['average_price', 'decimal'], ['Harga Rata-Rata (Rp)', 'Average Price (Rp)'], {
    old: ['Avg. price'],
  }),
  column(['ctor', 'ratio'], ['CTOR', 'CTOR'], {
    old: ['Rasio pesanan per klik (LIVE)', 'CTOR (pesanan SKU)', 'CTOR (SKU order)'],
  }),
  column(['viewers', 'count'], ['Penonton', 'Viewers']),
  column(['views', 'count'], ['Live Stream Dilihat', 'Views'], {
    old: ['Tayangan LIVE', 'LIVE views', 'Penayangan LIVE'],
  }),
  column(
    ['average_view_seconds', 'seconds'],
    ['Durasi menonton rata-rata (Siaran LIVE)', 'Average viewing duration (LIVE streams)'],
    { old: ['Durasi menonton rata-rata', 'Avg. view duration', 'Avg. viewing duration'] },
  ),
  column(['comments', 'count'], ['Komentar', 'Comments']),
  column(['shares', 'count'], ['Live Dibagikan', 'Shares'], { old: ['Dibagikan', 'LIVE shares'] }),
  column(['likes', 'count'], ['Suka pada LIVE', 'LIVE likes'], { old: ['Suka', 'Likes'] }),
  column(
    ['new_followers', 'count'],
    ['Pengikut baru (Video kreator)', 'New followers (Creator video)'],
    { old: ['Pengikut baru', 'New followers'] },
  ),
  column(['product_impressions', 'count'], ['Produk Dilihat', 'Product Impressions'], {
    old: ['Impresi produk'],
  }),
  column(['product_clicks', 'count'], ['Klik Produk', 'Product Clicks']),
  column(['ctr', 'ratio'], ['CTR', 'CTR'], {
    old: ['Rasio klik tayang (LIVE)', 'Click-through rate (LIVE)', 'Rasio klik tayang'],
  }),
]

/** Kompas Data › LIVE: one row for each session; those of no length are false starts and belong. */
export const liveSessions = createFactImporter({
  kind: 'live_sessions',
  words: { id: 'Analisis LIVE', en: 'LIVE analysis' },
  source: {
    id: 'Seller Center › Kompas Data › LIVE › Analisis LIVE',
    en: 'Seller Center › Data Compass › LIVE › LIVE analysis',
  },
  labels: {
    columns: liveSessionColumns,
    signature: [['launched_at'], ['seconds'], ['gmv', 'gmv_direct'], ['creator_id', 'creator']],
    // The streamer's own centre counts orders when they are placed: another source.
    foreign: [
      'Room ID',
      'Room Title',
      'ID Ruang',
      'ID Produk',
      'Product ID',
      'ID Video',
      'Video ID',
    ],
  },
  keys: ['creator_id', 'launched_at'],
  period: (head, _facts, header) => rowsPeriod(head, header.row),
  place: (row, { clock }) => {
    const creator = row.id('creator_id')
    if ('refused' in creator) return creator
    const start = clock.read(row.text('launched_at') ?? '')
    if (!start) return row.refuse('launched_at', reasons.unreadableDate)
    const key = `${creator.id}/${start.at.slice(0, 16)}`
    return {
      placed: { subject: 'live', key, period: onDay(start.on), at: start.at, mayRepeat: true },
    }
  },
  remember: () => rememberAccounts({ tellsShop: true }),
})
