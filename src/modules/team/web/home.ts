import type { Session } from '../contract.ts'
import { teamPath } from './team-path.ts'

/** Own teams before the example; without a team, making one; without anybody, the first visit. */
export function homeOf({ user, teams, installation }: Session, page = ''): string {
  const team = teams.find(({ example }) => !example) ?? teams[0]
  if (user && team) return teamPath(team.slug, page)
  if (installation !== 'ready') return '/welcome'
  if (user) return '/new-team'
  return page ? `/sign-in?next=${encodeURIComponent(`/go/${page}`)}` : '/sign-in'
}
