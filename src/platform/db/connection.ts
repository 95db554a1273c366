import type { ConnectionOptions } from 'node:tls'

import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool, type PoolConfig } from 'pg'

import type { Log } from '#platform/log/log.ts'

/** How to reach the database: plain values, so that a worker thread can be told. */
export type Connection = {
  readonly connectionString?: string
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly password?: string
  readonly database?: string
  readonly ssl?: boolean | Pick<ConnectionOptions, 'rejectUnauthorized'>
}

/** Queries in TypeScript over a pool of connections. */
export type Db = NodePgDatabase & { $client: Pool }

export type Connected = {
  readonly pool: Pool
  readonly db: Db
  readonly connection: Connection
}

export type ConnectOptions = {
  readonly log: Log
  /** The most connections at once. */
  readonly most?: number
}

/** Opens a pool to a database that is already migrated, for example in a worker thread. */
export function connect(connection: Connection, { log, most = 10 }: ConnectOptions): Connected {
  const pool = new Pool({ ...poolSettings(connection), max: most })
  // Unheard, the error of a broken connection would end the process. An idle one is replaced, and
  // the query of a busy one fails by itself. While the pool ends, connections are on their way out
  // and the database may be quicker to close them.
  pool.on('error', (err) => {
    if (!pool.ending) log.warn(`An idle database connection broke: ${err.message}`)
  })
  pool.on('connect', (client) => client.on('error', (err) => log.debug(err)))
  return { pool, db: drizzle(pool), connection }
}

/** Nothing is left to the environment: `PGPORT` or `PGSSLMODE` may be meant for something else. */
export function poolSettings(connection: Connection): PoolConfig {
  const fixed = { application_name: 'etalase', options: '', connectionTimeoutMillis: 15_000 }
  return connection.connectionString === undefined
    ? { ssl: false, ...fixed, ...connection }
    : { application_name: 'etalase', connectionTimeoutMillis: 15_000, ...connection }
}
