import type { Tokens } from '../text/tokens.ts'
import { isDenied, stretchesOf } from './negation.ts'
import type { Hit } from './walk.ts'

/** Where the contexts of rules stand in a text, found again without looking through all of them. */
export type Contexts = {
  /** Whether one of them stands around a hit. */
  readonly around: (ids: readonly number[], hit: Hit) => boolean
  /** Whether one of them stands in the same sentence. */
  readonly beside: (ids: readonly number[], hit: Hit) => boolean
  /** Whether one of them stands there before the sentence turns (“tapi …”), and is not itself denied. */
  readonly meant: (ids: readonly number[], hit: Hit) => boolean
}

/** No pattern reaches further than that over the words of a text. */
const longestReach = 80

export function contextsOf(hits: readonly Hit[], tokens: Tokens): Contexts {
  const { sentence } = tokens
  const places = new Map<number, Map<number, number>>()
  const sentences = new Map<number, Set<number>>()
  const meant = new Map<number, Set<number>>()
  let stretches: readonly number[] | null = null
  for (const { end, from, to } of hits) {
    if (end >= 0) continue
    const starts = places.get(end) ?? new Map<number, number>()
    starts.set(from, Math.max(to, starts.get(from) ?? 0))
    places.set(end, starts)
    enter(sentences, end, sentence[from] ?? 0)
    stretches ??= stretchesOf(tokens)
    if (!isDenied(tokens, { from, to })) enter(meant, end, stretches[from] ?? 0)
  }
  const stands = (id: number, hit: Hit) => {
    const starts = places.get(id)
    if (!starts) return false
    for (let from = hit.from; from >= 0 && from > hit.from - longestReach; from -= 1)
      if ((starts.get(from) ?? 0) >= hit.to) return true
    return false
  }
  return {
    around: (ids, hit) => places.size > 0 && ids.some((id) => stands(id, hit)),
    beside: (ids, hit) => ids.some((id) => sentences.get(id)?.has(sentence[hit.from] ?? 0)),
    meant: (ids, hit) => ids.some((id) => meant.get(id)?.has(stretches?.[hit.from] ?? 0)),
  }
}

function enter(map: Map<number, Set<number>>, key: number, value: number): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}
