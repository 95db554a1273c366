import { once } from 'node:events'
import { createGzip } from 'node:zlib'

import type { Files } from '#platform/files/files.ts'

import type { Cell } from '../../contract/importer.ts'

const chunkChars = 128 * 1024
const needsQuotes = /[",\n\r]/

export type RedactedCopy = {
  /** Cells outside `keeps` are left empty. A promise only when the disk needs time to catch up. */
  readonly add: (
    row: number,
    cells: readonly Cell[],
    keeps: ReadonlySet<number>,
  ) => Promise<void> | undefined
  /** The content hash under which the copy is stored. */
  readonly finish: () => Promise<string>
  readonly abort: () => Promise<void>
}

/**
 * The copy of an original that may be kept: CSV with the row number in front, so that the origin of
 * a figure can be looked up, and without any cell that its importer did not ask for.
 */
export function openRedactedCopy(files: Pick<Files, 'store'>): RedactedCopy {
  const gzip = createGzip({ level: 1, chunkSize: 64 * 1024 })
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
    add(row, cells, keeps) {
      chunk += String(row)
      for (let index = 0; index < cells.length; index += 1) {
        const cell = keeps.has(index) ? cells[index] : null
        chunk += cell === null || cell === undefined ? ',' : `,${quoted(cell)}`
      }
      chunk += '\n'
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

function quoted(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
