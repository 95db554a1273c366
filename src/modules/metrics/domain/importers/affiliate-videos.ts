import { column, type Column } from './kit/columns.ts'
import { isDefinitionsRow } from './kit/definitions-row.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { filePeriod } from './kit/periods.ts'

/** Only its English labels are known; the Indonesian ones follow those of its sister exports. */
export const affiliateVideoColumns: readonly Column[] = [
  column(['title', 'text'], ['Judul video', 'Video title']),
  column(['video_id', 'id'], ['ID video', 'Video ID']),
  column(['posted_at', 'moment'], ['Tanggal posting', 'Post date'], {
    old: ['Waktu posting', 'Post time'],
  }),
  column(['link', 'text'], ['Tautan video', 'Video link'], { old: ['Link video'] }),
  column(['creator', 'text'], ['Nama kreator', 'Creator name'], { old: ['Creator username'] }),
  column(['product_id', 'id'], ['ID produk', 'Product ID']),
  column(['gmv', 'money'], ['GMV dari video kreator', 'Creator video-attributed GMV'], {
    old: ['GMV dari video afiliasi', 'Affiliate video-attributed GMV'],
    vital: true,
  }),
  column(['orders', 'count'], ['Pesanan dari video', 'Video-attributed orders']),
  column(['aov', 'decimal'], ['AOV', 'AOV']),
  column(['gmv_per_buyer', 'decimal'], ['GMV rata-rata per pelanggan', 'Avg. GMV per customer']),
  column(
    ['items_sold', 'count'],
    ['Produk yang terjual dari video', 'Video-attributed items sold'],
  ),
  column(['refunds', 'money'], ['Pengembalian dana', 'Refunds']),
  column(['items_refunded', 'count'], ['Produk yang dikembalikan dananya', 'Items refunded']),
  column(['commission', 'money'], ['Perkiraan komisi', 'Est. commission']),
  column(['flat_fee', 'money'], ['Perkiraan biaya tetap', 'Est. flat fee']),
  column(['views', 'count'], ['Tayangan video', 'Video views'], { vital: true }),
  column(['likes', 'count'], ['Suka', 'Likes']),
  column(['comments', 'count'], ['Komentar', 'Comments']),
  column(['shares', 'count'], ['Dibagikan', 'Shares']),
  column(['product_impressions', 'count'], ['Impresi produk video', 'Video product impressions']),
  column(['product_clicks', 'count'], ['Klik produk video', 'Video product clicks']),
  column(['finish_rate', 'ratio'], ['Rasio selesai tonton', 'Completion rate']),
  column(['ctr', 'ratio'], ['CTR', 'CTR']),
  column(['engagement', 'ratio'], ['Interaksi', 'Engagement'], { old: ['Engagement rate'] }),
  column(['gpm', 'decimal'], ['GPM video', 'Video GPM']),
]

/** Affiliate Center › Video: the videos of affiliates, one row for each product they show. */
export const affiliateVideos = createFactImporter({
  kind: 'affiliate_videos',
  words: { id: 'Video afiliasi', en: 'Affiliate videos' },
  source: {
    id: 'Affiliate Center › Analitik › Video',
    en: 'Affiliate Center › Analytics › Video',
  },
  labels: {
    columns: affiliateVideoColumns,
    signature: [
      ['video_id'],
      ['gmv'],
      ['orders', 'commission', 'gmv_per_buyer', 'flat_fee'],
      ['views', 'product_impressions'],
    ],
    // The list of Data Compass and partner reports have videos of affiliates too.
    foreign: [
      'VV',
      'ID Kreator',
      'Creator ID',
      'GMV video',
      'Video GMV',
      'GMV dari video (Rp)',
      'Video-attributed GMV',
      'Informasi Video',
      'Video Info',
      'Campaign ID',
      'ID Campaign',
      'Shop ID',
      'Order ID',
      'Biaya',
      'Cost',
    ],
  },
  keys: ['video_id'],
  period: (head, facts, header) => filePeriod(head, facts, header.row),
  place: (row, { period }) => {
    if (isDefinitionsRow(row)) return null
    const video = row.id('video_id')
    if ('refused' in video) return video
    const shown = row.text('product_id') === null ? null : row.id('product_id')
    if (shown && 'refused' in shown) return shown
    const key = shown ? `${video.id}/${shown.id}` : video.id
    return { placed: { subject: 'affiliate_video', key, period, at: null } }
  },
})
