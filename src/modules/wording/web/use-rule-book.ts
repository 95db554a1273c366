import { useQuery } from '@tanstack/react-query'

import { useTeam } from '#modules/team/pieces.tsx'
import { type Answer, useAnswer, useWire } from '#ui/wire/query.ts'
import { useTopic } from '#ui/wire/use-topic.ts'

import { bookMoved, type WordingBook, wordingBook } from '../contract.ts'
import type { Matcher } from '../logic.ts'

/** What the team has made of the rule book, fetched again whenever anybody changes it. */
export function useBook(): Answer<WordingBook> {
  const team = useTeam()
  const wire = useWire()
  const look = () => void wire.refresh(wordingBook)
  useTopic(bookMoved, { team: team.id }, { snapshot: look, patch: look })
  return useAnswer(wordingBook, { team: team.id })
}

/**
 * The rule book of the team as one matcher, for the texts of a brand or product, or of none; null
 * until it is there. The engine with its pack is fetched at the first use and compiled once for each
 * state of the book, however many fields ask; an old one stays while a newer one is made.
 */
export function useRuleBook({
  brand = null,
  product = null,
}: {
  readonly brand?: string | null
  readonly product?: string | null
} = {}): Matcher | null {
  const team = useTeam()
  const { data: book } = useBook()
  const about = ['rule-book', team.id, brand, product] as const
  const { data } = useQuery({
    queryKey: [...about, book?.revision ?? ''],
    enabled: book !== undefined,
    staleTime: Infinity,
    structuralSharing: false,
    // Compiling needs no network, so it is not held back without one.
    networkMode: 'always',
    queryFn: async () => {
      const { emptyBook, matcherOf } = await import('../logic.ts')
      return matcherOf(book ?? emptyBook, { brand, product })
    },
    placeholderData: (before: Matcher | undefined, query) =>
      about.every((part, at) => query?.queryKey[at] === part) ? before : undefined,
  })
  return data ?? null
}
