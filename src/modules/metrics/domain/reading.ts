import { toRupiah } from '#kernel/money.ts'
import { addDays, type Day, type Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import { type Book, coveredDays, sumOf, talliesFor, type Tally } from './book.ts'
import { cover, knownDays, stretches } from './cover.ts'
import { buyersUncertain, missing, partOfWeek, someEmpty } from './missing.ts'
import { kindOf, metricsOf, type Recipe } from './recipes.ts'
import { isWithin, type Span, touches } from './span.ts'

/** A figure of one week before it is compared: the sum, and what it is divided by. */
export type Reading = {
  readonly of: number | null
  readonly over: number
  /** Only part of the week is known; compared with nothing. */
  readonly partial: boolean
  readonly missing: Words | null
  readonly note: Words | null
  readonly beside: readonly { readonly period: Period; readonly value: number | null }[]
  /** Stored periods whose rows made the value: its origin. */
  readonly periods: readonly Period[]
  /** How many rows those are. */
  readonly rows: number
}

type Single = Exclude<Recipe, { how: 'daily' }>

const unknown = (why: Words): Reading => ({
  of: null,
  over: 1,
  partial: false,
  missing: why,
  note: null,
  beside: [],
  periods: [],
  rows: 0,
})

export function read(recipe: Single, span: Span, book: Book): Reading {
  switch (recipe.how) {
    case 'orders':
      return readOrders(recipe.count, span, book)
    case 'last':
      return readLast(recipe, span, book)
    case 'gained':
      return readGained(recipe, span, book)
    case 'sum':
    case 'rows':
    case 'ratio':
      return readSum(recipe, span, book)
    default:
      return recipe satisfies never
  }
}

type Summed = Extract<Single, { how: 'sum' | 'rows' | 'ratio' }>

/** Sum over sum: the rows of all parts above, the rows of all parts below. */
function amounts(recipe: Summed, parts: readonly Tally[]): Pick<Reading, 'of' | 'over'> {
  if (recipe.how === 'rows') return { of: parts.reduce((sum, { rows }) => sum + rows, 0), over: 1 }
  if (recipe.how === 'sum') return { of: sumOf(parts, recipe.metrics), over: recipe.per ?? 1 }
  const of = sumOf(parts, recipe.of.metrics)
  return {
    of: of === null ? null : of * recipe.times,
    over: sumOf(parts, recipe.over.metrics) ?? 0,
  }
}

const additivity = (recipe: Summed) =>
  recipe.how === 'ratio'
    ? [recipe.of, recipe.over].some(({ additive }) => additive === 'people')
      ? 'people'
      : 'additive'
    : recipe.additive

function readSum(recipe: Summed, span: Span, book: Book): Reading {
  const kind = kindOf(recipe)
  const all = talliesFor(book, kind, span)
  const metrics = metricsOf(recipe)
  const known = all.filter((tally) => sumOf([tally], metrics) !== null)
  const additive = additivity(recipe)
  const { parts, beside } = cover(span, known, additive)
  const shown = besideOf(recipe, span, beside)
  if (!parts) {
    const why = { kind, span, known, additive, all: cover(span, all, additive).parts } as const
    return { ...unknown(whyUnknown(why)), beside: shown }
  }
  const { of, over } = amounts(recipe, parts)
  return {
    ...unknown(missing.divisor()),
    ...(over === 0 ? {} : { of, over, missing: null }),
    note: emptyNote(metrics, parts),
    beside: shown,
    periods: parts.map(({ period }) => period),
    rows: filledRows(metrics, parts),
  }
}

function whyUnknown(found: {
  readonly kind: Parameters<typeof missing.nothing>[0]
  readonly span: Span
  readonly known: readonly Tally[]
  readonly additive: 'additive' | 'people'
  /** How the week is made up when the column is left out of account. */
  readonly all: readonly Tally[] | null
}): Words {
  const { kind, span, known, additive } = found
  if (found.all) return missing.column(kind)
  const inside = known.map(({ period }) => period).filter((period) => isWithin(period, span.period))
  const days = knownDays(span.days, inside)
  if (additive === 'people' && days.length === 7) return missing.people(kind)
  if (days.length > 0) return missing.days(kind, stretches(days))
  const around = known.map(({ period }) => period).filter((period) => touches(period, span.period))
  return around.length === 0 ? missing.nothing(kind) : missing.otherPeriod(kind, around)
}

/** Rows that carry every one of the metrics. */
const filledRows = (metrics: readonly string[], parts: readonly Tally[]): number =>
  parts.reduce(
    (sum, { rows, filled }) =>
      sum + Math.min(rows, ...(rows > 0 ? metrics.map((metric) => filled[metric] ?? rows) : [])),
    0,
  )

function emptyNote(metrics: readonly string[], parts: readonly Tally[]): Words | null {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0)
  const filled = filledRows(metrics, parts)
  return filled < rows ? someEmpty(filled, rows) : null
}

