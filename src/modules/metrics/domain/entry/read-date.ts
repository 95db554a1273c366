import { weekdayName } from '#kernel/format.ts'
import { addDays, Day } from '#kernel/time.ts'

const months: readonly string[] = [
  'januari|january|jan',
  'februari|february|feb',
  'maret|march|mar',
  'april|apr',
  'mei|may',
  'juni|june|jun',
  'juli|july|jul',
  'agustus|august|agu|agt|ags|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'desember|december|des|dec',
]
const weekdays: readonly string[] = [
  'senin|monday',
  'selasa|tuesday',
  'rabu|wednesday',
  'kamis|thursday',
  "jumat|jum'at|friday",
  'sabtu|saturday',
  'minggu|sunday',
]
const end = String.raw`(?![\p{L}\p{N}])`
const place = (names: readonly string[], name: string) =>
  names.findIndex((one) => one.split('|').includes(name.toLowerCase()))
const sticky = (source: string) => new RegExp(source + end, 'iuy')

/** Words and the days they are away from today. */
const away: readonly (readonly [RegExp, number])[] = [
  [sticky('(?:kemarin|kemaren)\\s+lusa'), -2],
  [sticky('kemarin|kemaren|kmrn|kmrin|yesterday'), -1],
  [sticky('(?:hari|hr)\\s+ini|today'), 0],
]
const iso = sticky(String.raw`(\d{4})-(\d{2})-(\d{2})`)
const slashed = sticky(
  String.raw`(?:tanggal|tgl\.?)?\s*(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?`,
)
const named = sticky(
  String.raw`(?:tanggal|tgl\.?)?\s*(\d{1,2})\s*(${months.join('|')})\.?(?:\s+(20\d{2}))?`,
)
const numbered = sticky(String.raw`(?:tanggal|tgl\.?|date)\s*(\d{1,2})(?![.,]\d)`)
const weekday = sticky(`(?:hari\\s+)?(${weekdays.join('|')})(?!\\s+(?:lalu|ini|kemarin|depan))`)

export type FoundDate = { readonly day: Day | null; readonly to: number }

/** A date that begins at a place of the text; one that is no day of the calendar is null. */
export function readDate(text: string, from: number, today: Day): FoundDate | null {
  const at = (pattern: RegExp) => {
    pattern.lastIndex = from
    return pattern.exec(text)
  }
  const found = (match: RegExpExecArray, day: Day | null): FoundDate => ({
    day: day !== null && day <= today ? day : null,
    to: from + match[0].length,
  })
  for (const [pattern, days] of away) {
    const match = at(pattern)
    if (match) return found(match, addDays(today, days))
  }
  const written = at(iso)
  if (written) return found(written, dayOf(written[1], written[2], written[3]))
  const [year = ''] = today.split('-')
  const short = at(named)
  if (short) {
    const month = place(months, short[2] ?? '') + 1
    return found(short, pastOf({ year: short[3], month, day: short[1] }, year, today))
  }
  const slash = at(slashed)
  if (slash) {
    const full = slash[3]?.length === 2 ? `20${slash[3]}` : slash[3]
    return found(slash, pastOf({ year: full, month: Number(slash[2]), day: slash[1] }, year, today))
  }
  const number = at(numbered)
  if (number) return found(number, lastNumbered(Number(number[1]), today))
  const name = at(weekday)
  return name ? found(name, lastWeekday(place(weekdays, name[1] ?? ''), today)) : null
}

type Told = {
  readonly year: string | undefined
  readonly month: number
  readonly day: string | undefined
}

/** Without its year a date is the last one that has come. */
function pastOf({ year, month, day }: Told, thisYear: string, today: Day): Day | null {
  if (year !== undefined) return dayOf(year, month, day)
  const found = dayOf(thisYear, month, day)
  return found !== null && found <= today ? found : dayOf(Number(thisYear) - 1, month, day)
}

function lastNumbered(number: number, today: Day): Day | null {
  for (let before = 0; before < 62; before += 1) {
    const day = addDays(today, -before)
    if (Number(day.slice(8)) === number) return day
  }
  return null
}

/** Monday is 0; today itself is said by its own word. */
function lastWeekday(wanted: number, today: Day): Day | null {
  for (let before = 1; before <= 7; before += 1) {
    const day = addDays(today, -before)
    if (place(weekdays, weekdayName(day, 'id')) === wanted) return day
  }
  return null
}

const two = (part: string | number | undefined) => String(part ?? '').padStart(2, '0')

// oxlint-disable-next-line max-params
function dayOf(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
): Day | null {
  const read = Day.safeParse(`${year}-${two(month)}-${two(day)}`)
  return read.success ? read.data : null
}
