import { useCallback, useEffect, useRef, useState } from 'react'

import { useTeam } from '#modules/team/pieces.tsx'
import { upload } from '#ui/wire/call.ts'
import { newKey } from '#ui/wire/new-key.ts'
import { asWireError, type WireError } from '#ui/wire/wire-error.ts'

import { type Evidence, sendEvidence } from '../contract.ts'
import { shrinkPhoto } from './shrink-photo.ts'

export type Attached = {
  readonly name: string
  /** A picture of it; null for a PDF. */
  readonly preview: string | null
  /** 0 to 1; what has left this device. */
  readonly sent: number
  readonly error: WireError | null
  /** Once the server has it. */
  readonly evidence: Evidence | null
}

type Job = { readonly file: File; readonly key: string }

/** One photo or file that goes along; a failed sending keeps it, and sends it again under the same key. */
export function useEvidence() {
  const team = useTeam()
  const [attached, setAttached] = useState<Attached | null>(null)
  const job = useRef<Job | null>(null)
  const address = attached?.preview
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address])

  const send = useCallback(async () => {
    const current = job.current
    if (!current) return
    const patch = (change: Partial<Attached>) => {
      // Another file may have been chosen meanwhile.
      if (job.current === current) setAttached((before) => before && { ...before, ...change })
    }
    patch({ error: null, sent: 0 })
    try {
      const file = await shrinkPhoto(current.file)
      const onProgress = (sent: number) => patch({ sent })
      const input = { team: team.id, key: current.key }
      patch({ evidence: await upload(sendEvidence, input, { file, onProgress }), sent: 1 })
    } catch (error) {
      patch({ error: asWireError(error), sent: 0 })
    }
  }, [team.id])

  const attach = useCallback(
    (file: File) => {
      job.current = { file, key: newKey() }
      const preview = file.type.startsWith('image/') ? URL.createObjectURL(file) : null
      setAttached({ name: file.name, preview, sent: 0, error: null, evidence: null })
      void send()
    },
    [send],
  )
  const detach = useCallback(() => {
    job.current = null
    setAttached(null)
  }, [])
  return { attached, attach, detach, again: send }
}
