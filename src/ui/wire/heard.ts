import { useEffect } from 'react'

const againAfterMs = 5_000

/** Whether the server answers, whatever it answers. */
export const isHeard = (): Promise<boolean> =>
  fetch('/api/health', { cache: 'no-store' }).then(
    () => true,
    () => false,
  )

/** While nothing is heard, asks again every few seconds, and at once when the device has a network. */
export function useReturn(lost: boolean, onHeard: () => void): void {
  useEffect(() => {
    if (!lost) return undefined
    let asking = false
    const ask = async () => {
      if (asking || document.visibilityState === 'hidden') return
      asking = true
      if (await isHeard()) onHeard()
      asking = false
    }
    const now = () => void ask()
    const timer = setInterval(now, againAfterMs)
    window.addEventListener('online', now)
    document.addEventListener('visibilitychange', now)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', now)
      document.removeEventListener('visibilitychange', now)
    }
  }, [lost, onHeard])
}
