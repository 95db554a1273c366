import { column, type Column } from './kit/columns.ts'
import type { Groups } from './kit/groups.ts'

const vital = { vital: true }

/** What the product did as a whole. */
const overall: readonly Column[] = [
  column(['name', 'text'], ['Nama', 'Product Name'], { old: ['Nama produk'] }),
  column(['product_id', 'id'], ['ID Produk', 'Product ID']),
  column(['gmv_range', 'text'], ['Rentang GMV', 'GMV range'], { rare: true }),
  column(['listing_status', 'text'], ['Status daftar produk', 'Listing status'], { rare: true }),
  column(['voc', 'skip'], ['Diagnosis VoC', 'VoC diagnosis'], { rare: true }),
  column(['gmv', 'money'], ['GMV', 'GMV'], vital),
  column(['gmv_seller_live', 'money'], ['GMV dari LIVE penjual', 'Seller LIVE-attributed GMV']),
  column(['gmv_seller_live_direct', 'money'], ['GMV LIVE penjual', 'Seller LIVE GMV']),
  column(
    ['gmv_seller_live_indirect', 'money'],
    ['GMV tidak langsung dari LIVE penjual', 'Seller LIVE indirect GMV'],
  ),
  column(['gmv_seller_video', 'money'], ['GMV dari video penjual', 'Seller video-attributed GMV']),
  column(['gmv_seller_video_direct', 'money'], ['GMV video penjual', 'Seller video GMV']),
  column(
    ['gmv_seller_video_indirect', 'money'],
    ['GMV tidak langsung dari video penjual', 'Seller video indirect GMV'],
  ),
  column(['gmv_creator', 'money'], ['GMV dari kreator', 'Creator-attributed GMV']),
  column(['gmv_creator_live', 'money'], ['GMV dari LIVE kreator', 'Creator LIVE-attributed GMV'], {
    old: ['GMV dari LIVE afiliasi', 'Affiliate LIVE-attributed GMV'],
  }),
  column(['gmv_creator_live_direct', 'money'], ['GMV LIVE afiliasi', 'Affiliate LIVE GMV'], {
    old: ['GMV LIVE kreator', 'Creator LIVE GMV'],
  }),
  column(
    ['gmv_creator_live_indirect', 'money'],
    ['GMV tidak langsung dari LIVE kreator', 'Creator LIVE indirect GMV'],
    { old: ['GMV tidak langsung dari LIVE afiliasi', 'Affiliate LIVE indirect GMV'] },
  ),
  column(
    ['gmv_creator_video', 'money'],
    ['GMV dari video afiliasi', 'Affiliate video-attributed GMV'],
    { old: ['GMV dari video kreator', 'Creator video-attributed GMV'] },
  ),
  column(['gmv_creator_video_direct', 'money'], ['GMV video Afiliasi', 'Affiliate video GMV'], {
    old: ['GMV video kreator', 'Creator video GMV'],
  }),
  column(
    ['gmv_creator_video_indirect', 'money'],
    ['GMV tidak langsung dari video kreator', 'Creator video indirect GMV'],
    { old: ['GMV tidak langsung dari video afiliasi', 'Affiliate video indirect GMV'] },
  ),
  column(['gmv_card', 'money'], ['GMV kartu produk penjual', 'Seller product card GMV']),
  column(['orders', 'count'], ['Pesanan', 'Orders']),
  column(['sku_orders', 'count'], ['Pesanan SKU', 'SKU orders']),
  column(['items_sold', 'count'], ['Produk terjual', 'Items sold']),
  column(['buyers', 'count'], ['Est. pembeli', 'Est. customers'], {
    old: ['Pembeli', 'Customers'],
  }),
  column(['aov', 'decimal'], ['AOV (pesanan SKU)', 'AOV (SKU orders)'], { old: ['AOV'] }),
  column(['product_impressions', 'count'], ['Impresi produk', 'Product impressions']),
  column(['product_clicks', 'count'], ['Klik produk', 'Product clicks']),
  column(['ctr', 'ratio'], ['CTR', 'CTR']),
  column(['add_to_cart', 'count'], ['Jumlah tambahkan ke keranjang', 'Add-to-cart count']),
  column(['add_to_cart_rate', 'ratio'], ['Persentase tambahkan ke keranjang', 'Add-to-cart rate']),
  column(['ctor', 'ratio'], ['CTOR (pesanan SKU)', 'CTOR (SKU order)'], {
    old: ['CTOR', 'CTOR (SKU orders)'],
  }),
  column(
    ['unique_product_impressions', 'count'],
    ['Impresi produk unik', 'Unique product impressions'],
  ),
  column(['unique_clicks', 'count'], ['Klik unik', 'Unique clicks']),
  column(['unique_ctr', 'ratio'], ['CTR unik', 'Unique CTR']),
  column(
    ['add_to_cart_users', 'count'],
    ['Pembeli yang menambahkan ke keranjang', 'Add-to-cart users'],
    { old: ['Pengguna ATC'] },
  ),
  column(['unique_add_to_cart_rate', 'ratio'], ['Persentase ATC unik', 'Unique ATC rate']),
  column(['unique_ctor', 'ratio'], ['CTOR unik (pesanan SKU)', 'Unique CTOR (SKU order)']),
  column(['gmv_with_tax', 'money'], ['GMV dengan pajak', 'GMV with tax']),
  column(['tax', 'money'], ['Pajak', 'Tax']),
  column(
    ['gmv_cofunded', 'money'],
    ['GMV (dengan subsidi dari TikTok)', 'Gross merchandise value (with TikTok co-funding)'],
    { old: ['GMV (with TikTok co-funding)'] },
  ),
  column(['shipping_fees', 'money'], ['Shipping fees', 'Shipping fees'], { old: ['Ongkos kirim'] }),
  column(['refunds', 'money'], ['Pengembalian dana', 'Refunds']),
  column(['items_refunded', 'count'], ['Produk yang dikembalikan dananya', 'Items refunded']),
  column(['buyers_refunded', 'count'], ['Pembeli yang dikembalikan dananya', 'Refund customers']),
  column(
    ['shop_tab_impressions', 'count'],
    ['Impresi produk tab Toko', 'Shop tab product impressions'],
  ),
  column(['shop_tab_clicks', 'count'], ['Klik produk tab Toko', 'Shop tab product clicks']),
  column(
    ['shop_tab_unique_clicks', 'count'],
    ['Klik produk tab Toko unik', 'Unique Shop tab product clicks'],
  ),
  column(['shop_tab_buyers', 'count'], ['Est. pembeli tab Toko', 'Est. Shop tab customers']),
  column(['shop_tab_ctr', 'ratio'], ['CTR tab Toko', 'Shop tab CTR']),
  column(['shop_tab_ctor', 'ratio'], ['CTOR tab Toko (SKU)', 'Shop tab CTOR (SKU)']),
  column(['gmv_shop_tab', 'money'], ['GMV tab Toko', 'Shop tab GMV']),
  column(['shop_tab_items_sold', 'count'], ['Produk terjual dari tab Toko', 'Shop tab items sold']),
]

