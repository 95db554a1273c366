import { Failure } from '#kernel/failure.ts'

import type { OwnRuleDraft, RuleWish } from '../../contract.ts'
import { readOwnPattern } from '../rules/pattern.ts'

/** More rules of its own than this a team does not keep in order. */
export const mostOwnRules = 1000
export const mostDecisions = 2000

/** Throws where an exception would allow everything, which is to switch the rule off. */
export function refuseEmptyException(wish: RuleWish): void {
  if (wish.kind !== 'exception' || wish.brand || wish.product || wish.phrase) return
  throw new Failure(
    'invalid',
    {
      id: 'Pengecualian ini tanpa batas. Pilih brand atau produk, tulis frasanya, atau matikan aturannya.',
      en: 'This exception has no limits. Choose a brand or product, write the phrase, or switch the rule off.',
    },
    { field: 'phrase' },
  )
}

/** A draft as it is stored: without empty lines, every pattern one that can be read. */
export function checkedDraft<T extends OwnRuleDraft>(draft: T): T {
  const patterns = [...new Set(draft.patterns.filter(Boolean))]
  // Nothing at all is refused as an empty term, with what to write instead.
  for (const pattern of patterns.length > 0 ? patterns : ['']) readOwnPattern(pattern)
  const except = [...new Set(draft.except.filter(Boolean))]
  for (const pattern of except) readOwnPattern(pattern)
  return { ...draft, patterns, except }
}

/** What a rule is called among people: its first words. */
export const nameOf = ({ patterns }: { readonly patterns: readonly string[] }): string =>
  `“${patterns[0] ?? ''}”`
