import {
  formatCount,
  formatMinutes,
  formatRatio,
  formatRupiahShort,
  formatWeekday,
} from '#kernel/format.ts'
import type { Achievement, Unit } from '#modules/metrics/contract.ts'

import type { Book } from './cite.ts'

/** Brands beyond this many lines are counted, not told one by one. */
const mostBrandLines = 12

const percent = (share: number) => formatRatio(share, 'id', 0)

function amount(value: number, unit: Unit): string {
  switch (unit) {
    case 'IDR':
      return formatRupiahShort(value, 'id')
    case 'minutes':
      return formatMinutes(value, 'id')
    case 'ratio':
      return formatRatio(value, 'id')
    case 'count':
      return formatCount(value, 'id')
    default:
      return unit satisfies never
  }
}

/** A line for each target of the week: reached or missed, and by how much. */
export function targetLines(book: Book): string[] {
  const { targets } = book.page
  const shop = targets.filter(({ brand }) => brand === null)
  const brands = targets
    .filter(({ brand }) => brand !== null)
    // What is furthest from its target is told first.
    .toSorted((a, b) => (a.share ?? 2) - (b.share ?? 2))
  const told = brands.slice(0, mostBrandLines)
  const rest = brands.slice(mostBrandLines)
  const reached = rest.filter(({ state }) => state === 'reached').length
  return [
    ...[...shop, ...told].map((target) => `- ${lineOf(target, book)}`),
    ...(rest.length > 0 ? [`- ${rest.length} target brand lain, ${reached} tercapai.`] : []),
  ]
}

function lineOf(target: Achievement, book: Book): string {
  const { metric, brand, unit, value } = target
  const whose = brand ? `${brand.name}: ` : ''
  const name = book.cite(metric)
  // The tag at the end names the figure, so the sentence does without it where they say the same.
  const goal = `${whose}Target ${name.slice(1, -1)} ${amount(target.target, unit)}`
  if (value === null) return `${goal}: angkanya belum ada. ${name}`
  return `${goal} ${stands(target)}. ${name}`
}

function stands(target: Achievement): string {
  const { state, aim, unit, value, difference, share, pace, until } = target
  const part = share === null ? amount(value ?? 0, unit) : percent(share)
  const by = difference === null ? '' : amount(Math.abs(difference), unit)
  const limit = aim === 'most'
  const even = difference === 0
  const day = until ? formatWeekday(until, 'id') : ''
  switch (state) {
    case 'reached':
      if (even) return `tercapai: ${part}, tepat sama`
      return limit ? `tidak terlewati: ${part}, sisa ${by}` : `tercapai: ${part}, lebih ${by}`
    case 'missed':
      return limit ? `terlewati: ${part}, lebih ${by}` : `belum tercapai: ${part}, kurang ${by}`
    case 'ahead':
    case 'behind':
      return `${limit ? 'terpakai' : 'berjalan'}: ${part} sampai ${day}, seharusnya ${limit ? 'paling banyak ' : ''}${percent(pace ?? 0)}`
    case 'open':
      return `berjalan: ${amount(value ?? 0, unit)} sampai ${day}`
    case 'unknown':
      return ': angkanya belum ada'
    default:
      return state satisfies never
  }
}
