import { useCallback, useEffect, useState } from 'react'

import { capability, type Verdict } from '#ui/device/capability.ts'
import { readEnvironment } from '#ui/device/environment.ts'

/** Whether this browser lets a page hear, what to do where it does not, and how to look again. */
export function useMicrophone(): { readonly verdict: Verdict | null; readonly look: () => void } {
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const look = useCallback(() => {
    readEnvironment(false, null)
      .then((environment) => setVerdict(capability('microphone', environment)))
      .catch(() => undefined)
  }, [])
  useEffect(look, [look])
  return { verdict, look }
}
