import { dayAt, defaultTimeZone } from '#kernel/time.ts'

import type { BrandRules, Decision, OwnRule, Rule, WordingBook } from '../../contract.ts'
import type { Circumstances } from '../engine/circumstances.ts'
import { createMatcher, type Matcher, type RuleSet } from '../engine/matcher.ts'
import { platformPack } from '../pack/platform.ts'
import { packClasses } from '../pack/settings.ts'

/** What a text is about. */
export type About = { readonly brand?: string | null; readonly product?: string | null }

export type Composed = RuleSet & {
  readonly circumstances: Pick<Circumstances, 'allowed' | 'ownHandles'>
}

/** What of a book decides about texts; the shipped pack alone is a book without anything in it. */
export type BookRules = Pick<WordingBook, 'decisions' | 'own' | 'brands' | 'ownHandles'>

export const emptyBook: BookRules = { decisions: [], own: [], brands: [], ownHandles: [] }

/** The id of a team's rule among all rules. */
export const ownRuleId = (id: string) => `team.${id}`

/** The rules that count for a text: shipped, of its brand, and of the team, after its decisions. */
export function composeBook(
  book: BookRules,
  { brand = null, product = null }: About = {},
): Composed {
  const of = book.brands.find((one) => one.brand === brand)
  const rules = [
    ...platformPack().rules,
    ...(of?.rules ?? []),
    ...book.own.filter((one) => one.brand === null || one.brand === brand).map(asRule),
  ]
  const exceptions = book.decisions.flatMap(({ rule, wish }) =>
    wish.kind === 'exception' && holdsFor(wish, { brand, product }) ? [{ rule, ...wish }] : [],
  )
  return {
    rules: rules.flatMap((rule) => decided(rule, book.decisions)),
    classes: packClasses,
    approved: approvedOf(of),
    excepted: exceptions.flatMap(({ rule, phrase }) => (phrase ? [{ rule, text: phrase }] : [])),
    circumstances: {
      ownHandles: book.ownHandles,
      allowed: exceptions.flatMap(({ rule, phrase }) => (phrase ? [] : [rule])),
    },
  }
}

/** One matcher for the texts of a brand, or for those that are about none. */
export function matcherOf(book: BookRules, about: About = {}): Matcher {
  const { circumstances, ...rules } = composeBook(book, about)
  const matcher = createMatcher(rules)
  return {
    check: (text, more = {}) =>
      matcher.check(text, {
        ...more,
        allowed: [...(circumstances.allowed ?? []), ...(more.allowed ?? [])],
        ownHandles: [...(circumstances.ownHandles ?? []), ...(more.ownHandles ?? [])],
      }),
  }
}

/** A rule of a team as the engine reads it. */
export function asRule({ id, reason, alternative, at, by, pack, ...own }: OwnRule): Rule {
  const { patterns, except, category, severity, scope } = own
  return {
    id: ownRuleId(id),
    category,
    severity,
    scope,
    patterns,
    except,
    reason: { id: reason, en: reason },
    alternative:
      alternative === null
        ? null
        : alternative === ''
          ? { text: '', hint: { id: 'hapus', en: 'leave it out' } }
          : { text: alternative, hint: { id: alternative, en: alternative } },
    source: {
      pack: 'team',
      ref: pack ? `${by} (${pack})` : by,
      kind: 'direct',
      date: dayAt(at, defaultTimeZone),
    },
  }
}

type Exception = Extract<Decision['wish'], { kind: 'exception' }>

const holdsFor = (wish: Exception, { brand, product }: About) =>
  (wish.brand === null || wish.brand === brand) &&
  (wish.product === null || wish.product === product)

/** What the team has decided about how much a rule weighs. */
function weightOf(
  rule: string,
  decisions: readonly Decision[],
): Exclude<Decision['wish'], Exception> | null {
  for (const { rule: about, wish } of decisions)
    if (about === rule && wish.kind !== 'exception') return wish
  return null
}

function decided(rule: Rule, decisions: readonly Decision[]): readonly Rule[] {
  const weight = weightOf(rule.id, decisions)
  if (weight?.kind === 'off') return []
  return [weight ? { ...rule, severity: weight.severity } : rule]
}

const approvedOf = (of: BrandRules | undefined) =>
  (of?.approved ?? []).map((text) => ({ text, brand: of?.name ?? '' }))
