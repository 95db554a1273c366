import { describe, expect, test } from 'vitest'

import { importers } from '../../logic.ts'
import { recognise } from './testing.ts'

/** Headers of exports that stand beside ours, share labels with them and mean something else. */
const others: Record<string, string> = {
  'product cards, one row a product':
    'ID Produk,Nama produk,Penonton,Tayangan,Klik unik,Klik,Pesanan SKU,Pembeli,GMV',
  'the shop tab a day':
    'Waktu,GMV,Rata-rata GMV per pembeli,Pengembalian dana,Penonton,Klik unik,Pengguna yang menambahkan ke keranjang,Pesanan SKU,Pembeli',
  'partner report':
    'Date,Campaign ID,Campaign name,Creator name,Creator follower count,Product ID,Product name,Shop ID,Shop code,Shop name,Video ID,Video name,Post time,Duration,Affiliate video-attributed GMV,Creator video-attributed orders,Affiliate video orders,Video views,Video likes,Video product RPM',
  'settlements still to come':
    'Type,Order/adjustment ID,Related order ID,creation date,Total estimated settlement amount,Estimated Settle time,unsettled reasons,SKU ID,Quantity,Product name,Net sales,Gross sales,Fees,Adjustment amount',
  'Business Suite overview':
    'Date,Video views,Reached audience,Profile views,Likes,Shares,Comments,Website clicks,Net growth,New followers,Lost followers',
  'somebody’s own table': 'Tanggal,GMV,Pesanan,Catatan',
  'an empty one': '',
}

test.each(Object.entries(others))('%s stay unknown', (_name, header) => {
  const labels = header.split(',')
  expect(recognise(importers, [labels, labels.map(() => '1')])).toEqual([])
  expect(recognise(importers, [['[Date Range]: 2026-11-02 ~ 2026-11-08'], [], labels])).toEqual([])
})

