import type { Severity } from '../../contract.ts'
import { type BookRules, matcherOf, ownRuleId } from './compose.ts'

/** Two things the book says at once; what the brand has agreed to wins, and is told. */
export type Contradiction = {
  /** Wording a brand has agreed to, or an alternative that a rule of the team offers. */
  readonly kind: 'approved' | 'alternative'
  readonly text: string
  readonly brand: string | null
  /** The team's rule that offers it. */
  readonly from: string | null
  /** The rule that is against it. */
  readonly rule: string
  readonly severity: Severity
}

/** Agreed wording and own alternatives that another rule would warn of or hold back. */
export function contradictionsOf(book: BookRules): readonly Contradiction[] {
  const approved = book.brands.flatMap(({ brand, name, approved: texts }) => {
    if (texts.length === 0) return []
    // As if nothing had been agreed: what is agreed eases every rule.
    const strict = book.brands.map((one) => (one.brand === brand ? { ...one, approved: [] } : one))
    const matcher = matcherOf({ ...book, brands: strict }, { brand })
    return texts.flatMap((text) =>
      severe(matcher.check(text)).map(([rule, severity]) => ({
        kind: 'approved' as const,
        text,
        brand: name,
        from: null,
        rule,
        severity,
      })),
    )
  })
  const offered = book.own.filter(({ alternative }) => alternative)
  if (offered.length === 0) return approved
  const general = matcherOf(book)
  return [
    ...approved,
    ...offered.flatMap(({ id, alternative }) =>
      severe(general.check(alternative ?? '')).map(([rule, severity]) => ({
        kind: 'alternative' as const,
        text: alternative ?? '',
        brand: null,
        from: ownRuleId(id),
        rule,
        severity,
      })),
    ),
  ]
}

/** Each rule once, whatever it has found how often. */
function severe({ findings }: ReturnType<ReturnType<typeof matcherOf>['check']>) {
  const rules = new Map<string, Severity>()
  for (const { rule, severity } of findings)
    if (severity !== 'note' && !rules.has(rule)) rules.set(rule, severity)
  return [...rules]
}
