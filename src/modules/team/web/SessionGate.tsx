import { type ReactNode, useEffect } from 'react'

import { useGo } from '#ui/navigation/use-navigation.ts'

import type { Session } from '../contract.ts'
import { useSession } from './session.ts'
import { Unreachable } from './Unreachable.tsx'

/** Shows a page only to those it is for; everybody else is sent on. */
export function SessionGate({
  allow,
  otherwise,
  children,
}: {
  readonly allow: (data: Session) => boolean
  readonly otherwise: string
  readonly children: (data: Session) => ReactNode
}) {
  const answer = useSession()
  const go = useGo()
  const { data } = answer
  const allowed = data !== undefined && allow(data)
  const sentOn = data !== undefined && !allowed
  useEffect(() => {
    if (sentOn) go(otherwise, { replace: true })
  }, [sentOn, go, otherwise])
  if (data && allowed) return children(data)
  if (!data && answer.error) {
    return <Unreachable error={answer.error} retry={() => void answer.refetch()} />
  }
  return null
}
