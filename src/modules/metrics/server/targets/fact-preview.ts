import { z } from 'zod'

import { formatInstant, formatPeriod } from '#kernel/format.ts'
import { Day, Instant } from '#kernel/time.ts'
import type { PreviewRow } from '#modules/imports/contract.ts'

import { unitOf } from './preview-units.ts'
import type { PreviewOf } from './versioned-target.ts'

const Fact = z.object({
  kind: z.string(),
  subject: z.string(),
  subject_key: z.string(),
  period_from: Day.nullable(),
  period_to: Day.nullable(),
  at: z.string().nullable(),
  values: z.record(z.string(), z.number().nullable()),
  attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})
type Fact = z.infer<typeof Fact>
type Cells = Readonly<Record<string, string | number | null>>

/** What is worth a glance where nothing is to be compared. */
const mainMetrics: Readonly<Record<string, readonly string[]>> = {
  shop_analytics: ['gmv', 'orders', 'visitors', 'conversion_rate'],
  video_list: ['views', 'gmv', 'sku_orders', 'ctr'],
  live_sessions: ['gmv', 'seconds', 'viewers', 'sku_orders_paid'],
  live_core_stats: ['gmv', 'streams', 'views', 'ctr'],
  gmvmax_live: ['cost', 'gross_revenue', 'roi', 'sku_orders'],
  affiliate_creators: ['gmv', 'orders', 'refunds', 'commission'],
  affiliate_products: ['gmv', 'orders', 'refunds', 'commission'],
  affiliate_videos: ['views', 'gmv', 'orders', 'commission'],
  studio_content: ['views', 'likes', 'comments', 'shares'],
  gmvmax_live_campaign: ['cost', 'gross_revenue', 'roi', 'sku_orders'],
  promotion_list: ['gmv', 'orders', 'discount_amount', 'roi'],
  product_card_traffic: ['views', 'product_clicks', 'gmv', 'sku_orders'],
  gmvmax_creative: ['cost', 'gross_revenue', 'sku_orders', 'product_ad_clicks'],
  product_list: ['gmv', 'sku_orders', 'product_impressions', 'ctr'],
  affiliate_orders: ['payment', 'quantity', 'est_standard', 'actual_standard'],
  settlements: ['settlement', 'revenue', 'fees', 'refund_after'],
  ads_report: ['cost', 'impressions', 'clicks_all', 'conversions'],
  live_rooms: ['gmv', 'seconds', 'views', 'orders'],
}
const mostCells = 4

/** A staged fact against the stored one: every metric that differs, or the main ones. */
export function factPreview(preview: PreviewOf): PreviewRow {
  const { row, status, what } = preview
  const fact = Fact.parse(preview.after)
  const now = cellsOf(fact)
  const was = preview.before && cellsOf(Fact.parse(preview.before))
  const keys = was && status === 'changed' ? differing(now, was) : mainOf(fact, what.labels)
  return {
    row,
    status,
    name: nameOf(fact, preview),
    cells: keys.map((key) => {
      const [before, after] = [was?.[key] ?? null, now[key] ?? null]
      const told = typeof before === 'string' || typeof after === 'string'
      return { label: what.labels[key] ?? key, unit: told ? 'text' : unitOf(key), before, after }
    }),
  }
}

/** What a person calls it: the title of a video, the start of a LIVE, the days of the rest. */
function nameOf(fact: Fact, { what, language }: PreviewOf): string {
  const { title, name, creator } = fact.attributes
  const called = title ?? name
  if (typeof called === 'string' && called !== '') return called
  if (fact.subject === 'live' && fact.at !== null) {
    const start = formatInstant(Instant.parse(Date.parse(fact.at)), what.timeZone, language)
    return typeof creator === 'string' ? `${start} · @${creator.replace(/^@/, '')}` : start
  }
  if (fact.subject === 'creator') return `@${fact.subject_key}`
  const { period_from: from, period_to: to, subject_key: key } = fact
  const days = from && to ? formatPeriod({ from, to }, language) : key
  return fact.subject === 'account' && key !== '' ? `@${key} · ${days}` : days
}

/** Metrics and texts side by side. */
function cellsOf({ values, attributes }: Fact): Cells {
  const cells: Record<string, string | number | null> = { ...values }
  for (const [key, value] of Object.entries(attributes))
    cells[key] = typeof value === 'boolean' ? String(value) : value
  return cells
}

const differing = (now: Cells, was: Cells): string[] =>
  [...new Set([...Object.keys(now), ...Object.keys(was)])].filter(
    (key) => (now[key] ?? null) !== (was[key] ?? null),
  )

function mainOf({ kind, values }: Fact, labels: Readonly<Record<string, string>>): string[] {
  const main = (mainMetrics[kind] ?? []).filter((key) => key in values)
  const chosen = main.length > 0 ? main : Object.keys(values)
  return chosen.filter((key) => key in labels).slice(0, mostCells)
}
