import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { Failure } from '#kernel/failure.ts'
import { ErasedKey } from '#modules/team/contract.ts'
import { erasure } from '#modules/team/tables.ts'
import type { Config } from '#platform/config/config.ts'
import type { Database } from '#platform/db/database.ts'
import { codeOf } from '#platform/log/error-code.ts'
import type { Log } from '#platform/log/log.ts'

/** Beside the database and beside every back-up: what an older back-up still holds is erased again. */
export const erasedListName = 'etalase-erased-keys.json'

const ErasedList = z.object({
  product: z.literal('etalase'),
  list: z.literal('erased-keys'),
  keys: z.array(ErasedKey),
})

/** The keys in a file; none where there is no such file. */
export async function readErasedList(path: string): Promise<ErasedKey[]> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
  try {
    return ErasedList.parse(JSON.parse(text)).keys
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** Every key of every team in a database. */
export async function erasedKeysIn({ db }: Pick<Database, 'db'>): Promise<ErasedKey[]> {
  const rows = await db.select().from(erasure).orderBy(erasure.at)
  return rows.map(({ teamId, hash, at }) =>
    ErasedKey.parse({ team: teamId, hash, at: at.getTime() }),
  )
}

/** After an erasure: beside the database, and beside the back-ups that still hold the person. */
export async function keepErasedList(
  { data, backupFolder }: Pick<Config, 'data' | 'backupFolder'>,
  { database, log }: { readonly database: Pick<Database, 'db'>; readonly log: Log },
): Promise<void> {
  const keys = await erasedKeysIn(database)
  await addToErasedList(data, keys)
  try {
    if (existsSync(backupFolder)) await addToErasedList(backupFolder, keys)
  } catch (err) {
    // The next back-up writes it again, and says on its page what is wrong with the folder.
    log.warn({ err }, 'The list of erased keys could not be written beside the back-ups')
  }
}

/** Adds keys to the list of a folder. A key that stands there is never taken off again. */
export async function addToErasedList(folder: string, keys: readonly ErasedKey[]): Promise<void> {
  if (keys.length === 0) return
  const path = join(folder, erasedListName)
  const all = new Map<string, ErasedKey>()
  for (const key of [...(await readErasedList(path)), ...keys])
    all.set(`${key.team} ${key.hash}`, key)
  const list = { product: 'etalase', list: 'erased-keys', keys: [...all.values()] }
  const draft = `${path}.${randomUUID()}`
  try {
    await writeFile(draft, `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

const unreadable = (path: string, cause: unknown) =>
  new Failure(
    'invalid',
    {
      id: `Daftar penghapusan ${path} tidak terbaca. Ambil salinannya dari folder cadangan lain dan sebutkan dengan --erased, atau pulihkan tanpa daftar: --without-erased.`,
      en: `The list of erased keys ${path} cannot be read. Take its copy from another folder of back-ups and name it with --erased, or restore without it: --without-erased.`,
    },
    { cause },
  )
