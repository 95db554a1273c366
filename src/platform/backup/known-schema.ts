import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readMigrationFiles } from 'drizzle-orm/migrator'
import { z } from 'zod'

import type { BackupFile } from './file-reader.ts'
import { tooNew } from './problems.ts'

const Snapshot = z.object({ tables: z.record(z.string(), z.object({ name: z.string() })) })

/** The tables of this version by name: a database of one's own may hold those of others too. */
export async function ownTables(folder: string, applied: number): Promise<string[]> {
  const meta = join(folder, 'meta')
  const snapshots = (await readdir(meta)).filter((name) => name.endsWith('_snapshot.json'))
  // Before an upgrade they are those of the version that is left, which may have had others.
  const last = snapshots.toSorted()[applied - 1] ?? ''
  const { tables } = Snapshot.parse(JSON.parse(await readFile(join(meta, last), 'utf8')))
  return Object.values(tables).map(({ name }) => name)
}

const Journal = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) })

/** How many of our migrations the back-up has; one that is not ours was made by a newer version. */
export function knownMigrations({ path, header }: BackupFile, folder: string): number {
  const ours = readMigrationFiles({ migrationsFolder: folder })
  const same = header.migrations.every(
    ({ when, hash }, at) => ours[at]?.folderMillis === when && ours[at].hash === hash,
  )
  if (!same) throw tooNew(path, header.version)
  return header.migrations.length
}

/** Works with a folder that holds only the first migrations: the schema the back-up was made on. */
export async function withFirstMigrations<T>(
  folder: string,
  count: number,
  work: (shorter: string) => Promise<T>,
): Promise<T> {
  const shorter = await mkdtemp(join(tmpdir(), 'etalase-migrations-'))
  try {
    const text = await readFile(join(folder, 'meta', '_journal.json'), 'utf8')
    const journal = Journal.parse(JSON.parse(text))
    const entries = journal.entries.slice(0, count)
    await mkdir(join(shorter, 'meta'))
    await writeFile(join(shorter, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }))
    await Promise.all(
      entries.map(({ tag }) => copyFile(join(folder, `${tag}.sql`), join(shorter, `${tag}.sql`))),
    )
    return await work(shorter)
  } finally {
    await rm(shorter, { recursive: true, force: true })
  }
}
