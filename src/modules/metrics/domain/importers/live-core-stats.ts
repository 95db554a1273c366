import { column, type Column } from './kit/columns.ts'
import { rememberDays } from './kit/days.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { onDay } from './kit/fact-kind.ts'
import { rowsPeriod } from './kit/periods.ts'
import { reasons } from './kit/reasons.ts'

export const liveCoreStatsColumns: readonly Column[] = [
  column(['date', 'moment'], ['Waktu', 'Time'], { old: ['Tanggal', 'Date'] }),
  column(['gmv', 'money'], ['GMV dari LIVE (Rp)', 'LIVE-attributed GMV (Rp)'], {
    old: ['GMV yang didapat dari LIVE (Rp)'],
    vital: true,
  }),
  column(['gmv_direct', 'money'], ['GMV LIVE (Rp)', 'LIVE GMV (Rp)'], {
    old: ['Nilai barang dagangan bruto (LIVE) (Rp)', 'Gross merchandise value (LIVE) (Rp)'],
    vital: true,
  }),
  column(
    ['gmv_indirect', 'money'],
    ['GMV tidak langsung dari LIVE (Rp)', 'LIVE indirect GMV (Rp)'],
  ),
  column(['show_gpm', 'decimal'], ['Tampilkan GPM (Rp)', 'Show GPM (Rp)']),
  column(['streams', 'count'], ['Siaran LIVE', 'LIVE streams']),
  column(
    ['streams_with_gmv', 'count'],
    ['Jumlah Siaran LIVE yang menghasilkan GMV.', 'The number of LIVE streams that generated GMV.'],
  ),
  column(
    ['items_sold', 'count'],
    ['Produk yang terjual melalui LIVE', 'LIVE-attributed items sold'],
  ),
  column(['items_sold_direct', 'count'], ['Produk yang terjual dari LIVE', 'LIVE items sold']),
  column(
    ['items_sold_indirect', 'count'],
    ['Produk yang terjual dari LIVE secara tidak langsung', 'LIVE indirect items sold'],
  ),
  column(['sku_orders', 'count'], ['Pesanan SKU teratribusi', 'Attributed SKU orders']),
  column(['sku_orders_direct', 'count'], ['Pesanan SKU dari LIVE', 'LIVE SKU orders'], {
    old: ['Pesanan SKU (LIVE)', 'SKU orders (LIVE)', 'SKU orders from LIVE'],
  }),
  column(
    ['sku_orders_indirect', 'count'],
    ['Pesanan SKU tidak langsung dari LIVE', 'LIVE indirect SKU orders'],
  ),
  column(['buyers', 'count'], ['Pembeli (Pencarian)', 'Customers (Search)'], {
    old: ['Pembeli', 'Pembeli unik', 'Customers', 'Unique customers', 'Buyers'],
  }),
  column(['ctr', 'ratio'], ['Rasio klik tayang (LIVE)', 'Click-through rate (LIVE)'], {
    old: ['CTR', 'CTR (LIVE)'],
  }),
  column(['ctor', 'ratio'], ['CTOR (pesanan SKU) (LIVE)', 'CTOR (SKU order) (LIVE)'], {
    old: ['CTOR', 'CTOR (LIVE)', 'Rasio pesanan per klik (LIVE)'],
  }),
  column(['views', 'count'], ['Tayangan LIVE', 'LIVE Views'], { old: ['Live Stream Dilihat'] }),
  column(
    ['average_view_seconds', 'seconds'],
    ['Durasi menonton rata-rata (Siaran LIVE)', 'Average viewing duration (LIVE streams)'],
    { old: ['Durasi menonton rata-rata', 'Avg. viewing duration'] },
  ),
]

/** Kompas Data › LIVE › core data: all LIVEs of a day in one row, money on the day it was paid. */
export const liveCoreStats = createFactImporter({
  kind: 'live_core_stats',
  words: { id: 'Statistik inti LIVE', en: 'LIVE core stats' },
  source: {
    id: 'Seller Center › Kompas Data › LIVE › Data inti',
    en: 'Seller Center › Data Compass › LIVE › Core data',
  },
  labels: {
    columns: liveCoreStatsColumns,
    signature: [['date'], ['gmv', 'gmv_direct'], ['streams', 'streams_with_gmv', 'show_gpm']],
    foreign: [
      'ID Kreator',
      'Creator ID',
      'Kreator',
      'Creator',
      'Creator name',
      'Nama Kreator',
      'Waktu Live',
      'Launched Time',
      'Durasi',
      'Duration',
      'ID Produk',
      'Product ID',
      'Room ID',
      'ID Video',
      'Video ID',
    ],
  },
  keys: ['date'],
  period: (head, _facts, header) => rowsPeriod(head, header.row),
  place: (row, { clock }) => {
    const stamp = clock.read(row.text('date') ?? '')
    if (!stamp) return row.refuse('date', reasons.unreadableDate)
    return { placed: { subject: 'live_day', key: '', period: onDay(stamp.on), at: null } }
  },
  remember: () => rememberDays('gmv'),
})
