import { addDays, Day, instantAt } from '#kernel/time.ts'

import type { DayFigureId, TypedFigure } from '../../contract.ts'
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
    readonly typed?: readonly TypedFigure[]
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
    typed: (id, on) => more.typed?.find((one) => one.metric === id && one.day === on) ?? null,
  }
}

/** A figure typed the day after. */
export const typedFigure = (
  metric: DayFigureId,
  on: Day,
  more: Partial<TypedFigure> & { readonly value: number },
): TypedFigure => ({
  id: '019ab000-0000-7000-8000-000000000001',
  day: on,
  metric,
  subject: 'shop',
  version: 1,
  takenOn: addDays(on, 1),
  note: '',
  evidence: null,
  typedAt: instantAt('2026-11-30T07:12:00', 'Asia/Jakarta'),
  typedBy: 'Nadia',
  ...more,
})
