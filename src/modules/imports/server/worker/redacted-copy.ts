import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import type { Files } from '#platform/files/files.ts'
import type { Table } from '#platform/sheets/types.ts'

import type { Cell } from '../../contract/importer.ts'

/** What of a table may be kept. */
export type Redaction = {
  readonly table: Table
  /** Columns whose cells its importer asked for. */
  readonly keeps: ReadonlySet<number>
  /** Of a file with personal data, only rows that were read without a doubt. */
  readonly isKept: (row: number) => boolean
}

const chunkChars = 128 * 1024
const needsQuotes = /[",\n\r]/

/**
 * The copy of an original that may be stored: CSV of the columns its importer asked for, with the
 * row number in front, so that the origin of a figure can be looked up. No other cell gets there.
 * Answers with the content hash under which it is stored.
 */
export async function storeRedacted(files: Files, redaction: Redaction): Promise<string> {
  const gzip = createGzip({ level: 1 })
  const [{ hash }] = await Promise.all([files.store(gzip), pipeline(redacted(redaction), gzip)])
  return hash
}

async function* redacted({ table, keeps, isKept }: Redaction): AsyncGenerator<string> {
  const columns = [...keeps].toSorted((a, b) => a - b)
  let chunk = ''
  for await (const rows of table.rows()) {
    for (const { row, cells } of rows) {
      if (!isKept(row)) continue
      let line = String(row)
      for (const column of columns) line += `,${quoted(cells[column])}`
      chunk += `${line}\n`
      if (chunk.length < chunkChars) continue
      yield chunk
      chunk = ''
    }
  }
  yield chunk
}

function quoted(cell: Cell | undefined): string {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell)
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
