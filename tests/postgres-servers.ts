import { spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import { Client } from 'pg'

import type { Connection } from '#platform/db/connection.ts'
import { findSystemUser, runsAsRoot } from '#platform/db/embedded/system-user.ts'

/** A PostgreSQL of this machine, of whatever version; null is the one Etalase brings along. */
export type Installed = { readonly name: string; readonly bin: string | null }

const oldestMajor = 15

/** Where packages put PostgreSQL: Debian, Red Hat, Homebrew; and what the path knows. */
function folders(): string[] {
  const parents = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt']
  const below = parents.flatMap((parent) =>
    existsSync(parent) ? readdirSync(parent).map((name) => join(parent, name, 'bin')) : [],
  )
  const known = ['/usr/pgsql-15', '/usr/pgsql-16', '/usr/pgsql-17', '/usr/pgsql-18']
  const onPath = (process.env['PATH'] ?? '').split(delimiter)
  return [...below, ...known.map((one) => join(one, 'bin')), ...onPath]
}

/** The one Etalase brings along, and every other major version that is installed. */
export async function installedServers(): Promise<Installed[]> {
  const found = new Map<number, Installed>()
  for (const bin of folders()) {
    if (!existsSync(join(bin, 'initdb')) || !existsSync(join(bin, 'postgres'))) continue
    // oxlint-disable-next-line no-await-in-loop -- a handful
    const { said } = await run(join(bin, 'postgres'), ['--version'])
    const major = Number(/\(PostgreSQL\) (\d+)/.exec(said)?.[1])
    if (major >= oldestMajor && !found.has(major))
      found.set(major, { name: `PostgreSQL ${major}`, bin })
  }
  return [{ name: 'the built-in PostgreSQL', bin: null }, ...found.values()]
}

export type Server = { readonly connection: Connection; readonly stop: () => Promise<void> }

/** Starts a server of its own on a socket; nothing of it stays. */
export async function startServer(bin: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'etalase-pg-'))
  const user = runsAsRoot() ? findSystemUser() : null
  if (user) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const init = ['-D', data, '-U', 'etalase', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N']
  const made = await run(join(bin, 'initdb'), init, user)
  if (made.code !== 0) throw new Error(made.said)
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off']
  const args = ['-D', data, ...settings.flatMap((one) => ['-c', one])]
  const server = spawn(join(bin, 'postgres'), args, { cwd: '/', stdio: 'ignore', ...as(user) })
  const gone = new Promise((resolve) => server.once('exit', resolve))
  const connection = { host: folder, port: 5432, user: 'etalase', database: 'postgres' }
  await untilReached(connection)
  return {
    connection,
    stop: async () => {
      server.kill('SIGINT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type User = ReturnType<typeof findSystemUser> | null

const as = (user: User) => (user ? { uid: user.uid, gid: user.gid } : {})

function run(command: string, args: readonly string[], user: User = null) {
  return new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    const child = spawn(command, args, { cwd: '/', env: { LC_ALL: 'C' }, ...as(user) })
    let said = ''
    child.stdout.on('data', (chunk) => (said += String(chunk)))
    child.stderr.on('data', (chunk) => (said += String(chunk)))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said }))
  })
}

async function untilReached(connection: Connection, tries = 200): Promise<void> {
  const client = new Client(connection)
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    if (tries === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 50))
    await untilReached(connection, tries - 1)
  }
}

/** The address of a database on a server that listens to a socket. */
export const addressOf = ({ host = '', port = 5432, user = '' }: Connection, database: string) =>
  `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
