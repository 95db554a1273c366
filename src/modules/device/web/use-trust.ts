import { useCallback, useEffect, useState } from 'react'

import { shellHere } from '#ui/device/register-worker.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { serverSeen, type SecureWay, trustProbe } from '../contract.ts'
import { type Standing, standingOf } from '../domain/standing.ts'

const againAfterMs = 6_000
const patienceMs = 5_000

export type Trust = {
  readonly standing: Standing
  readonly secure: SecureWay | null
  readonly error: unknown
  readonly check: () => void
  readonly checking: boolean
}

/** Whether this device trusts our own HTTPS: tried by itself, again when one comes back to the page. */
export function useTrust(): Trust {
  const answer = useAnswer(serverSeen, {})
  const overHttps = location.protocol === 'https:'
  const [skipped, setSkipped] = useState<boolean | null>(null)
  const [trusted, setTrusted] = useState<boolean | null>(null)
  const [checking, setChecking] = useState(false)
  const secure = answer.data?.secure ?? null
  const origin = secure?.origin ?? null
  const worthTrying = origin !== null && !window.isSecureContext && trusted !== true

  const check = useCallback(async () => {
    if (origin === null) return
    setChecking(true)
    setTrusted(await isTrusted(origin))
    setChecking(false)
  }, [origin])

  useEffect(() => {
    if (!overHttps) return
    void shellHere().then((shell) => setSkipped(shell === 'untrusted'))
  }, [overHttps])
  useEffect(() => {
    if (!worthTrying) return undefined
    const now = () => {
      if (document.visibilityState === 'visible') void check()
    }
    const first = setTimeout(now)
    const timer = setInterval(now, againAfterMs)
    document.addEventListener('visibilitychange', now)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
      document.removeEventListener('visibilitychange', now)
    }
  }, [worthTrying, check])

  const offered = answer.data ? (secure ? (origin ? 'on' : 'unnamed') : 'off') : null
  return {
    standing: standingOf({ secure: window.isSecureContext, overHttps, skipped, offered, trusted }),
    secure,
    error: answer.error,
    check: () => void check(),
    checking,
  }
}

/** Whatever is answered can only be heard over a connection the device trusts. */
const isTrusted = (origin: string): Promise<boolean> =>
  fetch(origin + trustProbe.path, {
    mode: 'no-cors',
    cache: 'no-store',
    credentials: 'omit',
    signal: AbortSignal.timeout(patienceMs),
  }).then(
    () => true,
    () => false,
  )
