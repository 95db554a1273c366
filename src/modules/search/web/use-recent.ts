import { useCallback, useState } from 'react'

import { useSession, useTeam } from '#modules/team/pieces.tsx'

import { readRecent, type Recent, withRecent } from './recent.ts'

/** The last pages of this person in this team, on this device alone. */
export function useRecent(): [readonly Recent[], (one: Recent) => void] {
  const team = useTeam()
  const me = useSession().data?.user?.id ?? ''
  const place = `etalase.recent.${team.id}.${me}`
  const [recent, setRecent] = useState(() => readRecent(stored(place)))
  const remember = useCallback(
    (one: Recent) => {
      const next = withRecent(readRecent(stored(place)), one)
      setRecent(next)
      try {
        localStorage.setItem(place, JSON.stringify(next))
      } catch {
        // Storage may be forbidden; they then last until the page is closed.
      }
    },
    [place],
  )
  return [recent, remember]
}

function stored(place: string): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}
