import { wordsIn } from '#kernel/match.ts'
import { addDays, Day, periodOf, Week, weekOf } from '#kernel/time.ts'

const months = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maret', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['agustus', 'agt', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
]

/**
 * The weeks that somebody means by `minggu 46`, `2026-W46`, `w46`, `10 Nov`, `10/11`, `kemarin` or
 * `minggu lalu`, the likeliest first. Without a year it is the last one that has begun, then the
 * next one.
 */
export function namedWeeks(text: string, today: Day): readonly Week[] {
  const words = wordsIn(text)
  const weeks = [...numberedWeeks(words, today), ...namedDays(text, today).map(weekOf)]
  return [...new Set(weeks)]
}

/** The days that somebody means by `10 Nov`, `2026-11-10`, `10/11`, `10.11.2026` or `kemarin`. */
export function namedDays(text: string, today: Day): readonly Day[] {
  const words = wordsIn(text)
  const spoken = spokenDay(words.join(' '), today)
  if (spoken) return [spoken]
  const [one = '', other = '', year] = words
  if (words.length > 3 || !/^\d+$/.test(year ?? '0')) return []
  if (/^\d{4}$/.test(one)) return year ? valid(one, Number(other), year) : []
  const [day, month] = monthOf(one) === null ? [one, other] : [other, one]
  const number = monthOf(month) ?? (/^\d{1,2}$/.test(month) ? Number(month) : null)
  if (number === null || !/^\d{1,2}$/.test(day)) return []
  if (year) return valid(year.length === 2 ? `20${year}` : year, number, day)
  return around(today, (near) => valid(String(near), number, day))
}

function spokenDay(text: string, today: Day): Day | null {
  switch (text) {
    case 'hari ini':
    case 'today':
    case 'minggu ini':
    case 'this week':
      return today
    case 'kemarin':
    case 'yesterday':
      return addDays(today, -1)
    case 'minggu lalu':
    case 'minggu kemarin':
    case 'last week':
      return addDays(today, -7)
    default:
      return null
  }
}

/** `minggu 46`, `week 46 2026`, `2026 w46`, `w46` or nothing but `46`. */
function numberedWeeks(words: readonly string[], today: Day): readonly Week[] {
  const text = words.join(' ')
  const [, first, number, last] =
    /^(?:(\d{4}) )?(?:minggu |week |mg ?|w ?)?(\d{1,2})(?: (\d{4}))?$/.exec(text) ?? []
  if (!number || Number(number) === 0) return []
  const named = (year: string): readonly Week[] => {
    const week = Week.safeParse(`${year}-W${number.padStart(2, '0')}`)
    return week.success ? [week.data] : []
  }
  const year = first ?? last
  return year
    ? named(year)
    : around(
        today,
        (near) => named(String(near)),
        (week) => periodOf(week).from,
      )
}

/** What is named without a year: the latest that is not after today, then the next. */
function around<T extends Day | Week>(
  today: Day,
  inYear: (year: number) => readonly T[],
  dayOf: (one: T) => string = String,
): readonly T[] {
  const year = Number(today.slice(0, 4))
  const found = [year + 1, year, year - 1].flatMap(inYear)
  const past = found.find((one) => dayOf(one) <= today)
  const next = found.findLast((one) => dayOf(one) > today)
  return [past, next].filter((one) => one !== undefined)
}

/** At least three letters of its name, in either language. */
function monthOf(word: string): number | null {
  if (word.length < 3) return null
  const at = months.findIndex((names) => names.some((name) => name.startsWith(word)))
  return at === -1 ? null : at + 1
}

function valid(year: string, month: number, day: string): readonly Day[] {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const read = Day.safeParse(text)
  return read.success ? [read.data] : []
}
