import { addDays, daysOf, type Day, type Period } from '#kernel/time.ts'

/** Something known about a stretch of days. */
export type Dated = { readonly period: Period }

/**
 * How what is known makes up a span. `parts` are the one period that is exactly the span, or the
 * pieces that tile it; null when it is not known. `beside` overlaps the span without belonging to
 * it and is shown, never prorated.
 */
export type Cover<T> = {
  readonly parts: readonly T[] | null
  readonly exact: boolean
  readonly beside: readonly T[]
}

/** People are counted once in a period: their periods cannot be added up. */
export type Additive = 'additive' | 'people'

export function cover<T extends Dated>(
  span: Period,
  known: readonly T[],
  additive: Additive = 'additive',
): Cover<T> {
  const touching = known.filter(({ period }) => period.from <= span.to && period.to >= span.from)
  const inside = (part: T) => part.period.from >= span.from && part.period.to <= span.to
  const exact = touching.find(({ period }) => period.from === span.from && period.to === span.to)
  const parts = exact
    ? [exact]
    : additive === 'additive'
      ? tile(span, touching.filter(inside))
      : null
  return {
    parts,
    exact: exact !== undefined,
    // Pieces inside a known span tell nothing that its total does not tell.
    beside: touching.filter((part) => part !== exact && !(parts && inside(part))),
  }
}

/** The pieces that fill the span day by day without overlap; the shortest that lead to a whole win. */
function tile<T extends Dated>(span: Period, pieces: readonly T[]): readonly T[] | null {
  const startingOn = new Map<Day, T[]>()
  for (const piece of pieces) {
    const same = startingOn.get(piece.period.from)
    if (same) same.push(piece)
    else startingOn.set(piece.period.from, [piece])
  }
  // Backwards, so that the best rest after each piece is already known.
  const best = new Map<Day, readonly T[]>([[addDays(span.to, 1), []]])
  for (const day of daysOf(span).toReversed()) {
    const starts = startingOn.get(day)?.toSorted((a, b) => (a.period.to < b.period.to ? -1 : 1))
    for (const piece of starts ?? []) {
      const rest = best.get(addDays(piece.period.to, 1))
      if (rest) {
        best.set(day, [piece, ...rest])
        break
      }
    }
  }
  return best.get(span.from) ?? null
}

/** The days of a span on which something is known. */
export function knownDays(span: Period, known: readonly Dated[]): Day[] {
  return daysOf(span).filter((day) =>
    known.some(({ period }) => period.from <= day && period.to >= day),
  )
}

/** Days as stretches: Monday to Friday and Sunday are two. */
export function stretches(days: readonly Day[]): Period[] {
  const found: Period[] = []
  for (const day of days.toSorted()) {
    const last = found.at(-1)
    if (last && addDays(last.to, 1) === day) found[found.length - 1] = { from: last.from, to: day }
    else found.push({ from: day, to: day })
  }
  return found
}
