import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator'
import type { Client } from 'pg'
import { z } from 'zod'

import { Failure } from '#kernel/failure.ts'
import type { Log } from '#platform/log/log.ts'

const Journal = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })) })

/** Any number, as long as everything that migrates this database takes the same lock. */
const migrationLock = 1_702_128_755

export type MigrateOptions = {
  /** Holds what drizzle-kit generated. */
  readonly folder: string
  /** False for a tool beside a running server, whose tables must not change under it. */
  readonly mayApply: boolean
  readonly log: Log
  /** Awaited, under the lock, before the tables of an older version are changed. */
  readonly beforeUpgrade?: () => Promise<void>
}

/** Brings the tables up to this version, or refuses a database that is ahead of it. */
export async function migrate(client: Client, options: MigrateOptions): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [migrationLock])
  try {
    const known = migrationsIn(options.folder)
    const applied = await appliedTo(client)
    const latest = applied.at(-1) ?? 0
    if (applied.some((when) => !known.some((entry) => entry.when === when))) throw newer()
    const missing = known.filter(({ when }) => when > latest)
    if (missing.length === 0) return
    if (!options.mayApply) throw updatedBesideServer()
    if (latest > 0) await options.beforeUpgrade?.()
    await applyMigrations(drizzle(client), { migrationsFolder: options.folder })
    if (latest > 0)
      options.log.info({ migrations: missing.map(({ tag }) => tag) }, 'Tables updated')
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock])
  }
}

function migrationsIn(folder: string): z.infer<typeof Journal>['entries'] {
  const path = join(folder, 'meta', '_journal.json')
  return existsSync(path) ? Journal.parse(JSON.parse(readFileSync(path, 'utf8'))).entries : []
}

/** When each applied migration was generated, the oldest first. */
async function appliedTo(client: Client): Promise<number[]> {
  const table = 'drizzle.__drizzle_migrations'
  const found = await client.query<{ there: boolean }>(
    'select to_regclass($1) is not null as there',
    [table],
  )
  if (!found.rows[0]?.there) return []
  const { rows } = await client.query<{ created_at: string }>(
    `select created_at from ${table} order by created_at`,
  )
  return rows.map((row) => Number(row.created_at))
}

const newer = () =>
  new Failure('unavailable', {
    id: 'Data ini ditulis oleh Etalase yang lebih baru. Jalankan versi itu, atau pulihkan cadangan.',
    en: 'This data was written by a newer Etalase. Start that version, or restore a back-up.',
  })

const updatedBesideServer = () =>
  new Failure('unavailable', {
    id: 'Etalase sudah diperbarui, tetapi server yang berjalan masih versi lama. Mulai ulang server itu, lalu coba lagi.',
    en: 'Etalase was updated, but the running server is still the old version. Restart that server and try again.',
  })
