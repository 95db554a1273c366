import type { Finding, Severity } from '../../contract.ts'

/** A finding with those that say no more of a part of its words. */
export type Folded = Finding & { readonly also: readonly Finding[] }

const weight: Readonly<Record<Severity, number>> = { block: 3, warn: 2, note: 1 }

/**
 * Several rules may see the same words: `termurah se-TikTok`, and `termurah` in it. What lies inside
 * a finding that weighs as much is told with it, so that a person decides once.
 */
export function folded(findings: readonly Finding[]): readonly Folded[] {
  const byReach = findings.toSorted(
    (one, other) =>
      one.start - other.start ||
      other.end - one.end ||
      weight[other.severity] - weight[one.severity],
  )
  const kept: (Finding & { readonly also: Finding[] })[] = []
  for (const finding of byReach) {
    const around = kept.findLast(
      (one) => one.end >= finding.end && weight[one.severity] >= weight[finding.severity],
    )
    if (around && around.start <= finding.start) around.also.push(finding)
    else kept.push({ ...finding, also: [] })
  }
  return kept
}
