import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

import { Failure } from '#kernel/failure.ts'

type Bytes = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>

interface StoredFile {
  /** SHA-256 of the content, 64 hexadecimal digits: the name under which it is kept. */
  readonly hash: string
  readonly size: number
}

/** An upload that lies in the spool while it is read. */
interface SpooledFile extends StoredFile {
  readonly path: string
  /** Deletes it; harmless when it is gone. */
  readonly discard: () => Promise<void>
}

export interface Files {
  /** The private folder for uploads and for what they unpack; swept at the server's start. */
  readonly spool: string
  /** Takes an upload into the spool; nothing stays behind when it is too large or breaks off. */
  readonly receive: (content: Bytes, maxBytes: number) => Promise<SpooledFile>
  /** Keeps content for good. The same content is kept once. */
  readonly store: (content: Bytes) => Promise<StoredFile>
  readonly open: (hash: string) => Promise<{ readonly size: number; readonly stream: Readable }>
  /** Content is shared by whoever stored the same: the caller knows when nobody needs it. */
  readonly remove: (hash: string) => Promise<void>
  /** Deletes what processes that no longer run left in the spool. */
  readonly sweep: () => Promise<void>
}

/** Files of an installation: kept by their content, and a spool for those passing through. */
export async function createFiles(dataFolder: string): Promise<Files> {
  const kept = join(dataFolder, 'files')
  const spool = join(dataFolder, 'incoming')
  await mkdir(kept, { recursive: true, mode: 0o700 })
  await mkdir(spool, { recursive: true, mode: 0o700 })

  const pathOf = (hash: string): string => {
    if (!/^[\da-f]{64}$/.test(hash)) throw unknownFile()
    return join(kept, hash.slice(0, 2), hash)
  }

  async function receive(content: Bytes, maxBytes: number): Promise<SpooledFile> {
    const path = join(spool, `${process.pid}.${randomUUID()}`)
    const discard = (): Promise<void> => rm(path, { force: true })
    return { ...(await written(path, { content, maxBytes })), path, discard }
  }

  async function store(content: Bytes): Promise<StoredFile> {
    const path = join(spool, `${process.pid}.${randomUUID()}`)
    const file = await written(path, { content, durable: true })
    const home = pathOf(file.hash)
    await mkdir(dirname(home), { recursive: true, mode: 0o700 })
    // Replacing the same content by itself is harmless, so nobody has to look first.
    await rename(path, home)
    await syncFolder(dirname(home))
    return file
  }

  async function openKept(hash: string): Promise<{ size: number; stream: Readable }> {
    const handle = await open(pathOf(hash), 'r').catch(throwUnknown)
    const { size } = await handle.stat()
    return { size, stream: handle.createReadStream() }
  }

  async function sweep(): Promise<void> {
    const names = await readdir(spool)
    const left = names.filter((name) => !belongsToAnother(name))
    await Promise.all(left.map((name) => rm(join(spool, name), { recursive: true, force: true })))
  }

  return {
    spool,
    receive,
    store,
    open: openKept,
    remove: async (hash) => rm(pathOf(hash), { force: true }),
    sweep,
  }
}

interface Writing {
  readonly content: Bytes
  readonly maxBytes?: number
  /** On the disk, not only in the memory of the system. */
  readonly durable?: boolean
}

/** Writes a new private file, or leaves none behind. */
async function written(path: string, writing: Writing): Promise<StoredFile> {
  try {
    const handle = await open(path, 'wx', 0o600)
    try {
      const file = await copy(writing, handle)
      if (writing.durable === true) await handle.sync()
      return file
    } finally {
      await handle.close()
    }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** Takes the next piece only when the last one is written, so memory stays flat. */
async function copy({ content, maxBytes }: Writing, handle: FileHandle): Promise<StoredFile> {
  const sum = createHash('sha256')
  let size = 0
  for await (const piece of content) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    size += bytes.length
    if (maxBytes !== undefined && size > maxBytes) throw tooLarge(maxBytes)
    sum.update(bytes)
    await handle.writeFile(bytes)
  }
  return { hash: sum.digest('hex'), size }
}

/** Makes a new name survive a power cut; only some systems let a folder be opened for that. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Names begin with the process they belong to; the rest of an earlier one is nobody's. */
function belongsToAnother(name: string): boolean {
  const owner = Number.parseInt(name, 10)
  if (!(owner > 0) || owner === process.pid) return false
  try {
    process.kill(owner, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function throwUnknown(error: unknown): never {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  throw missing ? unknownFile() : error
}

const unknownFile = (): Failure =>
  new Failure('not-found', {
    id: 'Berkas ini tidak ada lagi.',
    en: 'This file is no longer there.',
  })

const tooLarge = (maxBytes: number): Failure => {
  const limit = Math.floor(maxBytes / 1024 / 1024)
  return new Failure('too-large', {
    id: `Berkas ini melebihi batas ${limit.toLocaleString('id-ID')} MB. Bagi menjadi beberapa bagian.`,
    en: `This file is over the limit of ${limit.toLocaleString('en-GB')} MB. Split it into several parts.`,
  })
}
