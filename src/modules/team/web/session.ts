import { createContext, use, useCallback } from 'react'

import { type Answer, useAnswer } from '#ui/wire/query.ts'

import { session, type Session } from '../contract.ts'
import { type Action, may } from '../logic.ts'
import { teamPath } from './team-path.ts'

export type TeamOfMine = Session['teams'][number]
export type Person = NonNullable<Session['user']>

/** Who is signed in, their teams, and whether the installation is new. */
export const useSession = (): Answer<Session> => useAnswer(session, {}, { freshMs: 60_000 })

type Scope = { readonly team: TeamOfMine; readonly person: Person }
export const ScopeContext = createContext<Scope | null>(null)

function useScope(): Scope {
  const scope = use(ScopeContext)
  if (!scope) throw new Error('This screen stands outside a team')
  return scope
}

/** The team whose pages are shown, with the roles one has in it. */
export const useTeam = (): TeamOfMine => useScope().team

/** Who is looking. */
export const useMe = (): Person => useScope().person

/** Whether the own roles allow an action in this team; the server decides again. */
export function useMay(): (action: Action) => boolean {
  const { roles } = useTeam()
  return useCallback((action: Action) => may(roles, action), [roles])
}

/** The address of a page of this team: `at('weeks/2026-W46')`. */
export function useTeamPath(): (rest: string) => string {
  const { slug } = useTeam()
  return useCallback((rest: string) => teamPath(slug, rest), [slug])
}
