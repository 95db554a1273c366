import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { dayAt, type Instant } from '#kernel/time.ts'

/** `2026-11-24-0230`, by the clock of a zone: what the name of a back-up ends with. */
export function backupStamp(instant: Instant, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return `${dayAt(instant, timeZone)}-${clock.format(instant).replace(':', '')}`
}

/** The name a new back-up gets; two in one minute are told apart by a number. */
export function freeName(folder: string, stem: string): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${stem}.backup` : `${stem}-${count}.backup`
    if (!existsSync(join(folder, name))) return name
  }
}
