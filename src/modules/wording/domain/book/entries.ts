import type {
  Behaviour,
  Decision,
  OwnRule,
  Pack,
  Rule,
  Severity,
  WordingBook,
} from '../../contract.ts'
import { asRule } from './compose.ts'
import { plainOf } from './plain.ts'

export type PackName = Rule['source']['pack']

/** A rule with everything the team has made of it. */
export type Entry = {
  /** As it is written, before any decision. */
  readonly rule: Rule
  /** What it says in plain words. */
  readonly names: readonly string[]
  /** What it weighs now; null is switched off. */
  readonly severity: Severity | null
  readonly weight: Decision | null
  readonly exceptions: readonly Decision[]
  readonly own: OwnRule | null
  /** Whose rule it is, where it is for one brand only. */
  readonly brand: string | null
}

/** All rules as they stand, and decisions about rules that no pack has any more: shown, never lost. */
export function entriesOf(
  pack: Pick<Pack, 'rules'>,
  book: Pick<WordingBook, 'decisions' | 'own' | 'brands'>,
): { readonly entries: readonly Entry[]; readonly orphans: readonly Decision[] } {
  const decided = new Map<string, Decision[]>()
  for (const one of book.decisions) decided.set(one.rule, [...(decided.get(one.rule) ?? []), one])
  const entry = (rule: Rule, own: OwnRule | null, brand: string | null): Entry => {
    const all = decided.get(rule.id) ?? []
    const weight = all.find(({ wish }) => wish.kind !== 'exception') ?? null
    return {
      rule,
      names: rule.patterns.map(plainOf),
      severity: severityBy(rule, weight),
      weight,
      exceptions: all.filter(({ wish }) => wish.kind === 'exception'),
      own,
      brand,
    }
  }
  const entries = [
    ...book.own.map((own) => entry(asRule(own), own, own.brand)),
    ...book.brands.flatMap(({ brand, rules }) => rules.map((rule) => entry(rule, null, brand))),
    ...pack.rules.map((rule) => entry(rule, null, null)),
  ]
  const known = new Set(entries.map(({ rule }) => rule.id))
  return { entries, orphans: book.decisions.filter(({ rule }) => !known.has(rule)) }
}

function severityBy({ severity }: Rule, weight: Decision | null): Severity | null {
  if (weight?.wish.kind === 'off') return null
  return weight?.wish.kind === 'severity' ? weight.wish.severity : severity
}

export type Filter = {
  readonly text: string
  readonly pack: PackName | null
  /** `off` are those that are switched off. */
  readonly severity: Severity | 'off' | null
  /** Only what the team has decided about or written itself. */
  readonly ours: boolean
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase()

/** Whether a rule is meant: every word of the search stands in its words, reason or alternative. */
export function isMeant(entry: Entry, { text, pack, severity, ours }: Filter): boolean {
  const { rule, names, weight, exceptions, own } = entry
  if (pack !== null && rule.source.pack !== pack) return false
  if (severity !== null && (entry.severity ?? 'off') !== severity) return false
  if (ours && !weight && exceptions.length === 0 && !own) return false
  const words = fold(text).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return true
  const { reason, alternative, patterns, id } = rule
  const hint = alternative ? [alternative.text, alternative.hint.id, alternative.hint.en] : []
  const all = fold([id, ...names, ...patterns, reason.id, reason.en, ...hint].join(' '))
  return words.every((word) => all.includes(word))
}

/** In the order in which categories are told, each with its rules; empty ones are left out. */
export function byCategory<C extends string, T extends { readonly category: C }>(
  order: readonly C[],
  list: readonly T[],
): readonly { readonly category: C; readonly items: readonly T[] }[] {
  return order.flatMap((category) => {
    const items = list.filter((one) => one.category === category)
    return items.length > 0 ? [{ category, items }] : []
  })
}

export const isMeantBehaviour = ({ question, reason }: Behaviour, { text, pack, ours }: Filter) =>
  (pack === null || pack === 'platform') &&
  !ours &&
  fold(text)
    .split(/\s+/u)
    .every((word) => fold(`${question.id} ${question.en} ${reason.id} ${reason.en}`).includes(word))
