import { createInterface } from 'node:readline'
import { setImmediate as breathe } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'

import { Failure } from '#kernel/failure.ts'
import { valueWithout, type Meant } from '#kernel/handle.ts'
import type { Files } from '#platform/files/files.ts'

/** Whether the stored copy of a file names somebody; a copy that is gone names nobody. */
export async function copyNames(
  files: Pick<Files, 'open'>,
  hash: string,
  meant: Meant,
): Promise<boolean> {
  const stored = await files.open(hash).catch((error: unknown) => {
    if (error instanceof Failure && error.kind === 'not-found') return null
    throw error
  })
  if (!stored) return false
  const text = stored.stream.pipe(createGunzip())
  stored.stream.on('error', (error) => text.destroy(error))
  try {
    for await (const line of createInterface({ input: text, crlfDelay: Infinity })) {
      const rows: unknown = JSON.parse(line)
      if (valueWithout(rows, meant) !== rows) return true
      // A copy may be long, and the server has others to answer.
      await breathe()
    }
    return false
  } finally {
    stored.stream.destroy()
  }
}
