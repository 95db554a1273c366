import { toRupiah } from '#kernel/money.ts'
import { addDays, type Day } from '#kernel/time.ts'

import type { DayFigure, DayFigureId } from '../../contract/day.ts'
import { definitionOf } from '../definitions.ts'
import { valueOf } from '../reading.ts'
import { comparedWeeks, type DayBook, sameWeekdays } from './day-book.ts'
import { type DayReading, readDay, recipeOf } from './read-day.ts'

/** Fewer known days than this make no mean, and fewer than that no range. */
const fewest = { mean: 2, range: 3 }

/** Figures that tell how things stand, not what happened. */
const standing: ReadonlySet<DayFigureId> = new Set(['account.followers'])

type Of = { readonly id: DayFigureId; readonly subject: string; readonly day: Day }

/** A figure of a day against the same weekday of the four weeks before it. */
export function workDay({ id, subject, day }: Of, book: DayBook): DayFigure {
  const recipe = recipeOf(id)
  const { unit } = definitionOf(id)
  const settle = (value: number | null) =>
    value !== null && unit === 'IDR' ? toRupiah(value) : value
  const single = (reading: DayReading) => settle(valueOf(recipe, [reading]))
  const readings = sameWeekdays(day).map((one) => readDay(id, one, book))
  const now = readings.at(-1) ?? readDay(id, day, book)
  const before = readings
    .slice(-1 - comparedWeeks, -1)
    .filter(({ of, partial }) => of !== null && partial === null)
  const amounts = before.flatMap((reading) => single(reading) ?? [])
  const value = single(now)
  return {
    id,
    subject,
    unit,
    value,
    mean: before.length < fewest.mean ? null : settle(valueOf(recipe, before)),
    meanDays: before.length,
    range: amounts.length < fewest.range ? null : [Math.min(...amounts), Math.max(...amounts)],
    trend: readings.map(single),
    gained: standing.has(id) && value !== null ? gainedOn({ id, subject, day }, value, book) : null,
    missing: now.missing,
    partial: value === null ? null : now.partial,
    originRows: now.rows,
  }
}

function gainedOn({ id, day }: Of, value: number, book: DayBook): number | null {
  const { of } = readDay(id, addDays(day, -1), book)
  return of === null ? null : value - of
}
