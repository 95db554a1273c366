import { Client } from 'pg'

import type { Config } from '#platform/config/config.ts'
import { poolSettings, type Connection } from '#platform/db/connection.ts'
import { cannotConnect, openDatabase, type Database } from '#platform/db/database.ts'
import { migrate } from '#platform/db/migrate.ts'
import { createFiles } from '#platform/files/files.ts'
import { codeOf } from '#platform/log/error-code.ts'
import type { Log } from '#platform/log/log.ts'
import { placeKey } from '#platform/secrets/key-file.ts'

import { emptyAgain, isEmpty } from './catalog.ts'
import type { BackupFile } from './file-reader.ts'
import { knownMigrations, withFirstMigrations } from './known-schema.ts'
import { load, type Loaded } from './load.ts'
import { altered, databaseNotEmpty, Unsound } from './problems.ts'
import { openKey } from './sealed-key.ts'
import { inEmptyFolder } from './staging.ts'

export type RestoreNeeds = {
  readonly config: Pick<Config, 'root' | 'data' | 'databaseUrl'>
  readonly log: Log
  /** The folder of migrations of this version. */
  readonly migrations: string
  /** Null restores without the key of the installation. */
  readonly passphrase: string | null
  /** Takes away what nobody can open any more, where the key is not restored. */
  readonly forgetSealed?: (client: Client) => Promise<unknown>
  /** Works on what was loaded, before it is moved into place; what it throws leaves nothing behind. */
  readonly finish?: (database: Database, data: string) => Promise<void>
  readonly signal?: AbortSignal
}

export type Restored = Loaded & { readonly secrets: boolean }

/** Restores a verified back-up into an empty data folder, or leaves it empty. */
export async function restoreBackup(backup: BackupFile, needs: RestoreNeeds): Promise<Restored> {
  const { config, migrations, passphrase } = needs
  const count = knownMigrations(backup, migrations)
  const box = backup.header.key
  const key = box && passphrase !== null ? await openKey(box, passphrase) : null
  const fill = (data: string) =>
    withFirstMigrations(migrations, count, (shorter) =>
      fillIn({ backup, data, shorter, keyed: key !== null, needs }),
    )
  return inEmptyFolder(config.data, async (staging) => {
    if (key) await placeKey(staging, key)
    const loaded = config.databaseUrl
      ? await inEmptyDatabase(config.databaseUrl, () => fill(staging))
      : await fill(staging)
    return { ...loaded, secrets: key !== null }
  })
}

type Filling = {
  readonly backup: BackupFile
  readonly data: string
  /** Holds the migrations of the back-up. */
  readonly shorter: string
  readonly keyed: boolean
  readonly needs: RestoreNeeds
}

async function fillIn({ backup, data, shorter, keyed, needs }: Filling): Promise<Loaded> {
  const { config, log, migrations, forgetSealed, signal } = needs
  const settings = { ...config, data }
  const database = await openDatabase(settings, { role: 'tool', log, migrations: shorter })
  try {
    const files = await createFiles(data)
    const done = await onConnection(database.connection, async (client) => {
      const frames = backup.frames()
      try {
        const loaded = await load({ client, files, frames, signal })
        await migrate(client, { folder: migrations, mayApply: true, log })
        if (!keyed) await forgetSealed?.(client)
        // The planner knows nothing of rows that came all at once.
        await client.query('vacuum (analyze)')
        return loaded
      } catch (error) {
        // It passed its sum, so it was written wrong, or by another hand.
        throw isOfTheFile(error) ? altered(backup.path, error) : error
      } finally {
        await frames.return(undefined)
      }
    })
    await needs.finish?.(database, data)
    return done
  } finally {
    await database.close()
  }
}

const isOfTheFile = (error: unknown): boolean =>
  error instanceof Unsound || codeOf(error).startsWith('Z_')

async function inEmptyDatabase<T>(url: string, work: () => Promise<T>): Promise<T> {
  const connection: Connection = { connectionString: url }
  if (!(await onConnection(connection, isEmpty))) throw databaseNotEmpty()
  try {
    return await work()
  } catch (error) {
    await onConnection(connection, emptyAgain)
    throw error
  }
}

async function onConnection<T>(
  connection: Connection,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client(poolSettings(connection))
  client.on('error', () => null)
  try {
    await client.connect()
  } catch (error) {
    throw connection.connectionString ? cannotConnect(connection.connectionString, error) : error
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
