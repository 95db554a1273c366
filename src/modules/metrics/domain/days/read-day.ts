import type { Day } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import type { DayFigureId } from '../../contract.ts'
import { sumOf, type Tally } from '../book.ts'
import { missing } from '../missing.ts'
import { kindOf, metricsOf, type Recipe, recipes } from '../recipes.ts'
import { coveringOf, type DayBook, isCutOff } from './day-book.ts'
import { dayMissing, partOfDay } from './day-words.ts'

/** A figure of one day before it is compared: the sum, and what it is divided by. */
export type DayReading = {
  readonly of: number | null
  readonly over: number
  readonly missing: Words | null
  readonly partial: Words | null
  readonly rows: number
}

type DayRecipe = Exclude<Recipe, { how: 'daily' | 'rows' }>

/** How a figure of a day is found: none of them is a count of rows or a list of days. */
export function recipeOf(id: DayFigureId): DayRecipe {
  const recipe = recipes[id]
  if (recipe.how === 'daily' || recipe.how === 'rows') throw new Error(`${id} is not of a day`)
  return recipe
}

/** Days are exact: people of one day are counted once in it, so nothing is added up over days. */
export function readDay(id: DayFigureId, day: Day, book: DayBook): DayReading {
  const recipe = recipeOf(id)
  const kind = kindOf(recipe)
  const partial = isCutOff(book, kind, day) ? partOfDay(kind) : null
  if (recipe.how === 'orders') {
    if (coveringOf(book, kind, day).length === 0) return unknown(dayMissing.nothing(kind, day))
    const orders = book.orders(day)
    // Orders are events: a covered day without one is a day of zero.
    const of = recipe.count === 'placed' ? orders?.placed : orders?.cancelledUnpaid
    return { of: of ?? 0, over: 1, missing: null, partial, rows: of ?? 0 }
  }
  const tally = book.tally(kind, day)
  if (!tally) return unknown(whyNothing(id, day, book))
  const { of, over } = amounts(recipe, tally)
  if (of === null) return unknown(missing.column(kind))
  if (over === 0) return unknown(missing.divisor())
  return { of, over, missing: null, partial, rows: rowsOf(recipe, tally) }
}

const unknown = (why: Words): DayReading => ({
  of: null,
  over: 1,
  missing: why,
  partial: null,
  rows: 0,
})

function amounts(recipe: Exclude<DayRecipe, { how: 'orders' }>, tally: Tally) {
  if (recipe.how !== 'ratio') return { of: sumOf([tally], recipe.metrics), over: 1 }
  const [of, over] = [sumOf([tally], recipe.of.metrics), sumOf([tally], recipe.over.metrics)]
  return of === null || over === null ? { of: null, over: 1 } : { of: of * recipe.times, over }
}

/** Rows that carry every one of the columns. */
const rowsOf = (recipe: DayRecipe, { rows, filled }: Tally): number =>
  Math.min(rows, ...metricsOf(recipe).map((metric) => filled[metric] ?? rows))

function whyNothing(id: DayFigureId, day: Day, book: DayBook): Words {
  const kind = kindOf(recipes[id])
  const longer = coveringOf(book, kind, day)
    .map(({ period }) => period)
    .filter(({ from, to }) => from !== to)
  return longer.length > 0 ? dayMissing.longer(kind, longer) : dayMissing.nothing(kind, day)
}
