import { rememberAccounts } from './kit/accounts.ts'
import { column, type Column } from './kit/columns.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { filePeriod } from './kit/periods.ts'

export const videoListColumns: readonly Column[] = [
  column(['creator', 'text'], ['Nama Kreator', 'Creator name'], { old: ['Kreator', 'Creator'] }),
  column(['creator_id', 'id'], ['ID Kreator', 'Creator ID']),
  column(['title', 'text'], ['Informasi Video', 'Video Info'], {
    old: ['Judul video', 'Info Video', 'Video title', 'Video information'],
  }),
  column(['video_id', 'id'], ['ID Video', 'Video ID']),
  column(['posted_at', 'moment'], ['Waktu', 'Time'], {
    old: ['Waktu posting', 'Post time', 'Time posted', 'Post date'],
  }),
  column(['products', 'text'], ['Produk', 'Products'], { old: ['Product'] }),
  column(['views', 'count'], ['VV', 'VV'], {
    old: ['Tayangan video', 'Penayangan video', 'Video views', 'Views'],
    vital: true,
  }),
  column(['likes', 'count'], ['Likes', 'Likes'], { old: ['Suka'] }),
  column(['comments', 'count'], ['Komentar', 'Comments']),
  column(['shares', 'count'], ['Dibagikan', 'Shares'], { old: ['Bagikan'] }),
  column(['new_followers', 'count'], ['Pengikut baru', 'New followers']),
  column(['video_to_live_clicks', 'count'], ['Klik Video ke LIVE', 'V-to-L clicks']),
  column(['product_impressions', 'count'], ['Produk Dilihat', 'Product Impressions'], {
    old: ['Impresi produk', 'Video product impressions'],
  }),
  column(['product_clicks', 'count'], ['Klik Produk', 'Product Clicks']),
  column(['buyers', 'count'], ['Pembeli unik', 'Unique customers'], {
    old: ['Pembeli', 'Buyers', 'Customers'],
  }),
  column(['orders', 'count'], ['Pesanan', 'Orders'], { rare: true }),
  column(['sku_orders', 'count'], ['Pesanan SKU teratribusi', 'Attributed SKU orders'], {
    old: ['Video-attributed SKU orders'],
  }),
  column(['sku_orders_direct', 'count'], ['Pesanan SKU dari video', 'Video SKU orders'], {
    old: ['Pesanan SKU (Video)', 'SKU orders (Video)', 'SKU orders'],
  }),
  column(
    ['sku_orders_indirect', 'count'],
    ['Pesanan SKU tidak langsung dari video', 'Video indirect SKU orders'],
    { old: ['Indirect SKU orders'] },
  ),
  column(
    ['items_sold', 'count'],
    ['Produk yang terjual melalui video', 'Video-attributed items sold'],
  ),
  column(['items_sold_direct', 'count'], ['Produk yang terjual dari video', 'Video items sold'], {
    old: ['Unit Sales', 'Produk terjual (Video)'],
  }),
  column(
    ['items_sold_indirect', 'count'],
    ['Produk yang terjual dari video secara tidak langsung', 'Video indirect items sold'],
  ),
  column(['gmv', 'money'], ['GMV dari video (Rp)', 'Video-attributed GMV (Rp)'], {
    old: ['Shoppable video attributed GMV (Rp)', 'GMV yang didapat dari video (Rp)'],
    vital: true,
  }),
  column(['gmv_direct', 'money'], ['GMV video (Rp)', 'Video GMV (Rp)'], {
    old: [
      'Video Revenue (Rp)',
      'Gross merchandise value (Video)',
      'Nilai barang dagangan bruto (Video) (Rp)',
    ],
    vital: true,
  }),
  column(
    ['gmv_indirect', 'money'],
    ['GMV tidak langsung dari video (Rp)', 'Video indirect GMV (Rp)'],
  ),
  column(['gpm', 'decimal'], ['GPM (Rp)', 'GPM (Rp)']),
  column(['ctr', 'ratio'], ['Rasio klik tayang (Video)', 'Click-through rate (Video)'], {
    old: ['CTR', 'CTR (Video)', 'Rasio klik tayang'],
  }),
  column(['video_to_live_rate', 'ratio'], ['Rasio Video ke LIVE', 'V-to-L rate']),
  column(
    ['finish_rate', 'ratio'],
    ['Persentase Video yang Ditonton Hingga Selesai', 'Video Finish Rate'],
    { old: ['Completion rate', 'Rasio selesai tonton'] },
  ),
  column(['ctor', 'ratio'], ['CTOR (pesanan SKU)', 'CTOR (SKU order)'], {
    old: ['CTOR', 'CTOR (SKU orders)', 'Rasio pesanan per klik (Video)'],
  }),
  column(['diagnosis', 'text'], ['Diagnosis', 'Diagnosis'], { rare: true }),
]

/** Kompas Data › Video: every video of the shop's own and of affiliate accounts in the period. */
export const videoList = createFactImporter({
  kind: 'video_list',
  words: { id: 'Performa video', en: 'Video performance' },
  source: {
    id: 'Seller Center › Kompas Data › LIVE & Video › Video',
    en: 'Seller Center › Data Compass › LIVE & Video › Video',
  },
  labels: {
    columns: videoListColumns,
    signature: [['video_id'], ['views'], ['gmv', 'gmv_direct'], ['creator', 'creator_id']],
    // Affiliate Center, Ads Manager and partner reports list videos too, and count otherwise.
    foreign: [
      'ID Produk',
      'Product ID',
      'ID Campaign',
      'Campaign ID',
      'Nama kampanye',
      'Campaign name',
      'Video link',
      'Creator video-attributed GMV',
      'Affiliate video-attributed GMV',
      'Video-attributed orders',
      'Est. commission',
      'Biaya',
      'Cost',
      'Shop ID',
    ],
  },
  keys: ['video_id'],
  period: (head, facts, header) => filePeriod(head, facts, header.row),
  place: (row, { period }) => {
    const video = row.id('video_id')
    if ('refused' in video) return video
    return { placed: { subject: 'video', key: video.id, period, at: null } }
  },
  remember: () => rememberAccounts({ tellsShop: false }),
})
