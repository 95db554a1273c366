import { useCallback, useEffect, useState } from 'react'

import type { Environment } from '#ui/device/capability.ts'
import { readEnvironment } from '#ui/device/environment.ts'
import { call } from '#ui/wire/call.ts'

import { serverSeen } from '../contract.ts'

/** How far this device's clock is ahead of the server's: half of the way there and back is allowed for. */
export async function clockAhead(): Promise<number | null> {
  const sent = Date.now()
  try {
    const { now } = await call(serverSeen, {})
    return (sent + Date.now()) / 2 - now
  } catch {
    return null
  }
}

/** What this device and browser are, and how to look again after something was tried. */
export function useDevice(offered: boolean): {
  readonly environment: Environment | null
  readonly look: () => void
} {
  const [environment, setEnvironment] = useState<Environment | null>(null)
  const look = useCallback(() => {
    void clockAhead()
      .then((ahead) => readEnvironment(offered, ahead))
      .then(setEnvironment)
  }, [offered])
  useEffect(() => {
    look()
    const back = () => document.visibilityState === 'visible' && look()
    document.addEventListener('visibilitychange', back)
    // The worker takes over some seconds after the page was opened.
    if ('serviceWorker' in navigator)
      navigator.serviceWorker.addEventListener('controllerchange', look)
    return () => {
      document.removeEventListener('visibilitychange', back)
      if ('serviceWorker' in navigator)
        navigator.serviceWorker.removeEventListener('controllerchange', look)
    }
  }, [look])
  return { environment, look }
}
