import { formatInstant } from '#kernel/format.ts'
import type { Instant } from '#kernel/time.ts'
import type { Language, Words } from '#kernel/words.ts'

/** How the last attempt ended, after attempts that failed one after the other. */
export type Streak = {
  readonly state: 'done' | 'failed'
  /** When the first of those began that failed; null when none did. */
  readonly since: Instant | null
  readonly problem: Words | null
}

export type Alarm = {
  /** The same for everything that is to be told once. */
  readonly key: string
  readonly words: Words
  readonly detail: Words | null
}

const againAfterMs = 24 * 3_600_000

/**
 * What the owners hear after an attempt. The next hour tries again and fails again: that is told
 * once, again for every day it lasts, and once more when it is over.
 */
export function alarmOf(
  { state, since, problem }: Streak,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): Alarm | null {
  if (since === null) return null
  const begun = (language: Language) => formatInstant(since, timeZone, language)
  if (state === 'done')
    return {
      key: `back-up:works:${since}`,
      words: { id: 'Cadangan berhasil lagi', en: 'Back-ups work again' },
      detail: { id: `Gagal sejak ${begun('id')}`, en: `They had failed since ${begun('en')}` },
    }
  const day = Math.floor((now - since) / againAfterMs)
  if (day === 0)
    return {
      key: `back-up:failed:${since}`,
      words: { id: 'Cadangan gagal dibuat', en: 'The back-up failed' },
      detail: problem,
    }
  return {
    key: `back-up:failed:${since}:${day}`,
    words: {
      id: `Cadangan masih gagal, sejak ${begun('id')}`,
      en: `Back-ups still fail, since ${begun('en')}`,
    },
    detail: problem,
  }
}
