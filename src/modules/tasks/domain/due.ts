import { formatClock, formatDay, formatWeekday } from '#kernel/format.ts'
import { addDays, type Day, dayAt, daysOf, Instant, instantAt } from '#kernel/time.ts'
import type { Language, Words } from '#kernel/words.ts'

/** A day, or a day and a time of it: `{ day: '2026-12-01', time: '10:00' }`. */
export type When = { readonly day: Day; readonly time: string | null }

/** From when on it is late: without a time, when the day is over on the clock of the team. */
export const dueAt = ({ day, time }: When, timeZone: string): Instant =>
  time === null
    ? instantAt(`${addDays(day, 1)}T00:00:00`, timeZone)
    : instantAt(`${day}T${time}:00`, timeZone)

type At = { readonly now: Instant; readonly timeZone: string }

/** When something is due, as said to somebody who reads it now: `Terlambat 1 hari`, `Sebelum 14.00`. */
export function dueWords(due: Instant, { now, timeZone }: At): Words {
  // The last instant before it: a day without a time ends at a midnight that belongs to the next.
  const day = dayAt(Instant.parse(due - 1), timeZone)
  const today = dayAt(now, timeZone)
  const wholeDay = due === dueAt({ day, time: null }, timeZone)
  const clock = (language: Language) => formatClock(due, timeZone, language)
  if (due <= now) {
    const days = daysOf({ from: day, to: today }).length - 1
    if (days > 0)
      return { id: `Terlambat ${days} hari`, en: `${days} ${days === 1 ? 'day' : 'days'} late` }
    return { id: `Terlambat, pukul ${clock('id')}`, en: `Late, was due at ${clock('en')}` }
  }
  if (day === today) {
    if (wholeDay) return { id: 'Hari ini', en: 'Today' }
    return { id: `Sebelum ${clock('id')}`, en: `Before ${clock('en')}` }
  }
  const time = (language: Language) => (wholeDay ? '' : ` ${clock(language)}`)
  if (day === addDays(today, 1)) return { id: `Besok${time('id')}`, en: `Tomorrow${time('en')}` }
  const near = day <= addDays(today, 6)
  const named = (language: Language) =>
    (near ? formatWeekday(day, language) : formatDay(day, language)) + time(language)
  return { id: named('id'), en: named('en') }
}
