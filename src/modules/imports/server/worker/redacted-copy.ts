import { once } from 'node:events'
import { createGzip } from 'node:zlib'

import type { Files } from '#platform/files/files.ts'

import type { Cell } from '../../contract/importer.ts'

const chunkChars = 128 * 1024
/** How far compressing may fall behind reading: both are at work at the same time. */
const ahead = 4 * 1024 * 1024
const compression = { level: 1, chunkSize: 64 * 1024, highWaterMark: ahead }
const needsQuotes = /[",\n\r]/

export type RedactedCopy = {
  /** A promise only when compressing needs time to catch up. */
  readonly add: (row: number, cells: readonly Cell[]) => Promise<void> | undefined
  /** The content hash under which the copy is stored. */
  readonly finish: () => Promise<string>
  readonly abort: () => Promise<void>
}

/**
 * The copy of an original that may be kept: CSV of the columns its importer asked for, with the
 * row number in front, so that the origin of a figure can be looked up. No other cell gets here.
 */
export function openRedactedCopy(
  files: Pick<Files, 'store'>,
  keeps: ReadonlySet<number>,
): RedactedCopy {
  const columns = [...keeps].toSorted((a, b) => a - b)
  const gzip = createGzip(compression)
  const stored = files.store(gzip)
  // Told by `finish`; unheard, a full disk would end the process.
  let failure: unknown
  stored.catch((error: unknown) => {
    failure = error
    gzip.destroy()
  })
  let chunk = ''

  async function send(): Promise<void> {
    const text = chunk
    chunk = ''
    if (failure) throw failure
    if (!gzip.write(text)) await once(gzip, 'drain')
  }

  return {
    add(row, cells) {
      let line = String(row)
      for (const column of columns) line += `,${quoted(cells[column])}`
      chunk += `${line}\n`
      return chunk.length < chunkChars ? undefined : send()
    },
    async finish() {
      gzip.end(chunk)
      return (await stored).hash
    },
    async abort() {
      gzip.destroy(new Error('The file was refused'))
      await stored.catch(() => undefined)
    },
  }
}

function quoted(cell: Cell | undefined): string {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell)
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
