import type { RowRefusal } from '#modules/imports/contract/importer.ts'

import { column, type Column } from './kit/columns.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import type { PlaceContext, Placement } from './kit/fact-kind.ts'
import { filePeriod } from './kit/periods.ts'
import type { RowView } from './kit/row-view.ts'
import { refusedCurrency } from './kit/rupiah.ts'

const rare = { rare: true }

export const gmvmaxCreativeColumns: readonly Column[] = [
  column(['campaign', 'text'], ['Nama kampanye', 'Campaign name']),
  column(['campaign_id', 'id'], ['ID Campaign', 'Campaign ID'], { old: ['ID kampanye'] }),
  column(['product_id', 'id'], ['ID produk', 'Product ID']),
  column(['creative_type', 'text'], ['Jenis materi iklan', 'Creative type']),
  column(['title', 'text'], ['Judul video', 'Video title']),
  column(['video_id', 'id'], ['ID video', 'Video ID']),
  column(['account', 'text'], ['Akun TikTok', 'TikTok account']),
  column(['posted_at', 'moment'], ['Waktu posting', 'Time posted'], rare),
  column(['status', 'text'], ['Status', 'Status']),
  column(
    ['secondary_status', 'text'],
    ['Status sekunder penjelajahan', 'Exploration secondary status'],
    rare,
  ),
  column(['authorization', 'text'], ['Jenis otorisasi', 'Authorization type']),
  column(['cost', 'ads'], ['Biaya', 'Cost'], { vital: true, old: ['Pengeluaran', 'Spend'] }),
  column(['sku_orders', 'ads-count'], ['Pesanan SKU', 'SKU orders'], {
    old: ['Pesanan (SKU)', 'Orders (SKU)'],
  }),
  column(['cost_per_order', 'ads'], ['Biaya per pesanan', 'Cost per order']),
  column(['gross_revenue', 'ads'], ['Pendapatan kotor', 'Gross revenue'], {
    vital: true,
    old: ['Pendapatan bruto', 'Penghasilan bruto', 'Penghasilan kotor'],
  }),
  column(['roi', 'ads'], ['ROI', 'ROI'], rare),
  column(
    ['product_ad_impressions', 'ads-count'],
    ['Impresi iklan produk', 'Product ad impressions'],
  ),
  column(['product_ad_clicks', 'ads-count'], ['Jumlah klik iklan produk', 'Product ad clicks'], {
    old: ['Klik iklan produk'],
  }),
  column(
    ['product_ad_click_rate', 'ratio'],
    ['Tingkat klik iklan produk', 'Product ad click rate'],
  ),
  column(['ad_conversion_rate', 'ratio'], ['Rasio konversi iklan', 'Ad conversion rate']),
  ...(['2-second', '6-second', '25%', '50%', '75%', '100%'] as const).map((part) =>
    column(
      [`view_rate_${part.replace('-second', 's').replace('%', '')}`, 'ratio'],
      [
        `Rasio tayang video iklan ${part.replace('-second', ' detik')}`,
        `${part} ad video view rate`,
      ],
    ),
  ),
  column(['currency', 'text'], ['Mata uang', 'Currency']),
]

/** One name for a type of creative in both languages, so that a week is the same in either. */
const types: readonly (readonly [name: string, RegExp])[] = [
  ['video', /video/i],
  ['images', /image|gambar|foto|photo|carousel/i],
  ['product_card', /card|kartu/i],
  ['live', /live|siaran/i],
]
const typeOf = (text: string): string =>
  types.find(([, pattern]) => pattern.test(text))?.[0] ?? text.toLowerCase()

/** An id that not every creative has; one that is destroyed refuses the row all the same. */
function idIfAny(row: RowView, name: string): { id: string } | { refused: RowRefusal } {
  return row.text(name) === null ? { id: '' } : row.id(name)
}

function place(row: RowView, { period }: PlaceContext): Placement {
  const campaign = row.id('campaign_id')
  if ('refused' in campaign) return campaign
  const product = idIfAny(row, 'product_id')
  if ('refused' in product) return product
  const video = idIfAny(row, 'video_id')
  if ('refused' in video) return video
  const foreign = refusedCurrency(row)
  if (foreign) return foreign
  const creative = video.id === '' ? typeOf(row.text('creative_type') ?? '') : video.id
  const key = `${campaign.id}/${product.id}/${creative}`
  // Pictures have no id, and a product may have several.
  return { placed: { subject: 'creative_ad', key, period, at: null, mayRepeat: true } }
}

/** Ads Manager › GMV Max: what each creative of product campaigns cost and brought in the period. */
export const gmvmaxCreative = createFactImporter({
  kind: 'gmvmax_creative',
  words: { id: 'GMV Max materi iklan produk', en: 'GMV Max product creatives' },
  source: { id: 'Ads Manager › GMV Max › Produk', en: 'Ads Manager › GMV Max › Product' },
  labels: {
    columns: gmvmaxCreativeColumns,
    signature: [
      ['campaign_id'],
      ['product_id', 'video_id'],
      ['creative_type'],
      ['gross_revenue', 'cost'],
    ],
    foreign: ['Nama LIVE', 'LIVE name', 'ROI protection', 'Shop ID', 'Est. commission', 'GMV'],
  },
  keys: ['campaign_id'],
  period: (head, facts, header) => filePeriod(head, facts, header.row),
  place,
})
