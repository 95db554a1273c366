import {
  formatChange,
  formatClock,
  formatCount,
  formatCountShort,
  formatDay,
  formatInstant,
  formatLongDay,
  formatMinutes,
  formatNumber,
  formatPeriod,
  formatPoints,
  formatRatio,
  formatRupiah,
  formatRupiahShort,
  formatWeekday,
  shortParts,
} from '#kernel/format.ts'
import { type Day, dayAt, type Instant, type Period } from '#kernel/time.ts'
import type { Language } from '#kernel/words.ts'

import { formatBytes } from './format-bytes.ts'

/** The formats of the product, bound to the language of the screen and the clock of the team. */
export const formatsFor = (language: Language, timeZone: string) => ({
  language,
  timeZone,
  number: (value: number, decimals = 0) => formatNumber(value, language, decimals),
  count: (value: number) => formatCount(value, language),
  countShort: (value: number) => formatCountShort(value, language),
  rupiah: (value: number) => formatRupiah(value, language),
  rupiahShort: (value: number) => formatRupiahShort(value, language),
  shortParts: (value: number) => shortParts(value, language),
  ratio: (value: number, decimals?: number) => formatRatio(value, language, decimals),
  change: (value: number) => formatChange(value, language),
  points: (difference: number) => formatPoints(difference, language),
  minutes: (minutes: number) => formatMinutes(minutes, language),
  day: (day: Day) => formatDay(day, language),
  longDay: (day: Day) => formatLongDay(day, language),
  /** The calendar day of an instant on the clock of the team. */
  dayOf: (instant: Instant) => formatDay(dayAt(instant, timeZone), language),
  weekday: (day: Day) => formatWeekday(day, language),
  period: (period: Period) => formatPeriod(period, language),
  /** Without the year: `9–15 Nov`. */
  periodShort: (period: Period) => withoutYear(formatPeriod(period, language), period),
  instant: (instant: Instant) => formatInstant(instant, timeZone, language),
  clock: (instant: Instant) => formatClock(instant, timeZone, language),
  bytes: (bytes: number) => formatBytes(bytes, language),
})
/** The year stays where the period touches two of them. */
const withoutYear = (text: string, { from, to }: Period): string =>
  from.slice(0, 4) === to.slice(0, 4) ? text.replace(`\u00A0${to.slice(0, 4)}`, '') : text

export type Formats = ReturnType<typeof formatsFor>
