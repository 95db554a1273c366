import { useState } from 'react'

import { type Day, dayAt, Instant } from '#kernel/time.ts'
import { useTeam } from '#modules/team/pieces.tsx'

/** The day it is where the team is, as it was when the page opened. */
export function useToday(): Day {
  const { timeZone } = useTeam()
  const [now] = useState(() => Instant.parse(Date.now()))
  return dayAt(now, timeZone)
}
