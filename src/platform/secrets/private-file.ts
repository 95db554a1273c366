import { randomBytes } from 'node:crypto'
import { chmod, link, open, readFile, rm, stat } from 'node:fs/promises'

import { Failure } from '#kernel/failure.ts'
import { codeOf } from '#platform/log/error-code.ts'

/** The text of a file that holds a key, or null where there is none. Closed to others when it was open. */
export async function readPrivate(path: string): Promise<string | null> {
  try {
    await keepPrivate(path)
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    if (codeOf(error) === 'EACCES') throw foreign(path)
    throw error
  }
}

/**
 * Writes a file only its owner can read, unless it is there already. Complete before it has its
 * name, so that neither a crash nor a second start sees half a key.
 */
export async function writePrivateOnce(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await writeNew(draft, text)
    await giveName(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
}

async function writeNew(path: string, content: string | Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
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
    await writeNew(path, await readFile(draft))
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
    id: `Orang lain di komputer ini dapat membaca ${path}, padahal isinya kunci rahasia. Jalankan: chmod 600 '${path}'`,
    en: `Others on this machine can read ${path}, which holds a secret key. Run: chmod 600 '${path}'`,
  })

const foreign = (path: string) =>
  new Failure('unavailable', {
    id: `${path} milik pengguna lain di komputer ini. Jalankan Etalase sebagai pengguna itu, atau pilih folder lain dengan --data.`,
    en: `${path} belongs to another user of this machine. Start Etalase as that user, or choose another folder with --data.`,
  })
