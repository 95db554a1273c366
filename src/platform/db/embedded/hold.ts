import { setTimeout as sleep } from 'node:timers/promises'

import { Client } from 'pg'

import { Failure } from '#kernel/failure.ts'
import type { Log } from '#platform/log/log.ts'

import { poolSettings, type Connection } from '../connection.ts'
import type { Cluster } from './cluster.ts'
import { clientsOf, type Postmaster } from './postmaster.ts'
import { until } from './until.ts'

/** `server`: the one that serves this data folder. `tool`: a command, beside it or without it. */
export type Role = 'server' | 'tool'

export type HoldOptions = {
  readonly role: Role
  readonly log: Log
  readonly password: string | null
}

/**
 * Our share in a running cluster. Everybody who uses it holds `inUse` shared, on a connection kept
 * for life; who leaves and then gets it alone was the last and stops the cluster. The one server
 * holds `serving` as well. The locks die with their process, even when it is killed.
 */
export type Hold = {
  readonly connection: Connection
  /** Whether somebody else serves this data folder at this moment. */
  readonly besideServer: () => Promise<boolean>
  readonly release: () => Promise<void>
}

const family = 1_702_128_755
const inUse = `${family}, 1`
const serving = `${family}, 2`

/** How long a server that is just stopping may be in the way of the next one. */
const handOver = { everyMs: 50, forMs: 1000 }
const reach = { everyMs: 50, forMs: 20_000 }
/** When PostgreSQL says that it is ready, its socket is there; else somebody removed it. */
const socketLostAfterMs = 3000
const nextTryMs = 5000

export async function holdCluster(cluster: Cluster, options: HoldOptions): Promise<Hold> {
  let held = await takePart(cluster, options)
  let released = false
  let again: Promise<void> | null = null

  /** After a crash of the database: starts it again if need be, and takes our share again. */
  const watch = () => {
    held.client.once('end', () => {
      if (!released) again = takeAgain()
    })
  }

  const takeAgain = async (): Promise<void> => {
    options.log.warn('The connection to the database broke; connecting again')
    try {
      held = await takePart(cluster, options)
      again = null
      watch()
    } catch (err) {
      options.log.error({ err }, 'The database did not come back; trying again')
      await sleep(nextTryMs, null, { ref: false })
      if (!released) await takeAgain()
    }
  }

  watch()
  return {
    connection: held.connection,
    besideServer: async () => (await serverOn(held.client)) !== null,
    release: async () => {
      if (released) return
      released = true
      await again
      await leave(cluster, held.client).catch((err: unknown) =>
        options.log.warn({ err }, 'The database was not reached to stop it'),
      )
    },
  }
}

type Held = { readonly client: Client; readonly connection: Connection }

async function takePart(cluster: Cluster, options: HoldOptions): Promise<Held> {
  let cause: unknown
  let unreachableSince: number | null = null
  const held = await until(async () => {
    const running = await cluster.ensureRunning()
    const connection = connectionTo(running, options.password)
    try {
      const client = await join({ cluster, connection, role: options.role })
      return client && { client, connection }
    } catch (error) {
      if (error instanceof Failure) throw error
      cause = error
    }
    unreachableSince ??= Date.now()
    if (Date.now() - unreachableSince > socketLostAfterMs) await stopIfNobodyUses(cluster, running)
    return null
  }, reach)
  if (held) return held
  throw cannotReach(cluster.location.cluster, cause)
}

type Joining = { readonly cluster: Cluster; readonly connection: Connection; readonly role: Role }

/** Null when the last one is just stopping the cluster; it is started again when it is down. */
async function join({ cluster, connection, role }: Joining): Promise<Client | null> {
  const client = await connected(connection, role)
  if (!(await got(client, `pg_try_advisory_lock_shared(${inUse})`))) {
    await client.end()
    return null
  }
  if (role === 'tool') return client
  const serve = async () => (await got(client, `pg_try_advisory_lock(${serving})`)) || null
  if (await until(serve, handOver)) return client
  const server = await serverOn(client)
  await leave(cluster, client)
  throw alreadyServed(cluster.location.data, server)
}

async function connected(connection: Connection, role: Role): Promise<Client> {
  const client = new Client({
    ...poolSettings(connection),
    database: 'postgres',
    application_name: `etalase ${role} ${process.pid}`,
  })
  // What happens to the connection is told by its end.
  client.on('error', () => null)
  await client.connect()
  return client
}

async function leave(cluster: Cluster, client: Client): Promise<void> {
  try {
    await client.query('select pg_advisory_unlock_all()')
    if (await got(client, `pg_try_advisory_lock(${inUse})`)) await cluster.stop()
  } finally {
    await client.end()
  }
}

/** Who serves the folder: `etalase server <process id>`. */
async function serverOn(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.granted and (l.classid, l.objid) = (${serving})`,
  )
  return rows[0]?.name ?? null
}

async function got(client: Client, lock: string): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>(`select ${lock} as got`)
  return rows[0]?.got === true
}

/** A PostgreSQL without a socket, as a cleaned temp folder leaves it, serves nobody new. */
async function stopIfNobodyUses(cluster: Cluster, { pid }: Postmaster): Promise<void> {
  if (process.platform !== 'win32' && clientsOf(pid) === 0) await cluster.stop()
}

/** How to reach what a cluster's PostgreSQL says about itself. */
export const connectionTo = (
  { port, sockets }: Postmaster,
  password: string | null,
): Connection => ({
  host: sockets || '127.0.0.1',
  port,
  user: 'etalase',
  database: 'etalase',
  ...(password === null ? {} : { password }),
})

function alreadyServed(data: string, server: string | null): Failure {
  const pid = server?.split(' ').at(-1)
  return new Failure('conflict', {
    id: `Etalase sudah berjalan dengan folder data ini (${data}${pid ? `, proses ${pid}` : ''}). Hentikan dulu yang itu, atau pilih folder lain dengan --data.`,
    en: `Etalase is already running on this data folder (${data}${pid ? `, process ${pid}` : ''}). Stop that one first, or choose another folder with --data.`,
  })
}

const cannotReach = (cluster: string, cause: unknown) =>
  new Failure(
    'unavailable',
    {
      id: `PostgreSQL berjalan di ${cluster}, tetapi tidak dapat dihubungi dari sini. Hentikan Etalase yang memakainya, lalu mulai lagi.`,
      en: `PostgreSQL runs on ${cluster}, but cannot be reached from here. Stop the Etalase that uses it, then start again.`,
    },
    { cause },
  )
