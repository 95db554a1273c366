import { totalmem } from 'node:os'
import { join } from 'node:path'

import { Failure } from '#kernel/failure.ts'
import type { Log } from '#platform/log/log.ts'

import { freePort } from './free-port.ts'
import { launch } from './launch.ts'
import type { Location } from './location.ts'
import { clearRemains, isPostgresOn, postmasterOf, type Postmaster } from './postmaster.ts'
import { finish } from './run-program.ts'
import { closeSocketFolder, openSocketFolder, socketFolder } from './socket-folder.ts'
import { until } from './until.ts'

/** A hard kill of everything leaves shared memory and a pid file for about a second. */
const retryForMs = 15_000
/** Recovery after a hard kill replays what was written since the last checkpoint. */
const recoverForMs = 10 * 60_000
const stopForMs = 60_000

const usualSettings = [
  // No values of rows in the log of the database: they are the team's data.
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
  'log_checkpoints=off',
  'timezone=UTC',
  'log_timezone=UTC',
  // Every question here is answered in less time than compiling it would take.
  'jit=off',
]

/** A sixteenth of the memory, as far as it helps: the indexes of a million facts fit into it. */
const memorySettings = (): string[] => {
  const megabytes = Math.floor(totalmem() / 1024 / 1024 / 16)
  return [`shared_buffers=${Math.min(512, Math.max(128, megabytes))}MB`]
}

export type ClusterOptions = {
  readonly log: Log
  /** Listen on 127.0.0.1 rather than on a socket: on Windows, whose users share their sockets. */
  readonly loopback: boolean
  /** Settings beyond the usual ones, as `name=value`. */
  readonly settings?: readonly string[]
}

export type Cluster = {
  readonly location: Location
  /** Finds PostgreSQL running, or starts it, and waits until it takes connections. */
  readonly ensureRunning: () => Promise<Postmaster>
  /** Stops it in an orderly way, whoever started it. */
  readonly stop: () => Promise<void>
}

/** One PostgreSQL on one folder. It survives us: the next start finds it and takes it over. */
export function clusterAt(location: Location, options: ClusterOptions): Cluster {
  const { log, loopback, settings = [] } = options
  const { cluster, data, user } = location
  const sockets = loopback ? null : socketFolder(cluster, user)
  const logFile = join(data, 'postgres.log')
  let port: number | null = null

  const ensureRunning = async (): Promise<Postmaster> => {
    const hardKillPasses = Date.now() + retryForMs
    const running = await until(
      async () => {
        const found = await postmasterOf(cluster)
        if (found) return untilReady(found)
        const complaint = await launchOnce()
        if (complaint === null) return postmasterOf(cluster)
        if (isPassing(complaint) && Date.now() < hardKillPasses) return null
        throw cannotStart(logFile, complaint)
      },
      { everyMs: 100, forMs: recoverForMs },
    )
    if (running) return running
    throw cannotStart(logFile, '')
  }

  const launchOnce = async (): Promise<string | null> => {
    await clearRemains(cluster)
    if (sockets) openSocketFolder(sockets, user)
    else port = await freePort(port)
    const all = [
      ...access(sockets, port ?? 5432),
      ...usualSettings,
      ...memorySettings(),
      ...settings,
    ]
    return patiently(launch({ location, settings: all, logFile, forMs: recoverForMs }))
  }

  /** Null when it went away instead. */
  const untilReady = async (first: Postmaster): Promise<Postmaster | null> => {
    if (first.ready) return first
    const change = until(
      async () => {
        const found = await postmasterOf(cluster)
        return found === null || found.ready ? { found } : null
      },
      { everyMs: 10, forMs: recoverForMs },
    )
    return (await patiently(change))?.found ?? null
  }

  const patiently = <T>(work: Promise<T>): Promise<T> => {
    const speak = setTimeout(() => log.info('The database is recovering after a hard stop'), 3000)
    return work.finally(() => clearTimeout(speak))
  }

  const stop = async (): Promise<void> => {
    const found = await postmasterOf(cluster)
    if (found && process.platform === 'win32')
      await finish({ ...location, name: 'pg_ctl', args: ['stop', '-m', 'fast', '-D', cluster] })
    else if (found) await end(found.pid)
    if (sockets) closeSocketFolder(sockets)
  }

  const end = async (pid: number): Promise<void> => {
    process.kill(pid, 'SIGINT')
    const patience = { everyMs: 5, forMs: stopForMs }
    const gone = await until(() => (isPostgresOn(pid, cluster) ? null : true), patience)
    if (!gone) log.warn({ pid }, 'The database is still writing and will stop by itself')
  }

  return { location, ensureRunning, stop }
}

const access = (sockets: string | null, port: number): string[] =>
  sockets
    ? ['listen_addresses=', `unix_socket_directories=${sockets}`, `port=${port}`]
    : ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`]

/** What goes away by itself: leftovers of a hard kill, or another start or stop beside ours. */
const isPassing = (complaint: string): boolean =>
  [
    /lock file .* already exists/,
    /could not create lock file/,
    /shared memory block .* is still in use/,
    /received .* shutdown request/,
  ].some((passing) => passing.test(complaint))

function cannotStart(logFile: string, complaint: string): Failure {
  const full = /no space left/i.test(complaint)
  const lines = complaint.split('\n').filter((line) => /FATAL|PANIC|ERROR|HINT/.test(line))
  const last = lines.slice(-2).join('\n')
  return new Failure('unavailable', {
    id: full
      ? 'Disk penuh: database tidak dapat dimulai. Kosongkan ruang, lalu mulai lagi.'
      : `Database tidak dapat dimulai; ${logFile} menjelaskan sebabnya.\n${last}`.trim(),
    en: full
      ? 'The disk is full: the database cannot start. Free some space and start again.'
      : `The database cannot start; ${logFile} tells why.\n${last}`.trim(),
  })
}
