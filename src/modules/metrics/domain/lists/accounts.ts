import { affiliateCreators } from './creators.ts'
import type { ListDefinition } from './list-source.ts'
import { count, latest, minutes, people, ratio, rupiah, unsummed, usual } from './measure.ts'

/** Studio may not tell whose a file is; its days stand under no name. */
const handle = { key: true, empty: '~' } as const
const once = { unsummed: unsummed.accounts }

const named = { name: null, about: null, at: null, listed: true } as const

/** Studio › Ikhtisar: the days of an own account. */
const overview: ListDefinition = {
  ...named,
  id: 'studio_overview',
  kind: 'studio_overview',
  subjects: ['account'],
  timing: 'events',
  key: handle,
  sort: 'video_views',
  measures: [
    count('video_views', ['Tayangan video', 'Video views'], { ...usual, ...once }),
    count('profile_views', ['Tayangan profil', 'Profile views'], { ...usual, ...once }),
    count('likes', ['Suka', 'Likes'], { ...usual, ...once }),
    count('comments', ['Komentar', 'Comments'], { ...usual, ...once }),
    count('shares', ['Dibagikan', 'Shares'], { ...usual, ...once }),
  ],
}

/** Studio › Pengikut: how many at the end of each day. */
const followers: ListDefinition = {
  ...named,
  id: 'studio_followers',
  kind: 'studio_followers',
  subjects: ['account'],
  timing: 'events',
  key: handle,
  sort: 'followers',
  measures: [
    latest('followers', ['Pengikut, hari terakhir', 'Followers, last day'], usual),
    count('followers_change', ['Perubahan pengikut', 'Change in followers'], { ...usual, ...once }),
  ],
}

/** Studio › Penonton: people, who do not add up over days. */
const viewers: ListDefinition = {
  ...named,
  id: 'studio_viewers',
  kind: 'studio_viewers',
  subjects: ['account'],
  timing: 'events',
  key: handle,
  sort: 'viewers',
  listed: false,
  measures: [
    people('viewers', ['Penonton', 'Viewers'], usual),
    people('new_viewers', ['Penonton baru', 'New viewers'], usual),
    people('returning_viewers', ['Penonton yang kembali', 'Returning viewers'], usual),
  ],
}

/** Performa video by who posted it, own accounts and affiliates. */
export const videosOf: ListDefinition = {
  ...named,
  id: 'video_list',
  kind: 'video_list',
  subjects: ['video'],
  timing: 'tiled',
  key: { attribute: 'creator' },
  sort: 'gmv',
  measures: [
    rupiah('gmv', ['GMV video', 'Video GMV'], usual),
    count('views', ['Tayangan', 'Views'], usual),
    count('sku_orders', ['Pesanan SKU', 'SKU orders'], usual),
    count('product_clicks', ['Klik produk', 'Product clicks'], usual),
    ratio(['gpm', 'gmv', 'views', 1000], ['GPM', 'GPM'], { unit: 'IDR', ...usual }),
    count('new_followers', ['Pengikut baru', 'New followers']),
  ],
}

/** Analisis LIVE by who was live. */
export const livesOf: ListDefinition = {
  ...named,
  id: 'live_sessions',
  kind: 'live_sessions',
  subjects: ['live'],
  timing: 'events',
  key: { attribute: 'creator' },
  sort: 'gmv',
  measures: [
    rupiah('gmv', ['GMV LIVE', 'LIVE GMV'], usual),
    minutes('seconds', ['Durasi', 'Length'], usual),
    ratio(['gmv_per_hour', 'gmv', 'seconds', 3600], ['GMV per jam', 'GMV per hour'], {
      unit: 'IDR',
      ...usual,
    }),
    count('sku_orders_paid', ['Pesanan dibayar', 'Paid orders'], usual),
    count('views', ['Tayangan', 'Views'], usual),
    count('new_followers', ['Pengikut baru', 'New followers']),
  ],
}

/** By creator it has a list of its own; on the page of an account it stands all the same. */
const sold: ListDefinition = { ...affiliateCreators, listed: false }

export const accountSources = [overview, followers, viewers, videosOf, livesOf, sold]
