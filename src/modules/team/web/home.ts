import type { Session } from '../contract.ts'
import { teamPath } from './team-path.ts'

/** Own teams before the example; without a team, making one; without anybody, the first visit. */
export function homeOf({ user, teams, installation }: Session): string {
  const team = teams.find(({ example }) => !example) ?? teams[0]
  if (user && team) return teamPath(team.slug, '')
  if (installation !== 'ready') return '/welcome'
  return user ? '/new-team' : '/sign-in'
}
