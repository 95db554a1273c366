/** Wrong passwords in a row that cost nothing but the limit per minute: people mistype. */
const free = 5
const firstWait = 30_000
const longestWait = 15 * 60_000

/** Forgotten after this long without a wrong password. */
export const attemptsForgottenAfter = 24 * 60 * 60_000

/**
 * How long an account waits after so many wrong passwords in a row. Doubling makes guessing
 * hopeless; the ceiling keeps a stranger from locking somebody out for a day.
 */
export function waitAfter(failures: number): number {
  if (failures < free) return 0
  return Math.min(firstWait * 2 ** Math.min(failures - free, 20), longestWait)
}

/** How long nobody can ask for another mail to an address: a stranger must not fill somebody's inbox. */
export const mailWaitAfter = (asked: number): number =>
  Math.min(60_000 * 2 ** Math.min(asked - 1, 20), 60 * 60_000)
