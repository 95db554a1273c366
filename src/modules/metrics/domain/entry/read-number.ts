import { toRupiah } from '#kernel/money.ts'

import type { Unit } from '../../contract.ts'

/** A number as somebody typed it: understood, open to several readings, or none that fits. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unclear'; readonly options: readonly number[] }
  | { readonly kind: 'none' }

/** Larger than anything a shop counts, and still exact. */
const most = 1e15

/** `m` is a million to some and a milliard to others, so it is asked for. */
const scales: Readonly<Record<string, readonly number[]>> = {
  rb: [1e3],
  ribu: [1e3],
  k: [1e3],
  jt: [1e6],
  juta: [1e6],
  m: [1e6, 1e9],
  miliar: [1e9],
  milyar: [1e9],
  b: [1e9],
  bn: [1e9],
}

const shape =
  /^(?:rp\.?|idr)?\s*(\d+(?:[.,]\d+)*)\s*(ribu|rb|k|juta|jt|miliar|milyar|m|bn|b)?\s*(%|persen|percent)?$/i

/** `12,4jt`, `4.210`, `Rp1,234,567`, `5,37%` as an amount of a unit; a ratio is 0 to 1. */
export function readNumber(text: string, unit: Unit): ReadNumber {
  const [, digits, scale, percent] = shape.exec(text.trim()) ?? []
  if (digits === undefined) return none
  const factors = scale === undefined ? [1] : (scales[scale.toLowerCase()] ?? [])
  const plain = readings(digits)
  if (unit === 'ratio') return scale === undefined ? chosen(shares(plain, percent)) : none
  if (percent !== undefined) return none
  const amounts = plain.flatMap((value) => factors.map((factor) => exact(value * factor)))
  const whole = amounts.flatMap((value) => wholeOf(value, unit))
  // Twelve and a half rupiah nobody means: which thousands were left out is asked for.
  if (whole.length === 0 && scale === undefined)
    return chosen(
      plain.flatMap((value) => [exact(value * 1e3), exact(value * 1e6)]).filter(isWhole),
    )
  return chosen(whole)
}

const none: ReadNumber = { kind: 'none' }

function chosen(values: readonly number[]): ReadNumber {
  const options = [...new Set(values)].filter((value) => value >= 0 && value <= most)
  const [first] = options
  if (first === undefined) return none
  return options.length === 1 ? { kind: 'number', value: first } : { kind: 'unclear', options }
}

/** What the digits may say: the one separator before three digits may group or point. */
function readings(digits: string): number[] {
  const marks = digits.match(/[.,]/g) ?? []
  const [first] = marks
  const last = marks.at(-1)
  if (first === undefined || last === undefined) return [Number(digits)]
  if (first !== last) {
    const [grouped = '', fraction = ''] = halves(digits, last)
    return isGrouped(grouped, first) ? [Number(`${bare(grouped)}.${fraction}`)] : []
  }
  const grouped = isGrouped(digits, first) ? [Number(bare(digits))] : []
  return marks.length > 1 ? grouped : [...grouped, Number(digits.replace(first, '.'))]
}

const bare = (digits: string) => digits.replaceAll(/[.,]/g, '')
const halves = (digits: string, mark: string) => {
  const at = digits.lastIndexOf(mark)
  return [digits.slice(0, at), digits.slice(at + 1)]
}
const isGrouped = (digits: string, mark: string) =>
  (mark === '.' ? /^[1-9]\d{0,2}(?:\.\d{3})+$/ : /^[1-9]\d{0,2}(?:,\d{3})+$/).test(digits)

/** A decimal times a power of ten, without the dust of binary fractions. */
const exact = (value: number) => Number(value.toPrecision(15))
const isWhole = (value: number) => Number.isInteger(value)

/** Money may carry its sen, which are dropped; a count is whole. */
function wholeOf(value: number, unit: Unit): number[] {
  if (isWhole(value)) return [value]
  const hasSen = unit === 'IDR' && value >= 1000 && isWhole(exact(value * 100))
  return hasSen ? [toRupiah(value)] : []
}

/** `5,37` is a percentage; below one it may be a share already. */
function shares(plain: readonly number[], percent: string | undefined): number[] {
  return plain.flatMap((value) => {
    const asPercent = exact(value / 100)
    if (percent !== undefined || value > 1 || value === 0) return asPercent <= 1 ? [asPercent] : []
    return [asPercent, value]
  })
}