type Line = readonly [name: string, shape: Column['shape'], id: string, en: string]

/** The GMV of a group stands among the overall columns as well, and is read there. */
const sold: readonly Line[] = [
  ['gmv', 'skip', 'Perolehan GMV', 'Attributed GMV'],
  ['gmv_direct', 'skip', 'GMV', 'GMV'],
  ['gmv_indirect', 'skip', 'GMV tidak langsung', 'Indirect GMV'],
  ['orders', 'skip', 'Pesanan teratribusi', 'Attributed orders'],
  ['sku_orders', 'count', 'Pesanan SKU teratribusi', 'Attributed SKU orders'],
  ['sku_orders_direct', 'skip', 'Pesanan SKU', 'SKU orders'],
  ['sku_orders_indirect', 'skip', 'Pesanan SKU tidak langsung', 'Indirect SKU orders'],
  ['items_sold', 'count', 'Produk terjual dengan atribusi', 'Attributed items sold'],
  ['items_sold_direct', 'skip', 'Produk terjual', 'Items sold'],
  [
    'items_sold_indirect',
    'skip',
    'Produk yang terjual secara tidak langsung',
    'Indirect items sold',
  ],
  ['buyers', 'skip', 'Est. pembeli', 'Est. customers'],
  ['aov', 'skip', 'AOV (pesanan SKU teratribusi)', 'AOV (attributed SKU orders)'],
]
const soldByCreators: readonly Line[] = [
  ['gmv', 'skip', 'Perolehan GMV', 'Attributed GMV'],
  ['live', 'skip', 'GMV dari LIVE', 'LIVE-attributed GMV'],
  ['live_direct', 'skip', 'GMV LIVE afiliasi', 'Affiliate LIVE GMV'],
  ['live_indirect', 'skip', 'GMV tidak langsung dari LIVE kreator', 'Creator LIVE indirect GMV'],
  ['video', 'skip', 'GMV dari video', 'Video-attributed GMV'],
  ['video_direct', 'skip', 'GMV video Afiliasi', 'Affiliate video GMV'],
  ['video_indirect', 'skip', 'GMV tidak langsung dari video kreator', 'Creator video indirect GMV'],
  ['orders', 'skip', 'Pesanan teratribusi', 'Attributed orders'],
  ['sku_orders', 'count', 'Pesanan SKU teratribusi', 'Attributed SKU orders'],
  ['items_sold', 'count', 'Produk terjual dengan atribusi', 'Attributed items sold'],
  ['buyers', 'skip', 'Est. pembeli', 'Est. customers'],
  ['aov', 'skip', 'AOV (pesanan SKU teratribusi)', 'AOV (attributed SKU orders)'],
  [
    'posting',
    'skip',
    'Rata-rata kreator yang memosting konten harian',
    'promoting_creators_metric_name_short_ui',
  ],
]
const newLives: Line = ['new_lives', 'skip', 'Jumlah LIVE baru', 'New LIVE counts']
const newVideos: Line = ['new_videos', 'skip', 'Jumlah video baru', 'New video count']

