import { affiliateOrdersOf } from './creators.ts'
import type { ListDefinition } from './list-source.ts'
import { count, people, rate, ratio, rupiah, standing, usual } from './measure.ts'

/** Performa video: what videos did within the period. */
const videoList: ListDefinition = {
  id: 'video_list',
  kind: 'video_list',
  subjects: ['video'],
  timing: 'tiled',
  key: { key: true },
  name: { attribute: 'title' },
  about: { attribute: 'creator' },
  at: { attribute: 'posted_at' },
  sort: 'gmv',
  listed: true,
  measures: [
    rupiah('gmv', ['GMV', 'GMV'], usual),
    count('views', ['Tayangan', 'Views'], usual),
    count('product_clicks', ['Klik produk', 'Product clicks'], usual),
    rate('ctr', ['CTR', 'CTR'], usual),
    rate('ctor', ['CTOR', 'CTOR'], usual),
    count('sku_orders', ['Pesanan SKU', 'SKU orders'], usual),
    count('items_sold', ['Produk terjual', 'Items sold']),
    ratio(['gpm', 'gmv', 'views', 1000], ['GPM', 'GPM'], { unit: 'IDR', ...usual }),
    count('product_impressions', ['Tayangan produk', 'Product impressions']),
    count('likes', ['Suka', 'Likes']),
    count('comments', ['Komentar', 'Comments']),
    count('shares', ['Dibagikan', 'Shares']),
    count('new_followers', ['Pengikut baru', 'New followers']),
    rate('finish_rate', ['Selesai ditonton', 'Finish rate']),
    people('buyers', ['Pembeli', 'Buyers']),
    rupiah('gmv_direct', ['GMV langsung', 'Direct GMV']),
    rupiah('gmv_indirect', ['GMV tidak langsung', 'Indirect GMV']),
  ],
}

/** Studio › Konten: totals since the post. */
const studioContent: ListDefinition = {
  id: 'studio_content',
  kind: 'studio_content',
  subjects: ['video'],
  timing: 'snapshot',
  key: { key: true },
  name: { attribute: 'title' },
  about: null,
  at: null,
  sort: 'views',
  listed: true,
  measures: [
    standing('views', ['Tayangan sejak diunggah', 'Views since posted'], usual),
    standing('likes', ['Suka', 'Likes'], usual),
    standing('comments', ['Komentar', 'Comments'], usual),
    standing('shares', ['Dibagikan', 'Shares'], usual),
  ],
}

const creativeMeasures = [
  rupiah('cost', ['Biaya', 'Cost'], usual),
  rupiah('gross_revenue', ['Pendapatan kotor', 'Gross revenue'], usual),
  ratio(['roi', 'gross_revenue', 'cost', 1], ['ROI', 'ROI'], { unit: 'ratio', ...usual }),
  count('sku_orders', ['Pesanan SKU', 'SKU orders'], usual),
  count('product_ad_impressions', ['Impresi iklan', 'Ad impressions'], usual),
  count('product_ad_clicks', ['Klik iklan', 'Ad clicks'], usual),
]

/** GMV Max: what a video cost as a creative, over all campaigns and products it ran for. */
export const creatives: ListDefinition = {
  id: 'gmvmax_creative',
  kind: 'gmvmax_creative',
  subjects: ['creative_ad'],
  timing: 'tiled',
  key: { attribute: 'video_id' },
  name: { attribute: 'title' },
  about: { attribute: 'account' },
  at: { attribute: 'posted_at' },
  sort: 'cost',
  listed: true,
  measures: creativeMeasures,
}

/** The same export, read by product. */
export const creativesOfProduct: ListDefinition = {
  ...creatives,
  key: { attribute: 'product_id' },
  name: null,
  about: null,
  at: null,
}

/** Affiliate Center: a video has a row for each product it shows, each with the views of the whole. */
const affiliateVideos: ListDefinition = {
  id: 'affiliate_videos',
  kind: 'affiliate_videos',
  subjects: ['affiliate_video'],
  timing: 'tiled',
  key: { attribute: 'video_id' },
  name: { attribute: 'title' },
  about: { attribute: 'creator' },
  at: { attribute: 'posted_at' },
  sort: 'gmv',
  listed: true,
  measures: [
    rupiah('gmv', ['GMV kreator', 'Creator GMV'], usual),
    count('items_sold', ['Produk terjual', 'Items sold'], usual),
    rupiah('commission', ['Perkiraan komisi', 'Est. commission'], usual),
    rupiah('refunds', ['Pengembalian dana', 'Refunds'], usual),
    people('views', ['Tayangan', 'Views'], {
      ...usual,
      unsummed: {
        id: 'Tayangan diulang di setiap produk video itu, jadi tidak dijumlah.',
        en: 'Views are repeated for each product of a video, so they are not added up.',
      },
    }),
    people('likes', ['Suka', 'Likes']),
    people('comments', ['Komentar', 'Comments']),
    people('shares', ['Dibagikan', 'Shares']),
  ],
}

export const videoSources = [
  videoList,
  studioContent,
  creatives,
  affiliateVideos,
  affiliateOrdersOf('content_id'),
]
