import type { Day } from '#kernel/time.ts'

/** Monday to Sunday: people buy for the home at the end of the week. */
const weekdays = [0.92, 0.94, 0.96, 1, 1.03, 1.1, 1.07] as const

/** 11.11, 12.12 and their kind. */
export const isDoubleDate = (day: Day): boolean => day.slice(5, 7) === day.slice(8)
const isPayday = (day: Day): boolean => Number(day.slice(8)) >= 25 || Number(day.slice(8)) <= 2

/** Orders a day before chance: growth, the shape of the week, payday, double dates. */
export function expectedOrders(day: Day, index: number, perDay: number): number {
  const growth = 1.011 ** (index / 7)
  const weekday = weekdays[index % 7] ?? 1
  const payday = isPayday(day) ? 1.18 : 1
  return perDay * growth * weekday * payday * (isDoubleDate(day) ? 3.4 : 1)
}
