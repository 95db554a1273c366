import { define } from './define.ts'

const organic = {
  id: 'Memuat penjualan organik selama LIVE; tidak pernah ditambahkan ke GMV.',
  en: 'Contains organic sales during the LIVE; never added to GMV.',
}

export const adDefinitions = [
  define('ads.cost', {
    kind: 'gmvmax_live',
    name: ['Biaya iklan LIVE', 'LIVE ad cost'],
    unit: 'IDR',
    formula: [
      'jumlah kolom Biaya semua LIVE, dibulatkan ke rupiah',
      'column Cost of all LIVEs added up, rounded to the rupiah',
    ],
    meaning: [
      'Biaya GMV Max untuk kampanye LIVE. Iklan produk tidak termasuk.',
      'What GMV Max cost for LIVE campaigns. Product ads are not in it.',
    ],
    good: 0,
  }),
  define('ads.gross_revenue', {
    kind: 'gmvmax_live',
    name: ['Pendapatan kotor iklan LIVE', 'LIVE ad gross revenue'],
    unit: 'IDR',
    formula: [
      'jumlah kolom Pendapatan kotor semua LIVE',
      'column Gross revenue of all LIVEs added up',
    ],
    meaning: [
      `Penjualan seluruh ruang LIVE yang beriklan, semua toko. ${organic.id}`,
      `Sales of the whole LIVE room that was advertised, all shops. ${organic.en}`,
    ],
    good: 1,
  }),
  define('ads.live_roi', {
    kind: 'gmvmax_live',
    name: ['ROI iklan LIVE', 'LIVE ad ROI'],
    unit: 'ratio',
    formula: [
      'pendapatan kotor toko ini dibagi biaya',
      'gross revenue of this shop divided by cost',
    ],
    meaning: [
      `Pendapatan kotor toko ini per rupiah biaya iklan LIVE. ${organic.id}`,
      `Gross revenue of this shop per rupiah of LIVE ad cost. ${organic.en}`,
    ],
    good: 1,
  }),
  define('ads.product_cost', {
    kind: 'gmvmax_creative',
    name: ['Biaya iklan produk', 'Product ad cost'],
    unit: 'IDR',
    formula: [
      'jumlah kolom Biaya semua materi iklan, dibulatkan ke rupiah',
      'column Cost of all creatives added up, rounded to the rupiah',
    ],
    meaning: [
      'Biaya GMV Max untuk kampanye produk. Iklan LIVE tidak termasuk.',
      'What GMV Max cost for product campaigns. LIVE ads are not in it.',
    ],
    good: 0,
  }),
  define('ads.product_gross_revenue', {
    kind: 'gmvmax_creative',
    name: ['Pendapatan kotor iklan produk', 'Product ad gross revenue'],
    unit: 'IDR',
    formula: [
      'jumlah kolom Pendapatan kotor semua materi iklan',
      'column Gross revenue of all creatives added up',
    ],
    meaning: [
      'Penjualan yang diatribusikan Ads Manager ke iklan produk. Sudah ada di dalam GMV, jadi tidak pernah ditambahkan.',
      'Sales that Ads Manager attributes to product ads. They are part of GMV and never added to it.',
    ],
    good: 1,
  }),
  define('ads.product_roi', {
    kind: 'gmvmax_creative',
    name: ['ROI iklan produk', 'Product ad ROI'],
    unit: 'ratio',
    formula: ['pendapatan kotor dibagi biaya', 'gross revenue divided by cost'],
    meaning: [
      'Pendapatan kotor per rupiah biaya iklan produk.',
      'Gross revenue per rupiah of product ad cost.',
    ],
    good: 1,
  }),
]

export const accountDefinitions = [
  define('account.followers', {
    kind: 'studio_followers',
    name: ['Pengikut', 'Followers'],
    unit: 'count',
    formula: [
      'kolom Followers pada hari terakhir minggu itu',
      'column Followers on the last day of the week',
    ],
    meaning: ['Pengikut akun pada Minggu malam.', 'Followers of the account on Sunday night.'],
    good: 1,
  }),
  define('account.followers_gained', {
    kind: 'studio_followers',
    name: ['Tambahan pengikut', 'Followers gained'],
    unit: 'count',
    formula: [
      'kolom Followers hari terakhir minggu itu dikurangi hari terakhir minggu sebelumnya',
      'column Followers on the last day of the week less that of the week before',
    ],
    meaning: [
      'Pengikut baru dikurangi yang berhenti mengikuti, dari Senin sampai Minggu.',
      'New followers less those who left, Monday to Sunday.',
    ],
    good: 1,
  }),
  define('account.video_views', {
    kind: 'studio_overview',
    name: ['Tayangan video akun', 'Account video views'],
    unit: 'count',
    formula: ['jumlah kolom Video Views tujuh hari', 'column Video Views of seven days added up'],
    meaning: [
      'Tayangan semua video akun menurut TikTok Studio. Afiliasi tidak termasuk.',
      'Views of all videos of the account as TikTok Studio counts them. Affiliates are not in it.',
    ],
    good: 1,
  }),
  define('account.er_views', {
    kind: 'studio_overview',
    name: ['ER per tayangan', 'ER by views'],
    unit: 'ratio',
    formula: [
      'suka, komentar, dan bagikan dibagi tayangan video',
      'likes, comments and shares divided by video views',
    ],
    meaning: [
      'Dari seratus tayangan, berapa yang disukai, dikomentari, atau dibagikan. Bukan per pengikut.',
      'Of a hundred views, how many were liked, commented on or shared. Not by followers.',
    ],
    good: 1,
  }),
]

/** Said wherever a return on LIVE ads is shown. */
export const organicNote = organic
