import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { Client } from 'pg'

import { Failure } from '#kernel/failure.ts'
import type { Config } from '#platform/config/config.ts'
import { codeOf } from '#platform/log/error-code.ts'
import type { Log } from '#platform/log/log.ts'

import { connect, poolSettings, type Connected, type Connection } from './connection.ts'
import type { Role } from './embedded/hold.ts'
import { openEmbedded } from './embedded/open-embedded.ts'
import { until } from './embedded/until.ts'
import { migrate } from './migrate.ts'

export type Database = Connected & {
  /** Whether another process serves this data folder, so that this one is a tool beside it. */
  readonly besideServer: boolean
  readonly close: () => Promise<void>
}

export type OpenOptions = {
  readonly role: Role
  readonly log: Log
  /** The folder of generated migrations; the checkout's own when left out. */
  readonly migrations?: string
  /** Awaited before tables that hold data are changed; what it throws leaves them as they are. */
  readonly beforeUpgrade?: (connection: Connection) => Promise<void>
}

type Settings = Pick<Config, 'root' | 'data' | 'databaseUrl'>

const oldestMajor = 15
/** A database that starts together with us, as in a compose file, needs a moment. */
const startsWithin = { everyMs: 500, forMs: 30_000 }
const poolEndsWithinMs = 10_000

/** Opens the database of this installation with its tables up to date. */
export async function openDatabase(settings: Settings, options: OpenOptions): Promise<Database> {
  const { log, role, migrations = join(settings.root, 'migrations'), beforeUpgrade } = options
  const source = settings.databaseUrl
    ? await external(settings.databaseUrl, log)
    : await openEmbedded(settings.data, { role, log })
  try {
    const besideServer = role === 'tool' && (await source.besideServer())
    const { connection } = source
    await prepare(connection, {
      folder: migrations,
      mayApply: !besideServer,
      log,
      ...(beforeUpgrade && { beforeUpgrade: () => beforeUpgrade(connection) }),
    })
    const connected = connect(connection, { log, most: role === 'server' ? 10 : 4 })
    return {
      ...connected,
      besideServer,
      close: async () => {
        // A connection that is never given back must not keep us from stopping.
        const patience = sleep(poolEndsWithinMs, null, { ref: false })
        await Promise.race([connected.pool.end(), patience])
        await source.release()
      },
    }
  } catch (error) {
    await source.release()
    throw error
  }
}

/** A server of one's own: several of us may share it, and nobody starts or stops it. */
async function external(connectionString: string, log: Log) {
  const connection: Connection = { connectionString }
  let waiting: unknown = null
  const reached = await until(async () => {
    const client = new Client(poolSettings(connection))
    try {
      await client.connect()
      return client
    } catch (error) {
      if (!isStarting(error)) throw cannotConnect(connectionString, error)
      if (waiting === null) log.info('Waiting for the database of DATABASE_URL')
      waiting = error
      return null
    }
  }, startsWithin)
  if (!reached) throw cannotConnect(connectionString, waiting)
  await reached.end()
  return {
    connection,
    besideServer: () => Promise.resolve(false),
    release: () => Promise.resolve(),
  }
}

type Preparation = Parameters<typeof migrate>[1]

async function prepare(connection: Connection, options: Preparation): Promise<void> {
  const client = new Client(poolSettings(connection))
  await client.connect()
  try {
    await checkServer(client)
    await migrate(client, options)
  } finally {
    await client.end()
  }
}

async function checkServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    `select current_setting('server_version') as version,
            current_setting('server_encoding') as encoding`,
  )
  const { version = '', encoding = '' } = rows[0] ?? {}
  if (Number.parseInt(version, 10) < oldestMajor) throw tooOld(version)
  if (encoding !== 'UTF8') throw wrongEncoding(encoding)
}

const isStarting = (error: unknown): boolean =>
  ['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', '57P03'].includes(codeOf(error))

export function cannotConnect(address: string, cause: unknown): Failure {
  const { host, pathname } = new URL(address)
  const reason = cause instanceof Error ? cause.message || codeOf(cause) : String(cause)
  return new Failure(
    'unavailable',
    {
      id: `Database dari DATABASE_URL (${host}${pathname}) tidak dapat dihubungi: ${reason}`,
      en: `The database of DATABASE_URL (${host}${pathname}) cannot be reached: ${reason}`,
    },
    { cause },
  )
}

const tooOld = (version: string) =>
  new Failure('unavailable', {
    id: `Etalase memerlukan PostgreSQL ${oldestMajor} ke atas; DATABASE_URL menunjuk ke versi ${version}.`,
    en: `Etalase needs PostgreSQL ${oldestMajor} or newer; DATABASE_URL points to version ${version}.`,
  })

const wrongEncoding = (encoding: string) =>
  new Failure('unavailable', {
    id: `Database dari DATABASE_URL memakai pengodean ${encoding}; Etalase memerlukan UTF8. Buat dengan: create database etalase encoding 'UTF8' template template0`,
    en: `The database of DATABASE_URL is encoded as ${encoding}; Etalase needs UTF8. Make one with: create database etalase encoding 'UTF8' template template0`,
  })
