import {
  formatCount,
  formatCountShort,
  formatMinutes,
  formatNumber,
  formatRatio,
  formatRupiahShort,
  formatWeekday,
} from '#kernel/format.ts'
import type { Day, Week } from '#kernel/time.ts'
import type { Language, Words } from '#kernel/words.ts'

/** How a drafted sentence prints its numbers, in one language. */
const speaker = (language: Language) => ({
  rp: (value: number) => formatRupiahShort(value, language),
  /** `Rp170,2 jt–Rp182,4 jt` */
  rpRange: ([low, high]: readonly [number, number]) =>
    `${formatRupiahShort(low, language)}–${formatRupiahShort(high, language)}`,
  count: (value: number) => formatCount(value, language),
  short: (value: number) => formatCountShort(value, language),
  /** A share, in whole percent. */
  share: (value: number) => formatRatio(value, language, 0),
  rate: (value: number) => formatRatio(value, language),
  rateRange: ([low, high]: readonly [number, number]) =>
    `${formatRatio(low, language)}–${formatRatio(high, language)}`,
  times: (value: number) => formatNumber(value, language, 1),
  minutes: (value: number) => formatMinutes(value, language),
  weekday: (day: Day) => formatWeekday(day, language),
})
export type Speaker = ReturnType<typeof speaker>

const speakers = { id: speaker('id'), en: speaker('en') }

/** One sentence in both languages, each with its own numbers. */
export const words = (make: { readonly [L in Language]: (say: Speaker) => string }): Words => ({
  id: make.id(speakers.id),
  en: make.en(speakers.en),
})

/** Sentences one after the other; empty ones are left out. */
export const joined = (parts: readonly (Words | null)[]): Words => {
  const said = parts.flatMap((part) => (part ? [part] : []))
  return { id: said.map(({ id }) => id).join(' '), en: said.map(({ en }) => en).join(' ') }
}

/** `45` of `2026-W45` */
export const weekNumber = (week: Week): number => Number(week.slice(6))

/** `11.11`: a day whose number is that of its month. */
export function doubleDate(day: Day): string | null {
  const [month, number] = [Number(day.slice(5, 7)), Number(day.slice(8))]
  return month === number ? `${month}.${number}` : null
}
