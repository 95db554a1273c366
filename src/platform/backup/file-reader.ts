import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'

import { closingBytes, end, firstLine, Header, mark, mostHeaderBytes, sumBytes } from './format.ts'
import { framesIn, type Frame } from './frames.ts'
import { altered, cutOff, inWords, noBackup, tooNew } from './problems.ts'

const pieces = { highWaterMark: 1024 * 1024 }

export type BackupFile = {
  readonly path: string
  readonly header: Header
  readonly size: number
  /** From the first frame to the last. */
  readonly frames: () => AsyncGenerator<Frame>
}

export type Verifying = {
  readonly signal?: AbortSignal | undefined
  readonly onBytes?: ((bytes: number, of: number) => void) | undefined
}

/** Reads a whole back-up once and refuses it unless it is what was written. */
export async function verifyBackup(path: string, how: Verifying = {}): Promise<BackupFile> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw inWords(error, path)
  })
  try {
    const { size } = await file.stat()
    await checkSum(file, { path, size, ...how })
    const { header, from } = await readHeader(file, path)
    return { path, header, size, frames: () => framesOf({ path, from, size }) }
  } catch (error) {
    throw inWords(error, path)
  } finally {
    await file.close()
  }
}

/** The header alone, and whether the end is there: enough for a list, and quick for large files. */
export async function glance(
  path: string,
): Promise<{ header: Header; size: number; whole: boolean }> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const { header } = await readHeader(file, path)
    const closing = await bytesAt(file, Math.max(0, size - end.length), end.length)
    return { header, size, whole: closing.equals(end) }
  } finally {
    await file.close()
  }
}

type Checking = Verifying & { readonly path: string; readonly size: number }

async function checkSum(file: FileHandle, { path, size, signal, onBytes }: Checking) {
  const start = await bytesAt(file, 0, Math.min(size, mark.length))
  if (size === 0 || !mark.startsWith(start.toString('latin1'))) throw noBackup(path)
  if (size < firstLine.length + closingBytes) throw cutOff(path)
  const closing = await bytesAt(file, size - closingBytes, closingBytes)
  const ends = closing.subarray(sumBytes).equals(end)
  const sum = createHash('sha256')
  let read = 0
  const until = size - closingBytes - 1
  for await (const piece of createReadStream(path, { ...pieces, end: until, signal })) {
    sum.update(piece as Buffer)
    read += (piece as Buffer).length
    onBytes?.(read, size)
  }
  const same = sum.digest().equals(closing.subarray(0, sumBytes))
  // One flipped byte of the end mark is damage, not a cut: the sum before it still holds.
  if (!ends) throw same ? altered(path) : cutOff(path)
  if (!same) throw altered(path)
}

async function readHeader(file: FileHandle, path: string) {
  const line = await bytesAt(file, 0, firstLine.length)
  if (!line.equals(firstLine)) throw tooNew(path, null)
  const length = (await bytesAt(file, firstLine.length, 4)).readUInt32BE()
  if (length > mostHeaderBytes) throw altered(path)
  const text = await bytesAt(file, firstLine.length + 4, length)
  try {
    const header = Header.parse(JSON.parse(text.toString('utf8')))
    return { header, from: firstLine.length + 4 + length }
  } catch (error) {
    throw altered(path, error)
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

type Span = { readonly path: string; readonly from: number; readonly size: number }

async function* framesOf({ path, from, size }: Span): AsyncGenerator<Frame> {
  const packed = createReadStream(path, { ...pieces, start: from, end: size - closingBytes - 1 })
  const gunzip = createGunzip({ chunkSize: 256 * 1024 })
  packed.on('error', (error) => gunzip.destroy(error))
  packed.pipe(gunzip)
  try {
    yield* framesIn(gunzip)
  } finally {
    packed.destroy()
    gunzip.destroy()
  }
}
