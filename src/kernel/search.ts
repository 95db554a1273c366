import { z } from 'zod'

import type { Authorized } from './actor.ts'
import { bestOf, matcherOf } from './match.ts'
import type { Day } from './time.ts'
import { Words } from './words.ts'

/** Something that was found, as a person recognises it. */
export const SearchHit = z.object({
  /** Names the record among those of its kind. */
  id: z.string(),
  title: Words,
  /** What tells it from others with a similar title. */
  detail: Words.nullable(),
  /** The page that shows it, below `/t/:slug/`. */
  path: z.string(),
})
export type SearchHit = z.infer<typeof SearchHit>

/** What somebody looks for. */
export type SearchQuery = {
  /** As it was typed, without spaces around it. */
  readonly text: string
  /** The same as `wordsIn` reads it; never empty. */
  readonly words: readonly string[]
  /** The day it is where the team is. */
  readonly today: Day
  /** More hits than this are not shown. */
  readonly limit: number
}

/** A hit with what helps to rank it. */
export type Found = SearchHit & {
  /** Other texts it is known by, which are not shown: a handle, an id, an e-mail. */
  readonly also?: readonly string[]
  /** At least this good, 0 to 1, where the words alone do not tell why it was found. */
  readonly score?: number
  /** Counts so much of one that is not past, 0 to 1: what is done stands below what is open. */
  readonly weight?: number
}

/**
 * Port: what a module lets people find, one per kind of record. Asked beside the others and only
 * for members who may do `action`; whoever does not answer in time is left out of that answer.
 */
export type SearchSource = {
  /** `brand`: one word of the glossary, and the name of its icon in `screens.ts`. */
  readonly kind: string
  /** What stands above its hits. */
  readonly words: Words
  /** An action of the permission table. */
  readonly action: string
  readonly find: (caller: Authorized, query: SearchQuery) => Promise<readonly Found[]>
}

/** A name that is the same in both languages. */
export const asNamed = (name: string): Words => ({ id: name, en: name })

/** How well hits answer: by their title, what else they are called, or all of it taken together. */
export function scorerOf({ words }: Pick<SearchQuery, 'words'>): (found: Found) => number {
  const match = matcherOf(words)
  return ({ title, detail, also = [], score = 0, weight = 1 }) => {
    const named = Math.max(score, bestOf(match, inBoth(title)), bestOf(match, also) * 0.9)
    // All of it counts half at most, so that it need not be read where a name answers.
    if (named >= 0.5) return named * weight
    const whole = (['id', 'en'] as const).map((language) =>
      [title[language], ...also, detail?.[language] ?? ''].join(' '),
    )
    return Math.max(named, bestOf(match, [...new Set(whole)]) * 0.5) * weight
  }
}

const inBoth = ({ id, en }: Words): readonly string[] => (id === en ? [id] : [id, en])

/** The hits of a list that is small enough to be looked through, best first. */
export function lookThrough(query: SearchQuery, list: readonly Found[]): readonly Found[] {
  const scoreOf = scorerOf(query)
  return list
    .map((found) => ({ found, score: scoreOf(found) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, query.limit)
    .map(({ found }) => found)
}
