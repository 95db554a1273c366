import { addDays, type Day } from '#kernel/time.ts'

/** Seconds on the shop's clock since the first day of the example: no time zone, no surprise. */
export type Second = number
export const dayLength = 86_400

export type Calendar = {
  readonly day: (index: number) => Day
  readonly dayOf: (second: Second) => Day
  /** `19:04:10` */
  readonly time: (second: Second) => string
}

export function createCalendar(first: Day, count: number): Calendar {
  const days: Day[] = [first]
  for (let index = 1; index < count; index += 1) days.push(addDays(days[index - 1] ?? first, 1))
  const day = (index: number): Day => days[index] ?? addDays(first, index)
  return { day, dayOf: (second) => day(dayIndex(second)), time: clockTime }
}

export const dayIndex = (second: Second): number => Math.floor(second / dayLength)

export const weekOf = (second: Second): number => Math.floor(dayIndex(second) / 7)

export function clockTime(second: Second): string {
  const rest = second - dayIndex(second) * dayLength
  return [rest / 3600, (rest / 60) % 60, rest % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
}

/** `08/11/2026` */
export const slashed = (day: Day): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
