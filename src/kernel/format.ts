import { Temporal } from 'temporal-polyfill'

import type { Day, Instant, Period } from './time.ts'
import type { Language } from './words.ts'

/** What stands where a figure is missing; never 0. */
export const missing = '—'
/** Keeps number and unit on one line. */
const nbsp = '\u00A0'
const minus = '\u2212'

const months = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}
const weekdays = {
  id: ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}
const longWeekdays = {
  id: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
const zones: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** Digits grouped and with as many decimals as asked: `1.234,5` in Indonesian, `1,234.5` in English. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const fixed = Math.abs(value).toFixed(decimals)
  const [whole = '0', fraction] = fixed.split('.')
  const [group, point] = language === 'id' ? ['.', ','] : [',', '.']
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group)
  const sign = value < 0 && Number(fixed) !== 0 ? minus : ''
  return `${sign}${grouped}${fraction ? `${point}${fraction}` : ''}`
}

/** `Rp1.234.567` */
export const formatRupiah = (value: number, language: Language): string =>
  withSign(value, `Rp${formatNumber(Math.abs(Math.round(value)), language)}`)

const scales = [
  { from: 1e12, id: 'T', en: 'tn' },
  { from: 1e9, id: 'M', en: 'bn' },
  { from: 1e6, id: 'jt', en: 'm' },
  { from: 1e3, id: 'rb', en: 'k' },
] as const

/** The parts of `Rp12,4 jt`, for places that print the unit smaller. */
export function shortParts(
  value: number,
  language: Language,
): { readonly amount: string; readonly unit: string } {
  const size = Math.abs(value)
  // 999.950 rounds to 1.000,0 rb: take the next scale a little early.
  const scale = scales.find(({ from }) => size >= from * 0.99995)
  if (!scale || size < 1000) return { amount: formatNumber(value, language), unit: '' }
  const scaled = value / scale.from
  return {
    amount: formatNumber(scaled, language, Math.abs(scaled) < 9.995 ? 2 : 1),
    unit: scale[language],
  }
}

/** `Rp12,4 jt`, for tight places; the full figure stands on tap. */
export function formatRupiahShort(value: number, language: Language): string {
  const { amount, unit } = shortParts(Math.abs(value), language)
  return withSign(value, `Rp${amount}${unit ? `${nbsp}${unit}` : ''}`)
}

/** `214,3 rb` */
export function formatCountShort(value: number, language: Language): string {
  const { amount, unit } = shortParts(value, language)
  return unit ? `${amount}${nbsp}${unit}` : amount
}

export const formatCount = (value: number, language: Language): string =>
  formatNumber(Math.round(value), language)

/** A ratio 0–1 as `5,37%`. */
export const formatRatio = (value: number, language: Language, decimals = 2): string =>
  `${formatNumber(value * 100, language, decimals)}%`

/** A relative change as `+61,9%`, with a sign always and a real minus. */
export const formatChange = (value: number, language: Language): string =>
  plus(value, 1) + formatRatio(value, language, 1)

/** A difference of two ratios as `+0,04 poin`. */
export const formatPoints = (difference: number, language: Language): string =>
  `${plus(difference, 2)}${formatNumber(difference * 100, language, 2)}${nbsp}${
    language === 'id' ? 'poin' : 'pts'
  }`

/** Minutes as `5 j 12 m`. */
export function formatMinutes(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60)
  const rest = Math.round(minutes - hours * 60)
  const [h, m] = language === 'id' ? ['j', 'm'] : ['h', 'm']
  if (hours === 0) return `${rest}${nbsp}${m}`
  return `${formatNumber(hours, language)}${nbsp}${h}${nbsp}${String(rest).padStart(2, '0')}${nbsp}${m}`
}

/** `24 Nov 2026` */
export function formatDay(day: Day, language: Language): string {
  const { year, month, day: number } = Temporal.PlainDate.from(day)
  return `${number}${nbsp}${months[language][month - 1]}${nbsp}${year}`
}

/** `Senin, 16 Nov 2026` */
export const formatLongDay = (day: Day, language: Language): string =>
  `${weekdayName(day, language)}, ${formatDay(day, language)}`

/** `Senin` */
export const weekdayName = (day: Day, language: Language): string =>
  longWeekdays[language][Temporal.PlainDate.from(day).dayOfWeek - 1] ?? ''

/** `Rab 11` */
export function formatWeekday(day: Day, language: Language): string {
  const { dayOfWeek, day: number } = Temporal.PlainDate.from(day)
  return `${weekdays[language][dayOfWeek - 1]}${nbsp}${number}`
}

/** `9–15 Nov 2026`, and as much of the first date as differs. */
export function formatPeriod({ from, to }: Period, language: Language): string {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)]
  if (from === to) return formatDay(from, language)
  const month = `${nbsp}${months[language][first.month - 1]}`
  if (first.year !== last.year) return `${formatDay(from, language)}–${formatDay(to, language)}`
  if (first.month !== last.month) return `${first.day}${month}–${formatDay(to, language)}`
  return `${first.day}–${formatDay(to, language)}`
}

/** `24 Nov 2026 19.30 WIB` on the clock of the team's time zone. */
export function formatInstant(instant: Instant, timeZone: string, language: Language): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone)
  const day = formatDay(at.toPlainDate().toString() as Day, language)
  return `${day} ${formatClock(instant, timeZone, language)}${nbsp}${zones[timeZone] ?? timeZone}`
}

/** `19.30` in Indonesian, `19:30` in English. */
export function formatClock(instant: Instant, timeZone: string, language: Language): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone)
  const [hour, minute] = [at.hour, at.minute].map((part) => String(part).padStart(2, '0'))
  return `${hour}${language === 'id' ? '.' : ':'}${minute}`
}

const withSign = (value: number, text: string): string => (value < 0 ? `${minus}${text}` : text)

/** A plus for what rounds above zero; the minus comes with the number itself. */
const plus = (ratio: number, decimals: number): string =>
  Number((ratio * 100).toFixed(decimals)) > 0 ? '+' : ''
