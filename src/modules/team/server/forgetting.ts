import { createHmac } from 'node:crypto'

import { erased, plainHandle } from '#kernel/handle.ts'
import type { Forgetting } from '#kernel/personal.ts'

/**
 * The hash of a handle within a team. The team's id is the key: it travels with every back-up, which
 * the key of the installation does not, so an older back-up can be told what to erase again
 * (docs/decisions/0018-erasing.md).
 */
export const handleHash = (team: string, handle: string): string =>
  createHmac('sha256', team).update(plainHandle(handle)).digest('hex')

/** Longer values are texts, and a text is asked for its mentions one by one. */
const longest = 80
/** How many answers are remembered: exports repeat the same names thousands of times. */
const remembered = 200_000

/** Everybody whose hash is in the set. */
export function forgettingOf(team: string, hashes: ReadonlySet<string>): Forgetting {
  const answers = new Map<string, boolean>()
  return {
    meant(handle) {
      if (handle.length > longest) return false
      const known = answers.get(handle)
      if (known !== undefined) return known
      const answer = hashes.has(handleHash(team, handle))
      if (answers.size >= remembered) answers.clear()
      answers.set(handle, answer)
      return answer
    },
    alias(handle) {
      const person = `${erased}-${handleHash(team, handle).slice(0, 12)}`
      if (handle === plainHandle(handle)) return person
      // Two spellings may be two rows of one table, and must stay two.
      const spelling = createHmac('sha256', team).update(handle).digest('hex')
      return `${person}-${spelling.slice(0, 6)}`
    },
  }
}
