import type { Words } from '#kernel/words.ts'

import type { ComparedFigure, ComparedSide } from '../../contract.ts'
import type { Timing } from '../lists/list-source.ts'
import type { Measure } from '../lists/measure.ts'

/** What may be done with a figure over days: added up, or taken as it is. */
export type Nature = 'adds' | 'rate' | 'people' | 'level'

/** A rate is one whatever its length; people of seven days and of thirty are not comparable. */
export function natureOf(measure: Measure, timing: Timing): Nature {
  if (measure.how === 'sum') return 'adds'
  if (measure.how === 'last' || timing === 'snapshot') return 'level'
  return measure.how === 'ratio' || measure.unit === 'ratio' ? 'rate' : 'people'
}

/** A value with the days it rests on, of how many. */
export type Told = Pick<ComparedSide, 'value' | 'known'> & { readonly days: number }

type Judged = Pick<ComparedFigure, 'basis' | 'difference' | 'share' | 'why'> & {
  readonly perDay: readonly [number | null, number | null]
}

/**
 * Holds two values against each other: as they are where both periods are whole and as long as each
 * other, else by the mean of the days that are known.
 */
export function judge(
  { nature, inPoints }: { readonly nature: Nature; readonly inPoints: boolean },
  first: Told,
  other: Told,
): Judged {
  const alike = first.days === other.days && isWhole(first) && isWhole(other)
  const perDay = [meanOf(nature, first), meanOf(nature, other)] as const
  const none = { basis: 'whole', difference: null, share: null, why: null, perDay } as const
  if (first.value === null || other.value === null) return none
  if (nature === 'people' && !alike) return { ...none, why: peopleDiffer }
  const byDay = nature === 'adds' && !alike
  const [a, b] = byDay ? perDay : [first.value, other.value]
  if (a === null || b === null) return none
  const difference = a - b
  const basis = byDay ? 'day' : 'whole'
  if (inPoints) return { ...none, basis, difference }
  if (b === 0) return { ...none, basis, difference, why: fromZero }
  return { ...none, basis, difference, share: difference / Math.abs(b) }
}

const isWhole = ({ known, days }: Told) => known === days

const meanOf = (nature: Nature, { value, known }: Told): number | null =>
  nature !== 'adds' || value === null || known === 0 ? null : value / known

const peopleDiffer: Words = {
  id: 'Orang dari jumlah hari yang berbeda tidak bisa dibandingkan: yang datang dua kali dihitung sekali.',
  en: 'People of different numbers of days cannot be compared: who comes twice is counted once.',
}

const fromZero: Words = {
  id: 'Pembandingnya nol, jadi tidak ada persen.',
  en: 'It is held against zero, so there is no per cent.',
}
