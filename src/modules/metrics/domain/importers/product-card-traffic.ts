import { column, type Column } from './kit/columns.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { onDay } from './kit/fact-kind.ts'
import { rowsPeriod } from './kit/periods.ts'
import { reasons } from './kit/reasons.ts'

/** Rates of this file are quotients of its counts and are not read. */
export const productCardTrafficColumns: readonly Column[] = [
  column(['date', 'moment'], ['Waktu', 'Time'], { old: ['Tanggal', 'Date'] }),
  column(['views', 'count'], ['Tayangan', 'Views'], { vital: true, old: ['Dilihat'] }),
  column(['product_clicks', 'count'], ['Klik', 'Clicks'], { old: ['Klik produk'] }),
  column(['buyers', 'count'], ['Pembeli', 'Customers'], { old: ['Buyers'] }),
  column(['sku_orders', 'count'], ['Pesanan SKU', 'SKU orders'], { old: ['Pesanan', 'Orders'] }),
  column(['gmv', 'money'], ['GMV', 'GMV'], { vital: true }),
  column(['viewers', 'count'], ['Penonton', 'Viewers'], { old: ['Pengunjung unik'] }),
  column(['add_to_cart', 'count'], ['Klik tambahkan ke keranjang', 'Add-to-cart clicks'], {
    old: [
      'Klik untuk menambahkan ke keranjang',
      'Jumlah tambahkan ke keranjang',
      'Add-to-cart count',
    ],
  }),
  column(['unique_clicks', 'count'], ['Klik unik', 'Unique clicks']),
  column(
    ['add_to_cart_users', 'count'],
    ['Pengguna yang menambahkan ke keranjang', 'Add-to-cart users'],
    { old: ['Pembeli yang menambahkan ke keranjang', 'Users who added to cart'] },
  ),
  column(['gmv_content', 'money'], ['GMV dari konten', 'GMV from content'], {
    rare: true,
    old: ['GMV konten', 'Content GMV'],
  }),
]

/** Kompas Data › Kartu produk: how often the cards of all products were seen and clicked each day. */
export const productCardTraffic = createFactImporter({
  kind: 'product_card_traffic',
  words: { id: 'Trafik kartu produk', en: 'Product card traffic' },
  source: {
    id: 'Seller Center › Kompas Data › Kartu produk',
    en: 'Seller Center › Data Compass › Product card',
  },
  labels: {
    columns: productCardTrafficColumns,
    signature: [
      ['date'],
      ['views'],
      ['viewers'],
      ['product_clicks'],
      ['add_to_cart', 'add_to_cart_users'],
    ],
    // The shop tab and its search have the same words a day, and lists of cards name products.
    foreign: [
      'ID Produk',
      'Product ID',
      'ID Kreator',
      'Creator ID',
      'Kreator',
      'Creator',
      'Room ID',
      'Siaran LIVE',
      'LIVE streams',
      'VV',
      'Durasi',
      'Duration',
      'Launched Time',
      'Waktu Live',
      'Rata-rata GMV per pembeli',
      'Avg. GMV per customer',
    ],
  },
  keys: ['date'],
  period: (head, _facts, header) => rowsPeriod(head, header.row),
  place: (row, { clock }) => {
    const stamp = clock.read(row.text('date') ?? '')
    if (!stamp) return row.refuse('date', reasons.unreadableDate)
    return { placed: { subject: 'product_card_day', key: '', period: onDay(stamp.on), at: null } }
  },
})
