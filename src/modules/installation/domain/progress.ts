import type { BackupPage } from '../contract.ts'

/** Never full before it is done: the one before only says about how large it becomes. */
const most = 0.97

/** How far a back-up is, 0 to 1; null while nobody can know. */
export function progressOf({
  bytes,
  expected,
}: Pick<NonNullable<BackupPage['running']>, 'bytes' | 'expected'>): number | null {
  if (expected === null || expected <= 0 || bytes <= 0) return null
  return Math.min(most, bytes / expected)
}
