import { useEffect } from 'react'

import { useGo, useParam } from '#ui/navigation/use-navigation.ts'

import { homeOf } from './home.ts'
import { SessionGate } from './SessionGate.tsx'

/**
 * `/` leads to where one belongs, `/go/imports` to a page there: the shortcuts of the installed app
 * know no team.
 */
export function HomeScreen() {
  const page = useParam('page')
  return (
    <SessionGate allow={() => true} otherwise="/">
      {(data) => <SendOn to={homeOf(data, page)} />}
    </SessionGate>
  )
}

function SendOn({ to }: { readonly to: string }) {
  const go = useGo()
  useEffect(() => go(to, { replace: true }), [go, to])
  return null
}
