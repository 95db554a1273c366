import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'

import { discardCluster } from '#platform/db/embedded/data-folder.ts'

import { folderNotEmpty, inWords } from './problems.ts'

/**
 * Does the work in a folder inside the data folder, which may be a disk of its own, and moves what
 * came out into place at the end. When it fails, the data folder is as empty as it was, or absent.
 */
export async function inEmptyFolder<T>(
  data: string,
  work: (staging: string) => Promise<T>,
): Promise<T> {
  await refuseUnlessEmpty(data)
  const absent = !existsSync(data)
  const staging = join(data, `.restoring-${process.pid}`)
  try {
    await mkdir(staging, { recursive: true })
    const result = await work(staging)
    await moveUp(staging, data)
    return result
  } catch (error) {
    throw inWords(error, data)
  } finally {
    await clear(staging)
    // Only when it is still empty, and then only where it was not there before.
    if (absent) await rmdir(data).catch(() => null)
  }
}

export async function refuseUnlessEmpty(data: string): Promise<void> {
  const names = existsSync(data) ? await readdir(data).catch(() => ['?']) : []
  // A disk of its own brings this along.
  if (names.some((name) => name !== 'lost+found')) throw folderNotEmpty(data)
}

const weight = (name: string) => (name.startsWith('postgres') ? 1 : 0)

/** The database last: with it the folder becomes an installation. */
async function moveUp(staging: string, data: string): Promise<void> {
  const names = (await readdir(staging)).toSorted((a, b) => weight(a) - weight(b))
  // oxlint-disable-next-line no-await-in-loop -- in this order
  for (const name of names) await rename(join(staging, name), join(data, name))
}

async function clear(staging: string): Promise<void> {
  if (!existsSync(staging)) return
  await discardCluster(staging)
  await rm(staging, { recursive: true, force: true })
}
