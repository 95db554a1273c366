import type { MappableSubject } from '#modules/imports/contract/mapping.ts'

type Metric = MappableSubject['metrics'][number]

/** A figure a column may tell: its name in both languages is a label, too. */
export const metric = (
  [id, unit]: readonly [string, Metric['unit']],
  [name, english]: readonly [string, string],
  ...labels: readonly string[]
): Metric => ({ id, unit, words: { id: name, en: english }, labels: [name, english, ...labels] })

export const gmv = metric(
  ['gmv', 'IDR'],
  ['GMV', 'GMV'],
  'Omzet',
  'Omset',
  'Penjualan',
  'Nilai penjualan',
  'Sales',
  'Revenue',
  'Gross merchandise value',
  'Pendapatan',
)
export const orders = metric(
  ['orders', 'count'],
  ['Pesanan', 'Orders'],
  'Jumlah pesanan',
  'Order',
  'Transaksi',
  'Closing',
  'Checkout',
)
export const itemsSold = metric(
  ['items_sold', 'count'],
  ['Produk terjual', 'Items sold'],
  'Barang terjual',
  'Pcs terjual',
  'Qty',
  'Terjual',
  'Unit sold',
)
export const impressions = metric(
  ['product_impressions', 'count'],
  ['Impresi produk', 'Product impressions'],
  'Produk dilihat',
  'Impresi',
)
export const clicks = metric(
  ['product_clicks', 'count'],
  ['Klik produk', 'Product clicks'],
  'Klik',
  'Klik keranjang kuning',
  'Product click',
)
export const addToCart = metric(
  ['add_to_cart', 'count'],
  ['Masuk keranjang', 'Added to cart'],
  'Jumlah tambahkan ke keranjang',
  'Add to cart',
  'Add-to-cart count',
  'ATC',
  'Keranjang',
)
export const refunds = metric(
  ['refunds', 'IDR'],
  ['Pengembalian dana', 'Refunds'],
  'Refund',
  'Retur',
)
export const likes = metric(['likes', 'count'], ['Suka', 'Likes'], 'Like', 'Jumlah suka')
export const comments = metric(['comments', 'count'], ['Komentar', 'Comments'], 'Komen')
export const shares = metric(['shares', 'count'], ['Dibagikan', 'Shares'], 'Share', 'Bagikan')
export const newFollowers = metric(
  ['new_followers', 'count'],
  ['Pengikut baru', 'New followers'],
  'Followers baru',
  'Tambahan pengikut',
  'Kenaikan followers',
)
export const views = metric(
  ['views', 'count'],
  ['Tayangan', 'Views'],
  'View',
  'VV',
  'Dilihat',
  'Video views',
  'Jumlah view',
)
export const cost = metric(
  ['cost', 'IDR'],
  ['Biaya iklan', 'Ad cost'],
  'Biaya',
  'Cost',
  'Spend',
  'Budget terpakai',
  'Ads spend',
  'Pengeluaran iklan',
)
export const commission = metric(
  ['commission', 'IDR'],
  ['Komisi', 'Commission'],
  'Perkiraan komisi',
  'Est. commission',
)
