import { useEffect, useState } from 'react'

import { Instant } from '#kernel/time.ts'

const now = () => Instant.parse(Date.now())

/** The time, told again every half a minute and when somebody comes back to the page. */
export function useNow(): Instant {
  const [time, setTime] = useState(now)
  useEffect(() => {
    const tell = () => setTime(now())
    const timer = setInterval(tell, 30_000)
    document.addEventListener('visibilitychange', tell)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tell)
    }
  }, [])
  return time
}
