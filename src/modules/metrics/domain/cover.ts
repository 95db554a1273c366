import { addDays, type Day, type Period } from '#kernel/time.ts'

import { isWithin, type Span, touches } from './span.ts'

/** The days something is asked of: those of a week, or any others. */
type Days = Pick<Span, 'period' | 'days'>

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
  span: Days,
  known: readonly T[],
  additive: Additive = 'additive',
): Cover<T> {
  const { from, to } = span.period
  const touching = known.filter(({ period }) => touches(period, span.period))
  const inside = (part: T) => isWithin(part.period, span.period)
  const exact = touching.find(({ period }) => period.from === from && period.to === to)
  const pieces = () => tile(span, touching.filter(inside))
  const parts = exact ? [exact] : additive === 'additive' ? pieces() : null
  return {
    parts,
    exact: exact !== undefined,
    // Pieces inside a known span tell nothing that its total does not tell.
    beside: touching.filter((part) => part !== exact && !(parts && inside(part))),
  }
}

/** The pieces that fill the span day by day without overlap; the shortest that lead to a whole win. */
function tile<T extends Dated>({ days }: Days, pieces: readonly T[]): readonly T[] | null {
  const at = new Map(days.map((day, index) => [day, index]))
  const starting: T[][] = days.map(() => [])
  for (const piece of pieces) starting[at.get(piece.period.from) ?? 0]?.push(piece)
  // Backwards, so that the best rest after each piece is already known.
  const best: (readonly T[] | null)[] = [...days.map(() => null), []]
  for (let day = days.length - 1; day >= 0; day -= 1) {
    for (const piece of starting[day]?.toSorted(byEnd) ?? []) {
      const rest = best[(at.get(piece.period.to) ?? days.length) + 1]
      if (!rest) continue
      best[day] = [piece, ...rest]
      break
    }
  }
  return best[0] ?? null
}

const byEnd = (a: Dated, b: Dated) => (a.period.to < b.period.to ? -1 : 1)

/** Of some days those on which something is known. */
export const knownDays = (days: readonly Day[], periods: readonly Period[]): Day[] =>
  days.filter((day) => periods.some(({ from, to }) => from <= day && to >= day))

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
