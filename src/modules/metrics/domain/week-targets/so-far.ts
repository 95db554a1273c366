import { toRupiah } from '#kernel/money.ts'
import type { Day, Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import { type Book, coveredDays } from '../book.ts'
import { cover, stretches } from '../cover.ts'
import { definitionOf } from '../definitions.ts'
import { read, valueOf } from '../reading.ts'
import { recipes, type WeekFigureId } from '../recipes.ts'
import { isWithin, type Span } from '../span.ts'

/** What is known of a figure in a week: all of it, or from its Monday until some day. */
export type SoFar = {
  readonly value: number | null
  /** The last day that is in the value. */
  readonly until: Day | null
  readonly missing: Words | null
}

/** A figure of the shop or an account, as far as its export knows the week from Monday on. */
export function soFarOf(id: WeekFigureId, { span, book }: { span: Span; book: Book }): SoFar {
  const recipe = recipes[id]
  if (recipe.how === 'daily') return { value: null, until: null, missing: null }
  const settle = (value: number | null) =>
    value !== null && definitionOf(id).unit === 'IDR' ? toRupiah(value) : value
  const reading = read(recipe, span, book)
  const { missing } = reading
  const value = settle(valueOf(recipe, [reading]))
  const { from, to } = span.period
  if (value !== null && !reading.partial) return { value, until: to, missing: null }
  if (value !== null) {
    const [run, gap] = stretches(coveredDays(book, 'orders', span))
    // With a gap nobody can say which days the count is of.
    return run?.from === from && !gap ? { value, until: run.to, missing: null } : none(missing)
  }
  const run = reading.beside
    .filter(({ period, value: part }) => period.from === from && part !== null)
    .filter(({ period }) => isWithin(period, span.period))
    .toSorted((a, b) => (a.period.to < b.period.to ? 1 : -1))[0]
  return run ? { value: settle(run.value), until: run.period.to, missing: null } : none(missing)
}

const none = (missing: Words | null): SoFar => ({ value: null, until: null, missing })

/** Accounts together, where all of them are known until the same day. */
export function together(parts: readonly SoFar[]): SoFar {
  const [first] = parts
  if (!first) return none(null)
  const unknown = parts.find(({ value }) => value === null)
  if (unknown) return unknown
  if (parts.some(({ until }) => until !== first.until)) return none(first.missing)
  return { ...first, value: parts.reduce((sum, { value }) => sum + (value ?? 0), 0) }
}

/** The longest run of days from a Monday on that stored periods make up. */
export function runOf(span: Span, known: readonly Period[]): readonly Period[] {
  for (const [at, last] of [...span.days.entries()].toReversed()) {
    const days = { period: { from: span.period.from, to: last }, days: span.days.slice(0, at + 1) }
    const { parts } = cover(
      days,
      known.map((period) => ({ period })),
    )
    if (parts) return parts.map(({ period }) => period)
  }
  return []
}
