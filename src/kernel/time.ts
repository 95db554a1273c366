import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** Milliseconds since the epoch. The only form of an instant that is sent. */
export const Instant = z.number().int().brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** A calendar day, `2026-11-09`. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay)
  .brand<'Day'>()
export type Day = z.infer<typeof Day>

/** An ISO week, `2026-W46`: Monday to Sunday. */
export const Week = z
  .string()
  .regex(/^\d{4}-W\d{2}$/)
  .refine(isWeek)
  .brand<'Week'>()
export type Week = z.infer<typeof Week>

/** Both days belong to it. */
export const Period = z.object({ from: Day, to: Day })
export type Period = z.infer<typeof Period>

export const defaultTimeZone = 'Asia/Jakarta'

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

function isWeek(text: string): boolean {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(text) ?? []
  return year !== undefined && weekOf(monday(Number(year), Number(week))) === text
}

/** Monday of the given ISO week: the week that holds 4 January is week 1 (ISO 8601). */
function monday(year: number, week: number): Day {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 })
  return fourth.add({ days: 1 - fourth.dayOfWeek + (week - 1) * 7 }).toString() as Day
}

export function weekOf(day: Day): Week {
  const date = Temporal.PlainDate.from(day)
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}` as Week
}

/** Monday to Sunday. */
export function periodOf(week: Week): Period {
  const from = monday(Number(week.slice(0, 4)), Number(week.slice(6)))
  return { from, to: addDays(from, 6) }
}

export const addDays = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString() as Day

export const addWeeks = (week: Week, weeks: number): Week =>
  weekOf(addDays(periodOf(week).from, weeks * 7))

/** The days from first to last, both included. */
export function daysOf({ from, to }: Period): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

/** The calendar day on which an instant falls in a time zone. */
export const dayAt = (instant: Instant, timeZone: string): Day =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString() as Day

export const weekAt = (instant: Instant, timeZone: string): Week => weekOf(dayAt(instant, timeZone))

/** Wall clock (`2026-11-09T19:00:00`) in a time zone to the instant it names. */
export const instantAt = (wallClock: string, timeZone: string): Instant =>
  Temporal.PlainDateTime.from(wallClock).toZonedDateTime(timeZone).epochMilliseconds as Instant
