import type { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'

import type { Entry, ZipFile } from 'yauzl'

import { asSheetProblem, SheetProblem, type SheetProblemCode } from './problem.ts'
import type { SheetLimits } from './types.ts'
import { openZipFile } from './zip-file.ts'

export interface ZipEntry {
  /** The path inside the archive, `/` between folders. Never used as a path on disk. */
  readonly name: string
  readonly size: number
  /** The unpacked content; fails when it is not exactly what the archive's list promises. */
  read(): AsyncGenerator<Uint8Array>
}

/** The list of an archive. Nothing stays open: each reading opens the file for itself. */
export interface Zip {
  readonly entries: readonly ZipEntry[]
  readonly unpackedBytes: number
}

const largeEnoughToJudge = 64 * 1024 * 1024

/** Lists an archive and checks, before unpacking anything, what it would cost. */
export async function openZip(path: string, limits: SheetLimits): Promise<Zip> {
  try {
    const entries = await listOf(path, limits)
    return {
      entries: entries.filter(isFile).map((entry) => ({
        name: nameOf(entry),
        size: entry.uncompressedSize,
        read: () => unpack(path, entry),
      })),
      unpackedBytes: costOf(entries, limits),
    }
  } catch (error) {
    throw problemOf(error)
  }
}

async function listOf(path: string, limits: SheetLimits): Promise<readonly Entry[]> {
  const zip = await openZipFile(path)
  try {
    if (zip.entryCount > limits.maxEntries) {
      throw new SheetProblem('too-many-files', { limit: limits.maxEntries })
    }
    return await listEntries(zip)
  } finally {
    zip.close()
  }
}

const listEntries = (zip: ZipFile): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = []
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      zip.readEntry()
    })
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.readEntry()
  })

function costOf(entries: readonly Entry[], limits: SheetLimits): number {
  if (entries.some((entry) => entry.isEncrypted())) throw new SheetProblem('encrypted')
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  const suspicious = entries.some(
    ({ compressedSize, uncompressedSize }) =>
      uncompressedSize > largeEnoughToJudge && uncompressedSize > compressedSize * limits.maxRatio,
  )
  if (total > limits.maxUnpackedBytes || suspicious) throw new SheetProblem('bomb')
  return total
}

async function* unpack(path: string, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    const zip = await openZipFile(path)
    try {
      yield* unpackFrom(zip, entry)
    } finally {
      zip.close()
    }
  } catch (error) {
    throw problemOf(error)
  }
}

async function* unpackFrom(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const packed = await packedStream(zip, entry)
  const stream = entry.compressionMethod === 8 ? inflated(packed) : packed
  let size = 0
  let sum = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > entry.uncompressedSize) throw new SheetProblem('damaged')
      sum = crc32(chunk, sum)
      yield chunk
    }
    if (size !== entry.uncompressedSize || sum !== entry.crc32) throw new SheetProblem('damaged')
  } finally {
    stream.destroy()
    await ended(packed)
  }
}

/** The file may only be closed when nobody reads from it any more. */
async function ended(stream: Readable): Promise<void> {
  stream.destroy()
  if (!stream.closed) await new Promise((resolve) => stream.once('close', resolve))
}

function inflated(packed: Readable): Readable {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  packed.on('error', (error) => inflate.destroy(error))
  return packed.pipe(inflate)
}

const packedStream = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    const taken = (error: Error | null, stream: Readable): void => {
      if (error === null) resolve(stream)
      else reject(error)
    }
    if (entry.compressionMethod === 0) return zip.openReadStream(entry, taken)
    if (entry.compressionMethod !== 8) return reject(new SheetProblem('damaged'))
    const raw = { decompress: false, decrypt: null, start: null, end: null }
    zip.openReadStream(entry, raw, taken)
  })

/** Names come as bytes: decoding them, yauzl would refuse an archive over a name like `../x`. */
const rawName = (entry: Entry): string =>
  new TextDecoder().decode(entry.fileName as unknown as Buffer)

const isFile = (entry: Entry): boolean => !/[/\\]$/.test(rawName(entry))

function nameOf(entry: Entry): string {
  return rawName(entry)
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
    .replaceAll(/\p{Cc}/gu, '')
    .slice(-200)
}

/** yauzl has only sentences; some of them tell a cut-off download from a broken archive. */
const sentences: readonly [RegExp, SheetProblemCode][] = [
  [/central directory record signature not found|unexpected EOF|overflows file/i, 'truncated'],
  [/strong encryption/i, 'encrypted'],
]

function problemOf(error: unknown): Error {
  const sentence = error instanceof Error ? error.message : ''
  const known = sentences.find(([pattern]) => pattern.test(sentence))
  return known === undefined || error instanceof SheetProblem
    ? asSheetProblem(error)
    : new SheetProblem(known[1], {}, { cause: error })
}
