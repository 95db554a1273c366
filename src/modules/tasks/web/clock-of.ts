import { formatClock } from '#kernel/format.ts'
import type { Instant } from '#kernel/time.ts'

/** The time of day on a clock as it is stored and compared: `14:05`. */
export const clockOf = (instant: Instant, timeZone: string): string =>
  formatClock(instant, timeZone, 'en')
