import { define } from './define.ts'

const kind = 'shop_analytics'
const column = (label: string, english: string) =>
  [
    `kolom ${label} minggu itu, atau jumlah tujuh harinya`,
    `column ${english} of the week, or the sum of its seven days`,
  ] as const
const week = (label: string, english: string) =>
  [`kolom ${label} dari baris minggu itu`, `column ${english} of the row of the week`] as const

export const shopDefinitions = [
  define('shop.gmv', {
    kind,
    name: ['GMV', 'GMV'],
    unit: 'IDR',
    formula: column('GMV', 'GMV'),
    meaning: [
      'Nilai pesanan yang dibayar, dihitung pada hari pembayaran. Pesanan yang kemudian batal atau dikembalikan tetap di dalamnya.',
      'Value of paid orders, counted on the day of payment. Orders cancelled or refunded later stay in it.',
    ],
    good: 1,
  }),
  define('shop.orders', {
    kind,
    name: ['Pesanan', 'Orders'],
    unit: 'count',
    formula: column('Pesanan', 'Orders'),
    meaning: ['Pesanan yang dibayar.', 'Orders that were paid.'],
    good: 1,
  }),
  define('shop.sku_orders', {
    kind,
    name: ['Pesanan SKU', 'SKU orders'],
    unit: 'count',
    formula: column('Pesanan SKU', 'SKU orders'),
    meaning: [
      'Baris produk dalam pesanan yang dibayar; satu pesanan dengan dua produk dihitung dua.',
      'Product lines of paid orders; one order of two products counts twice.',
    ],
    good: 1,
  }),
  define('shop.items_sold', {
    kind,
    name: ['Produk terjual', 'Items sold'],
    unit: 'count',
    formula: column('Produk terjual', 'Items sold'),
    meaning: ['Jumlah barang dalam pesanan yang dibayar.', 'Pieces in paid orders.'],
    good: 1,
  }),
  define('shop.buyers', {
    kind,
    name: ['Pembeli', 'Buyers'],
    unit: 'count',
    formula: week('Pembeli', 'Customers'),
    meaning: [
      'Orang yang membayar pesanan. Orang dihitung sekali seminggu, jadi angka harian tidak dijumlah.',
      'People who paid an order. A person counts once a week, so days are not added up.',
    ],
    good: 1,
  }),
  define('shop.visitors', {
    kind,
    name: ['Pengunjung', 'Visitors'],
    unit: 'count',
    formula: week('Pengunjung', 'Visitors'),
    meaning: [
      'Orang yang membuka halaman toko atau produk. Orang dihitung sekali seminggu, jadi angka harian tidak dijumlah.',
      'People who opened a page of the shop. A person counts once a week, so days are not added up.',
    ],
    good: 1,
  }),
  define('shop.page_views', {
    kind,
    name: ['Tayangan halaman', 'Page views'],
    unit: 'count',
    formula: column('Tayangan halaman', 'Page views'),
    meaning: [
      'Berapa kali halaman toko dan produk dibuka.',
      'How often pages of the shop were opened.',
    ],
    good: 1,
  }),
  define('shop.product_impressions', {
    kind,
    name: ['Tayangan produk', 'Product impressions'],
    unit: 'count',
    formula: column('Impresi produk', 'Product impressions'),
    meaning: ['Berapa kali produk terlihat di layar.', 'How often products appeared on a screen.'],
    good: 1,
  }),
  define('shop.product_clicks', {
    kind,
    name: ['Klik produk', 'Product clicks'],
    unit: 'count',
    formula: column('Klik produk', 'Product clicks'),
    meaning: ['Berapa kali produk diklik.', 'How often products were clicked.'],
    good: 1,
  }),
  define('shop.ctr', {
    kind,
    name: ['CTR produk', 'Product CTR'],
    unit: 'ratio',
    formula: [
      'klik produk dibagi tayangan produk',
      'product clicks divided by product impressions',
    ],
    meaning: [
      'Dari seratus kali produk terlihat, berapa kali diklik.',
      'Of a hundred times a product was seen, how often it was clicked.',
    ],
    good: 1,
  }),
  define('shop.orders_per_click', {
    kind,
    name: ['Pesanan per klik', 'Orders per click'],
    unit: 'ratio',
    formula: ['pesanan dibagi klik produk', 'orders divided by product clicks'],
    meaning: [
      'Dari seratus klik produk, berapa yang menjadi pesanan dibayar. Bukan CTOR, yang menghitung pesanan SKU.',
      'Of a hundred product clicks, how many became a paid order. Not CTOR, which counts SKU orders.',
    ],
    good: 1,
  }),
  define('shop.conversion_rate', {
    kind,
    name: ['Konversi', 'Conversion'],
    unit: 'ratio',
    formula: [
      'pembeli dibagi pengunjung, dari baris minggu itu',
      'buyers divided by visitors, of the row of the week',
    ],
    meaning: [
      'Dari seratus pengunjung, berapa yang membayar pesanan.',
      'Of a hundred visitors, how many paid an order.',
    ],
    good: 1,
  }),
  define('shop.aov', {
    kind,
    name: ['Nilai per pesanan', 'Value per order'],
    unit: 'IDR',
    formula: ['GMV dibagi pesanan', 'GMV divided by orders'],
    meaning: ['Rata-rata nilai satu pesanan yang dibayar.', 'Average value of a paid order.'],
    good: 1,
  }),
  define('shop.refunds', {
    kind,
    name: ['Pengembalian dana', 'Refunds'],
    unit: 'IDR',
    formula: column('Pengembalian dana', 'Refunds'),
    meaning: [
      'Uang yang dikembalikan kepada pembeli, seperti diketahui saat ekspor diunduh.',
      'Money given back to buyers, as known when the export was downloaded.',
    ],
    good: -1,
  }),
  define('shop.gmv.daily', {
    kind,
    name: ['GMV harian', 'Daily GMV'],
    unit: 'IDR',
    formula: ['kolom GMV setiap hari', 'column GMV of each day'],
    meaning: ['GMV hari demi hari, Senin sampai Minggu.', 'GMV day by day, Monday to Sunday.'],
    good: 1,
  }),
  define('shop.live_gmv', {
    kind,
    name: ['GMV dari LIVE (toko)', 'GMV from LIVE (shop)'],
    unit: 'IDR',
    formula: [
      'GMV dari LIVE kreator ditambah GMV dari LIVE akun tertaut',
      'GMV of creator LIVEs plus GMV of linked-account LIVEs',
    ],
    meaning: [
      'Bagian GMV toko yang diatribusikan ke LIVE oleh Shop Analytics.',
      'The part of shop GMV that Shop Analytics attributes to LIVE.',
    ],
    good: 1,
  }),
  define('shop.live_gmv.daily', {
    kind,
    name: ['GMV harian dari LIVE', 'Daily GMV from LIVE'],
    unit: 'IDR',
    formula: [
      'GMV dari LIVE kreator ditambah LIVE akun tertaut, setiap hari',
      'GMV of creator LIVEs plus linked-account LIVEs, each day',
    ],
    meaning: [
      'Bagian GMV harian yang diatribusikan ke LIVE oleh Shop Analytics.',
      'The part of daily GMV that Shop Analytics attributes to LIVE.',
    ],
    good: 1,
  }),
]
