import { wordsIn } from '#kernel/match.ts'

import type { FoundList } from './found-lists.ts'

/** How an item of a list is called, by the newest of its exports that says so. */
export type ItemName = {
  readonly list: FoundList
  readonly key: string
  readonly name: string
  /** What stands beside it: an account, a category. */
  readonly about: string
  /** When it was posted or began, as the database writes it. */
  readonly at: string | null
  /** The last day any export tells of it. */
  readonly last: string
}

/** Two exports name the same item: the later one counts, and the other where that says nothing. */
export function laterName(stored: ItemName, told: ItemName): ItemName {
  const [later, earlier] = told.last >= stored.last ? [told, stored] : [stored, told]
  return {
    ...later,
    name: later.name || earlier.name,
    about: later.about || earlier.about,
    at: later.at ?? earlier.at,
  }
}

/** A caption may be a page long, and a word of it longer than an index takes. */
const [mostWords, longestWord] = [80, 60]

type Place = { readonly team: string; readonly list: FoundList }

/** Words of one team and one list lie side by side, so that no search walks through another's. */
const scopeOf = ({ team, list }: Place): string => `${team.replaceAll('-', '').slice(0, 10)}${list}`

const inPlace = (place: Place, words: readonly string[]): string[] =>
  words.slice(0, mostWords).map((word) => `${scopeOf(place)}${word.slice(0, longestWord)}`)

/** The words of an item as PostgreSQL takes them, a `tsvector`. Words are letters and digits only. */
export const termsOf = (team: string, { list, key, name, about }: ItemName): string => {
  const words = new Set([...wordsIn(key), ...wordsIn(about), ...wordsIn(name)])
  return inPlace({ team, list }, [...words])
    .map((term) => `'${term}'`)
    .join(' ')
}

/** A `tsquery` for the items that have a word beginning with each of those. */
export const queryOf = (place: Place, words: readonly string[]): string =>
  inPlace(place, words)
    .map((term) => `'${term}':*`)
    .join(' & ')