/** English and older Indonesian headers of the kinds we know. */
const ours: Record<string, string> = {
  'shop_analytics, English':
    'Date,GMV,Orders,Customers,Items sold,Refunds,SKU orders,Gross revenue,Page views,Visitors,Conversion rate,Product impressions,Unique product impressions,Product clicks,Unique clicks,AOV,Creator LIVE-attributed GMV,Creator LIVE GMV,Creator LIVE indirect GMV,Linked account LIVE-attributed GMV,Seller LIVE GMV,Seller LIVE indirect GMV',
  'shop_analytics, Tokopedia':
    ',GMV,Pesanan,Pembeli,Produk terjual,Pengembalian dana,Pesanan SKU,Pendapatan bruto,Tayangan halaman,Pengunjung,Persentase konversi,Impresi produk,Klik produk,AOV',
  'video_list, English':
    'Creator name,Creator ID,Video Info,Video ID,Time,Products,VV,Likes,Comments,Shares,New followers,V-to-L clicks,Product Impressions,Product Clicks,Buyers,Orders,Unit Sales,Video Revenue (Rp),GPM (Rp),Shoppable video attributed GMV (Rp),CTR,V-to-L rate,Video Finish Rate,CTOR',
  'live_sessions, English':
    'Creator ID,Creator,Nickname,Launched Time,Duration,LIVE-attributed GMV (Rp),LIVE GMV (Rp),Orders Paid,LIVE-attributed items sold,Unique customers,Average Price (Rp),CTOR,Viewers,Views,Average viewing duration (LIVE streams),Comments,Shares,LIVE likes,New followers (Creator video),Product Impressions,Product Clicks,CTR',
  'live_sessions, older':
    'ID Kreator,Kreator,Nama panggilan,Waktu Live,Durasi,GMV yang didapat dari LIVE (Rp),Nilai barang dagangan bruto (LIVE) (Rp),Pesanan SKU yang dibuat,Pesanan SKU (LIVE),Pembeli,Rasio pesanan per klik (LIVE),Penonton',
  'live_core_stats, English':
    'Time,LIVE-attributed GMV,LIVE GMV,LIVE indirect GMV,Show GPM,LIVE streams,The number of LIVE streams that generated GMV.,LIVE-attributed items sold,Attributed SKU orders,Click-through rate (LIVE),CTOR (SKU order) (LIVE),LIVE Views,Average viewing duration (LIVE streams)',
  'gmvmax_live, English':
    'LIVE name,Launched time,Status,Campaign name,Campaign ID,Cost,Net Cost,SKU orders,SKU orders (Current shop),Cost per order (Current shop),Gross revenue,Gross revenue (Current shop),ROI,LIVE views,Cost per LIVE view,10-second LIVE views,Average LIVE duration (minutes),LIVE follows,Currency',
  'studio_overview, English': 'Date,Video Views,Profile Views,Likes,Comments,Shares',
  'studio_overview, Indonesian': 'Tanggal,Tayangan video,Tayangan profil,Suka,Komentar,Dibagikan',
  'product_list, Indonesian':
    'Nama,ID Produk,Rentang GMV,Status daftar produk,GMV,GMV dari LIVE penjual,GMV LIVE penjual,GMV tidak langsung dari LIVE penjual,GMV dari video penjual,GMV video penjual,GMV tidak langsung dari video penjual,GMV dari kreator,GMV dari LIVE kreator,GMV LIVE afiliasi,GMV tidak langsung dari LIVE kreator,GMV dari video afiliasi,GMV video Afiliasi,GMV tidak langsung dari video kreator,GMV kartu produk penjual,Pesanan,Pesanan SKU,Produk terjual,Est. pembeli,AOV (pesanan SKU),Impresi produk,Klik produk,CTR,CTOR (pesanan SKU),Impresi produk unik,Klik unik,Pengembalian dana,Produk yang dikembalikan dananya',
  'product_list, English':
    'Product Name,Product ID,GMV range,Listing status,VoC diagnosis,GMV,Seller LIVE-attributed GMV,Seller video-attributed GMV,Creator-attributed GMV,Creator LIVE-attributed GMV,Affiliate video-attributed GMV,Seller product card GMV,Orders,SKU orders,Items sold,Est. customers,AOV (SKU orders),Product impressions,Product clicks,CTR,Add-to-cart count,Add-to-cart rate,CTOR (SKU order),Refunds,Items refunded,Refund customers',
  'affiliate_orders, English and short':
    'Order ID,Product ID,Product Name,SKU ID,Price,Payment Amount,Currency,Quantity,Fully returned or refunded,Payment method,Order Status,Creator Username,Content Type,Content ID,commission model,Standard commission rate,Est. Commission Base,Time Created,Order Delivery Time,Platform',
  'affiliate_orders, Indonesian':
    'ID Pesanan,ID Produk,Produk,SKU,ID Sku,Penjual Sku,Harga,Payment Amount,Mata Uang,Kuantitas,Metode Pembayaran,Status Pesanan,Nama pengguna kreator,Jenis Konten,ID Konten,commission model,Persentase komisi standar,Est. Acuan Komisi,Perkiraan pembayaran komisi standar,Acuan Komisi Aktual,Pembayaran Komisi Aktual,Pengembalian Barang Atau Dana,Waktu Dibuat,Waktu Komisi Dibayar,Platform',
  'settlements, English':
    'Order/adjustment ID  ,Type ,Order created time,Order settled time,Currency,Total settlement amount,Total revenue,Subtotal after seller discounts,Refund subtotal after seller discounts,Total fees',
  'settlements, of June 2026':
    'Order/Adjustment ID,Transaction type,Order created time(UTC),Order settled time,Currency,Total settlement amount,Total revenue,Subtotal after seller discounts,Subtotal before discounts,Seller discounts,Total fees,Transaction fee,TikTok Shop commission fee,Seller shipping fee,Actual shipping fee,Platform shipping fee discount',
  'settlements, Indonesian':
    'ID Pesanan/Penyesuaian,Jenis transaksi,Waktu pemesanan,Waktu pembayaran pesanan,Mata uang,Jumlah penyelesaian pembayaran,Total Pendapatan,Subtotal setelah diskon penjual,Total Biaya,Biaya komisi platform,Komisi Afiliasi,Sumber pesanan',
  'ads_report, English':
    'By Day,Campaign name,Campaign ID,Ad group name,Cost,Impressions,Reach,Clicks (destination),Conversions,LIVE views,Paid likes,Paid shares,Paid comments,Paid follows',
  'ads_report, three columns': 'Date,Ad name,Spend',
  'live_rooms, English':
    'Room ID,Room Title,Start Time,End Time,Duration,Attributed GMV,Attributed items sold,Attributed orders,Attributed SKU orders,Customers,AOV,Views,Impressions,GMV per hour,Avg. viewing duration,LIVE CTR,Product Impressions,Product clicks,CTR,CTOR,New followers,Comments,Shares,Likes',
  'affiliate_videos, English':
    'Video title,Video ID,Post date,Video link,Creator name,Product ID,Creator video-attributed GMV,Video-attributed orders,AOV,Avg. GMV per customer,Video-attributed items sold,Refunds,Items refunded,Est. commission,Est. flat fee,Video views,Likes,Comments,Shares,Video product impressions,Video product clicks,Completion rate,CTR,Engagement,Video GPM',
  'affiliate_videos, short':
    'Video ID,Creator name,Creator video-attributed GMV,Video-attributed orders,AOV,Likes,Comments,Shares,Video product impressions,Video product clicks,Completion rate,Video views',
  'affiliate_creators, mixed':
    'Creator name,GMV dari kreator,GMV dari LIVE kreator,GMV dari video afiliasi,Pengembalian dana,Pesanan teratribusi,Produk yang terjual dari kreator,Produk yang dikembalikan dananya,AOV,GMV dari kartu produk afiliasi,CTOR,Siaran LIVE,Video,Jumlah konten sampel,Sampel terkirim,Produk yang ditambahkan ke showcase,CTR,Impresi produk,Tayangan video,Pembeli,Produk terjual,Perkiraan komisi',
  'affiliate_products, mixed':
    'Product name,Product ID,Product category,GMV dari kreator,Produk yang terjual dari kreator,Pengembalian dana,Produk yang dikembalikan dananya,Pesanan teratribusi,CTOR,Video,Siaran LIVE,Jumlah konten sampel,Sampel terkirim,CTR,Impresi produk,Klik produk,Pembeli,Perkiraan komisi',
  'affiliate_creators, English':
    'Creator name,Creator-attributed GMV,Refunds,Attributed orders,Creator-attributed items sold,Items refunded,AOV,Videos,Live streams,Est. commission,Samples shipped,Est. flat fee,Creator video-attributed GMV,Creator live-attributed GMV,Affiliate product card-attributed GMV,CTOR,CTR,Total sample content,Products added to showcase,Product impressions,Video views,Customers,Products sold',
  'affiliate_products, English':
    'Product name,Product ID,Product category,Creator-attributed GMV,Creator-attributed items sold,Refunds,Items refunded,Attributed orders,CTOR,Videos,Live streams,Total sample content,Samples shipped,Videos with sales,CTR,Product impressions,Product clicks,Creators with sales,Customers,Est. commission',
  'studio_content, English':
    'Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views',
  'studio_content, Indonesian':
    'Waktu,Judul video,Tautan video,Waktu posting,Total suka,Total komentar,Total dibagikan,Total tayangan',
  'studio_viewers, English': 'Date,Total Viewers,New Viewers,Returning Viewers',
  'studio_viewers, Indonesian': 'Tanggal,Total penonton,Penonton baru,Penonton yang kembali',
  'studio_activity, English': 'Date,Hour,Active followers',
  'studio_activity, Indonesian': 'Tanggal,Jam,Pengikut aktif',
  'studio_gender, English': 'Gender,Distribution',
  'studio_territories, English': 'Top territories,Distribution',
  'gmvmax_live_campaign, English':
    'Campaign ID,Campaign name,Cost,ROI protection,Net Cost,Gross revenue,ROI,SKU orders,Cost per order,LIVE views,Gross revenue,Cost per LIVE view,10-second LIVE views,Average LIVE duration (minutes),LIVE follows,Current budget,Currency',
  'product_card_traffic, Indonesian':
    'Waktu,Tayangan,Klik,Pembeli,Pesanan SKU,GMV,Rasio keranjang ke pembayaran,Penonton,Klik tambahkan ke keranjang,Klik unik,Pengguna yang menambahkan ke keranjang,GMV dari konten',
  'product_card_traffic, English':
    'Time,Views,Viewers,Unique clicks,Clicks,Add-to-cart clicks,Users who added to cart,Customers',
  'promotion_list, English':
    'ID,Promotion name,Status,Promotion period,GMV,Orders,Avg. order value,Discount amount,ROI,Items sold,Avg. discount rate,Avg. GMV per customer',
  'promotion_list, English, of an Indonesian shop':
    'ID,Promotion name,Status,Type,Promotion period,GMV (Rp),Orders,Customers,Products sold,New Customers,Avg. GMV per customer (Rp),Discount amount (Rp),Avg. discount rate,ROI,CTOR',
  'gmvmax_creative, Indonesian':
    'Nama kampanye,ID Campaign,ID produk,Jenis materi iklan,Judul video,ID video,Akun TikTok,Waktu posting,Status,Status sekunder penjelajahan,Jenis otorisasi,Biaya,Pesanan SKU,Biaya per pesanan,Pendapatan kotor,Impresi iklan produk,Jumlah klik iklan produk,Mata uang',
  'gmvmax_creative, English, older':
    'Campaign name,Campaign ID,Product ID,Creative type,Video title,Video ID,TikTok account,Status,Authorization type,Orders (SKU),Cost per order,Gross revenue,ROI,Product ad impressions,Product ad clicks,Product ad click rate,Ad conversion rate,2-second ad video view rate,25% ad video view rate,Currency',
  'studio_followers, English': 'Date,Followers,Difference in followers from previous day',
}

