import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { Failure } from '#kernel/failure.ts'
import { createFiles, type Files } from '#platform/files/files.ts'

import { dataFrames, entryFrame } from './frames.ts'

export type FilesTold = {
  /** Written to the back-up. */
  readonly files: number
  /** A row speaks of them, and they are not there. */
  readonly missing: string[]
  /** Their content is no longer what their name says. */
  readonly damaged: string[]
}

/** All that is kept, and what the rows speak of: the rows are of one moment, the folder goes on. */
async function hashesIn(data: string, referred: readonly string[]): Promise<string[]> {
  const folders = await readdir(join(data, 'files')).catch(() => [])
  const names = await Promise.all(
    folders.map((folder) => readdir(join(data, 'files', folder)).catch(() => [])),
  )
  const kept = names.flat().filter((name) => /^[\da-f]{64}$/.test(name))
  return [...new Set([...referred, ...kept])].toSorted()
}

type Wanted = { readonly data: string; readonly referred: readonly string[] }

/** The frames of every kept file; what could not be had is told at the end. */
export async function* fileFrames({ data, referred }: Wanted): AsyncGenerator<Buffer, FilesTold> {
  const files = await createFiles(data)
  const needed = new Set(referred)
  const missing: string[] = []
  const damaged: string[] = []
  let written = 0
  for (const hash of await hashesIn(data, referred)) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const opened = await openIfThere(files, hash)
    if (opened) {
      // oxlint-disable-next-line no-await-in-loop -- a stream
      const whole = yield* oneFile(hash, opened.stream)
      if (!whole) damaged.push(hash)
      written += 1
    } else if (needed.has(hash)) missing.push(hash)
  }
  return { files: written, missing, damaged }
}

async function openIfThere(files: Files, hash: string) {
  try {
    return await files.open(hash)
  } catch (error) {
    if (error instanceof Failure && error.kind === 'not-found') return null
    throw error
  }
}

async function* oneFile(hash: string, content: AsyncIterable<Uint8Array>) {
  yield entryFrame({ is: 'file', hash })
  const sum = createHash('sha256')
  let size = 0
  for await (const piece of content) {
    sum.update(piece)
    size += piece.length
    yield* dataFrames(piece)
  }
  const whole = sum.digest('hex') === hash
  yield entryFrame({ is: 'file-end', size, whole })
  return whole
}
