import {
  formatCount,
  formatNumber,
  formatRatio,
  formatRupiah,
  shortParts,
  weekdayName,
} from '#kernel/format.ts'
import type { Day } from '#kernel/time.ts'
import type { Language } from '#kernel/words.ts'

import type { Unit } from '../../contract.ts'

const nbsp = '\u00A0'

/** The days a day is compared with: `Rabu`, and `hari Minggu`, which alone would be a week. */
export function sameDayName(day: Day, language: Language): string {
  const name = weekdayName(day, language)
  if (language === 'en') return `${name}s`
  return name === 'Minggu' ? `hari${nbsp}Minggu` : name
}

/** A count is whole, but the mean of a few small ones is not. */
const smallMean = 10

/** An amount without its unit, and the unit it shares with others of its size. */
function partsOf(value: number, unit: Unit, language: Language): { amount: string; unit: string } {
  if (unit === 'ratio') return { amount: formatRatio(value, language).slice(0, -1), unit: '%' }
  if (unit === 'IDR') {
    const { amount, unit: scale } = shortParts(value, language)
    return { amount, unit: scale && nbsp + scale }
  }
  const whole = Number.isInteger(value) || Math.abs(value) >= smallMean
  const amount = whole ? formatCount(value, language) : formatNumber(value, language, 1)
  return { amount, unit: '' }
}

/** `Rp21,1 jt`, `2,64%`, `153` */
export function sayAmount(value: number, unit: Unit, language: Language): string {
  if (unit === 'IDR' && Math.abs(value) < 1000) return formatRupiah(value, language)
  const parts = partsOf(Math.abs(value), unit, language)
  const sign = value < 0 ? '\u2212' : ''
  return `${sign}${unit === 'IDR' ? 'Rp' : ''}${parts.amount}${parts.unit}`
}

/** `Rp17,5–25,8 jt`: the unit once where both ends share it. */
export function sayRange(
  [low, high]: readonly [number, number],
  unit: Unit,
  language: Language,
): string {
  const [first, second] = [partsOf(low, unit, language), partsOf(high, unit, language)]
  if (low < 0 || first.unit !== second.unit)
    return `${sayAmount(low, unit, language)}–${sayAmount(high, unit, language)}`
  return `${unit === 'IDR' ? 'Rp' : ''}${first.amount}–${second.amount}${second.unit}`
}
