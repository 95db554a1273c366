import { formatCount, formatMinutes, formatNumber, formatRupiah } from '#kernel/format.ts'
import type { Language } from '#kernel/words.ts'

import type { Unit } from '../../contract.ts'
import { readNumber, type ReadNumber } from '../entry/read-number.ts'

/** What stands in a cell: nothing, an amount, one of several, or what nobody understands. */
export type ReadTarget = { readonly kind: 'empty' } | ReadNumber

const blank = /^[\s\u00A0]*[—–-]?[\s\u00A0]*$/
const hours =
  /^(\d+(?:[.,]\d+)*)\s*(?:jam|j|hours?|h)(?:\s*(\d{1,2})\s*(?:menit|mnt|minutes?|min|m)?)?$/i
const minutes = /^(\d+)\s*(?:menit|mnt|minutes?|min|m)$/i

/** An amount as people type it or a spreadsheet shows it; a duration in hours, too. */
export function readTarget(text: string, unit: Unit): ReadTarget {
  if (blank.test(text)) return { kind: 'empty' }
  const plain = text.replaceAll('\u00A0', ' ').trim()
  return (unit === 'minutes' ? readDuration(plain) : null) ?? readNumber(plain, unit)
}

function readDuration(text: string): ReadNumber | null {
  const [, alone] = minutes.exec(text) ?? []
  if (alone !== undefined) return { kind: 'number', value: Number(alone) }
  const [, whole, rest = '0'] = hours.exec(text) ?? []
  if (whole === undefined) return null
  const known = isGrouped(whole) ? whole.replaceAll(/[.,]/g, '') : whole.replace(',', '.')
  const value = Math.round(Number(known) * 60) + Number(rest)
  return Number(rest) < 60 && Number.isFinite(value) ? { kind: 'number', value } : { kind: 'none' }
}

/** `1.250` hours are many, not one and a quarter. */
const isGrouped = (digits: string): boolean => /^\d{1,3}(?:[.,]\d{3})+$/.test(digits)

/** As many decimals of a percentage as a screen of TikTok shows, and more where they were typed. */
const decimals = (value: number): number =>
  Number.isInteger(Number((value * 10_000).toPrecision(12))) ? 2 : 6

/** An amount as a cell shows it; read again it says the same. */
export function printTarget(value: number, unit: Unit, language: Language): string {
  switch (unit) {
    case 'IDR':
      return formatRupiah(value, language)
    case 'minutes':
      return formatMinutes(value, language).replaceAll('\u00A0', ' ')
    case 'ratio':
      return `${formatNumber(value * 100, language, decimals(value))}%`
    case 'count':
      return formatCount(value, language)
    default:
      return unit satisfies never
  }
}
