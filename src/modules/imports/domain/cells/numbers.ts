import type { Cell } from '../../contract/importer.ts'
import { cellText, hasNoValue } from './cells.ts'
import { isDigits } from './ids.ts'

/** A figure, null where the export says that there is none, or undefined where it is unreadable. */
export type Reading = number | null | undefined
export type NumberReader = (cell: Cell | undefined) => Reading

const scientific = /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i
const groupedByDots = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/
const groupedByCommas = /^-?[1-9]\d{0,2}(?:,\d{3})+$/
const foreignMoney = /[$€£¥₫฿₱]|^-?(?!rp|idr)[a-z]{2,3}\.?\s*[\d-]/i

/** Whether a cell names money other than rupiah: `BRL 35,91`, `$12`. */
export const isForeignMoney = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && foreignMoney.test(cellText(cell))

/** `Rp1.234.567`, `-Rp 500`, `1.21082485E8`, `1234567`: the dot groups thousands. */
export const readMoney: NumberReader = (cell) => read(cell, seller)

/** Whole, such as `1.046`; a fraction is unreadable rather than rounded. */
export const readCount: NumberReader = (cell) => whole(read(cell, seller))

/** Seller Center figures that may have decimals: a mean, a GPM. */
export const readDecimal: NumberReader = (cell) => read(cell, seller)

/** Ads Manager: the dot is the decimal point, `1234.56`. */
export const readAds: NumberReader = (cell) => read(cell, ads)
export const readAdsCount: NumberReader = (cell) => whole(read(cell, ads))

const whole = (value: Reading): Reading =>
  typeof value === 'number' && !Number.isInteger(value) ? undefined : value

/** `2,00%`, `0.66418%` or the bare fraction `0.0175`, as a fraction. */
export function readRatio(cell: Cell | undefined): Reading {
  if (typeof cell === 'number') return bareFraction(cell)
  const text = cellText(cell)
  if (hasNoValue(text)) return null
  if (!text.endsWith('%')) return bareFraction(decimal(text))
  const points = decimal(text.slice(0, -1).trim())
  return points === undefined ? undefined : withoutNoise(points / 100)
}

/** A return, `8,23` or `823%`: unlike a rate it is usually above one. */
export function readMultiple(cell: Cell | undefined): Reading {
  const text = cellText(cell)
  return text.endsWith('%') ? readRatio(text) : readDecimal(cell)
}

/** Above one it could be percent points as well: not to be guessed. */
const bareFraction = (value: Reading): Reading =>
  typeof value === 'number' && Math.abs(value) > 1 ? undefined : value

function read(cell: Cell | undefined, text: (digits: string) => Reading): Reading {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined
  const raw = cellText(cell)
  if (raw.length < 16 && isDigits(raw)) return Number(raw)
  return hasNoValue(raw) ? null : text(unsigned(raw))
}

/** Without currency and spaces; the sign in front. */
function unsigned(raw: string): string {
  const compact = raw.replaceAll(/\s/g, '').replaceAll('−', '-')
  const bracketed = /^\((.+)\)$/.exec(compact)?.[1]
  const text = bracketed === undefined ? compact : `-${bracketed}`
  return text.replace(/^(-?)(?:rp|idr)\.?(-?)/i, '$1$2')
}

function seller(text: string): Reading {
  if (groupedByDots.test(text)) return Number(text.replaceAll('.', ''))
  if (groupedByCommas.test(text)) return Number(text.replaceAll(',', ''))
  return decimal(text)
}

function ads(text: string): Reading {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  if (groupedByCommas.test(text)) return Number(text.replaceAll(',', ''))
  return /^-?\d+,\d+$/.test(text) ? undefined : decimal(text)
}

/** One separator is a decimal point; of two kinds the last one is, and the other groups. */
function decimal(text: string): number | undefined {
  if (/^-?\d+(?:[.,]\d+)?$/.test(text) || scientific.test(text))
    return Number(text.replace(',', '.'))
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text))
    return Number(text.replaceAll('.', '').replace(',', '.'))
  return /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)
    ? Number(text.replaceAll(',', ''))
    : undefined
}

/** 3 % is 0.03, not 0.03 and a bit of binary noise. */
const withoutNoise = (value: number): number => Number(value.toPrecision(12))
