import type { Day } from '#kernel/time.ts'

import { column, type Column } from './kit/columns.ts'
import { rememberDays } from './kit/days.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { onDay, type PlaceContext, type Placement } from './kit/fact-kind.ts'
import { totalPeriod } from './kit/periods.ts'
import { reasons } from './kit/reasons.ts'
import type { RowView } from './kit/row-view.ts'

const vital = { vital: true }

export const shopAnalyticsColumns: readonly Column[] = [
  column(['date', 'moment'], ['Tanggal', 'Date'], { rare: true, old: ['Waktu', 'Time', 'Ngày'] }),
  column(['gmv', 'money'], ['GMV', 'GMV'], {
    old: ['Nilai barang dagangan bruto', 'Gross merchandise value'],
    vital: true,
  }),
  column(['orders', 'count'], ['Pesanan', 'Orders'], vital),
  column(['buyers', 'count'], ['Pembeli', 'Customers'], {
    old: ['Pembeli unik', 'Est. pembeli', 'Buyers', 'Unique customers', 'Est. customers'],
  }),
  column(['items_sold', 'count'], ['Produk terjual', 'Items sold'], {
    old: ['Produk yang terjual', 'Unit sales', 'Products sold'],
  }),
  // Rupiah under either name; the next month the other name may stand there.
  column(['refunds', 'money'], ['Produk yang dikembalikan dananya', 'Refunds'], {
    old: ['Pengembalian dana', 'Refund amount'],
  }),
  column(['sku_orders', 'count'], ['Pesanan SKU', 'SKU orders']),
  column(['gross_revenue', 'money'], ['Pendapatan bruto', 'Gross revenue'], {
    old: ['Pendapatan kotor'],
  }),
  column(['page_views', 'count'], ['Tayangan halaman', 'Page views'], {
    old: ['Tampilan halaman'],
  }),
  column(['visitors', 'count'], ['Pengunjung', 'Visitors'], { old: ['Pengunjung unik'] }),
  column(['conversion_rate', 'ratio'], ['Persentase konversi', 'Conversion rate'], {
    old: ['Tingkat konversi', 'Rasio konversi'],
  }),
  column(['product_impressions', 'count'], ['Impresi produk', 'Product impressions'], {
    old: ['Produk dilihat', 'Tayangan produk'],
  }),
  column(
    ['unique_product_impressions', 'count'],
    ['Impresi produk unik', 'Unique product impressions'],
  ),
  column(['product_clicks', 'count'], ['Klik produk', 'Product clicks']),
  column(['unique_clicks', 'count'], ['Klik unik', 'Unique clicks'], {
    old: ['Klik produk unik', 'Unique product clicks'],
  }),
  column(['aov', 'decimal'], ['AOV', 'AOV'], {
    old: ['AOV (pesanan SKU)', 'AOV (SKU orders)', 'Avg. order value', 'Average order value'],
  }),
  column(['creator_live', 'money'], ['GMV dari LIVE kreator', 'Creator LIVE-attributed GMV'], {
    old: ['GMV dari LIVE afiliasi', 'Affiliate LIVE-attributed GMV'],
  }),
  column(['creator_live_direct', 'money'], ['GMV LIVE kreator', 'Creator LIVE GMV'], {
    old: ['GMV LIVE afiliasi', 'Affiliate LIVE GMV'],
  }),
  column(
    ['creator_live_indirect', 'money'],
    ['GMV tidak langsung dari LIVE kreator', 'Creator LIVE indirect GMV'],
    { old: ['GMV tidak langsung dari LIVE afiliasi', 'Affiliate LIVE indirect GMV'] },
  ),
  column(
    ['linked_live', 'money'],
    ['GMV dari LIVE akun tertaut', 'Linked account LIVE-attributed GMV'],
    { old: ['GMV dari LIVE penjual', 'Seller LIVE-attributed GMV'] },
  ),
  column(['linked_live_direct', 'money'], ['GMV LIVE penjual', 'Seller LIVE GMV'], {
    old: ['GMV LIVE akun tertaut', 'Linked account LIVE GMV'],
  }),
  column(
    ['linked_live_indirect', 'money'],
    ['GMV tidak langsung dari LIVE penjual', 'Seller LIVE indirect GMV'],
    { old: ['GMV tidak langsung dari LIVE akun tertaut', 'Linked account LIVE indirect GMV'] },
  ),
  column(
    ['affiliate_video', 'money'],
    ['GMV dari video afiliasi', 'Creator video-attributed GMV'],
    {
      old: ['GMV dari video kreator', 'Affiliate video-attributed GMV'],
    },
  ),
  column(['affiliate_video_direct', 'money'], ['GMV video kreator', 'Creator video GMV'], {
    old: ['GMV video afiliasi', 'Affiliate video GMV'],
  }),
  column(
    ['affiliate_video_indirect', 'money'],
    ['GMV tidak langsung dari video kreator', 'Creator video indirect GMV'],
    { old: ['GMV tidak langsung dari video afiliasi', 'Affiliate video indirect GMV'] },
  ),
  column(
    ['linked_video', 'money'],
    ['GMV dari video akun tertaut', 'Linked account video-attributed GMV'],
    { old: ['GMV dari video penjual', 'Seller video-attributed GMV'] },
  ),
  column(['linked_video_direct', 'money'], ['GMV video penjual', 'Seller video GMV'], {
    old: ['GMV video akun tertaut', 'Linked account video GMV'],
  }),
  column(
    ['linked_video_indirect', 'money'],
    ['GMV tidak langsung dari video penjual', 'Seller video indirect GMV'],
    { old: ['GMV tidak langsung dari video akun tertaut', 'Linked account video indirect GMV'] },
  ),
]

