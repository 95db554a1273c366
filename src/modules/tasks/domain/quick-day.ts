import { addDays, Day, periodOf, weekOf } from '#kernel/time.ts'

/** Words of a line, in small letters and without the marks around them. */
export type Tokens = readonly string[]

/** What some words at a place say of a day, and how many of them say it. */
export type DayFound = {
  readonly day: Day
  readonly repeat: 'weekly' | null
  readonly length: number
}

const near: ReadonlyMap<string, number> = new Map([
  ['hari ini', 0],
  ['hr ini', 0],
  ['today', 0],
  ['tonight', 0],
  ['nanti malam', 0],
  ['besok', 1],
  ['besuk', 1],
  ['bsk', 1],
  ['tomorrow', 1],
  ['lusa', 2],
])
const weekdays = [
  ['senin', 'monday'],
  ['selasa', 'tuesday'],
  ['rabu', 'wednesday'],
  ['kamis', 'thursday'],
  ['jumat', "jum'at", 'friday'],
  ['sabtu', 'saturday'],
  ['ahad', 'sunday', 'minggu'],
]
const months = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february'],
  ['mar', 'maret', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['agu', 'agt', 'agustus', 'aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['des', 'desember', 'dec', 'december'],
]
const indexIn = (list: readonly (readonly string[])[], word: string) =>
  list.findIndex((names) => names.includes(word))

/** `hari Senin`, `on Monday`: said before a day, and no part of the title. */
const leads = new Set(['hari', 'pada', 'tgl', 'tanggal', 'on'])
const every = new Set(['setiap', 'tiap', 'every'])

/** The day that is said from a place of a line on; null when none is. */
export function dayFrom(tokens: Tokens, at: number, today: Day): DayFound | null {
  const word = tokens[at] ?? ''
  const pair = `${word} ${tokens[at + 1] ?? ''}`
  for (const [said, length] of [
    [pair, 2],
    [word, 1],
  ] as const) {
    const days = near.get(said)
    if (days !== undefined) return { day: addDays(today, days), repeat: null, length }
  }
  return (
    inDays(tokens, at, today) ??
    weekly(tokens, at, today) ??
    dated(tokens, at, today) ??
    weekday(tokens, at, today) ??
    led(tokens, at, today)
  )
}

/** `hari Senin`, `tgl 5`. */
function led(tokens: Tokens, at: number, today: Day): DayFound | null {
  const word = tokens[at] ?? ''
  if (!leads.has(word)) return null
  const next = tokens[at + 1] ?? ''
  const sunday = word !== 'tgl' && next === 'minggu'
  if (sunday) return { day: comingWeekday(today, 6), repeat: null, length: 2 }
  if (/^(tgl|tanggal)$/.test(word) && /^\d{1,2}$/.test(next)) {
    const day = dayOfMonth(Number(next), today)
    if (day && indexIn(months, tokens[at + 2] ?? '') < 0) return { day, repeat: null, length: 2 }
  }
  const said = dated(tokens, at + 1, today) ?? weekday(tokens, at + 1, today)
  return said && { ...said, length: said.length + 1 }
}

const isNumber = (text: string) => /^\d{1,3}$/.test(text)
const isDay = (text: string) => /^\d{1,2}$/.test(text)
const pad = (value: number | string) => String(value).padStart(2, '0')

/** `3 hari lagi`, `in 3 days`. */
function inDays(tokens: Tokens, at: number, today: Day): DayFound | null {
  const [first = '', second = '', third = ''] = tokens.slice(at, at + 3)
  const number =
    isNumber(first) && second === 'hari' && third === 'lagi'
      ? Number(first)
      : first === 'in' && isNumber(second) && /^days?$/.test(third)
        ? Number(second)
        : null
  return number === null ? null : { day: addDays(today, number), repeat: null, length: 3 }
}

/** `setiap Senin`, `every week`. */
function weekly(tokens: Tokens, at: number, today: Day): DayFound | null {
  if (!every.has(tokens[at] ?? '')) return null
  const next = tokens[at + 1] ?? ''
  if (next === 'week' || next === 'pekan') return { day: today, repeat: 'weekly', length: 2 }
  const index = indexIn(weekdays, next === 'hari' ? (tokens[at + 2] ?? '') : next)
  if (index < 0) return null
  const day = comingWeekday(addDays(today, -1), index)
  return { day, repeat: 'weekly', length: next === 'hari' ? 3 : 2 }
}

/** `Senin`, `Senin depan`, `next Monday`, `minggu depan`. */
function weekday(tokens: Tokens, at: number, today: Day): DayFound | null {
  const word = tokens[at] ?? ''
  const next = tokens[at + 1] ?? ''
  const monday = periodOf(weekOf(addDays(today, 7))).from
  if ((word === 'minggu' && next === 'depan') || (word === 'next' && next === 'week'))
    return { day: monday, repeat: null, length: 2 }
  const after = word === 'next' ? next : word
  const index = indexIn(weekdays, after)
  // "Laporan minggu" is about a week, not about Sunday.
  if (index < 0 || after === 'minggu') return null
  const isNext = word === 'next' || next === 'depan'
  if (isNext) return { day: addDays(monday, index), repeat: null, length: 2 }
  return { day: comingWeekday(today, index), repeat: null, length: next === 'ini' ? 2 : 1 }
}

/** `5 des`, `5 Desember 2026`, `Dec 5`, `5/12`, `2026-12-05`. */
function dated(tokens: Tokens, at: number, today: Day): DayFound | null {
  const [first = '', second = '', third = ''] = tokens.slice(at, at + 3)
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(first) ? first : null
  if (iso) return found(iso, 1)
  const [, day, month, year] = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(first) ?? []
  if (day && month) return found(inYear({ day, month: Number(month) - 1, year }, today), 1)
  const isYear = /^20\d{2}$/.test(third)
  const [number, name] = isDay(first) ? [first, second] : isDay(second) ? [second, first] : []
  const index = indexIn(months, name ?? '')
  if (number === undefined || index < 0) return null
  const named = { day: number, month: index, year: isYear ? third : undefined }
  return found(inYear(named, today), isYear ? 3 : 2)
}

function found(text: string | null, length: number): DayFound | null {
  const day = Day.safeParse(text)
  return day.success ? { day: day.data, repeat: null, length } : null
}

type Named = { readonly day: string; readonly month: number; readonly year?: string | undefined }

/** Without a year it is the next day of that name, today included. */
function inYear({ day, month, year }: Named, today: Day): string | null {
  const of = (y: number | string) => `${y}-${pad(month + 1)}-${pad(day)}`
  if (year) return of(year)
  const now = Number(today.slice(0, 4))
  const years = [now, now + 1, now + 2, now + 3, now + 4].map(of)
  return years.find((text) => Day.safeParse(text).success && text >= today) ?? null
}

/** The next day with that number; a month that has none is passed over. */
function dayOfMonth(number: number, today: Day): Day | null {
  for (let day = today, i = 0; i < 92; day = addDays(day, 1), i += 1)
    if (Number(day.slice(8)) === number) return day
  return null
}

/** The next day of that name after a day; 0 is Monday. */
function comingWeekday(after: Day, index: number): Day {
  const ahead = addDays(periodOf(weekOf(after)).from, index)
  return ahead > after ? ahead : addDays(ahead, 7)
}
