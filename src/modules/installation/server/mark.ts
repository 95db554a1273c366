import { readFile, writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { sql } from 'drizzle-orm'
import type { Pool } from 'pg'

import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'
import { codeOf } from '#platform/log/error-code.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'

import { installation } from '../tables.ts'

export type MarkNeeds = {
  readonly db: Db
  readonly data: string
  readonly secrets: Pick<Secrets, 'derive'>
  readonly clock: () => Instant
  readonly newId: () => string
  /** Takes this key and this folder as the ones of this database from now on. */
  readonly adopt: boolean
}

const markLock = 1_702_128_758

/**
 * Makes sure that the key and the folder of this process are those of the database: another key
 * would seal what nobody else can open, another folder would keep files nobody else finds.
 */
export async function confirmInstallation(needs: MarkNeeds): Promise<string> {
  const { db, data, clock, newId, adopt } = needs
  const keyMark = needs.secrets.derive('installation').toString('hex').slice(0, 16)
  return inTransaction(db, async (tx) => {
    const queries = within(tx)
    // Two that start together: the second one finds what the first one left.
    await queries.execute(sql`select pg_advisory_xact_lock(${markLock})`)
    const [known] = await queries.select().from(installation)
    const inFolder = await markIn(data)
    if (known && known.keyMark === keyMark && known.id === inFolder) return known.id
    if (!known && inFolder !== null && !adopt) throw folderOfAnother(data)
    if (known && !adopt) throw known.keyMark === keyMark ? otherFolder(data) : otherKey(data)
    const id = known?.id ?? newId()
    const row = { id, keyMark, createdAt: new Date(clock()) }
    await queries
      .insert(installation)
      .values(row)
      .onConflictDoUpdate({ target: installation.only, set: { keyMark } })
    await leaveMark(data, id)
    return id
  })
}

/** Which installation a database belongs to; null before its first start, or before there were any. */
export async function readInstallation(pool: Pool): Promise<string | null> {
  const there = await pool.query<{ there: boolean }>(
    `select to_regclass('public.installation') is not null as there`,
  )
  if (!there.rows[0]?.there) return null
  const { rows } = await pool.query<{ id: string }>('select id from public.installation')
  return rows[0]?.id ?? null
}

const pathIn = (data: string) => join(data, 'files', '.installation')

async function markIn(data: string): Promise<string | null> {
  try {
    return (await readFile(pathIn(data), 'utf8')).trim()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

async function leaveMark(data: string, id: string): Promise<void> {
  await mkdir(join(data, 'files'), { recursive: true, mode: 0o700 })
  await writeFile(pathIn(data), `${id}\n`, { mode: 0o600 })
}

const deliberately = {
  id: 'Kalau memang disengaja (misalnya kunci atau foldernya hilang): npm start -- --adopt',
  en: 'If that is meant (the key or the folder was lost, for example): npm start -- --adopt',
}

const otherKey = (data: string) =>
  new Failure('conflict', {
    id: `Database ini dipakai dengan kunci rahasia yang lain dari ${join(data, 'secret.key')}. Semua proses pada satu database memakai folder data yang sama: arahkan ETALASE_DATA ke sana, atau salin secret.key dari sana. ${deliberately.id}`,
    en: `This database is used with another secret key than ${join(data, 'secret.key')}. All processes on one database share one data folder: point ETALASE_DATA to it, or copy secret.key from there. ${deliberately.en}`,
  })

const otherFolder = (data: string) =>
  new Failure('conflict', {
    id: `Folder ${join(data, 'files')} bukan folder berkas milik database ini. Semua proses pada satu database memakai folder data yang sama, misalnya lewat NFS: pasang folder itu, atau arahkan ETALASE_DATA ke sana. ${deliberately.id}`,
    en: `The folder ${join(data, 'files')} is not the folder of files of this database. All processes on one database share one data folder, for example by NFS: mount it, or point ETALASE_DATA to it. ${deliberately.en}`,
  })

const folderOfAnother = (data: string) =>
  new Failure('conflict', {
    id: `Folder data ${data} milik database yang lain. Periksa DATABASE_URL, atau pakai folder data sendiri dengan --data DIR. ${deliberately.id}`,
    en: `The data folder ${data} belongs to another database. Check DATABASE_URL, or take a data folder of its own with --data DIR. ${deliberately.en}`,
  })
