import type { Words } from '#kernel/words.ts'
import { readAds } from '#modules/imports/logic.ts'

import { column, type Column } from './kit/columns.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import type { Memory } from './kit/fact-kind.ts'
import { filePeriod } from './kit/periods.ts'
import { refusedCurrency } from './kit/rupiah.ts'

const rare = { rare: true }
const revenue = ['Pendapatan kotor', 'Gross revenue'] as const

/** Only English files are known; the Indonesian labels are those of the export of single LIVEs. */
export const gmvmaxLiveCampaignColumns: readonly Column[] = [
  column(['campaign_id', 'id'], ['ID Campaign', 'Campaign ID'], { old: ['ID kampanye'] }),
  column(['name', 'text'], ['Nama kampanye', 'Campaign name']),
  column(['cost', 'ads'], ['Biaya', 'Cost'], { vital: true, old: ['Pengeluaran', 'Spend'] }),
  column(['roi_protection', 'text'], ['Perlindungan ROI', 'ROI protection'], rare),
  column(['net_cost', 'ads'], ['Biaya Bersih', 'Net Cost']),
  column(['gross_revenue', 'ads'], revenue, { vital: true }),
  column(['roi', 'ads'], ['ROI', 'ROI']),
  column(['sku_orders', 'ads-count'], ['Pesanan SKU', 'SKU orders'], { old: ['Orders (SKU)'] }),
  column(['cost_per_order', 'ads'], ['Biaya per pesanan', 'Cost per order']),
  column(['live_views', 'ads-count'], ['Tayangan LIVE', 'LIVE views']),
  column(['gross_revenue_again', 'ads'], revenue, { rare: true, again: true }),
  column(['cost_per_live_view', 'ads'], ['Biaya per tayangan LIVE', 'Cost per LIVE view']),
  column(['live_views_10s', 'ads-count'], ['Tayangan LIVE 10 detik', '10-second LIVE views']),
  column(
    ['cost_per_live_view_10s', 'ads'],
    ['Biaya per tayangan LIVE 10 detik', 'Cost per 10-second LIVE view'],
  ),
  column(
    ['average_live_minutes', 'ads'],
    ['Durasi LIVE rata-rata (menit)', 'Average LIVE duration (minutes)'],
  ),
  column(['follows', 'ads-count'], ['Pengikut saat LIVE', 'LIVE follows']),
  column(['current_budget', 'ads'], ['Anggaran saat ini', 'Current budget'], rare),
  column(['currency', 'text'], ['Mata uang', 'Currency']),
  column(['optimizations', 'text'], ['Optimasi saat ini', 'Current optimizations'], rare),
]

const differ = (rows: number): Words => ({
  id: `Kolom “Gross revenue” ada dua kali dan isinya berbeda di ${rows} baris. Yang pertama dipakai.`,
  en: `The column “Gross revenue” stands twice and differs in ${rows} rows. The first is used.`,
})

/** The second column of the same name is told nothing about: where it differs, that is said. */
function rememberRepeats(): Memory {
  let rows = 0
  return {
    add: (row) => {
      const again = readAds(row.cell('gross_revenue_again'))
      if (typeof again === 'number' && again !== readAds(row.cell('gross_revenue'))) rows += 1
    },
    end: () => (rows > 0 ? { notes: [differ(rows)] } : {}),
  }
}

/** Ads Manager › GMV Max: what each LIVE campaign cost and brought in the period. */
export const gmvmaxLiveCampaign = createFactImporter({
  kind: 'gmvmax_live_campaign',
  words: { id: 'GMV Max kampanye LIVE', en: 'GMV Max LIVE campaigns' },
  source: {
    id: 'Ads Manager › GMV Max › Kampanye LIVE',
    en: 'Ads Manager › GMV Max › LIVE campaigns',
  },
  labels: {
    columns: gmvmaxLiveCampaignColumns,
    signature: [
      ['campaign_id'],
      ['cost'],
      ['gross_revenue'],
      ['live_views', 'live_views_10s'],
      ['roi_protection', 'current_budget', 'optimizations'],
    ],
    foreign: [
      'Nama LIVE',
      'LIVE name',
      'Waktu peluncuran',
      'Launched time',
      'ID produk',
      'Product ID',
      'ID video',
      'Video ID',
      'Ad group name',
      'Ad name',
      'By Day',
      'Impressions',
    ],
  },
  keys: ['campaign_id'],
  period: (head, facts, header) => filePeriod(head, facts, header.row),
  place: (row, { period }) => {
    const campaign = row.id('campaign_id')
    if ('refused' in campaign) return campaign
    const foreign = refusedCurrency(row)
    if (foreign) return foreign
    return { placed: { subject: 'live_campaign', key: campaign.id, period, at: null } }
  },
  remember: rememberRepeats,
})
