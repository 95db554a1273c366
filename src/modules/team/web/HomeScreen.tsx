import { useEffect } from 'react'

import { useGo } from '#ui/navigation/use-navigation.ts'

import { homeOf } from './home.ts'
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
