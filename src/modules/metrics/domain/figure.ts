import { toRupiah } from '#kernel/money.ts'
import type { Words } from '#kernel/words.ts'

import type { Figure, FigureView } from '../contract.ts'
import type { Book } from './book.ts'
import { definitionOf } from './definitions.ts'
import { organicNote } from './definitions/ads-and-accounts.ts'
import { kindWords } from './kinds.ts'
import { read, readDaily, type Reading, valueOf } from './reading.ts'
import { otherSources, type Recipe, recipes, type WeekFigureId } from './recipes.ts'
import type { Calendar } from './span.ts'

/** Which stored periods a figure was made from; its rows are its origin. */
export type Worked = {
  readonly view: FigureView
  readonly periods: Reading['periods']
}

/** A figure of a week against last week and the four weeks before it. */
export function work(id: WeekFigureId, subject: string, at: At): Worked {
  const { book, calendar } = at
  const recipe = recipes[id]
  if (recipe.how === 'daily') return workDaily({ id, subject, recipe }, at)
  const settle = (value: number | null) => settled(id, value)
  const readings = calendar.weeks.map((span) => read(recipe, span, book))
  const whole = (reading: Reading | undefined) => (reading && !reading.partial ? reading : nothing)
  const now = readings.at(-1) ?? nothing
  const before = readings.slice(-5, -1).map(whole)
  const values = before.map((reading) => settle(valueOf(recipe, [reading])))
  const amounts = values.flatMap((value) => (value === null ? [] : [value]))
  const value = settle(valueOf(recipe, [now]))
  return {
    view: {
      id,
      subject,
      unit: definitionOf(id).unit,
      value,
      previous: values.at(-1) ?? null,
      mean4: settle(valueOf(recipe, before)),
      originRows: now.rows,
      trend: readings.map((reading) => settle(valueOf(recipe, [reading]))),
      range: amounts.length === 4 ? [Math.min(...amounts), Math.max(...amounts)] : null,
      missing: now.missing,
      partial: now.partial,
      other: others(id, value, at),
      beside: now.beside.map(({ period, value: amount }) => ({
        period,
        value: settle(amount),
        source: definitionOf(id).source,
      })),
      note: id === 'ads.live_roi' || id === 'ads.gross_revenue' ? organicNote : now.note,
    },
    periods: now.periods,
  }
}

type At = { readonly calendar: Calendar; readonly book: Book }

const nothing: Reading = {
  of: null,
  over: 1,
  partial: false,
  missing: null,
  note: null,
  beside: [],
  periods: [],
  rows: 0,
}

/** Money is whole rupiah; the rest stays as it was computed. */
const settled = (id: WeekFigureId, value: number | null) =>
  value !== null && definitionOf(id).unit === 'IDR' ? toRupiah(value) : value

type Daily = {
  readonly id: WeekFigureId
  readonly subject: string
  readonly recipe: Extract<Recipe, { how: 'daily' }>
}

/** Against the same weekday of last week and of the four weeks before. */
function workDaily({ id, subject, recipe }: Daily, { book, calendar }: At): Worked {
  const weeks = calendar.weeks.slice(-5).map((span) => readDaily(recipe, span, book))
  const value = weeks[4] ?? []
  const mean4 = value.map((_, day) => {
    const same = weeks.slice(0, 4).map((amounts) => amounts[day] ?? null)
    const known = same.flatMap((amount) => (amount === null ? [] : [amount]))
    return known.length === 4 ? toRupiah(known.reduce((sum, amount) => sum + amount, 0) / 4) : null
  })
  const absent = value.every((amount) => amount === null)
  const { source, unit } = definitionOf(id)
  return {
    view: {
      id,
      subject,
      unit,
      value,
      previous: weeks[3] ?? [],
      mean4,
      originRows: value.filter((amount) => amount !== null).length,
      trend: [],
      range: null,
      missing: absent
        ? {
            id: `Angka harian ${source.id} minggu ini belum diunggah.`,
            en: `Daily figures of ${source.en} of this week have not been uploaded.`,
          }
        : null,
      partial: !absent && value.includes(null),
      other: [],
      beside: [],
      note: null,
    },
    periods: calendar.now.days.map((day) => ({ from: day, to: day })),
  }
}

/** What other sources say, where they do not say the same. */
function others(
  id: WeekFigureId,
  value: Figure['value'],
  { book, calendar }: At,
): FigureView['other'] {
  return (otherSources[id] ?? []).flatMap(({ kind, metrics }) => {
    const recipe = { how: 'sum', kind, metrics, additive: 'additive' } as const
    const other = settled(id, valueOf(recipe, [read(recipe, calendar.now, book)]))
    const source: Words = kindWords[kind].name
    return other === null || other === value ? [] : [{ source, value: other }]
  })
}
