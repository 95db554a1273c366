import type { Eased, Finding, Rule, Verdict } from '../../contract.ts'
import { placeOf, type NormalText } from '../text/normalise.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Circumstances } from './circumstances.ts'
import { contextsOf, type Contexts } from './contexts.ts'
import { isNegated } from './negation.ts'
import type { Hit } from './walk.ts'

/** A rule with the numbers of its contexts. */
export type Compiled = {
  readonly rule: Rule
  readonly except: readonly number[]
  readonly unless: readonly number[]
  readonly needs: readonly number[]
  /** Words in which the team lets it pass. */
  readonly excepted: readonly number[]
}

type Looked = {
  readonly text: string
  readonly normal: NormalText
  readonly tokens: Tokens
  readonly hits: readonly Hit[]
  readonly compiled: readonly Compiled[]
  readonly agreed: readonly number[]
  readonly circumstances: Circumstances
}

const weight: Readonly<Record<Verdict, number>> = { block: 3, warn: 2, note: 1, ok: 0 }

/** The most severe of what was found. */
export function verdictOf(findings: readonly Pick<Finding, 'severity'>[]): Verdict {
  let verdict: Verdict = 'ok'
  for (const { severity } of findings) if (weight[severity] > weight[verdict]) verdict = severity
  return verdict
}

/** What the hits mean, each rule by itself: none of them hides what another has found. */
export function findingsOf(looked: Looked): readonly Finding[] {
  const { hits, compiled, tokens, circumstances } = looked
  const inContext = {
    ...looked,
    contexts: contextsOf(hits, tokens),
  }
  const byRule = new Map<number, Hit[]>()
  for (const hit of hits) {
    if (hit.end < 0) continue
    const list = byRule.get(hit.end)
    if (list) list.push(hit)
    else byRule.set(hit.end, [hit])
  }
  const findings: Finding[] = []
  for (const [at, found] of byRule) {
    const one = compiled[at]
    if (one && inScope(one.rule, circumstances))
      for (const hit of merged(found.filter((any) => counts(any, one, inContext))))
        findings.push(findingOf(hit, one, inContext))
  }
  return findings.toSorted(
    (a, b) =>
      a.start - b.start ||
      weight[b.severity] - weight[a.severity] ||
      b.end - a.end ||
      (a.rule < b.rule ? -1 : 1),
  )
}

type InContext = Looked & {
  readonly contexts: Contexts
}

const inScope = ({ scope }: Rule, { scope: asked = 'both' }: Circumstances) =>
  scope === 'both' || asked === 'both' || scope === asked

/** Places of one rule that overlap are one place. */
function merged(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = []
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.stop - a.stop)) {
    const last = kept.at(-1)
    if (!last || hit.start >= last.stop) kept.push(hit)
    else if (hit.stop > last.stop)
      kept[kept.length - 1] = { ...last, to: Math.max(last.to, hit.to), stop: hit.stop }
  }
  return kept
}

const counts = (hit: Hit, { except, needs }: Compiled, { contexts }: InContext): boolean =>
  !contexts.around(except, hit) && (needs.length === 0 || contexts.beside(needs, hit))

function findingOf(hit: Hit, one: Compiled, looked: InContext): Finding {
  const { id, category, reason, alternative, source, severity } = one.rule
  const [start, end] = placeOf(looked.normal, hit.start, hit.stop)
  const match = looked.text.slice(start, end)
  const eased = easedBy(hit, match, one, looked)
  return {
    start,
    end,
    match,
    severity: eased === null ? severity : 'note',
    category,
    rule: id,
    reason,
    alternative,
    source,
    eased,
  }
}

// oxlint-disable-next-line max-params -- the two halves of a finding and the two of a look
function easedBy(
  hit: Hit,
  match: string,
  { rule, unless, excepted }: Compiled,
  { contexts, tokens, agreed, circumstances }: InContext,
): Eased | null {
  const { allowed = [], official = [], ownHandles = [] } = circumstances
  if (contexts.around(agreed, hit)) return 'approved'
  if (allowed.includes(rule.id) || contexts.around(excepted, hit)) return 'excepted'
  if (rule.official && official.includes(rule.official)) return 'official'
  if (match.startsWith('@') && isOwn(match, ownHandles)) return 'official'
  if (contexts.meant(unless, hit)) return 'quoted'
  const { negatable = false, category } = rule
  return isNegated(tokens, hit, { negatable, category }) ? 'negated' : null
}

const isOwn = (match: string, handles: readonly string[]) =>
  handles.some((one) => one.replace(/^@/u, '').toLowerCase() === match.slice(1).toLowerCase())
