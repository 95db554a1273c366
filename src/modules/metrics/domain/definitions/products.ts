import { define } from './define.ts'

const kind = 'product_list'

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
]