const change = /perubahan|change|persen|percent|banding|compar|growth|pertumbuhan/i
/** The row may have no title at all. */
const total = /^$|total|nilai|jumlah|value|ringkasan|summary|overall|keseluruhan/i

/** The total of the period, then a row a day; the row of change between them tells nothing new. */
function place(row: RowView, context: PlaceContext): Placement {
  const dated = row.text('date') ?? row.title()
  const stamp = context.clock.read(dated)
  if (stamp) return isWholePeriod(stamp.on, context) ? null : shop(onDay(stamp.on))
  if (/\d/.test(dated)) return row.refuse('date', reasons.unreadableDate)
  if (!total.test(dated) || change.test(dated)) return null
  const { period, periodFrom } = context
  return !period && periodFrom === 'rows' ? row.refuse('date', reasons.undatedTotal) : shop(period)
}

/** A file about one day says everything twice: its total stays. */
const isWholePeriod = (day: Day, { period }: PlaceContext): boolean =>
  period !== null && period.from === day && period.to === day

const shop = (period: PlaceContext['period']): Placement => ({
  placed: { subject: 'shop', key: '', period, at: null },
})

/** Kompas Data › Metrik utama: the shop's week in one row and its days below, on one sheet. */
export const shopAnalytics = createFactImporter({
  kind: 'shop_analytics',
  words: { id: 'Metrik utama toko', en: 'Shop key metrics' },
  source: {
    id: 'Seller Center › Kompas Data › Metrik utama',
    en: 'Seller Center › Data Compass › Key metrics',
  },
  labels: {
    columns: shopAnalyticsColumns,
    signature: [
      ['gmv'],
      ['orders', 'sku_orders'],
      ['visitors', 'page_views'],
      ['buyers', 'items_sold'],
    ],
    foreign: [
      'ID Produk',
      'Product ID',
      'ID Kreator',
      'Creator ID',
      'Creator name',
      'Nama Kreator',
      'Campaign ID',
      'ID Campaign',
      'Promotion name',
    ],
  },
  keys: [],
  untitled: true,
  period: (head, _facts, header) => totalPeriod(head, header.row),
  place,
  remember: () => rememberDays('gmv'),
})
