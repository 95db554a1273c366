import { addWeeks, type Week } from '#kernel/time.ts'

/** A quarter of a year. */
export const shownWeeks = 13

export const weeksFrom = (from: Week): readonly Week[] =>
  Array.from({ length: shownWeeks }, (_, at) => addWeeks(from, at))
