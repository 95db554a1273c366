import { define } from './define.ts'

const kind = 'product_list'

const ofBrand = (label: string, english: string) =>
  [
    `jumlah kolom ${label} semua produk milik brand itu`,
    `column ${english} of all products of the brand added up`,
  ] as const

/** What the products of a brand brought together; which those are, people decide. */
const brandDefinitions = [
  define('brand.gmv', {
    kind,
    name: ['GMV brand', 'Brand GMV'],
    unit: 'IDR',
    formula: ofBrand('GMV', 'GMV'),
    meaning: [
      'GMV semua produk yang sekarang milik brand itu.',
      'GMV of all products that belong to the brand now.',
    ],
    good: 1,
  }),
  define('brand.sku_orders', {
    kind,
    name: ['Pesanan SKU brand', 'Brand SKU orders'],
    unit: 'count',
    formula: ofBrand('Pesanan SKU', 'SKU orders'),
    meaning: [
      'Pesanan SKU semua produk milik brand itu. Satu pesanan berisi dua produknya dihitung dua.',
      'SKU orders of all products of the brand. One order of two of them counts twice.',
    ],
    good: 1,
  }),
  define('brand.items_sold', {
    kind,
    name: ['Produk terjual brand', 'Brand items sold'],
    unit: 'count',
    formula: ofBrand('Produk terjual', 'Items sold'),
    meaning: [
      'Jumlah barang terjual dari semua produk milik brand itu.',
      'Pieces sold of all products of the brand.',
    ],
    good: 1,
  }),
]

export const productDefinitions = [
  define('shop.add_to_cart', {
    kind,
    name: ['Dimasukkan ke keranjang', 'Added to cart'],
    unit: 'count',
    formula: [
      'jumlah kolom Jumlah tambahkan ke keranjang semua produk',
      'column Add-to-cart count of all products added up',
    ],
    meaning: [
      'Berapa kali produk dimasukkan ke keranjang minggu itu.',
      'How often products were put into a cart in the week.',
    ],
    good: 1,
  }),
  define('shop.items_refunded', {
    kind,
    name: ['Produk yang dikembalikan dananya', 'Items refunded'],
    unit: 'count',
    formula: [
      'jumlah kolom Produk yang dikembalikan dananya semua produk',
      'column Items refunded of all products added up',
    ],
    meaning: [
      'Barang yang uangnya dikembalikan, seperti diketahui saat ekspor diunduh. Jumlah barang, bukan rupiah.',
      'Pieces whose money went back, as known when the export was downloaded. Pieces, not rupiah.',
    ],
    good: -1,
  }),
  define('product.item.gmv', {
    kind,
    name: ['GMV satu produk', 'GMV of a product'],
    unit: 'IDR',
    formula: [
      'kolom GMV keseluruhan baris produk itu',
      'overall column GMV of the row of the product',
    ],
    meaning: [
      'GMV satu produk dari semua sumber penjualan.',
      'GMV of one product, wherever it was sold.',
    ],
    good: 1,
  }),
  ...brandDefinitions,
]
