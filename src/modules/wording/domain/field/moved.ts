import type { Finding } from '../../contract.ts'

/**
 * Findings of a text as they stand after it was edited, until it is checked again: those before and
 * behind the change move along, those it touches are gone.
 */
export function moved(
  findings: readonly Finding[],
  before: string,
  after: string,
): readonly Finding[] {
  if (before === after || findings.length === 0) return findings
  const shorter = Math.min(before.length, after.length)
  let same = 0
  while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) same += 1
  let tail = 0
  while (
    tail < shorter - same &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1
  const changed = before.length - tail
  const by = after.length - before.length
  return findings.flatMap((finding) => {
    if (finding.end <= same) return [finding]
    if (finding.start < changed) return []
    return [{ ...finding, start: finding.start + by, end: finding.end + by }]
  })
}
