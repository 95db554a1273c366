import { addDays, dayAt, instantAt, type Instant } from '#kernel/time.ts'

import type { Standing } from '../contract.ts'

/** When back-ups are made: `02:30` on the clock of the installation, or never by themselves. */
export type Clockwork = { readonly time: string; readonly timeZone: string }

const lateAfterMs = 48 * 3_600_000

/** The last moment at which one should have been made. */
export function lastDue(now: Instant, { time, timeZone }: Clockwork): Instant {
  const today = dayAt(now, timeZone)
  const due = instantAt(`${today}T${time}:00`, timeZone)
  return due <= now ? due : instantAt(`${addDays(today, -1)}T${time}:00`, timeZone)
}

/** A computer that was off at night makes it up in the morning. */
export const isDue = (now: Instant, last: Instant | null, clockwork: Clockwork): boolean =>
  last === null || last < lastDue(now, clockwork)

export function nextDue(now: Instant, clockwork: Clockwork): Instant {
  const { time, timeZone } = clockwork
  const after = addDays(dayAt(lastDue(now, clockwork), timeZone), 1)
  return instantAt(`${after}T${time}:00`, timeZone)
}

export type Known = {
  readonly now: Instant
  /** Null: none by the clock. */
  readonly time: string | null
  /** The newest whole back-up of this installation, whatever it was made for. */
  readonly last: Instant | null
  /** The end of the last attempt, if that failed. */
  readonly failedAt: Instant | null
}

export function standingOf({ now, time, last, failedAt }: Known): Standing {
  if (failedAt !== null && (last === null || failedAt > last)) return 'failed'
  if (time === null) return 'off'
  if (last === null) return 'none'
  return now - last > lateAfterMs ? 'late' : 'fine'
}
