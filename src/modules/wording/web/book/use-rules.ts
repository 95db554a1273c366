import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

import { useTeam } from '#modules/team/pieces.tsx'

import type { WordingBook } from '../../contract.ts'
import { contradictionsOf } from '../../domain/book/contradictions.ts'
import { entriesOf } from '../../domain/book/entries.ts'
import { platformPack } from '../../logic.ts'

/** All rules as they stand for the team, with the checks that no word can make. */
export function useRules(book: WordingBook) {
  const pack = useMemo(() => platformPack(), [])
  const { entries, orphans } = useMemo(() => entriesOf(pack, book), [book, pack])
  return { entries, orphans, behaviours: pack.behaviours }
}

/** The list is drawn first. */
const afterMs = 300

/** What the book says against itself, looked for after the page stands. */
export function useContradictions(book: WordingBook) {
  const team = useTeam()
  const { data } = useQuery({
    queryKey: ['rule-book', team.id, 'contradictions', book.revision],
    staleTime: Infinity,
    networkMode: 'always',
    queryFn: async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, afterMs)
      })
      return contradictionsOf(book)
    },
  })
  return data ?? []
}
