import type { Words } from '#kernel/words.ts'

import type { ListDefinition } from './list-source.ts'
import { liveAds } from './lives.ts'
import { count, people, rate, ratio, rupiah, standing, usual } from './measure.ts'
import { creatives } from './videos.ts'

const named = { about: null, at: null, listed: true } as const
const byCampaign = { key: { attribute: 'campaign_id' }, name: { attribute: 'campaign' } } as const

/** GMV Max › Produk: a campaign is all its creatives together. */
const productCampaigns: ListDefinition = { ...creatives, ...named, ...byCampaign }

/** GMV Max › Kampanye LIVE; revenue holds organic sales of the room. */
const liveCampaigns: ListDefinition = {
  ...named,
  id: 'gmvmax_live_campaign',
  kind: 'gmvmax_live_campaign',
  subjects: ['live_campaign'],
  timing: 'tiled',
  key: { key: true },
  name: { attribute: 'name' },
  sort: 'cost',
  measures: [
    rupiah('cost', ['Biaya', 'Cost'], usual),
    rupiah(
      'gross_revenue',
      ['Pendapatan kotor, dengan organik', 'Gross revenue, with organic'],
      usual,
    ),
    ratio(['roi', 'gross_revenue', 'cost', 1], ['ROI, dengan organik', 'ROI, with organic'], {
      unit: 'ratio',
      ...usual,
    }),
    count('sku_orders', ['Pesanan SKU', 'SKU orders'], usual),
    count('live_views', ['Tayangan LIVE', 'LIVE views'], usual),
    rupiah('net_cost', ['Biaya bersih', 'Net cost']),
    count('live_views_10s', ['Tayangan LIVE 10 detik', '10-second LIVE views']),
    count('follows', ['Pengikut baru', 'New followers']),
  ],
}

/** GMV Max › Siaran LIVE: the boosted LIVEs of a campaign together. */
const boosts: ListDefinition = { ...liveAds, ...named, ...byCampaign }

/** Ads Manager › Pelaporan: campaigns by day, of the finest rows there are. */
const report: ListDefinition = {
  ...named,
  id: 'ads_report',
  kind: 'ads_report',
  subjects: ['campaign', 'ad_group', 'ad'],
  timing: 'events',
  key: { attribute: ['campaign_id', 'campaign', 'name'] },
  name: { attribute: ['campaign', 'name'] },
  about: { attribute: 'campaign_type' },
  chosen: true,
  sort: 'cost',
  measures: [
    rupiah('cost', ['Biaya', 'Cost'], usual),
    rupiah('gross_revenue', ['Pendapatan kotor', 'Gross revenue'], usual),
    ratio(['roas', 'gross_revenue', 'cost', 1], ['ROAS', 'ROAS'], { unit: 'ratio', ...usual }),
    count('purchases', ['Pembelian', 'Purchases'], usual),
    count('impressions', ['Impresi', 'Impressions'], usual),
    count('clicks_destination', ['Klik ke tujuan', 'Clicks (destination)'], usual),
    ratio(['ctr', 'clicks_destination', 'impressions', 1], ['CTR', 'CTR'], {
      unit: 'ratio',
      ...usual,
    }),
    count('clicks_all', ['Semua klik', 'Clicks (all)'], usual),
    count('conversions', ['Konversi', 'Conversions'], usual),
    count('results', ['Hasil', 'Results']),
    people('reach', ['Jangkauan', 'Reach']),
    count('video_views', ['Tayangan video', 'Video views']),
    count('live_views', ['Tayangan LIVE', 'LIVE views']),
    count('follows', ['Pengikut baru', 'New followers']),
  ],
}

/** No source says whether these are the figures of the period or of the whole promotion. */
const whole: { readonly unsummed: Words } = {
  unsummed: {
    id: 'Tidak diketahui apakah angka ini milik periode itu atau seluruh promosi, jadi tidak dijumlah.',
    en: 'It is not known whether this is about the period or the whole promotion, so it is not added up.',
  },
}

/** Kompas Data › Pemasaran: the shop's own promotions. */
const promotions: ListDefinition = {
  ...named,
  id: 'promotion_list',
  kind: 'promotion_list',
  subjects: ['promotion'],
  timing: 'tiled',
  key: { key: true },
  name: { attribute: 'name' },
  about: { attribute: 'promotion_period' },
  sort: 'gmv',
  measures: [
    { ...standing('gmv', ['GMV', 'GMV'], { ...usual, ...whole }), unit: 'IDR' },
    standing('orders', ['Pesanan', 'Orders'], { ...usual, ...whole }),
    standing('items_sold', ['Produk terjual', 'Items sold'], { ...usual, ...whole }),
    {
      ...standing('discount_amount', ['Nilai diskon', 'Discount amount'], { ...usual, ...whole }),
      unit: 'IDR',
    },
    rate('roi', ['ROI', 'ROI'], usual),
    rate('avg_discount_rate', ['Diskon rata-rata', 'Avg. discount rate']),
    people('buyers', ['Pembeli', 'Buyers']),
    people('new_buyers', ['Pembeli baru', 'New buyers']),
  ],
}

export const campaignSources: readonly ListDefinition[] = [
  productCampaigns,
  liveCampaigns,
  boosts,
  report,
  promotions,
]
