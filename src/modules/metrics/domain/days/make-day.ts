import { Day, instantAt } from '#kernel/time.ts'

import type { Tally } from '../book.ts'
import type { Kind } from '../importers/vocabulary.ts'
import type { Covering, DayBook, DayOrders } from './day-book.ts'

type Rows = Partial<Record<Kind, Readonly<Record<string, Readonly<Record<string, number | null>>>>>>

export const day = (text: string): Day => Day.parse(text)

/** An import of some days, made after they ended unless said otherwise. */
export const covering = (from: string, to: string, whole = to): Covering => ({
  period: { from: day(from), to: day(to) },
  whole: day(whole),
  appliedAt: instantAt('2026-11-30T09:00:00', 'Asia/Jakarta'),
})

/** A book of days from values by kind and day; every told day is covered. For tests. */
export function makeDayBook(
  rows: Rows,
  more: {
    readonly orders?: Readonly<Record<string, DayOrders>>
    readonly covering?: Partial<Record<Kind, readonly Covering[]>>
  } = {},
): DayBook {
  return {
    tally(kind, on): Tally | null {
      const sums = rows[kind]?.[on]
      if (!sums) return null
      const filled = Object.fromEntries(
        Object.entries(sums).map(([name, value]) => [name, value === null ? 0 : 1]),
      )
      return { period: { from: on, to: on }, rows: 1, sums, filled }
    },
    orders: (on) => more.orders?.[on] ?? null,
    covering: (kind) =>
      more.covering?.[kind] ?? Object.keys(rows[kind] ?? {}).map((on) => covering(on, on)),
  }
}
