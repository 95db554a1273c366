import type { Day, Period } from '#kernel/time.ts'

import type { Cell } from '../../contract/importer.ts'
import type { DayOrder } from '../../contract/mapping.ts'
import { cellText, hasNoValue } from '../cells/cells.ts'
import { dayUntil, type Moment, readMoment, readMonthDay } from '../cells/dates.ts'

const slashed = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})(?=$|[\s,T])/
/** `Senin, 2 Nov 2026`, `Mon 2/11`: the name of the weekday says nothing more. */
const weekday =
  /^(?:sen(?:in)?|sel(?:asa)?|rab(?:u)?|kam(?:is)?|jum(?:at|'at)?|sab(?:tu)?|min(?:ggu)?|ahad|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s+/i
const between = /\s+(?:-|–|~|s\/d|sd|sampai|hingga|to)\s+|\s*~\s*/i

/** A day, or the days from one to another, and the moment where the cell tells it. */
export type WrittenDay = { readonly period: Period; readonly moment: Moment | null }

/** Reads a cell that says when; undefined where it is no date in this order. */
export function readDays(
  cell: Cell | undefined,
  order: DayOrder,
  today: Day,
): WrittenDay | null | undefined {
  const text = cellText(cell)
  if (hasNoValue(text)) return null
  const single = momentOf(text, order, today)
  if (single) return { period: { from: single.day, to: single.day }, moment: single }
  const [first, last, ...more] = text.split(between)
  if (first === undefined || last === undefined || more.length > 0) return undefined
  const [from, to] = [momentOf(first, order, today), momentOf(last, order, today)]
  if (!from || !to || from.day > to.day) return undefined
  return { period: { from: from.day, to: to.day }, moment: null }
}

function momentOf(raw: string, order: DayOrder, today: Day): Moment | undefined {
  const text = raw.trim().replace(weekday, '')
  const parts = slashed.exec(text)
  if (!parts) {
    const told = readMoment(text)
    if (told) return told
    const short = readMonthDay(text)
    const day = short && dayUntil(short, today)
    return day && { day, time: '00:00:00' }
  }
  if (order === 'year-first') return undefined
  const [all, first = '', mark = '', second = '', year = ''] = parts
  const [day, month] = order === 'day-first' ? [first, second] : [second, first]
  const full = year.length === 2 ? `20${year}` : year
  return readMoment(`${day}${mark}${month}${mark}${full}${text.slice(all.length)}`)
}

/** In which order a cell can only be read; null where both fit, or where it says so itself. */
export function orderOf(cell: Cell | undefined): DayOrder | null {
  const [start = ''] = cellText(cell).replace(weekday, '').split(between)
  const parts = slashed.exec(start)
  if (!parts) return null
  const [first, second] = [Number(parts[1]), Number(parts[3])]
  if (first > 12 && second <= 12) return 'day-first'
  return second > 12 && first <= 12 ? 'month-first' : null
}

export type OrderGuess = {
  /** Null where the cells fit both, and only a person knows. */
  readonly order: DayOrder | null
  /** A cell that proves it, or one that leaves it open. */
  readonly evidence: string | null
  readonly against: string | null
}

export function guessOrder(cells: readonly (Cell | undefined)[]): OrderGuess {
  const texts = cells.map(cellText).filter((text) => !hasNoValue(text))
  const open = texts.find((text) => slashed.test(text.replace(weekday, '')))
  // Nothing to tell apart: the year comes first, or the month is a word.
  if (open === undefined) return { order: 'year-first', evidence: texts[0] ?? null, against: null }
  const proof = (order: DayOrder) => texts.find((text) => orderOf(text) === order)
  const [day, month] = [proof('day-first'), proof('month-first')]
  if (day !== undefined) return { order: 'day-first', evidence: day, against: month ?? null }
  if (month !== undefined) return { order: 'month-first', evidence: month, against: null }
  return { order: null, evidence: open, against: null }
}
