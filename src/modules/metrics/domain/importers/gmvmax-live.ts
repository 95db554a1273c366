import { column, type Column } from './kit/columns.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import type { Memory, PlaceContext, Placement } from './kit/fact-kind.ts'
import { filePeriod } from './kit/periods.ts'
import { reasons } from './kit/reasons.ts'
import type { RowView } from './kit/row-view.ts'
import { refusedCurrency } from './kit/rupiah.ts'

const rare = { rare: true }

export const gmvmaxLiveColumns: readonly Column[] = [
  column(['name', 'text'], ['Nama LIVE', 'LIVE name'], {
    old: ['Nama siaran LIVE', 'Livestream name'],
  }),
  column(['launched_at', 'moment'], ['Waktu peluncuran', 'Launched time'], {
    old: ['Launch time'],
  }),
  column(['status', 'text'], ['Status', 'Status']),
  column(['campaign', 'text'], ['Nama kampanye', 'Campaign name']),
  column(['campaign_id', 'id'], ['ID Campaign', 'Campaign ID'], { old: ['ID kampanye'] }),
  column(['cost', 'ads'], ['Biaya', 'Cost'], { vital: true, old: ['Pengeluaran', 'Spend'] }),
  column(['net_cost', 'ads'], ['Biaya Bersih', 'Net Cost']),
  column(['sku_orders', 'ads-count'], ['Pesanan SKU', 'SKU orders'], { old: ['Orders (SKU)'] }),
  column(
    ['sku_orders_current_shop', 'ads-count'],
    ['Pesanan SKU (Toko saat ini)', 'SKU orders (Current shop)'],
  ),
  column(['cost_per_order', 'ads'], ['Biaya per pesanan', 'Cost per order'], rare),
  column(
    ['cost_per_order_current_shop', 'ads'],
    ['Biaya per pesanan (Toko saat ini)', 'Cost per order (Current shop)'],
  ),
  column(['gross_revenue', 'ads'], ['Pendapatan kotor', 'Gross revenue'], {
    vital: true,
    old: ['Pendapatan bruto', 'Penghasilan bruto', 'Penghasilan kotor'],
  }),
  column(
    ['gross_revenue_current_shop', 'ads'],
    ['Penghasilan bruto (Toko saat ini)', 'Gross revenue (Current shop)'],
    { old: ['Pendapatan kotor (Toko saat ini)', 'Pendapatan bruto (Toko saat ini)'] },
  ),
  column(['roi', 'ads'], ['ROI', 'ROI'], rare),
  column(['roi_current_shop', 'ads'], ['ROI (Toko saat ini)', 'ROI (Current shop)'], rare),
  column(['live_views', 'ads-count'], ['Tayangan LIVE', 'LIVE views']),
  column(['cost_per_live_view', 'ads'], ['Biaya per tayangan LIVE', 'Cost per LIVE view']),
  column(['live_views_10s', 'ads-count'], ['Tayangan LIVE 10 detik', '10-second LIVE views']),
  column(
    ['cost_per_live_view_10s', 'ads'],
    ['Biaya per tayangan LIVE 10 detik', 'Cost per 10-second LIVE view'],
    rare,
  ),
  column(
    ['average_live_minutes', 'ads'],
    ['Durasi LIVE rata-rata (menit)', 'Average LIVE duration (minutes)'],
    rare,
  ),
  column(['follows', 'ads-count'], ['Pengikut saat LIVE', 'LIVE follows']),
  column(['currency', 'text'], ['Mata uang', 'Currency']),
]

/** A name that belongs to another week is noticed by its LIVEs. */
function rememberLaunches(): Memory {
  let first: string | undefined
  let last: string | undefined
  return {
    add: (_row, { at }) => {
      const day = at?.slice(0, 10)
      if (day === undefined) return
      if (first === undefined || day < first) first = day
      if (last === undefined || day > last) last = day
    },
    end: ({ period }) => {
      const inside = !period || !first || !last || (first <= period.to && last >= period.from)
      return inside ? {} : { notes: [otherWeek] }
    },
  }
}

const otherWeek = {
  id: 'Tidak satu pun LIVE di berkas ini dimulai dalam periode yang tertulis di namanya. Periksa periodenya sebelum menerapkan.',
  en: 'Not one LIVE in this file started within the period its name tells. Check the period before applying.',
}

function place(row: RowView, { clock, period }: PlaceContext): Placement {
  const campaign = row.id('campaign_id')
  if ('refused' in campaign) return campaign
  const foreign = refusedCurrency(row)
  if (foreign) return foreign
  const launch = clock.read(row.text('launched_at') ?? '')
  if (!launch) return row.refuse('launched_at', reasons.unreadableDate)
  const key = `${campaign.id}/${row.text('name') ?? ''}/${launch.at.slice(0, 19)}`
  return { placed: { subject: 'live_ad', key, period, at: launch.at } }
}

/** Ads Manager › GMV Max: what each LIVE cost and the revenue of its whole room in the period. */
export const gmvmaxLive = createFactImporter({
  kind: 'gmvmax_live',
  words: { id: 'GMV Max siaran LIVE', en: 'GMV Max livestreams' },
  source: { id: 'Ads Manager › GMV Max › Siaran LIVE', en: 'Ads Manager › GMV Max › Livestreams' },
  labels: {
    columns: gmvmaxLiveColumns,
    signature: [
      ['name'],
      ['launched_at'],
      ['cost'],
      ['gross_revenue', 'gross_revenue_current_shop'],
    ],
    foreign: ['ID produk', 'Product ID', 'ID video', 'Video ID', 'Creative type', 'ROI protection'],
  },
  keys: ['campaign_id', 'launched_at'],
  period: (head, facts, header) => filePeriod(head, facts, header.row),
  place,
  remember: rememberLaunches,
})
