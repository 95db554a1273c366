import { useState } from 'react'

import type { Endpoint, Given, Sent } from '#kernel/endpoint.ts'
import { openLink } from '#modules/team/contract.ts'
import { useLinked, withSecret } from '#modules/team/pieces.tsx'
import { call } from '#ui/wire/call.ts'
import { useWire } from '#ui/wire/query.ts'
import { asWireError, type WireError } from '#ui/wire/wire-error.ts'

import { guestPage } from '../../contract.ts'

/** Does something as the holder of the open link; one that ended meanwhile closes the page. */
export function useGuestCall<E extends Endpoint>(endpoint: E) {
  const { secret } = useLinked()
  const wire = useWire()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<WireError | null>(null)
  const run = async (input: Sent<E>): Promise<Given<E> | undefined> => {
    if (busy) return undefined
    setBusy(true)
    setError(null)
    try {
      const answer = await call(endpoint, input, withSecret(secret))
      await wire.refresh(guestPage)
      return answer
    } catch (thrown) {
      const failure = asWireError(thrown)
      setError(failure)
      if (failure.kind === 'not-found') await wire.refresh(openLink)
      if (failure.kind === 'conflict') await wire.refresh(guestPage)
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { run, busy, error }
}
