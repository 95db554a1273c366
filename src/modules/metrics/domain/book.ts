import type { Day, Period, Week } from '#kernel/time.ts'

import { type Dated, knownDays } from './cover.ts'
import type { Kind } from './importers/vocabulary.ts'
import type { Span } from './span.ts'

/** What one export says of one period, added up over its rows. */
export type Tally = Dated & {
  /** None: the source knows the period and nothing happened in it. */
  readonly rows: number
  /** Null where no row carries the metric. */
  readonly sums: Readonly<Record<string, number | null>>
  /** How many rows carry the metric; fewer than `rows` and the sum is a part of the whole. */
  readonly filled: Readonly<Record<string, number>>
}

/** Orders are counted distinct over a week, not added up over days. */
export type OrderTally = {
  readonly placed: number
  readonly cancelledUnpaid: number
  /** Null where buyers cannot be told apart. */
  readonly repeatBuyers: number | null
}

/** Everything stored that a week and the weeks before it are read from. */
export type Book = {
  readonly tallies: (kind: Kind) => readonly Tally[]
  /** Periods of the applied imports: where a source is known, even to say zero. */
  readonly covered: (kind: Kind) => readonly Period[]
  readonly orders: (week: Week) => OrderTally | null
  /** The first day of all orders known: who bought before it looks new. */
  readonly ordersSince: Day | null
}

/** The days of a week that the imports of a kind cover. */
export const coveredDays = (book: Book, kind: Kind, { days }: Span) =>
  knownDays(days, book.covered(kind))

/** Exports with a row for what happened, and none for a day on which nothing did. */
const events: ReadonlySet<Kind> = new Set([
  'live_sessions',
  'live_rooms',
  'affiliate_orders',
  'settlements',
  'ads_report',
])

/**
 * What a source says inside and around a week. LIVEs, orders and payments are events: a covered day
 * without one is a day of zero, and one on a day no import covers does not make that day known. Every
 * other export writes a row where it knows something.
 */
export function talliesFor(book: Book, kind: Kind, span: Span): readonly Tally[] {
  const tallies = book.tallies(kind)
  if (!events.has(kind)) return tallies
  const byDay = new Map(tallies.map((tally) => [tally.period.from, tally]))
  return coveredDays(book, kind, span).map(
    (day) => byDay.get(day) ?? { period: { from: day, to: day }, rows: 0, sums: {}, filled: {} },
  )
}

/** A sum over metrics within each row and over rows; null where any of them is missing. */
export function sumOf(tallies: readonly Tally[], metrics: readonly string[]): number | null {
  let sum = 0
  for (const tally of tallies) {
    if (tally.rows === 0) continue
    for (const metric of metrics) {
      const value = tally.sums[metric] ?? null
      if (value === null) return null
      sum += value
    }
  }
  return sum
}
