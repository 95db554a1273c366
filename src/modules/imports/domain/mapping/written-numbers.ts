import type { Cell } from '../../contract/importer.ts'
import type { Decimal, WrittenAs } from '../../contract/mapping.ts'
import { cellText, hasNoValue } from '../cells/cells.ts'
import { readDuration } from '../cells/durations.ts'
import { isForeignMoney, type Reading } from '../cells/numbers.ts'

const other: Record<Decimal, Decimal> = { ',': '.', '.': ',' }
const grouping: Record<Decimal, RegExp> = {
  ',': /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
  '.': /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
}
const plain: Record<Decimal, RegExp> = { ',': /^-?\d+(?:,\d+)?$/, '.': /^-?\d+(?:\.\d+)?$/ }
const scientific = /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i
/** `12,4jt`, `83 rb`, `1.2K`, `3M`: how people shorten figures; in this trade M is a million. */
const shortened = /^(.+?)(rb|ribu|k|jt|juta|mio|m)$/i
const thousand = new Set(['rb', 'ribu', 'k'])

const factors: Record<WrittenAs, number> = {
  plain: 1,
  thousands: 1000,
  millions: 1_000_000,
  percent: 0.01,
  fraction: 1,
  minutes: 1,
  hours: 60,
  seconds: 1 / 60,
}

export type Written = { readonly decimal: Decimal; readonly as: WrittenAs }

/** What a cell says, in the unit of its metric; null where it says nothing, undefined where unreadable. */
export function readWritten(cell: Cell | undefined, { decimal, as }: Written): Reading {
  const text = cellText(cell)
  if (typeof cell !== 'number' && hasNoValue(text)) return null
  if (isForeignMoney(cell)) return undefined
  if (isTime(as) && typeof cell === 'string' && /[a-z:]/i.test(text)) return minutesOf(text)
  const signed = unsigned(text)
  const points = signed.endsWith('%')
  if (points && as !== 'percent' && as !== 'fraction') return undefined
  const value =
    typeof cell === 'number' ? cell : numberOf(points ? signed.slice(0, -1) : signed, decimal)
  if (value === undefined || !Number.isFinite(value)) return undefined
  // A percent sign says it itself, and a bare fraction in a column of percent points stays small.
  return tidy(value * (points ? 0.01 : factors[as]))
}

const isTime = (as: WrittenAs): boolean => as === 'minutes' || as === 'hours' || as === 'seconds'

function minutesOf(text: string): Reading {
  const clock = /^(\d{1,3}):(\d{2})$/.exec(text)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const seconds = readDuration(text)
  return typeof seconds === 'number' ? tidy(seconds / 60) : seconds
}

function unsigned(raw: string): string {
  const compact = raw.replaceAll(/[\s']/g, '').replaceAll('−', '-')
  const bracketed = /^\((.+)\)$/.exec(compact)?.[1]
  const text = bracketed === undefined ? compact : `-${bracketed}`
  return text.replace(/^(-?)(?:rp|idr)\.?(-?)/i, '$1$2').replace(/,-$/, '')
}

function numberOf(text: string, decimal: Decimal): number | undefined {
  const [, digits, unit] = shortened.exec(text) ?? []
  if (digits !== undefined && unit !== undefined) {
    const value = numberOf(digits, decimal)
    return value === undefined
      ? undefined
      : value * (thousand.has(unit.toLowerCase()) ? 1000 : 1_000_000)
  }
  if (scientific.test(text)) return Number(text.replace(',', '.'))
  if (grouping[decimal].test(text) || plain[decimal].test(text))
    return Number(text.replaceAll(other[decimal], '').replace(',', '.'))
  return undefined
}

/** Without the noise of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(14))

/** Which separator a cell can only be read by; null where both or neither fit. */
export function decimalOf(cell: Cell | undefined): Decimal | null {
  if (typeof cell !== 'string') return null
  const text = unsigned(cellText(cell)).replace(/%$/, '').replace(shortened, '$1')
  const [comma, point] = [numberOf(text, ','), numberOf(text, '.')]
  if ((comma === undefined) === (point === undefined)) return null
  return comma === undefined ? '.' : ','
}

export type DecimalGuess = {
  readonly decimal: Decimal
  /** Cells that can be read in one way only; without one the guess is the habit of the country. */
  readonly evidence: readonly string[]
  /** Cells that can only be read the other way. */
  readonly against: readonly string[]
}

/** By the cells that can be read in one way only. `12.345` says nothing: it may be both. */
export function guessDecimal(cells: readonly (Cell | undefined)[]): DecimalGuess {
  const told: Record<Decimal, string[]> = { ',': [], '.': [] }
  for (const cell of cells) {
    const decimal = decimalOf(cell)
    if (decimal) told[decimal].push(cellText(cell))
  }
  const decimal = told['.'].length > told[','].length ? '.' : ','
  return {
    decimal,
    evidence: told[decimal].slice(0, 3),
    against: told[other[decimal]].slice(0, 3),
  }
}
