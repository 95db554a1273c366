import { define } from './define.ts'

const kind = 'settlements'
const unit = 'IDR'

const paidFormula = [
  'jumlah kolom Jumlah penyelesaian pembayaran semua baris yang dibayar dalam minggu itu',
  'column Total settlement amount of all rows settled in the week added up',
] as const
const feesFormula = [
  'jumlah kolom Total Biaya semua baris yang dibayar dalam minggu itu, dengan tanda seperti di berkasnya',
  'column Total fees of all rows settled in the week added up, signed as in the file',
] as const

export const settlementDefinitions = [
  define('settlement.paid', {
    kind,
    name: ['Pembayaran diterima', 'Settled'],
    unit,
    formula: paidFormula,
    meaning: [
      'Yang dibayarkan TikTok ke toko, menurut hari penyelesaian, bukan hari pesanan. Tokopedia dihitung terpisah.',
      'What TikTok paid the shop, by the day of settlement, not of the order. Tokopedia is counted apart.',
    ],
    good: 1,
  }),
  define('settlement.fees', {
    kind,
    name: ['Biaya platform', 'Platform fees'],
    unit,
    formula: feesFormula,
    meaning: [
      'Yang dipotong TikTok sebelum membayar; biasanya negatif. Tokopedia dihitung terpisah.',
      'What TikTok took off before it paid; negative as a rule. Tokopedia is counted apart.',
    ],
    good: 0,
  }),
  define('settlement.paid_tokopedia', {
    kind,
    name: ['Pembayaran diterima Tokopedia', 'Settled on Tokopedia'],
    unit,
    formula: paidFormula,
    meaning: [
      'Yang dibayarkan untuk pesanan Tokopedia, menurut hari penyelesaian.',
      'What was paid for Tokopedia orders, by the day of settlement.',
    ],
    good: 1,
  }),
  define('settlement.fees_tokopedia', {
    kind,
    name: ['Biaya platform Tokopedia', 'Platform fees on Tokopedia'],
    unit,
    formula: feesFormula,
    meaning: [
      'Yang dipotong dari pesanan Tokopedia sebelum dibayar; biasanya negatif.',
      'What was taken off Tokopedia orders before they were paid; negative as a rule.',
    ],
    good: 0,
  }),
]
