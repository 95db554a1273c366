import { addDays, Day, type Period } from '#kernel/time.ts'

/** A moment on a wall clock; `00:00:00` where only the day is told. */
export type Moment = { readonly day: Day; readonly time: string }

const clock = String.raw`(?:[/,\sT]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?)?`
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})/?${clock}$`)
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})/?${clock}$`)
const inWords = new RegExp(String.raw`^(\d{1,2})[\s-]+([a-z]+)\.?,?[\s-]+(\d{4})${clock}$`)
const inEnglishWords = new RegExp(String.raw`^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})${clock}$`)

/**
 * Reads `08/11/2026 23:57:19`, `2026/11/02/ 19:00`, `2026-11-02`, `20261102`, `2 Nov 2026`, and the
 * number a spreadsheet keeps for a day; day before month.
 */
export function readMoment(text: string): Moment | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return ofNumber(text)
  const found = yearFirst.exec(text)
  if (found) return moment([found[1], found[3], found[4]], found.slice(5))
  const last = yearLast.exec(text)
  if (last) return moment([last[4], last[3], last[1]], last.slice(5))
  const lower = text.toLowerCase()
  const words = inWords.exec(lower)
  if (words) return moment([words[3], monthOf(words[2]), words[1]], words.slice(4))
  const english = inEnglishWords.exec(lower)
  if (!english) return undefined
  return moment([english[3], monthOf(english[1]), english[2]], english.slice(4))
}

/** `20261102`, or days since the end of 1899 as Excel counts them: `46328.8125`. */
function ofNumber(text: string): Moment | undefined {
  if (text.length === 8) return moment([text.slice(0, 4), text.slice(4, 6), text.slice(6)], [])
  const serial = Number(text)
  if (serial < 36_526 || serial > 73_050) return undefined
  const all = Math.round(serial * 86_400)
  const seconds = all % 86_400
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(Math.floor).map(two)
  return { day: addDays(dayZero, (all - seconds) / 86_400), time: time.join(':') }
}

const dayZero = Day.parse('1899-12-30')

type Parts = readonly (string | number | undefined)[]

function moment(
  [year, month, day]: Parts,
  [hour = 0, minute = 0, second = 0]: Parts,
): Moment | undefined {
  const on = dayOf(Number(year), Number(month), Number(day))
  if (on === undefined) return undefined
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  return { day: on, time: `${two(hour)}:${two(minute)}:${two(second)}` }
}

const two = (value: string | number): string => String(value).padStart(2, '0')

/** The day if the calendar has it. */
function dayOf(year: number, month: number, day: number): Day | undefined {
  if (!isInCalendar(year, month, day)) return undefined
  const text = `${year}-${two(month)}-${two(day)}`
  return isDayText(text) ? text : undefined
}

export const isInCalendar = (year: number, month: number, day: number): boolean =>
  year >= 2000 && year <= 2199 && day >= 1 && day <= daysIn(year, month)

/** Of a text put together from a day of the calendar. */
export const isDayText = (text: string): text is Day => text.length === 10

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30
  return month >= 1 && month <= 12 ? 31 : 0
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const monthNames = [
  'januari january',
  'februari february pebruari',
  'maret march mrt',
  'april',
  'mei may',
  'juni june',
  'juli july',
  'agustus august agt ags',
  'september sept',
  'oktober october',
  'november nopember',
  'desember december',
].map((names) => names.split(' '))

/** `Okt`, `Oktober`, `October` → 10; three letters are enough. */
function monthOf(name: string | undefined): number | undefined {
  if (name === undefined || name.length < 3) return undefined
  const index = monthNames.findIndex((names) => names.some((full) => full.startsWith(name)))
  return index < 0 ? undefined : index + 1
}

export type MonthDay = { readonly month: number; readonly day: number }

/** `2 November`, `November 2`, `02-Nov`, `Senin, 2 Nov`: a day without its year. */
export function readMonthDay(text: string): MonthDay | undefined {
  const lower = text.toLowerCase().replace(/^[a-z]+,\s*/, '')
  const first = /^(\d{1,2})[\s-]+([a-z]+)\.?$/.exec(lower)
  const last = /^([a-z]+)\.?[\s-]+(\d{1,2})$/.exec(lower)
  const month = monthOf(first?.[2] ?? last?.[1])
  const day = Number(first?.[1] ?? last?.[2])
  return month !== undefined && day >= 1 && day <= daysIn(2000, month) ? { month, day } : undefined
}

/** The latest such day that is not after the anchor, the day of the export. */
export function dayUntil({ month, day }: MonthDay, anchor: Day): Day | undefined {
  const year = Number(anchor.slice(0, 4))
  // 29 February may lie up to eight years back.
  for (let back = 0; back <= 8; back += 1) {
    const found = dayOf(year - back, month, day)
    if (found !== undefined && found <= anchor) return found
  }
  return undefined
}

const anyDate = new RegExp(
  [
    String.raw`(?<![\d])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)`,
    String.raw`(?<![\d])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)`,
    String.raw`(?<![\d])(\d{1,2})\s+([A-Za-z]{3,9})\.?\s+(\d{4})(?!\d)`,
    String.raw`([A-Za-z]{3,9})\.?\s+(\d{1,2}),\s*(\d{4})(?!\d)`,
    String.raw`(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)`,
  ].join('|'),
  'g',
)

/** Every date in a text, in its order. */
function datesIn(text: string): Day[] {
  const found = [...text.matchAll(anyDate)]
  const american = found.some(
    ([, , , , first, second]) => Number(first) <= 12 && Number(second) > 12,
  )
  return found.flatMap((match) => {
    const [, y1, m1, d1, d2, m2, y2, d3, m3, y3, m4, d4, y4, y5, m5, d5] = match
    const month = american ? d2 : m2
    const day = american ? m2 : d2
    return (
      dayOf(Number(y1), Number(m1), Number(d1)) ??
      dayOf(Number(y2), Number(month), Number(day)) ??
      dayOf(Number(y3), monthOf(m3?.toLowerCase()) ?? 0, Number(d3)) ??
      dayOf(Number(y4), monthOf(m4?.toLowerCase()) ?? 0, Number(d4)) ??
      dayOf(Number(y5), Number(m5), Number(d5)) ??
      []
    )
  })
}

/** The period a text names by two dates, whatever stands around them: `[Date Range]: … ~ …`. */
export function periodIn(text: string): Period | null {
  const [from, to] = datesIn(text)
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null
}
