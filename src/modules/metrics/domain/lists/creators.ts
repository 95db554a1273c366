import type { ListDefinition } from './list-source.ts'
import { count, type Measure, people, ratio, rupiah, unsummed, usual } from './measure.ts'

const named = { name: null, about: null, at: null } as const
/** Exports write a handle with and without its sign, and in any case. */
const creator = { attribute: 'creator', handle: true } as const

/** Affiliate Center › Analisis transaksi by creator. */
export const affiliateCreators: ListDefinition = {
  ...named,
  id: 'affiliate_creators',
  kind: 'affiliate_creators',
  subjects: ['creator'],
  timing: 'tiled',
  key: { key: true, handle: true },
  sort: 'gmv',
  listed: true,
  measures: [
    rupiah('gmv', ['GMV kreator', 'Creator GMV'], usual),
    count('orders', ['Pesanan', 'Orders'], { ...usual, unsummed: unsummed.creators }),
    count('items_sold', ['Produk terjual', 'Items sold'], usual),
    rupiah('commission', ['Perkiraan komisi', 'Est. commission'], usual),
    count('videos', ['Video', 'Videos'], usual),
    count('lives', ['LIVE', 'LIVEs'], usual),
    rupiah('gmv_live', ['GMV LIVE', 'LIVE GMV']),
    rupiah('gmv_video', ['GMV video', 'Video GMV']),
    rupiah('gmv_card', ['GMV kartu produk', 'Product card GMV']),
    rupiah('refunds', ['Pengembalian dana', 'Refunds']),
    count('items_refunded', ['Produk dikembalikan', 'Items refunded']),
    ratio(['aov', 'gmv', 'orders', 1], ['Nilai per pesanan', 'Value per order'], { unit: 'IDR' }),
    count('product_impressions', ['Tayangan produk', 'Product impressions']),
    count('video_views', ['Tayangan video', 'Video views']),
    count('samples_shipped', ['Sampel terkirim', 'Samples shipped']),
    people('buyers', ['Pembeli', 'Buyers']),
  ],
}

export const salesMeasures: readonly Measure[] = [
  rupiah('sales', ['Penjualan afiliasi', 'Affiliate sales'], usual),
  rupiah('commission', ['Komisi', 'Commission'], usual),
  count('quantity', ['Produk dipesan', 'Items ordered'], usual),
  rupiah('sales_tokopedia', ['Penjualan afiliasi Tokopedia', 'Affiliate sales on Tokopedia']),
  rupiah('commission_tokopedia', ['Komisi Tokopedia', 'Commission on Tokopedia']),
]

/** Affiliate Center › Pesanan afiliasi: the lines of the days they were ordered on. */
const orders: ListDefinition = {
  ...named,
  id: 'affiliate_orders',
  kind: 'affiliate_orders',
  subjects: ['affiliate_line'],
  timing: 'events',
  key: creator,
  sort: 'sales',
  listed: true,
  measures: salesMeasures,
}

/** The same lines by product, and by the video or LIVE they came from. */
export const affiliateOrdersOf = (attribute: 'product_id' | 'content_id'): ListDefinition => ({
  ...orders,
  key: { attribute },
  listed: false,
})

/** Affiliate Center › Video: a video has a row for each product, so its views are not told here. */
const videos: ListDefinition = {
  ...named,
  id: 'affiliate_videos',
  kind: 'affiliate_videos',
  subjects: ['affiliate_video'],
  timing: 'tiled',
  key: creator,
  sort: 'gmv',
  listed: true,
  measures: [
    rupiah('gmv', ['GMV kreator', 'Creator GMV'], usual),
    count('items_sold', ['Produk terjual', 'Items sold'], usual),
    rupiah('commission', ['Perkiraan komisi', 'Est. commission'], usual),
    rupiah('refunds', ['Pengembalian dana', 'Refunds'], usual),
  ],
}

/** Everybody who posted or went live stands there, own accounts too: told on the page alone. */
const elsewhere = { key: creator, name: null, about: null, at: null, listed: false } as const

export const creatorSources = (
  posted: ListDefinition,
  streamed: ListDefinition,
): readonly ListDefinition[] => [
  affiliateCreators,
  orders,
  videos,
  { ...posted, ...elsewhere },
  { ...streamed, ...elsewhere },
]
