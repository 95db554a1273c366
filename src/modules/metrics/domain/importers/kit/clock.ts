import { instantAt, type Day } from '#kernel/time.ts'

import { isDayText, isInCalendar, readMoment } from './dates.ts'

/** A moment of an export: its day on the shop's clock, and the instant as ISO 8601 with offset. */
export type Stamp = { readonly on: Day; readonly at: string }
export type Clock = {
  /** Undefined where the text is no moment. */
  readonly read: (text: string) => Stamp | undefined
  readonly at: (day: Day, time: string) => string
}

/** Exports carry wall-clock times of the shop without an offset; this one adds it. */
export function createClock(timeZone: string): Clock {
  const offsetOn = createOffsets(timeZone)
  const at = (day: Day, time: string) => `${day}T${time}${offsetOn(day)}`
  return {
    at,
    read: (text) => {
      const quick = readQuickly(text)
      if (quick !== undefined) return { on: quick, at: at(quick, text.slice(11, 19)) }
      const moment = readMoment(text)
      return moment && { on: moment.day, at: at(moment.day, moment.time) }
    },
  }
}

/**
 * The day of `08/11/2026 23:57:19`, the shape of half a million cells of an order file: by
 * character codes, because a regular expression per cell would cost more than reading the file.
 */
function readQuickly(text: string): Day | undefined {
  if (text.length !== 19 || text.charCodeAt(2) !== 47 || text.charCodeAt(5) !== 47) return undefined
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return undefined
  if (text.charCodeAt(10) !== 32) return undefined
  const year = digits(text, 6, 8) * 100 + digits(text, 8, 10)
  if (!(digits(text, 11, 13) < 24 && digits(text, 14, 16) < 60 && digits(text, 17, 19) < 60))
    return undefined
  if (!isInCalendar(year, digits(text, 3, 5), digits(text, 0, 2))) return undefined
  const day = `${text.slice(6, 10)}-${text.slice(3, 5)}-${text.slice(0, 2)}`
  return isDayText(day) ? day : undefined
}

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/** Looked up once a day of the file: the time zones of Indonesia never change theirs. */
function createOffsets(timeZone: string): (day: Day) => string {
  const known = new Map<Day, string>()
  return (day) => {
    const found = known.get(day)
    if (found !== undefined) return found
    const noon = `${day}T12:00:00`
    const minutes = (instantAt(noon, 'UTC') - instantAt(noon, timeZone)) / 60_000
    const size = Math.abs(minutes)
    const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
    known.set(day, offset)
    return offset
  }
}

const two = (value: number): string => String(value).padStart(2, '0')
