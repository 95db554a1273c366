import { column, type Column, type Shape } from './kit/columns.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { onDay, type PlaceContext, type Placement } from './kit/fact-kind.ts'
import { rowsPeriod } from './kit/periods.ts'
import { reasons } from './kit/reasons.ts'
import type { RowView } from './kit/row-view.ts'

/** Whoever makes the report chooses its columns, so that none but three is ever missed. */
const chosen = (
  [name, shape]: readonly [string, Shape],
  labels: readonly [string, string],
  old: readonly string[] = [],
): Column => column([name, shape], labels, { old, rare: true })

/** No Indonesian label of this report is known but those Ads Manager uses elsewhere. */
const english = (what: readonly [string, Shape], label: string, old?: readonly string[]): Column =>
  chosen(what, [label, label], old)

export const adsReportColumns: readonly Column[] = [
  column(['date', 'moment'], ['Tanggal', 'By Day'], { old: ['Date', 'Day', 'Hari'] }),
  english(['account', 'text'], 'Account name'),
  chosen(['campaign', 'text'], ['Nama kampanye', 'Campaign name']),
  chosen(['campaign_id', 'id'], ['ID Campaign', 'Campaign ID'], ['ID kampanye']),
  chosen(['campaign_type', 'text'], ['Jenis kampanye', 'Campaign type']),
  chosen(['ad_group', 'text'], ['Nama grup iklan', 'Ad group name']),
  chosen(['ad_group_id', 'id'], ['ID grup iklan', 'Ad group ID']),
  chosen(['ad', 'text'], ['Nama iklan', 'Ad name']),
  chosen(['ad_id', 'id'], ['ID iklan', 'Ad ID']),
  english(['status', 'text'], 'Primary status'),
  english(['budget', 'skip'], 'Budget'),
  column(['cost', 'ads'], ['Biaya', 'Cost'], {
    old: ['Spend', 'Total cost', 'Amount spent', 'Pengeluaran'],
    vital: true,
  }),
  english(['impressions', 'ads-count'], 'Impressions'),
  english(['reach', 'ads-count'], 'Reach'),
  english(['frequency', 'ads'], 'Frequency'),
  english(['clicks_destination', 'ads-count'], 'Clicks (destination)'),
  english(['ctr_destination', 'ratio'], 'CTR (destination)'),
  english(['cpc_destination', 'ads'], 'CPC (destination)'),
  english(['cpm', 'ads'], 'CPM'),
  english(['clicks_all', 'ads-count'], 'Clicks (all)', ['Clicks']),
  english(['ctr_all', 'ratio'], 'CTR (all)', ['CTR']),
  english(['cpc_all', 'ads'], 'CPC (all)', ['CPC']),
  english(['conversions', 'ads-count'], 'Conversions'),
  english(['cost_per_conversion', 'ads'], 'Cost per conversion', ['CPA']),
  english(['conversion_rate', 'ratio'], 'Conversion rate (CVR)', ['CVR']),
  english(['results', 'ads-count'], 'Results'),
  english(['cost_per_result', 'ads'], 'Cost per result'),
  english(['result_type', 'text'], 'Result type'),
  english(['video_views', 'ads-count'], 'Video views'),
  english(['views_2s', 'ads-count'], '2-second video views'),
  english(['views_6s', 'ads-count'], '6-second video views'),
  english(['focused_views_6s', 'ads-count'], '6-second focused views'),
  english(['focused_views_15s', 'ads-count'], '15-second focused views'),
  english(['average_play_seconds', 'seconds'], 'Average play time per video view'),
  english(['live_views', 'ads-count'], 'LIVE views'),
  english(['live_views_10s', 'ads-count'], '10-second LIVE views'),
  english(['profile_visits', 'ads-count'], 'Paid profile visits'),
  english(['likes', 'ads-count'], 'Paid likes'),
  english(['shares', 'ads-count'], 'Paid shares'),
  english(['comments', 'ads-count'], 'Paid comments'),
  english(['follows', 'ads-count'], 'Paid follows'),
  english(['purchases', 'ads-count'], 'Purchases (Shop)'),
  english(['gross_revenue', 'ads'], 'Gross revenue (Shop)'),
  english(['roas', 'ads'], 'Total complete payment ROAS'),
  chosen(['currency', 'text'], ['Mata uang', 'Currency']),
]

const levels = ['ad', 'ad_group', 'campaign'] as const

/** Ids where the report has them, names elsewhere: two ads may bear one name. */
function subjectOf(row: RowView): Placement | { readonly key: string; readonly name: string } {
  const parts: string[] = []
  let name: string | null = null
  for (const level of levels.toReversed()) {
    const told = row.text(level)
    const id = row.text(`${level}_id`) === null ? null : row.id(`${level}_id`)
    if (id && 'refused' in id) return id
    parts.push(id?.id ?? told ?? '')
    name = told ?? id?.id ?? name
  }
  return name === null ? null : { key: parts.join('/'), name }
}

/** The finest thing the row is about. */
const levelOf = (row: RowView) =>
  levels.find((level) => row.text(level) !== null || row.text(`${level}_id`) !== null) ?? 'campaign'

const isTotal = (text: string | null): boolean => text === null || /^(?:grand )?total\b/i.test(text)

function place(row: RowView, { clock }: PlaceContext): Placement {
  const subject = subjectOf(row)
  const date = row.text('date')
  // The last row adds the others up: it has no day, or no name.
  if (subject === null || ('key' in subject && isTotal(date))) return null
  if (!('key' in subject)) return subject
  const currency = row.text('currency')
  if (currency !== null && !/^(?:idr|rp|rupiah)$/i.test(currency))
    return row.refuse('currency', reasons.foreignMoney)
  const day = clock.read(date ?? '')?.on
  if (day === undefined) return row.refuse('date', reasons.unreadableDate)
  const { key, name } = subject
  const period = onDay(day)
  return { placed: { subject: levelOf(row), key, period, at: null, told: { name } } }
}

/** Ads Manager › Reporting: what a campaign, an ad group or an ad cost on a day. */
export const adsReport = createFactImporter({
  kind: 'ads_report',
  words: { id: 'Laporan Ads Manager', en: 'Ads Manager report' },
  source: {
    id: 'Ads Manager › Pelaporan › Laporan khusus, per hari',
    en: 'Ads Manager › Reporting › Custom report, by day',
  },
  labels: {
    columns: adsReportColumns,
    chosen: true,
    signature: [
      ['date'],
      ['cost'],
      ['campaign', 'campaign_id', 'ad_group', 'ad_group_id', 'ad', 'ad_id'],
    ],
    // GMV Max counts otherwise; by hour, place or person one ad has many rows a day.
    foreign: [
      'Nama LIVE',
      'LIVE name',
      'ID produk',
      'Product ID',
      'Jenis materi iklan',
      'Creative type',
      'Net Cost',
      'Biaya Bersih',
      'ROI protection',
      'Creator name',
      'Hour',
      'By Hour',
      'Age',
      'Gender',
      'Placement',
      'Country/Region',
    ],
  },
  keys: ['date'],
  assignable: true,
  period: (head, _facts, header) => rowsPeriod(head, header.row),
  place,
})
