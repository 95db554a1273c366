import type { Rule } from '#modules/wording/contract.ts'

import { readSet } from './wording-set.ts'

/** A script of so many words, sentence by sentence from the labelled set. */
export function scriptOf(words: number): string {
  const sentences = readSet()
    .filter(({ kind }) => kind !== 'obfuscated')
    .map(({ text }) => text)
  const script: string[] = []
  for (let place = 0; script.length < words; place += 1)
    script.push(...(sentences[(place * 37) % sentences.length] ?? '').split(' '))
  return script.slice(0, words).join(' ')
}

const heads =
  'kasur sofa bantal serum krem jamu teh kopi sepatu tas lampu meja kursi rak gorden karpet'.split(
    ' ',
  )
const tails =
  'ajaib sakti maut gaib dewa super kilat jitu manjur sultan murni wahid jempol tokcer'.split(' ')

/** So many terms: first those of the list, then invented ones in the same manner. */
export function termsOf(list: readonly string[], count: number): readonly string[] {
  const terms = list.slice(0, count)
  for (let place = 0; terms.length < count; place += 1) {
    const head = heads[place % heads.length] ?? ''
    const tail = tails[Math.floor(place / heads.length) % tails.length] ?? ''
    terms.push(`${head} ${tail} ${Math.floor(place / (heads.length * tails.length))}x`)
  }
  return terms
}

export const rulesOf = (terms: readonly string[]): readonly Rule[] =>
  terms.map((term, at) => ({
    id: `bench.${at}`,
    category: 'other',
    severity: 'block',
    scope: 'both',
    patterns: [term],
    reason: { id: '', en: '' },
    alternative: null,
    source: { pack: 'team', ref: '', kind: 'direct', date: '2026-11-30' },
  }))
