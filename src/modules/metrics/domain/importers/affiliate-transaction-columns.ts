import { column, type Column } from './kit/columns.ts'

const rare = { rare: true }

const gmv = column(['gmv', 'money'], ['GMV dari kreator', 'Creator-attributed GMV'], {
  old: ['GMV dari afiliasi', 'GMV afiliasi', 'Affiliate-attributed GMV', 'Affiliate GMV'],
  vital: true,
})
const itemsSold = column(
  ['items_sold', 'count'],
  ['Produk yang terjual dari kreator', 'Creator-attributed items sold'],
  { old: ['Affiliate items sold', 'Affiliate-attributed items sold'] },
)
/** Here both names stand side by side: the money, and how many items it was for. */
const refunds = column(['refunds', 'money'], ['Pengembalian dana', 'Refunds'])
const itemsRefunded = column(
  ['items_refunded', 'count'],
  ['Produk yang dikembalikan dananya', 'Items refunded'],
)
const orders = column(['orders', 'count'], ['Pesanan teratribusi', 'Attributed orders'])
const ctor = column(['ctor', 'ratio'], ['CTOR', 'CTOR'], {
  old: ['CTOR (pesanan SKU)', 'CTOR (SKU order)'],
})
const lives = column(['lives', 'count'], ['Siaran LIVE', 'Live streams'], {
  old: ['LIVE streams', 'LIVE'],
})
const videos = column(['videos', 'count'], ['Video', 'Videos'])
const samples = column(
  ['sample_content', 'count'],
  ['Jumlah konten sampel', 'Total sample content'],
)
const shipped = column(['samples_shipped', 'count'], ['Sampel terkirim', 'Samples shipped'])
const ctr = column(['ctr', 'ratio'], ['CTR', 'CTR'])
const impressions = column(
  ['product_impressions', 'count'],
  ['Impresi produk', 'Product impressions'],
)
const buyers = column(['buyers', 'count'], ['Pembeli', 'Customers'], { old: ['Est. pembeli'] })
const commission = column(['commission', 'money'], ['Perkiraan komisi', 'Est. commission'], {
  old: ['Est. komisi', 'Estimated commission'],
})
const flatFee = column(['flat_fee', 'money'], ['Perkiraan biaya tetap', 'Est. flat fee'], rare)

export const affiliateCreatorColumns: readonly Column[] = [
  column(['creator', 'text'], ['Creator name', 'Creator name'], {
    old: ['Nama kreator', 'Kreator', 'Creator username'],
  }),
  gmv,
  column(['gmv_live', 'money'], ['GMV dari LIVE kreator', 'Creator live-attributed GMV'], {
    old: ['GMV dari LIVE afiliasi', 'Affiliate live-attributed GMV'],
  }),
  column(['gmv_video', 'money'], ['GMV dari video afiliasi', 'Creator video-attributed GMV'], {
    old: ['GMV dari video kreator', 'Affiliate video-attributed GMV'],
  }),
  refunds,
  orders,
  itemsSold,
  itemsRefunded,
  column(['aov', 'decimal'], ['AOV', 'AOV'], { old: ['AOV (pesanan SKU)', 'AOV (SKU orders)'] }),
  column(
    ['gmv_card', 'money'],
    ['GMV dari kartu produk afiliasi', 'Affiliate product card-attributed GMV'],
    { old: ['GMV dari kartu produk kreator', 'Creator product card-attributed GMV'] },
  ),
  ctor,
  lives,
  videos,
  samples,
  shipped,
  column(
    ['showcased', 'count'],
    ['Produk yang ditambahkan ke showcase', 'Products added to showcase'],
  ),
  ctr,
  impressions,
  column(['video_views', 'count'], ['Tayangan video', 'Video views']),
  buyers,
  column(['products_sold', 'count'], ['Produk terjual', 'Products sold']),
  commission,
  flatFee,
]

export const affiliateProductColumns: readonly Column[] = [
  column(['name', 'text'], ['Product name', 'Product name'], { old: ['Nama produk'] }),
  column(['product_id', 'id'], ['Product ID', 'Product ID'], { old: ['ID produk'] }),
  column(['category', 'text'], ['Product category', 'Product category'], {
    old: ['Kategori produk'],
  }),
  gmv,
  itemsSold,
  refunds,
  itemsRefunded,
  orders,
  ctor,
  videos,
  lives,
  samples,
  shipped,
  column(['videos_with_sales', 'count'], ['Video dengan penjualan', 'Videos with sales']),
  column(
    ['lives_with_sales', 'count'],
    ['Siaran LIVE dengan penjualan', 'Live streams with sales'],
    {
      old: ['LIVE streams with sales'],
    },
  ),
  ctr,
  impressions,
  column(['product_clicks', 'count'], ['Klik produk', 'Product clicks']),
  column(
    ['creators_posting', 'count'],
    ['Kreator yang memosting konten', 'Creators who posted content'],
    { old: ['Creators posting content'] },
  ),
  column(['creators_with_sales', 'count'], ['Kreator dengan penjualan', 'Creators with sales']),
  buyers,
  commission,
  flatFee,
]
