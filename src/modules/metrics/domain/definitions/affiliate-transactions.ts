import { define } from './define.ts'

export const affiliateTransactionDefinitions = [
  define('affiliate.gmv', {
    kind: 'affiliate_creators',
    name: ['GMV afiliasi', 'Affiliate GMV'],
    unit: 'IDR',
    formula: [
      'jumlah kolom GMV dari kreator semua kreator',
      'column Creator-attributed GMV of all creators added up',
    ],
    meaning: [
      'Penjualan lewat LIVE, video, dan kartu produk kreator menurut Affiliate Center. Bagian dari GMV toko, tidak pernah ditambahkan kepadanya.',
      'Sales through LIVEs, videos and product cards of creators as Affiliate Center counts them. A part of the GMV of the shop, never added to it.',
    ],
    good: 1,
  }),
]
