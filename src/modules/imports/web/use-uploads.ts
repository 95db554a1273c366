import { useCallback, useRef, useState } from 'react'

import type { BatchId, TeamId } from '#kernel/ids.ts'
import { upload } from '#ui/wire/call.ts'
import { useWire } from '#ui/wire/query.ts'
import { asWireError, type WireError } from '#ui/wire/wire-error.ts'

import { batch, uploadFile } from '../contract.ts'

export type Upload = {
  readonly key: number
  readonly name: string
  readonly size: number
  /** 0 to 1; what has left this device. */
  readonly sent: number
  readonly error: WireError | null
}

export type Uploads = {
  readonly list: readonly Upload[]
  readonly add: (batchId: BatchId, files: readonly File[]) => void
  readonly retry: (key: number) => void
  readonly drop: (key: number) => void
  /** A file sent from this page, by its name as the server shows it; gone after a reload. */
  readonly sent: (name: string) => File | null
}

type Job = { readonly batchId: BatchId; readonly file: File }

/** Sends files one after another: a weak network finishes the first before it begins the next. */
export function useUploads(team: TeamId): Uploads {
  const wire = useWire()
  const [list, setList] = useState<readonly Upload[]>([])
  const jobs = useRef(new Map<number, Job>())
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const next = useRef(0)
  const originals = useRef(new Map<string, File>())

  const patch = useCallback((key: number, change: Partial<Upload>) => {
    setList((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)))
  }, [])
  const drop = useCallback((key: number) => {
    jobs.current.delete(key)
    setList((before) => before.filter((one) => one.key !== key))
  }, [])

  const send = useCallback(
    async (key: number) => {
      const job = jobs.current.get(key)
      if (!job) return
      const { batchId, file } = job
      try {
        const answer = await upload(
          uploadFile,
          { team, batch: batchId, name: file.name },
          { file, onProgress: (sent) => patch(key, { sent }) },
        )
        wire.remember(batch, { team, batch: batchId }, answer)
        drop(key)
      } catch (error) {
        patch(key, { error: asWireError(error), sent: 0 })
      }
    },
    [drop, patch, team, wire],
  )
  const enqueue = useCallback(
    (key: number) => {
      line.current = line.current.then(() => send(key))
    },
    [send],
  )

  const add = useCallback(
    (batchId: BatchId, files: readonly File[]) => {
      for (const file of files) {
        next.current += 1
        const key = next.current
        originals.current.set(file.name.normalize('NFC'), file)
        jobs.current.set(key, { batchId, file })
        const { name, size } = file
        setList((before) => [...before, { key, name, size, sent: 0, error: null }])
        enqueue(key)
      }
    },
    [enqueue],
  )
  const retry = useCallback(
    (key: number) => {
      patch(key, { error: null, sent: 0 })
      enqueue(key)
    },
    [enqueue, patch],
  )
  const sent = useCallback(
    (name: string) => originals.current.get(name.split(' › ')[0] ?? name) ?? null,
    [],
  )
  return { list, add, retry, drop, sent }
}