const seen: readonly Line[] = [
  ['product_impressions', 'count', 'Impresi produk', 'Product impressions'],
  ['product_clicks', 'count', 'Klik produk', 'Product clicks'],
  ['ctr', 'skip', 'CTR', 'CTR'],
  ['add_to_cart', 'count', 'Jumlah tambahkan ke keranjang', 'Add-to-cart count'],
  ['add_to_cart_rate', 'skip', 'Persentase tambahkan ke keranjang', 'Add-to-cart rate'],
  ['ctor', 'skip', 'CTOR (pesanan SKU)', 'CTOR (SKU order)'],
  ['unique_product_impressions', 'skip', 'Impresi produk unik', 'Unique product impressions'],
  ['unique_clicks', 'skip', 'Klik unik', 'Unique clicks'],
  ['unique_ctr', 'skip', 'CTR unik', 'Unique CTR'],
  ['add_to_cart_users', 'skip', 'Pembeli yang menambahkan ke keranjang', 'Add-to-cart users'],
  ['unique_add_to_cart_rate', 'skip', 'Persentase ATC unik', 'Unique ATC rate'],
  ['unique_ctor', 'skip', 'CTOR unik (pesanan SKU)', 'Unique CTOR (SKU order)'],
]

/** What creators showed, once more for their LIVEs and once more for their videos. */
const seenApart = (part: 'LIVE' | 'video'): readonly Line[] =>
  [
    ['product_impressions', 'Impresi produk', 'Product impressions'],
    ['product_clicks', 'Klik produk', 'Product clicks'],
    ['ctr', 'CTR', 'CTR'],
    ['add_to_cart', 'Jumlah tambahkan ke keranjang', 'Add-to-cart count'],
    ['add_to_cart_rate', 'Tambahkan ke keranjang', 'Add-to-cart rate'],
    ['ctor', 'CTOR (pesanan SKU)', 'CTOR (SKU order)'],
    ['unique_product_impressions', 'Impresi produk unik', 'Unique product impressions'],
    ['unique_clicks', 'Klik unik', 'Unique clicks'],
    ['unique_ctr', 'CTR unik', 'Unique CTR'],
    ['add_to_cart_users', 'Pengguna ATC', 'Add-to-cart users'],
    ['unique_add_to_cart_rate', 'Persentase ATC unik', 'Unique ATC rate'],
    ['unique_ctor', 'CTOR unik (SKU)', 'Unique CTOR (SKU order)'],
  ].map(([name = '', id = '', en = '']) => [
    `${name}_${part.toLowerCase()}`,
    'skip',
    `${id} (${part})`,
    `${en} (${part})`,
  ])

/** Older exports end with the overall columns. */
const group = (name: string, lines: readonly Line[]): readonly Column[] =>
  lines.map(([metric, shape, id, en]) => {
    const own = shape === 'skip' ? `${name}/${metric}` : `${metric}_${name}`
    return column([own, shape], [id, en], { rare: true, group: name })
  })

/** As they stand in a file: 176, of which 88 repeat the label of another. */
export const productListColumns: readonly Column[] = [
  ...overall.map((one) => Object.assign({}, one, { group: 'overall' })),
  ...group('seller_live', [...sold, newLives, ...seen]),
  ...group('seller_video', [...sold, newVideos, ...seen]),
  ...group('creator', [
    ...soldByCreators,
    newLives,
    newVideos,
    ...seen,
    ...seenApart('LIVE'),
    ...seenApart('video'),
  ]),
  ...group('card', [...sold, ...seen]),
]

export const productListGroups: Groups = {
  list: [
    { name: 'overall', labels: ['Keseluruhan', 'All', 'Semua', 'Overall'] },
    { name: 'seller_live', labels: ['LIVE penjual', 'Seller LIVE'] },
    { name: 'seller_video', labels: ['Video penjual', 'Seller video'] },
    { name: 'creator', labels: ['Kreator', 'Affiliate', 'Afiliasi', 'Creator'] },
    {
      name: 'card',
      labels: ['Kartu produk', 'Seller Product card', 'Kartu produk penjual', 'Product card'],
    },
  ],
  opens: ['Perolehan GMV', 'Attributed GMV'],
}
