import type { Words } from '#kernel/words.ts'
import type { BrandRestrictions, Restriction } from '#modules/brands/contract.ts'

import type { Alternative, BrandRules, Category, Rule } from '../../contract.ts'
import { literalPattern } from '../rules/literal.ts'

/**
 * A brief in force as rules. Prices and what must be said or shown cannot be told from words: they
 * stay with the brief, the rundown and whoever speaks.
 */
export function brandRulesOf(given: BrandRestrictions): BrandRules {
  return {
    brand: given.brand,
    name: given.brandName,
    rules: given.restrictions.flatMap((one) => ruleOf(one, given)),
    approved: given.restrictions.flatMap((one) => (one.kind === 'claim_only_as' ? [one.only] : [])),
  }
}

function ruleOf(one: Restriction, given: BrandRestrictions): readonly Rule[] {
  switch (one.kind) {
    case 'brand_not_named':
      return made(one, given, {
        category: 'competitor_bashing',
        // A single name is bent like any other: di-X-in, X-nya.
        patterns: patternsOf(one.names).map((name) => (name.includes(' ') ? name : `${name}+`)),
        why: { id: 'Klien tidak mau merek lain disebut.', en: 'The client names no other brand.' },
        alternative: sayOrLeave(one.say),
      })
    case 'word_not_used':
      return made(one, given, {
        category: 'other',
        patterns: patternsOf(one.words),
        why: { id: 'Klien tidak mau kata ini dipakai.', en: 'The client does not want this word.' },
        alternative: sayOrLeave(one.say),
      })
    case 'claim_only_as':
      return made(one, given, {
        category: 'absolute_claim',
        patterns: patternsOf(one.claim),
        why: {
          id: 'Klaim ini hanya boleh dengan kalimat yang disetujui klien.',
          en: 'This claim may be made in the words the client agreed to, and no others.',
        },
        alternative: { text: one.only, hint: { id: one.only, en: one.only } },
      })
    case 'price_never_below':
    case 'must_say':
    case 'must_show':
      return []
    default:
      return one satisfies never
  }
}

type Made = {
  readonly category: Category
  readonly patterns: readonly string[]
  readonly why: Words
  readonly alternative: Alternative
}

function made(
  { id, reason }: Restriction,
  { brandName, version, since }: BrandRestrictions,
  { category, patterns, why, alternative }: Made,
): readonly Rule[] {
  // Names of nothing but signs are no words: there is nothing to look for.
  if (patterns.length === 0) return []
  return [
    {
      id: `brand.${id}`,
      category,
      severity: 'block',
      scope: 'both',
      patterns: [...patterns],
      reason: reason ? { id: reason, en: reason } : why,
      alternative,
      source: {
        pack: 'brand',
        ref: `Brief ${brandName} v${version}`,
        kind: 'direct',
        date: since,
      },
    },
  ]
}

const patternsOf = (texts: readonly string[]) => [...new Set(texts.flatMap(literalPattern))]

const sayOrLeave = (say: string | null): Alternative =>
  say
    ? { text: say, hint: { id: say, en: say } }
    : { text: '', hint: { id: 'hapus', en: 'leave it out' } }
