import { useEffect, useState } from 'react'

import { isHeard } from '#ui/wire/heard.ts'

import { isLostPart, mayRenew } from './renewal.ts'

/** Loads the page again for the version that is there now; true while that is under way. */
export function useRenewal(error: unknown): boolean {
  const [renewing, setRenewing] = useState(() => isLostPart(error))
  useEffect(() => {
    if (!isLostPart(error)) return undefined
    let left = false
    const renew = async () => {
      // Without a network a reload would end at the browser's own error page.
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
