import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import { Failure } from '#kernel/failure.ts'
import { codeOf } from '#platform/log/error-code.ts'

import { verifyBackup } from './file-reader.ts'
import { end, firstLine, type Header } from './format.ts'
import { inWords, targetExists, writtenWrong } from './problems.ts'

/** The lightest: rows of exports shrink by four fifths even so, and the disk is not the limit. */
const gzipOptions = { level: 1, chunkSize: 256 * 1024 }

export type Writing = {
  readonly header: Header
  readonly frames: AsyncIterable<Buffer>
  readonly signal?: AbortSignal | undefined
  /** Told now and then how many bytes the file has. */
  readonly onBytes?: ((bytes: number) => void) | undefined
  /** Asked now and then; throws to stop. */
  readonly mayGoOn?: (() => Promise<void>) | undefined
}

const askEveryBytes = 16 * 1024 * 1024

/**
 * Writes a whole back-up or leaves nothing. It gets its name when it was read back and holds what was
 * written, so a file with its name was good once. Gives its size.
 */
export async function writeBackupFile(path: string, writing: Writing): Promise<number> {
  if (existsSync(path)) throw targetExists(path)
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`)
  try {
    const size = await writeDraft(draft, writing)
    await readBack(draft, path, writing.signal)
    await giveName(draft, path)
    await syncFolder(dirname(path))
    return size
  } catch (error) {
    throw inWords(error, path)
  } finally {
    await rm(draft, { force: true })
  }
}

async function readBack(draft: string, path: string, signal: AbortSignal | undefined) {
  try {
    await verifyBackup(draft, { signal })
  } catch (error) {
    throw error instanceof Failure ? writtenWrong(path, error) : error
  }
}

async function writeDraft(draft: string, writing: Writing) {
  const { header, frames, signal, onBytes, mayGoOn } = writing
  const file = await open(draft, 'wx', 0o600)
  const sum = createHash('sha256')
  let size = 0
  let asked = -askEveryBytes
  const put = async (bytes: Uint8Array) => {
    if (mayGoOn && size - asked >= askEveryBytes) {
      asked = size
      await mayGoOn()
    }
    sum.update(bytes)
    await file.writeFile(bytes)
    size += bytes.length
    onBytes?.(size)
  }
  try {
    await put(firstLine)
    await put(headerBytes(header))
    await pipeline(
      frames,
      createGzip(gzipOptions),
      async (packed: AsyncIterable<Buffer>) => {
        // oxlint-disable-next-line no-await-in-loop -- memory stays flat
        for await (const piece of packed) await put(piece)
      },
      ...(signal ? [{ signal }] : []),
    )
    await file.writeFile(Buffer.concat([sum.digest(), end]))
    await file.sync()
    return (await file.stat()).size
  } finally {
    await file.close()
  }
}

function headerBytes(header: Header): Buffer {
  const text = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  return Buffer.concat([length, text])
}

/** A link is refused where a name is taken, which a rename is not. */
async function giveName(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path)
  } catch (error) {
    // Memory sticks know no links.
    if (codeOf(error) === 'EEXIST' || existsSync(path)) throw targetExists(path)
    await rename(draft, path)
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