test.each(Object.entries(ours))('%s is known as that and nothing else', (name, header) => {
  const labels = header.split(',')
  const preamble = [['[Date Range]: 2026-11-02 ~ 2026-11-08'], []]
  expect(recognise(importers, [...preamble, labels])).toEqual([name.split(',')[0]])
  expect(recognise(importers, [...preamble, labels.toReversed()])).toEqual([name.split(',')[0]])
})

describe('names of files', () => {
  test('never make a kind', () => {
    const rows = [
      ['Nama', 'Alamat'],
      ['a', 'b'],
    ]
    const file = 'Semua pesanan-2026-11-09-08_31.csv'
    expect(recognise(importers, rows, { file })).toEqual([])
  })
})

test('a table of which all but the key is known says which column is missing', () => {
  const labels = (ours['live_sessions, English'] ?? '').split(',')
  const noKey = labels.map((label) => (label === 'Launched Time' ? 'Mulainya' : label))
  expect(recognise(importers, [noKey])).toEqual(['live_sessions'])
})

const resembles = (labels: string[]) =>
  importers.flatMap(({ kind, resembles: near }) => {
    const found = near?.([{ row: 1, cells: labels }])
    return found ? [{ kind, ...found }] : []
  })

describe('a table that comes close', () => {
  test('is told what it lacks', () => {
    const labels = ['Nama Kreator', 'Informasi Video', 'VV', 'Likes', 'GMV dari video (Rp)']
    expect(resembles(labels)[0]).toEqual({ kind: 'video_list', found: 5, missing: ['ID Video'] })
  })

  test('is close to nothing if it is of another kind, or of none', () => {
    expect(resembles((ours['product_list, Indonesian'] ?? '').split(','))).not.toContainEqual(
      expect.objectContaining({ kind: 'shop_analytics' }),
    )
    expect(resembles(['Nama', 'Alamat', 'Telepon'])).toEqual([])
  })
})
