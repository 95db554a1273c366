import { useCallback, useState } from 'react'

import { useTeam } from '#modules/team/pieces.tsx'
import { upload } from '#ui/wire/call.ts'
import { newKey } from '#ui/wire/new-key.ts'
import { asWireError, type WireError } from '#ui/wire/wire-error.ts'

import { type BrandFile, sendBrandFile } from '../../contract.ts'

type Job = { readonly file: File; readonly key: string }

/** Sends pictures and PDFs one after the other; one that failed is sent again under the same key. */
export function useSending(onSent: (file: BrandFile) => Promise<void>) {
  const team = useTeam()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<{ jobs: readonly Job[]; error: WireError } | null>(null)

  const run = useCallback(
    async (jobs: readonly Job[]) => {
      setBusy(true)
      setFailed(null)
      for (const [at, { file, key }] of jobs.entries()) {
        try {
          const input = { team: team.id, key, name: file.name.slice(0, 200) }
          // oxlint-disable-next-line no-await-in-loop -- one after the other on a weak signal
          await onSent(await upload(sendBrandFile, input, { file }))
        } catch (error) {
          setFailed({ jobs: jobs.slice(at), error: asWireError(error) })
          break
        }
      }
      setBusy(false)
    },
    [onSent, team.id],
  )
  return {
    busy,
    error: failed?.error ?? null,
    send: (files: readonly File[]) => void run(files.map((file) => ({ file, key: newKey() }))),
    again: failed ? () => void run(failed.jobs) : null,
  }
}
