import type { Day, Period, Week } from '#kernel/time.ts'

import type { Book, OrderTally, Tally } from './book.ts'
import type { Kind } from './importers/vocabulary.ts'

type Row = {
  readonly kind: Kind
  readonly period: Period
  readonly values: Readonly<Record<string, number | null>>
}

/** A book from single rows, added up as the database does it. For tests. */
export function makeBook(
  made: {
    readonly rows?: readonly Row[]
    readonly covered?: Partial<Record<Kind, readonly Period[]>>
    readonly orders?: Readonly<Record<string, OrderTally>>
    readonly ordersSince?: Day
  } = {},
): Book {
  const rows = made.rows ?? []
  return {
    tallies: (kind) => addUp(rows.filter((row) => row.kind === kind)),
    covered: (kind) =>
      made.covered?.[kind] ?? rows.filter((row) => row.kind === kind).map(({ period }) => period),
    orders: (week: Week) => made.orders?.[week] ?? null,
    ordersSince: made.ordersSince ?? null,
  }
}

function addUp(rows: readonly Row[]): Tally[] {
  const tallies = new Map<string, Tally>()
  for (const { period, values } of rows) {
    const key = `${period.from} ${period.to}`
    const before = tallies.get(key) ?? { period, rows: 0, sums: {}, filled: {} }
    const sums: Record<string, number | null> = { ...before.sums }
    const filled: Record<string, number> = { ...before.filled }
    for (const [metric, value] of Object.entries(values)) {
      if (value === null) continue
      sums[metric] = (sums[metric] ?? 0) + value
      filled[metric] = (filled[metric] ?? 0) + 1
    }
    tallies.set(key, { period, rows: before.rows + 1, sums, filled })
  }
  return [...tallies.values()]
}
