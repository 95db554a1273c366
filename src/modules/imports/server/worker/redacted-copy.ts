import { once } from 'node:events'
import { createGzip, type Gzip } from 'node:zlib'

import type { Files } from '#platform/files/files.ts'

import type { Cell, SheetRow } from '../../contract/importer.ts'

const batchRows = 256
/** How far compressing may fall behind reading: both are at work at the same time. */
const ahead = 4 * 1024 * 1024
const compression = { level: 1, chunkSize: 64 * 1024, highWaterMark: ahead }

export type RedactedCopy = {
  readonly add: (row: SheetRow) => void
  /** Asked after each row: a promise when there is something to wait for. */
  readonly pause: () => Promise<void> | undefined
  /** The content hash under which the copy is stored. */
  readonly finish: () => Promise<string>
  readonly abort: () => Promise<void>
}

/**
 * The copy of an original that may be kept: the columns its importer asked for, as they stood in the
 * file, with the row number in front, so that the origin of a figure can be looked up. No other cell
 * gets here. Lines of JSON, each an array of rows: the cheapest text to write that keeps a cell whole.
 */
export function openRedactedCopy(files: Files, keeps: ReadonlySet<number>): RedactedCopy {
  const columns = [...keeps].toSorted((a, b) => a - b)
  const gzip = createGzip(compression)
  // Listened to before anybody reads it: a copy given up early has no reader yet, and an error that
  // nobody hears ends the thread.
  gzip.on('error', () => undefined)
  const stored = files.store(gzip)
  // Told by `finish` or while waiting; unheard, a full disk would end the thread.
  stored.catch(() => undefined)
  let batch: Cell[][] = []

  async function send(): Promise<void> {
    const text = `${JSON.stringify(batch)}\n`
    batch = []
    // Whoever stores it stops reading when it fails: then there is no drain to wait for.
    if (!gzip.write(text)) await Promise.race([stored, drained(gzip)])
  }

  return {
    add({ row, cells }) {
      const kept: Cell[] = [row]
      for (const column of columns) kept.push(cells[column] ?? null)
      batch.push(kept)
    },
    pause: () => (batch.length < batchRows ? undefined : send()),
    async finish() {
      if (batch.length > 0) await send()
      gzip.end()
      return (await stored).hash
    },
    async abort() {
      gzip.destroy(new Error('The file was refused'))
      await stored.catch(() => undefined)
    },
  }
}

async function drained(gzip: Gzip): Promise<void> {
  await once(gzip, 'drain').catch(() => undefined)
}
