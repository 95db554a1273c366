import { Day, periodOf, weekOf } from '#kernel/time.ts'

import type { ListName } from '../../contract.ts'

/** The days a row of the shop is about: its key is one day, or the first and the last. */
export function daysIn(key: string): { readonly from: Day; readonly to: Day } | null {
  const [first, last = first] = key.split('~')
  const [from, to] = [Day.safeParse(first), Day.safeParse(last)]
  return from.success && to.success ? { from: from.data, to: to.data } : null
}

/** The page of what stands in a list; days of the shop have theirs already, and a week has its own. */
export function itemPath(list: ListName, key: string): string | null {
  if (list !== 'shop') return `${list}/${encodeURIComponent(key)}`
  const days = daysIn(key)
  if (!days) return null
  if (days.from === days.to) return `days/${days.from}`
  const week = weekOf(days.from)
  const whole = periodOf(week)
  return whole.from === days.from && whole.to === days.to ? `weeks/${week}` : null
}
