import { toRupiah } from '#kernel/money.ts'
import { addDays, type Day } from '#kernel/time.ts'

import type { DayFigure, DayFigureId } from '../../contract.ts'
import { definitionOf } from '../definitions.ts'
import { valueOf } from '../reading.ts'
import { comparedWeeks, type DayBook, sameWeekdays } from './day-book.ts'
import { type DayReading, readDay, recipeOf } from './read-day.ts'
import { compareTyped, fewest } from './typed-values.ts'

/** Figures that tell how things stand, not what happened. */
const standing: ReadonlySet<DayFigureId> = new Set(['account.followers'])

type Of = { readonly id: DayFigureId; readonly subject: string; readonly day: Day }

/** A figure of a day against the same weekday of the four weeks before it. */
export function workDay(of: Of, book: DayBook): DayFigure {
  const { id, subject, day } = of
  const told = workExport(of, book)
  const typed = book.typed(id, day)
  const base = { id, subject, unit: definitionOf(id).unit, typed, exportMean: null }
  if (told.value !== null || typed === null)
    return { ...base, ...told, source: told.value === null ? null : 'export' }
  const stands = standing.has(id)
  const { mean, meanDays } = told
  return {
    ...base,
    ...compareTyped({ id, day, stands }, typed, (on) => book.typed(id, on)),
    source: 'typed',
    missing: null,
    originRows: 0,
    exportMean: mean === null ? null : { mean, days: meanDays },
  }
}

type Told = Omit<DayFigure, 'id' | 'subject' | 'unit' | 'source' | 'typed' | 'exportMean'>

/** What the export alone says. */
function workExport({ id, day }: Of, book: DayBook): Told {
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
    value,
    mean: before.length < fewest.mean ? null : settle(valueOf(recipe, before)),
    meanDays: before.length,
    range: amounts.length < fewest.range ? null : [Math.min(...amounts), Math.max(...amounts)],
    trend: readings.map(single),
    gained: standing.has(id) && value !== null ? gainedOn({ id, day }, value, book) : null,
    missing: now.missing,
    partial: value === null ? null : now.partial,
    originRows: now.rows,
  }
}

function gainedOn(
  { id, day }: Pick<Of, 'id' | 'day'>,
  value: number,
  book: DayBook,
): number | null {
  const { of } = readDay(id, addDays(day, -1), book)
  return of === null ? null : value - of
}
