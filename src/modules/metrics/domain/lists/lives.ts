import type { ListDefinition } from './list-source.ts'
import { count, minutes, people, rate, ratio, rupiah, usual } from './measure.ts'

const perHour = { unit: 'IDR', ...usual } as const

/** Kompas Data › LIVE: a row for each session, money when it was paid. */
const liveSessions: ListDefinition = {
  id: 'live_sessions',
  kind: 'live_sessions',
  subjects: ['live'],
  timing: 'events',
  key: { key: true },
  name: { attribute: 'nickname' },
  about: { attribute: 'creator' },
  at: 'at',
  sort: 'at',
  listed: true,
  measures: [
    rupiah('gmv', ['GMV', 'GMV'], usual),
    minutes('seconds', ['Durasi', 'Length'], usual),
    ratio(['gmv_per_hour', 'gmv', 'seconds', 3600], ['GMV per jam', 'GMV per hour'], perHour),
    count('sku_orders_paid', ['Pesanan dibayar', 'Paid orders'], usual),
    people('viewers', ['Penonton', 'Viewers'], usual),
    count('views', ['Tayangan', 'Views'], usual),
    rate('ctr', ['CTR', 'CTR'], usual),
    rate('ctor', ['CTOR', 'CTOR'], usual),
    count('items_sold', ['Produk terjual', 'Items sold']),
    count('product_impressions', ['Tayangan produk', 'Product impressions']),
    count('product_clicks', ['Klik produk', 'Product clicks']),
    count('comments', ['Komentar', 'Comments']),
    count('likes', ['Suka', 'Likes']),
    count('shares', ['Dibagikan', 'Shares']),
    count('new_followers', ['Pengikut baru', 'New followers']),
    people('buyers', ['Pembeli', 'Buyers']),
  ],
}

/** Streamer Center: a row for each room, orders when they are placed. */
const liveRooms: ListDefinition = {
  id: 'live_rooms',
  kind: 'live_rooms',
  subjects: ['room'],
  timing: 'events',
  key: { key: true, before: '@' },
  name: { attribute: 'title' },
  about: null,
  at: 'at',
  sort: 'at',
  listed: true,
  measures: [
    rupiah('gmv', ['GMV saat dipesan', 'GMV when ordered'], usual),
    minutes('seconds', ['Durasi', 'Length'], usual),
    ratio(['gmv_per_hour', 'gmv', 'seconds', 3600], ['GMV per jam', 'GMV per hour'], perHour),
    count('orders', ['Pesanan', 'Orders'], usual),
    count('items_sold', ['Produk terjual', 'Items sold'], usual),
    count('views', ['Tayangan', 'Views'], usual),
    rate('ctr', ['CTR', 'CTR'], usual),
    rate('ctor', ['CTOR', 'CTOR'], usual),
    people('buyers', ['Pembeli', 'Buyers']),
    count('comments', ['Komentar', 'Comments']),
    count('likes', ['Suka', 'Likes']),
    count('shares', ['Dibagikan', 'Shares']),
    count('new_followers', ['Pengikut baru', 'New followers']),
  ],
}

/** GMV Max LIVE: the ads of a room; its revenue holds organic sales. */
export const liveAds: ListDefinition = {
  id: 'gmvmax_live',
  kind: 'gmvmax_live',
  subjects: ['live_ad'],
  timing: 'tiled',
  key: { key: true },
  name: { attribute: 'name' },
  about: { attribute: 'campaign' },
  at: 'at',
  sort: 'cost',
  listed: true,
  measures: [
    rupiah('cost', ['Biaya iklan', 'Ad cost'], usual),
    rupiah(
      'gross_revenue',
      ['Pendapatan kotor, dengan organik', 'Gross revenue, with organic'],
      usual,
    ),
    ratio(
      ['roi_current_shop', 'gross_revenue_current_shop', 'cost', 1],
      ['ROI, dengan organik', 'ROI, with organic'],
      { unit: 'ratio', ...usual },
    ),
    count('sku_orders', ['Pesanan SKU', 'SKU orders'], usual),
    count('live_views', ['Tayangan LIVE', 'LIVE views'], usual),
    count('follows', ['Pengikut baru', 'New followers']),
  ],
}

/** Statistik inti: all LIVEs of a day in one row, so it never stands for one session alone. */
export const liveDays: ListDefinition = {
  id: 'live_core_stats',
  kind: 'live_core_stats',
  subjects: ['live_day'],
  timing: 'events',
  key: { key: true },
  name: null,
  about: null,
  at: null,
  sort: 'gmv',
  listed: false,
  measures: [
    count('streams', ['LIVE hari itu', 'LIVEs of the day'], usual),
    rupiah('gmv', ['GMV', 'GMV'], usual),
    count('sku_orders', ['Pesanan SKU', 'SKU orders'], usual),
    count('items_sold', ['Produk terjual', 'Items sold'], usual),
    count('views', ['Tayangan', 'Views'], usual),
    rate('ctr', ['CTR', 'CTR'], usual),
    rate('ctor', ['CTOR', 'CTOR'], usual),
  ],
}

export const liveSources = [liveSessions, liveRooms, liveAds, liveDays]
