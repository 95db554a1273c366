import { useEffect } from 'react'

import { useGo } from '#ui/navigation/use-navigation.ts'

import type { Session } from '../contract.ts'
import { teamPath } from './session.ts'
import { SessionGate } from './SessionGate.tsx'

/** `/` leads to where one belongs. */
export function HomeScreen() {
  return (
    <SessionGate allow={() => true} otherwise="/">
      {(data) => <SendOn to={homeOf(data)} />}
    </SessionGate>
  )
}

function SendOn({ to }: { readonly to: string }) {
  const go = useGo()
  useEffect(() => go(to, { replace: true }), [go, to])
  return null
}

/** Own teams before the example; without a team, making one; without anybody, the first visit. */
export function homeOf({ user, teams, installation }: Session): string {
  const team = teams.find(({ example }) => !example) ?? teams[0]
  if (user && team) return teamPath(team.slug, '')
  if (installation !== 'ready') return '/welcome'
  return user ? '/new-team' : '/sign-in'
}
