import { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'

import { poolSettings, type Connection } from '#platform/db/connection.ts'
import { readStoredKey } from '#platform/secrets/key-file.ts'

import {
  copyOf,
  migrationsOf,
  quoted,
  sameText,
  sequencesOf,
  tablesOf,
  type Table,
} from './catalog.ts'
import { writeBackupFile } from './file-writer.ts'
import type { Occasion } from './format.ts'
import { dataFrames, entryFrame } from './frames.ts'
import { fileFrames, type FilesTold } from './kept-files.ts'
import { ownTables } from './known-schema.ts'
import { roomBeside } from './room.ts'
import { sealKey } from './sealed-key.ts'

export type BackupNeeds = {
  readonly connection: Connection
  readonly data: string
  readonly path: string
  /** The version of Etalase, and the moment, as the file says them. */
  readonly version: string
  readonly createdAt: string
  /** Null leaves the key of the installation out. */
  readonly passphrase: string | null
  /** The folder of migrations of this version. */
  readonly migrations: string
  /** Tables whose rows are of no use elsewhere. */
  readonly leaveOut: readonly string[]
  /** Columns that hold the hash of a kept file. */
  readonly references: readonly { readonly table: string; readonly column: string }[]
  readonly occasion?: Occasion
  readonly installation?: string
  readonly signal?: AbortSignal
  readonly onBytes?: (bytes: number) => void
}

export type Backup = FilesTold & {
  readonly path: string
  readonly bytes: number
  readonly tables: Readonly<Record<string, number>>
  /** Whether the key of the installation is in it. */
  readonly secrets: boolean
}

/**
 * Writes everything of one moment into one file: a single repeatable-read transaction reads all
 * tables, while others go on writing.
 */
export async function makeBackup(needs: BackupNeeds): Promise<Backup> {
  const { passphrase, path } = needs
  const stored = passphrase === null ? null : await readStoredKey(needs.data)
  const key = stored && passphrase !== null ? await sealKey(stored, passphrase) : null
  const client = new Client(poolSettings(needs.connection))
  // What happens to the connection is told by the query on it.
  client.on('error', () => null)
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(sameText)
    const migrations = await migrationsOf(client)
    const { version, createdAt, signal, onBytes, occasion, installation } = needs
    const why = { occasion, installation }
    const header = { product: 'etalase' as const, version, createdAt, migrations, key, ...why }
    const told: { current: Told | null } = { current: null }
    const frames = (async function* all() {
      told.current = yield* everything(client, needs, migrations.length)
    })()
    const mayGoOn = roomBeside(needs.data, path)
    const bytes = await writeBackupFile(path, { header, frames, signal, onBytes, mayGoOn })
    if (!told.current) throw new Error('The back-up was not read to its end')
    return { path, bytes, secrets: key !== null, ...told.current }
  } finally {
    // Also in the middle of a COPY, which a rollback would wait for.
    await client.end()
  }
}

type Told = Pick<Backup, 'tables' | keyof FilesTold>

async function* everything(client: Client, needs: BackupNeeds, applied: number) {
  const own = await ownTables(needs.migrations, applied)
  const wanted = new Set(own.filter((name) => !needs.leaveOut.includes(name)))
  const tables = (await tablesOf(client)).filter(({ name }) => wanted.has(name))
  const counts: Record<string, number> = {}
  for (const table of tables) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one COPY at a time
    counts[table.name] = yield* tableFrames(client, table)
  }
  yield entryFrame({ is: 'sequences', all: await sequencesOf(client, tables) })
  const referred = await referredIn(client, tables, needs)
  const told = yield* fileFrames({ data: needs.data, referred })
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const { files, missing } = told
  yield entryFrame({ is: 'end', tables: tables.length, rows, files, missing })
  return { tables: counts, ...told }
}

async function* tableFrames(client: Client, table: Table): AsyncGenerator<Buffer, number> {
  yield entryFrame({ is: 'table', name: table.name, columns: [...table.columns] })
  const stream = client.query(copyTo(copyOf(table, 'to stdout')))
  for await (const piece of stream) yield* dataFrames(piece as Buffer)
  yield entryFrame({ is: 'table-end', rows: stream.rowCount })
  return stream.rowCount
}

async function referredIn(client: Client, tables: readonly Table[], needs: BackupNeeds) {
  const hashes: string[] = []
  for (const { table, column } of needs.references) {
    // Before an upgrade, the column may still have to come.
    if (!tables.some(({ name, columns }) => name === table && columns.includes(column))) continue
    const name = quoted(column)
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const { rows } = await client.query<{ hash: string }>(
      `select distinct ${name} as hash from public.${quoted(table)} where ${name} is not null`,
    )
    hashes.push(...rows.map(({ hash }) => hash))
  }
  return hashes
}
