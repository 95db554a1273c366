import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { Failure } from '#kernel/failure.ts'
import { codeOf } from '#platform/log/error-code.ts'

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
  let text: string
  try {
    await keepPrivate(path)
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    if (codeOf(error) === 'EACCES') throw foreign(path)
    throw error
  }
  const key = Buffer.from(text.trim(), 'hex')
  if (key.length !== keyBytes) throw damaged(path)
  return key
}

/** Complete before it has its name, so that neither a crash nor a second start sees half a key. */
async function makeKey(path: string, key: Buffer = randomBytes(keyBytes)): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(`${key.toString('hex')}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await giveName(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
}

async function giveName(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    await copyWithoutLinks(draft, path)
  }
}

/** For file systems without hard links, such as a memory stick. */
async function copyWithoutLinks(draft: string, path: string): Promise<void> {
  try {
    const file = await open(path, 'wx', 0o600)
    try {
      await file.writeFile(await readFile(draft))
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

async function keepPrivate(path: string): Promise<void> {
  if (process.platform === 'win32' || !(await isOpenToOthers(path))) return
  try {
    await chmod(path, 0o600)
  } catch {
    throw tooOpen(path)
  }
  if (await isOpenToOthers(path)) throw tooOpen(path)
}

const isOpenToOthers = async (path: string) => ((await stat(path)).mode & 0o077) !== 0

const tooOpen = (path: string) =>
  new Failure('unavailable', {
    id: `Orang lain di komputer ini dapat membaca ${path}, padahal isinya kunci semua rahasia. Jalankan: chmod 600 '${path}'`,
    en: `Others on this machine can read ${path}, which holds the key to every secret. Run: chmod 600 '${path}'`,
  })

const foreign = (path: string) =>
  new Failure('unavailable', {
    id: `${path} milik pengguna lain di komputer ini. Jalankan Etalase sebagai pengguna itu, atau pilih folder lain dengan --data.`,
    en: `${path} belongs to another user of this machine. Start Etalase as that user, or choose another folder with --data.`,
  })

const damaged = (path: string) =>
  new Failure('unavailable', {
    id: `${path} rusak: isinya harus 64 angka heksadesimal. Kembalikan dari cadangan; tanpa kunci ini rahasia yang tersimpan tidak dapat dibaca.`,
    en: `${path} is damaged: it must hold 64 hexadecimal digits. Restore it from a back-up; without it the stored secrets cannot be read.`,
  })
