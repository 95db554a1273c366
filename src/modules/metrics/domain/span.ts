import {
  addDays,
  addWeeks,
  type Day,
  daysOf,
  type Period,
  periodOf,
  type Week,
} from '#kernel/time.ts'

/**
 * A week with its days. Calendar arithmetic is slow where it is done for every figure of every week:
 * a page makes its spans once and hands them down.
 */
export type Span = {
  readonly week: Week
  readonly period: Period
  /** Monday to Sunday. */
  readonly days: readonly Day[]
  /** The Monday after it. */
  readonly next: Day
}

export function spanOf(week: Week): Span {
  const period = periodOf(week)
  return { week, period, days: daysOf(period), next: addDays(period.to, 1) }
}

/** As many weeks as a trend shows. */
const trendWeeks = 8

/** A week and the seven before it. */
export type Calendar = {
  readonly now: Span
  /** Newest last, which is `now`. */
  readonly weeks: readonly Span[]
}

export function calendarOf(week: Week): Calendar {
  const now = spanOf(week)
  const before = Array.from({ length: trendWeeks - 1 }, (_, at) =>
    spanOf(addWeeks(week, at + 1 - trendWeeks)),
  )
  return { now, weeks: [...before, now] }
}

export const touches = (period: Period, other: Period): boolean =>
  period.from <= other.to && period.to >= other.from

export const isWithin = (period: Period, outer: Period): boolean =>
  period.from >= outer.from && period.to <= outer.to
