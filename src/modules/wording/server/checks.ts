import type { TeamId } from '#kernel/ids.ts'
import type { TextCheck } from '#kernel/text-check.ts'
import type { Queries } from '#platform/db/transaction.ts'
import { within } from '#platform/db/transaction.ts'

import type { WordingBook } from '../contract.ts'
import { type About, matcherOf, type Matcher } from '../logic.ts'

/** A matcher takes some megabytes; the least recently used one goes first. */
const mostMatchers = 24

type Needs = { readonly book: (queries: Queries, team: TeamId) => Promise<WordingBook> }

/** Texts against the book of their team. Compiled once for each state of a book. */
export function createChecks({ book: read }: Needs) {
  const compiled = new Map<string, Matcher>()

  function matcherFor(team: TeamId, book: WordingBook, about: About): Matcher {
    const nothing = book.decisions.length + book.own.length + book.brands.length === 0
    // Teams that have changed nothing share the shipped pack; their handles go with each text.
    const key = nothing
      ? 'shipped'
      : `${team} ${book.revision} ${about.brand ?? ''} ${about.product ?? ''}`
    const known = compiled.get(key)
    const matcher = known ?? matcherOf(nothing ? { ...book, ownHandles: [] } : book, about)
    compiled.delete(key)
    compiled.set(key, matcher)
    const [oldest] = compiled.keys()
    if (compiled.size > mostMatchers && oldest !== undefined) compiled.delete(oldest)
    return {
      check: (text, more = {}) =>
        matcher.check(text, {
          ...more,
          ownHandles: [...book.ownHandles, ...(more.ownHandles ?? [])],
        }),
    }
  }

  async function matcherIn(queries: Queries, team: TeamId, about: About) {
    const book = await read(queries, team)
    return { book, matcher: matcherFor(team, book, about) }
  }

  const textCheck: TextCheck = async (tx, team, { text, brand, product = null, scope = 'both' }) =>
    (await matcherIn(within(tx), team, { brand, product })).matcher.check(text, { scope })

  return { matcherIn, textCheck }
}
