import type { Finding, Severity } from '../../contract.ts'

type Placed = Pick<Finding, 'start' | 'end'>

/** The finding to go to from what is selected, forwards or backwards and round again; null without any. */
export function stepFrom(
  findings: readonly Placed[],
  { start, end }: Placed,
  way: 'next' | 'last',
): number | null {
  if (findings.length === 0) return null
  const onOne = findings.some((one) => one.start === start && one.end === end)
  if (way === 'next') {
    const found = findings.findIndex((one) => (onOne ? one.start > start : one.start >= start))
    return Math.max(found, 0)
  }
  const found = findings.findLastIndex((one) => one.start < start)
  return found < 0 ? findings.length - 1 : found
}

/** The narrowest finding the caret stands in. */
export function findingAt(findings: readonly Placed[], caret: number): number | null {
  let best: number | null = null
  for (const [at, one] of findings.entries()) {
    if (one.start > caret) break
    if (caret > one.end) continue
    const known = best === null ? undefined : findings[best]
    if (!known || one.end - one.start < known.end - known.start) best = at
  }
  return best
}

/** How many findings there are of each weight. */
export function countsOf(
  findings: readonly Pick<Finding, 'severity'>[],
): Readonly<Record<Severity, number>> {
  const counts = { block: 0, warn: 0, note: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
