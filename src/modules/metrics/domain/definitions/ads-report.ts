import { define } from './define.ts'

export const adsReportDefinitions = [
  define('ads.report_cost', {
    kind: 'ads_report',
    name: ['Biaya iklan menurut laporan Ads Manager', 'Ad cost by Ads Manager report'],
    unit: 'IDR',
    formula: [
      'jumlah kolom Biaya per hari; bila satu kampanye ada per iklan dan per kampanye, yang paling rinci yang dihitung',
      'column Cost by day added up; where a campaign is there by ad and as a whole, the most detailed counts',
    ],
    meaning: [
      'Biaya semua iklan di laporan yang dibuat sendiri di Ads Manager. Bisa memuat GMV Max juga, jadi tidak dijumlahkan dengan biaya iklan LIVE.',
      'Cost of all ads in a report made in Ads Manager. It may contain GMV Max, too, so it is never added to the cost of LIVE ads.',
    ],
    good: 0,
  }),
]
