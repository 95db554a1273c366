import { type Found, scorerOf, type SearchQuery } from '#kernel/search.ts'
import type { Words } from '#kernel/words.ts'

import type { HitGroup } from '../contract.ts'

/** What one source answered. */
export type Answered = {
  readonly kind: string
  readonly words: Words
  readonly found: readonly Found[]
}

/** A source says that it fits, though its words do not tell why: it stands last. */
const faint = 0.05

/**
 * The hits by kind, best first; the kind with the best hit stands first. Equals keep the order in
 * which the sources gave them, so that a list does not jump between two answers.
 */
export function rank(query: SearchQuery, answers: readonly Answered[]): HitGroup[] {
  const scoreOf = scorerOf(query)
  return answers
    .map(({ kind, words, found }) => {
      const scored = found
        .map((hit) => ({ hit, score: Math.max(faint, scoreOf(hit)) }))
        .toSorted((one, other) => other.score - one.score)
      const hits = once(scored.map(({ hit }) => hit)).slice(0, query.limit)
      return { group: { kind, words, hits: hits.map(shown) }, best: scored[0]?.score ?? 0 }
    })
    .filter(({ group }) => group.hits.length > 0)
    .toSorted((one, other) => other.best - one.best)
    .map(({ group }) => group)
}

/** A record that was found twice stands once, where it is better. */
function once(hits: readonly Found[]): readonly Found[] {
  const known = new Set<string>()
  return hits.filter(({ id }) => !known.has(id) && known.add(id))
}

const shown = ({ id, title, detail, path }: Found) => ({ id, title, detail, path })
