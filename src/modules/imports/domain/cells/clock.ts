import { instantAt, type Day } from '#kernel/time.ts'

import { isDayText, isInCalendar, readMoment } from './dates.ts'

/** A moment of an export: its day on the shop's clock, and the instant as ISO 8601 with offset. */
export type Stamp = { readonly on: Day; readonly at: string }
export type Clock = {
  /** Undefined where the text is no moment. */
  readonly read: (text: string) => Stamp | undefined
}

/** Exports carry wall-clock times of the shop without an offset; this one adds it. */
export function createClock(timeZone: string): Clock {
  const offsets = new Map<Day, string>()
  const quickDays = new Map<string, { on: Day; offset: string } | null>()

  function offsetOn(day: Day): string {
    const known = offsets.get(day)
    if (known !== undefined) return known
    const offset = offsetAt(day, timeZone)
    offsets.set(day, offset)
    return offset
  }

  /** A file has few days and very many times: its days are worked out once. */
  function quickDay(text: string): { on: Day; offset: string } | null {
    const raw = text.slice(0, 10)
    const known = quickDays.get(raw)
    if (known !== undefined) return known
    const on = dayFirst(raw)
    const found = on === null ? null : { on, offset: offsetOn(on) }
    if (quickDays.size < 10_000) quickDays.set(raw, found)
    return found
  }

  return {
    read: (text) => {
      if (isOrderTime(text)) {
        const day = quickDay(text)
        return day ? { on: day.on, at: `${day.on}T${text.slice(11)}${day.offset}` } : undefined
      }
      const moment = readMoment(text)
      return moment && { on: moment.day, at: `${moment.day}T${moment.time}${offsetOn(moment.day)}` }
    },
  }
}

/**
 * Whether a text is written like `08/11/2026 23:57:19`, the shape of half a million cells of an
 * order file: by character codes, because a regular expression per cell costs more than the file.
 */
function isOrderTime(text: string): boolean {
  return (
    text.length === 19 &&
    text.charCodeAt(2) === 47 &&
    text.charCodeAt(5) === 47 &&
    text.charCodeAt(10) === 32 &&
    text.charCodeAt(13) === 58 &&
    text.charCodeAt(16) === 58 &&
    twoDigits(text, 11) < 24 &&
    twoDigits(text, 14) < 60 &&
    twoDigits(text, 17) < 60
  )
}

/** 100 where it is no number. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 100
}

function dayFirst(raw: string): Day | null {
  const [day = '', month = '', year = ''] = raw.split('/')
  if (!/^\d{2}\/\d{2}\/\d{4}$/.test(raw) || !isInCalendar(Number(year), Number(month), Number(day)))
    return null
  const text = `${year}-${month}-${day}`
  return isDayText(text) ? text : null
}

function offsetAt(day: Day, timeZone: string): string {
  const noon = `${day}T12:00:00`
  const minutes = (instantAt(noon, 'UTC') - instantAt(noon, timeZone)) / 60_000
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const two = (value: number): string => String(value).padStart(2, '0')