/** Known days of an unfinished week are told as stretches, where they may be added up. */
function besideOf(
  recipe: Summed,
  { period: week }: Span,
  beside: readonly Tally[],
): Reading['beside'] {
  const isDay = ({ period }: Tally) => period.from === period.to && isWithin(period, week)
  const days = beside.filter(isDay)
  const runs = stretches(days.map(({ period }) => period.from)).map((period) => ({
    period,
    tallies: days.filter((day) => day.period.from >= period.from && day.period.to <= period.to),
  }))
  const others = beside
    .filter((tally) => !isDay(tally))
    .map((tally) => ({ period: tally.period, tallies: [tally] }))
  const told = additivity(recipe) === 'additive' ? [...runs, ...others] : others
  return told.map(({ period, tallies }) => ({
    period,
    value: valueOf(recipe, [amounts(recipe, tallies)]),
  }))
}

/** The value of the last day; the latest day before it stands beside. */
function readLast(recipe: Extract<Single, { how: 'last' }>, span: Span, book: Book): Reading {
  const days = book
    .tallies(recipe.kind)
    .filter(({ period }) => period.from === period.to && isWithin(period, span.period))
    .filter((tally) => sumOf([tally], recipe.metrics) !== null)
    .toSorted((a, b) => (a.period.from < b.period.from ? 1 : -1))
  const latest = days[0]
  if (!latest) return unknown(missing.nothing(recipe.kind))
  const of = sumOf([latest], recipe.metrics)
  if (latest.period.to === span.period.to)
    return {
      ...unknown(missing.nothing(recipe.kind)),
      of,
      missing: null,
      periods: [latest.period],
      rows: 1,
    }
  return {
    ...unknown(missing.lastDay(recipe.kind)),
    beside: [{ period: latest.period, value: of }],
  }
}

/** Against the day before the first, for its own change an export does not tell of its first day. */
function readGained(recipe: Extract<Single, { how: 'gained' }>, span: Span, book: Book): Reading {
  const { from, to } = span.period
  const before = addDays(from, -1)
  const on = (day: Day) => {
    const tally = book
      .tallies(recipe.kind)
      .find(({ period }) => period.from === day && period.to === day)
    return tally ? sumOf([tally], recipe.metrics) : null
  }
  const start = on(before)
  const last = span.days.findLast((day) => on(day) !== null)
  const end = last === undefined ? null : on(last)
  if (last === undefined || end === null) return unknown(missing.nothing(recipe.kind))
  if (start === null) return unknown(missing.dayBefore(recipe.kind, before))
  const of = end - start
  if (last !== to)
    return {
      ...unknown(missing.lastDay(recipe.kind)),
      beside: [{ period: { from, to: last }, value: of }],
    }
  const days = [before, to].map((day) => ({ from: day, to: day }))
  return { ...unknown(missing.nothing(recipe.kind)), of, missing: null, periods: days, rows: 2 }
}

function readOrders(
  count: Extract<Single, { how: 'orders' }>['count'],
  span: Span,
  book: Book,
): Reading {
  const days = coveredDays(book, 'orders', span)
  const tally =
    book.orders(span.week) ??
    (days.length > 0 ? { placed: 0, cancelledUnpaid: 0, repeatBuyers: 0 } : null)
  if (!tally) return unknown(missing.nothing('orders'))
  if (tally[count] === null) return unknown(missing.buyers())
  const partial = days.length < 7
  return {
    ...unknown(missing.nothing('orders')),
    of: tally[count],
    missing: null,
    partial,
    note: partial
      ? partOfWeek('orders', days)
      : count === 'repeatBuyers'
        ? buyerNote(book, span)
        : null,
    periods: [span.period],
    rows: tally[count],
  }
}

/** A buyer is remembered for 400 days; until then the history is shorter than the memory. */
const buyerNote = ({ ordersSince }: Book, { period }: Span) =>
  buyersUncertain(ordersSince && addDays(ordersSince, 400) > period.to ? ordersSince : null)

/** Seven amounts, Monday to Sunday; a day without its own fact is null. */
export function readDaily(
  recipe: Extract<Recipe, { how: 'daily' }>,
  span: Span,
  book: Book,
): (number | null)[] {
  const byDay = new Map(
    book
      .tallies(recipe.kind)
      .filter(({ period }) => period.from === period.to)
      .map((tally) => [tally.period.from, tally]),
  )
  return span.days.map((day) => {
    const tally = byDay.get(day)
    const sum = tally ? sumOf([tally], recipe.metrics) : null
    return sum === null ? null : toRupiah(sum)
  })
}

/** One value of several readings: sum over sum for ratios; seconds become whole minutes. */
export function valueOf(
  recipe: Single,
  readings: readonly Pick<Reading, 'of' | 'over'>[],
): number | null {
  let [of, over] = [0, 0]
  for (const reading of readings) {
    if (reading.of === null) return null
    of += reading.of
    over += reading.over
  }
  if (over === 0) return null
  return recipe.how === 'sum' && recipe.per ? Math.floor(of / over) : of / over
}
