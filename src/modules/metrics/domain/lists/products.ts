import { affiliateOrdersOf } from './creators.ts'
import type { ListDefinition } from './list-source.ts'
import { count, people, rate, ratio, rupiah, unsummed, usual } from './measure.ts'
import { creativesOfProduct } from './videos.ts'

const orders = { unsummed: unsummed.orders }

/** Kompas Data › Produk. */
const productList: ListDefinition = {
  id: 'product_list',
  kind: 'product_list',
  subjects: ['product'],
  timing: 'tiled',
  key: { key: true },
  name: { attribute: 'name' },
  about: { attribute: 'listing_status' },
  at: null,
  sort: 'gmv',
  listed: true,
  measures: [
    rupiah('gmv', ['GMV', 'GMV'], usual),
    count('sku_orders', ['Pesanan SKU', 'SKU orders'], usual),
    count('items_sold', ['Produk terjual', 'Items sold'], usual),
    count('product_impressions', ['Tayangan produk', 'Product impressions'], usual),
    count('product_clicks', ['Klik produk', 'Product clicks'], usual),
    rate('ctr', ['CTR', 'CTR'], usual),
    count('add_to_cart', ['Masuk keranjang', 'Added to cart'], usual),
    rate('ctor', ['CTOR', 'CTOR'], usual),
    rupiah('gmv_seller_live', ['GMV LIVE penjual', 'Seller LIVE GMV']),
    rupiah('gmv_seller_video', ['GMV video penjual', 'Seller video GMV']),
    rupiah('gmv_creator', ['GMV kreator', 'Creator GMV']),
    rupiah('gmv_card', ['GMV kartu produk', 'Product card GMV']),
    count('orders', ['Pesanan', 'Orders'], orders),
    people('buyers', ['Pembeli', 'Buyers']),
    ratio(['aov', 'gmv', 'sku_orders', 1], ['Nilai per pesanan SKU', 'Value per SKU order'], {
      unit: 'IDR',
    }),
    rupiah('refunds', ['Pengembalian dana', 'Refunds']),
    count('items_refunded', ['Produk dikembalikan', 'Items refunded']),
  ],
}

/** Affiliate Center › Analisis transaksi by product. */
const affiliateProducts: ListDefinition = {
  id: 'affiliate_products',
  kind: 'affiliate_products',
  subjects: ['product'],
  timing: 'tiled',
  key: { key: true },
  name: { attribute: 'name' },
  about: { attribute: 'category' },
  at: null,
  sort: 'gmv',
  listed: true,
  measures: [
    rupiah('gmv', ['GMV kreator', 'Creator GMV'], usual),
    count('items_sold', ['Produk terjual', 'Items sold'], usual),
    count('orders', ['Pesanan', 'Orders'], { ...usual, ...orders }),
    rupiah('commission', ['Perkiraan komisi', 'Est. commission'], usual),
    rupiah('refunds', ['Pengembalian dana', 'Refunds'], usual),
    people('creators_with_sales', ['Kreator yang menjual', 'Creators with sales'], usual),
    people('videos', ['Video', 'Videos']),
    people('lives', ['LIVE', 'LIVEs']),
    count('product_clicks', ['Klik produk', 'Product clicks']),
  ],
}

export const productSources = [
  productList,
  affiliateProducts,
  { ...creativesOfProduct, listed: false },
  affiliateOrdersOf('product_id'),
]
