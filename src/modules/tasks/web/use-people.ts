import { members } from '#modules/team/contract.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import type { Person } from '../domain/quick-task.ts'

/** Whose a task may be: the members of the team. */
export function usePeople(): readonly Person[] {
  const team = useTeam()
  const answer = useAnswer(members, { team: team.id }, { freshMs: 60_000 })
  return answer.data?.members.map(({ userId, name }) => ({ id: userId, name })) ?? []
}
