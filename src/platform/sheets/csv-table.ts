import { open } from 'node:fs/promises'

import { createCsvScanner } from './csv-scanner.ts'
import { sniffCsv, type SniffedShape } from './csv-shape.ts'
import { asSheetProblem, SheetProblem } from './problem.ts'
import { createTextReader } from './text-reader.ts'
import type { Row, SheetLimits, Table } from './types.ts'

/** Large reads, because each waits its turn; small pieces of text, because they stay in the cache. */
const readBytes = 1024 * 1024
const pieceBytes = 64 * 1024

/** One table of a text file. Its shape is guessed now, its rows are read when asked for. */
export async function csvTable(path: string, file: string, limits: SheetLimits): Promise<Table> {
  const sample = await firstText(path)
  if (sample.trim() === '') throw new SheetProblem('empty')
  const shape = sniffCsv(sample)
  return { file, sheet: null, rows: () => csvRows(path, shape, limits) }
}

async function* csvRows(
  path: string,
  shape: SniffedShape,
  limits: SheetLimits,
): AsyncGenerator<readonly Row[]> {
  const scanner = createCsvScanner(shape, limits)
  let skip = shape.skip
  try {
    for await (const text of textOf(path)) {
      const rows = scanner.push(skip === 0 ? text : text.slice(skip))
      skip = Math.max(0, skip - text.length)
      if (rows.length > 0) yield rows
    }
    const rows = scanner.end()
    if (rows.length > 0) yield rows
  } catch (error) {
    throw asSheetProblem(error)
  }
}

async function firstText(path: string): Promise<string> {
  for await (const text of textOf(path)) {
    if (text.trim() !== '') return text
  }
  return ''
}

async function* textOf(path: string): AsyncGenerator<string> {
  const reader = createTextReader()
  for await (const bytes of bytesOf(path)) {
    for (let at = 0; at < bytes.length; at += pieceBytes)
      yield reader.write(bytes.subarray(at, at + pieceBytes))
  }
  yield reader.end()
}

/** Two buffers in turn: one is filled while the other is read. */
async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r')
  const [first, second] = [Buffer.allocUnsafe(readBytes), Buffer.allocUnsafe(readBytes)]
  function fill(buffer: Buffer): Promise<{ readonly bytesRead: number }> {
    const reading = handle.read(buffer, 0, readBytes)
    // It may fail before anybody waits for it.
    reading.catch(() => undefined)
    return reading
  }
  let [filled, other] = [first, second]
  let filling = fill(filled)
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one piece after the other is the point
      const { bytesRead } = await filling
      if (bytesRead === 0) break
      filling = fill(other)
      yield filled.subarray(0, bytesRead)
      ;[filled, other] = [other, filled]
    }
  } finally {
    await filling.catch(() => undefined)
    await handle.close()
  }
}
