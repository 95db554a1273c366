import { useEffect, useState } from 'react'

import { isLostPart, mayRenew } from './renewal.ts'

/** Without a network a reload would end at the browser's own error page. */
export const isHeard = (): Promise<boolean> =>
  fetch('/api/health', { cache: 'no-store' }).then(
    () => true,
    () => false,
  )

/** Loads the page again for the version that is there now; true while that is under way. */
export function useRenewal(error: unknown): boolean {
  const [renewing, setRenewing] = useState(() => isLostPart(error))
  useEffect(() => {
    if (!isLostPart(error)) return undefined
    let left = false
    const renew = async () => {
      const heard = await isHeard()
      if (left) return
      if (heard && mayRenew(() => sessionStorage, Date.now())) location.reload()
      else setRenewing(false)
    }
    void renew()
    return () => {
      left = true
    }
  }, [error])
  return renewing
}
