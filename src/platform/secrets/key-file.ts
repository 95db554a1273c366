import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { Failure } from '#kernel/failure.ts'

import { readPrivate, writePrivateOnce } from './private-file.ts'

const keyBytes = 32

const pathIn = (dataDir: string) => join(dataDir, 'secret.key')

/** The key of this installation: read from the data folder, made there at the first start. */
export async function readOrMakeKey(dataDir: string): Promise<Buffer> {
  const path = pathIn(dataDir)
  await mkdir(dataDir, { recursive: true })
  const known = await readKey(path)
  if (known) return known
  await makeKey(path)
  const made = await readKey(path)
  if (!made) throw damaged(path)
  return made
}

/** The key as it is kept, or null before the first start. */
export const readStoredKey = (dataDir: string): Promise<Buffer | null> => readKey(pathIn(dataDir))

/** Puts the key of another data folder into a new one, which has none yet. */
export async function placeKey(dataDir: string, key: Buffer): Promise<void> {
  await makeKey(pathIn(dataDir), key)
}

async function readKey(path: string): Promise<Buffer | null> {
  const text = await readPrivate(path)
  if (text === null) return null
  const key = Buffer.from(text.trim(), 'hex')
  if (key.length !== keyBytes) throw damaged(path)
  return key
}

const makeKey = (path: string, key: Buffer = randomBytes(keyBytes)): Promise<void> =>
  writePrivateOnce(path, `${key.toString('hex')}\n`)

const damaged = (path: string) =>
  new Failure('unavailable', {
    id: `${path} rusak: isinya harus 64 angka heksadesimal. Kembalikan dari cadangan; tanpa kunci ini rahasia yang tersimpan tidak dapat dibaca.`,
    en: `${path} is damaged: it must hold 64 hexadecimal digits. Restore it from a back-up; without it the stored secrets cannot be read.`,
  })
