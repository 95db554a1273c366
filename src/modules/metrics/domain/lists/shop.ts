import { salesMeasures } from './creators.ts'
import type { ListDefinition } from './list-source.ts'
import { count, people, rate, ratio, rupiah, usual } from './measure.ts'

/** The whole shop, a row for each day; the row of a whole period is none of them. */
const daily = {
  timing: 'events',
  key: { days: 'one' },
  name: { days: 'one' },
  about: null,
  at: null,
  sort: 'name',
  listed: true,
} as const

/** Kompas Data › Metrik utama. */
const keyMetrics: ListDefinition = {
  ...daily,
  id: 'shop_analytics',
  kind: 'shop_analytics',
  subjects: ['shop'],
  measures: [
    rupiah('gmv', ['GMV', 'GMV'], usual),
    count('orders', ['Pesanan', 'Orders'], usual),
    count('items_sold', ['Produk terjual', 'Items sold'], usual),
    people('buyers', ['Pembeli', 'Buyers'], usual),
    people('visitors', ['Pengunjung', 'Visitors'], usual),
    rate('conversion_rate', ['Konversi', 'Conversion rate'], usual),
    ratio(['ctr', 'product_clicks', 'product_impressions', 1], ['CTR', 'CTR'], {
      unit: 'ratio',
      ...usual,
    }),
    ratio(['aov', 'gmv', 'orders', 1], ['Nilai per pesanan', 'Value per order'], { unit: 'IDR' }),
    count('sku_orders', ['Pesanan SKU', 'SKU orders']),
    count('page_views', ['Tayangan halaman', 'Page views']),
    count('product_impressions', ['Tayangan produk', 'Product impressions']),
    count('product_clicks', ['Klik produk', 'Product clicks']),
    rupiah('refunds', ['Pengembalian dana', 'Refunds']),
    rupiah('linked_live', ['GMV LIVE akun tertaut', 'GMV of LIVEs of linked accounts']),
    rupiah('creator_live', ['GMV LIVE kreator', 'GMV of creators’ LIVEs']),
    rupiah('linked_video', ['GMV video akun tertaut', 'GMV of videos of linked accounts']),
    rupiah('affiliate_video', ['GMV video kreator', 'GMV of creators’ videos']),
  ],
}

/** Kompas Data › Kartu produk: the cards of all products together. */
const cards: ListDefinition = {
  ...daily,
  id: 'product_card_traffic',
  kind: 'product_card_traffic',
  subjects: ['product_card_day'],
  measures: [
    rupiah('gmv', ['GMV kartu produk', 'Product card GMV'], usual),
    count('sku_orders', ['Pesanan SKU', 'SKU orders'], usual),
    count('views', ['Tayangan kartu', 'Card views'], usual),
    people('viewers', ['Yang melihat', 'Viewers'], usual),
    count('product_clicks', ['Klik', 'Clicks'], usual),
    count('add_to_cart', ['Masuk keranjang', 'Added to cart'], usual),
    people('buyers', ['Pembeli', 'Buyers'], usual),
    people('unique_clicks', ['Yang mengeklik', 'Who clicked']),
    people('add_to_cart_users', ['Yang memasukkan ke keranjang', 'Who added to cart']),
    rupiah('gmv_content', ['GMV dari konten', 'GMV from content']),
  ],
}

/** Seller Center › Keuangan: the day it was paid, not that of the order. */
const settlements: ListDefinition = {
  ...daily,
  id: 'settlements',
  kind: 'settlements',
  subjects: ['settlement'],
  measures: [
    rupiah('paid_out', ['Pembayaran diterima', 'Settled'], usual),
    rupiah('charged', ['Biaya platform', 'Platform fees'], usual),
    rupiah('paid_out_tokopedia', ['Pembayaran diterima Tokopedia', 'Settled on Tokopedia'], usual),
    rupiah('charged_tokopedia', ['Biaya platform Tokopedia', 'Platform fees on Tokopedia'], usual),
    rupiah('revenue', ['Pendapatan', 'Revenue'], usual),
    rupiah('refund_after', ['Pengembalian dana', 'Refunds']),
    rupiah('platform_fee', ['Komisi platform', 'Platform commission']),
    rupiah('transaction_fee', ['Biaya transaksi', 'Transaction fee']),
    rupiah('affiliate_fee', ['Komisi afiliasi', 'Affiliate commission']),
    rupiah('seller_shipping', ['Ongkir penjual', 'Seller shipping fee']),
    rupiah('adjustment', ['Penyesuaian', 'Adjustments']),
  ],
}

/** Affiliate Center › Pesanan afiliasi: all creators together. */
const affiliates: ListDefinition = {
  ...daily,
  id: 'affiliate_orders',
  kind: 'affiliate_orders',
  subjects: ['affiliate_line'],
  measures: salesMeasures,
}

export const shopSources = (liveDays: ListDefinition): readonly ListDefinition[] => [
  keyMetrics,
  cards,
  {
    ...daily,
    id: liveDays.id,
    kind: liveDays.kind,
    subjects: liveDays.subjects,
    measures: liveDays.measures,
  },
  affiliates,
  settlements,
]
