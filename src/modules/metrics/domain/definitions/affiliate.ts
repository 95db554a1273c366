import { define } from './define.ts'

const kind = 'affiliate_orders'
const unit = 'IDR'

const salesFormula = [
  'jumlah kolom Payment Amount baris pesanan afiliasi yang dibuat dalam minggu itu, tanpa yang berstatus Ineligible',
  'column Payment Amount of affiliate order lines created in the week added up, without those that are Ineligible',
] as const
const commissionFormula = [
  'komisi standar, Iklan Toko, dan bonus bersama tiap baris: yang aktual bila lebih dari nol, kalau tidak perkiraannya; tanpa Ineligible',
  'standard, Shop Ads and co-funded commission of each line: the actual one if above zero, else the estimate; without Ineligible',
] as const

export const affiliateDefinitions = [
  define('affiliate.sales', {
    kind,
    name: ['Penjualan afiliasi', 'Affiliate sales'],
    unit,
    formula: salesFormula,
    meaning: [
      'Yang dibayar pembeli untuk pesanan dari kreator di TikTok. Tokopedia dihitung terpisah.',
      'What buyers paid for orders creators brought on TikTok. Tokopedia is counted apart.',
    ],
    good: 1,
  }),
  define('affiliate.commission', {
    kind,
    name: ['Komisi afiliasi', 'Affiliate commission'],
    unit,
    formula: commissionFormula,
    meaning: [
      'Komisi kreator untuk pesanan TikTok minggu itu; selama belum dibayar berupa perkiraan.',
      'What creators earn for TikTok orders of the week; an estimate until it is paid.',
    ],
    good: 0,
  }),
  define('affiliate.sales_tokopedia', {
    kind,
    name: ['Penjualan afiliasi Tokopedia', 'Affiliate sales on Tokopedia'],
    unit,
    formula: salesFormula,
    meaning: [
      'Yang dibayar pembeli untuk pesanan dari kreator di Tokopedia. TikTok dihitung terpisah.',
      'What buyers paid for orders creators brought on Tokopedia. TikTok is counted apart.',
    ],
    good: 1,
  }),
  define('affiliate.commission_tokopedia', {
    kind,
    name: ['Komisi afiliasi Tokopedia', 'Affiliate commission on Tokopedia'],
    unit,
    formula: commissionFormula,
    meaning: [
      'Komisi kreator untuk pesanan Tokopedia minggu itu; selama belum dibayar berupa perkiraan.',
      'What creators earn for Tokopedia orders of the week; an estimate until it is paid.',
    ],
    good: 0,
  }),
]
