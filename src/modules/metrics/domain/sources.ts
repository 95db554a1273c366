import type { Instant, Period } from '#kernel/time.ts'

import type { SourceState } from '../contract.ts'
import type { Book } from './book.ts'
import { coveredDays } from './book.ts'
import { stretches } from './cover.ts'
import type { Kind } from './importers/vocabulary.ts'
import { kindWords } from './kinds.ts'
import { read } from './reading.ts'
import type { Recipe } from './recipes.ts'
import { isWithin, type Span } from './span.ts'

/** The figure that tells whether a source knows a week. */
const tells: Partial<Record<Kind, Exclude<Recipe, { how: 'daily' }>>> = {
  shop_analytics: { how: 'sum', kind: 'shop_analytics', metrics: ['gmv'], additive: 'additive' },
  orders: { how: 'orders', count: 'placed' },
  live_sessions: { how: 'rows', kind: 'live_sessions', additive: 'additive' },
  live_core_stats: { how: 'sum', kind: 'live_core_stats', metrics: ['gmv'], additive: 'additive' },
  video_list: { how: 'sum', kind: 'video_list', metrics: ['views'], additive: 'additive' },
  gmvmax_live: { how: 'sum', kind: 'gmvmax_live', metrics: ['cost'], additive: 'additive' },
  studio_overview: {
    how: 'sum',
    kind: 'studio_overview',
    metrics: ['video_views'],
    additive: 'additive',
  },
  studio_followers: { how: 'last', kind: 'studio_followers', metrics: ['followers'] },
  affiliate_creators: {
    how: 'sum',
    kind: 'affiliate_creators',
    metrics: ['gmv'],
    additive: 'additive',
  },
  affiliate_products: {
    how: 'sum',
    kind: 'affiliate_products',
    metrics: ['gmv'],
    additive: 'additive',
  },
  product_list: { how: 'sum', kind: 'product_list', metrics: ['gmv'], additive: 'additive' },
  gmvmax_creative: {
    how: 'sum',
    kind: 'gmvmax_creative',
    metrics: ['cost'],
    additive: 'additive',
  },
  ads_report: { how: 'sum', kind: 'ads_report', metrics: ['cost'], additive: 'additive' },
  live_rooms: { how: 'sum', kind: 'live_rooms', metrics: ['gmv'], additive: 'additive' },
}

/** Exports that not every shop has: named among the sources of a week only where they are known. */
const optional: ReadonlySet<Kind> = new Set([
  'live_rooms',
  'affiliate_creators',
  'affiliate_products',
  'affiliate_orders',
  'settlements',
  'product_list',
  'gmvmax_creative',
  'ads_report',
  'gmvmax_live_campaign',
])

export const isExpected = ({ kind, state }: { kind: Kind; state: SourceState['state'] }): boolean =>
  state !== 'missing' || !optional.has(kind)

const anyRow = (kind: Kind) => ({ how: 'rows', kind, additive: 'additive' }) as const

/** What is known of a week from one kind of export. */
export function sourceOf(
  kind: Kind,
  { span, book, importedAt }: { span: Span; book: Book; importedAt: Instant | null },
): SourceState {
  const { of, partial, beside } = read(tells[kind] ?? anyRow(kind), span, book)
  const days =
    kind === 'orders'
      ? stretches(coveredDays(book, kind, span))
      : beside.map(({ period }) => period).filter((period) => isWithin(period, span.period))
  const base = { kind, ...kindWords[kind], importedAt }
  if (of !== null && !partial) return { ...base, state: 'complete', period: span.period }
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return { ...base, state: 'missing', period: null, importedAt: null }
  const period: Period = { from: first.from, to: last.to }
  return { ...base, state: 'partial', period }
}
