import { setTimeout as sleep } from 'node:timers/promises'

import type { Authorized } from '#kernel/actor.ts'
import { wordsIn } from '#kernel/match.ts'
import type { SearchQuery, SearchSource } from '#kernel/search.ts'
import { dayAt, type Instant } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'
import type { TeamService } from '#modules/team/contract.ts'
import { isAction, may } from '#modules/team/logic.ts'
import type { Log } from '#platform/log/log.ts'

import type { Findings } from '../contract.ts'
import { type Answered, rank } from '../domain/rank.ts'

export type FindNeeds = {
  readonly team: Pick<TeamService, 'rolesOf'>
  /** Asked at every search, so that the modules that fill them may be made later. */
  readonly sources: () => readonly SearchSource[]
  readonly clock: () => Instant
  readonly log: Pick<Log, 'warn'>
  /** How long a source may take before the answer leaves without it. */
  readonly waitMs?: number
}

type Answer = Answered | { readonly missed: Words }
type Asked = { readonly q: string; readonly limit: number }

/** Asks every source one may read, side by side; one that is late or broken spoils nothing else. */
export function createFind({ team: teams, sources, clock, log, waitMs = 1200 }: FindNeeds) {
  return async (caller: Authorized, { q, limit }: Asked): Promise<Findings> => {
    const { team } = caller
    const words = wordsIn(q)
    if (words.length === 0) return { groups: [], missed: [] }
    const today = dayAt(clock(), team.timeZone)
    const query: SearchQuery = { text: q, words: words.slice(0, mostWords), today, limit }
    const roles = await teams.rolesOf(caller)
    const readable = sources().filter(({ action }) => isAction(action) && may(roles, action))
    const answers = await Promise.all(readable.map(ask))
    return {
      groups: rank(
        query,
        answers.flatMap((one) => ('found' in one ? [one] : [])),
      ),
      missed: answers.flatMap((one) => ('missed' in one ? [one.missed] : [])),
    }

    async function ask({ kind, words: named, find }: SearchSource): Promise<Answer> {
      const tooLate = Symbol('late')
      try {
        const found = await Promise.race([
          find(caller, query),
          sleep(waitMs, tooLate, { ref: false }),
        ])
        if (typeof found !== 'symbol') return { kind, words: named, found }
        log.warn({ kind }, 'A source of the search was too slow')
      } catch (err) {
        log.warn({ kind, err }, 'A source of the search failed')
      }
      return { missed: named }
    }
  }
}

/** Nobody types more than this; a pasted page is not looked for word by word. */
const mostWords = 8
