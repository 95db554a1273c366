import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { chmod, chown, cp, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { createLog } from '#platform/log/log.ts'

import { poolSettings } from '../connection.ts'
import type { Hold, Role } from './hold.ts'
import { openEmbedded, type EmbeddedOptions } from './open-embedded.ts'
import { postmasterOf } from './postmaster.ts'
import { closedFolder } from './reach.ts'
import { runsAsRoot } from './system-user.ts'

/** Making and starting a cluster takes a second, but many times that on a busy machine. */
const patienceMs = 60_000
vi.setConfig({ testTimeout: patienceMs, hookTimeout: patienceMs })

const log = createLog({ level: 'fatal', stream: process.stderr })

let folder: string
let data: string
let holds: Hold[]
let children: ChildProcess[]
beforeEach(() => {
  holds = []
  children = []
  folder = mkdtempSync(join(tmpdir(), 'etalase-embedded-'))
  chmodSync(folder, 0o755)
  data = join(folder, 'data')
})
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  await Promise.all(holds.map((hold) => hold.release()))
  rmSync(folder, { recursive: true, force: true })
})

/** A finished cluster to begin with: making one takes most of the time. */
const seed = mkdtempSync(join(tmpdir(), 'etalase-seed-'))
beforeAll(async () => {
  chmodSync(seed, 0o755)
  const seeded = { role: 'tool', log, homes: [join(seed, 'homes')] } as const
  await (await openEmbedded(join(seed, 'data'), seeded)).release()
})
afterAll(() => rmSync(seed, { recursive: true }))

function begin(): void {
  // Where the programs had to be copied as well, the folder is bound to its place.
  const bound = existsSync(join(seed, 'homes'))
  if (!bound) execFileSync('cp', ['-a', join(seed, 'data'), data])
}

const homes = () => [join(folder, 'homes')]
const cluster = () => join(data, 'postgres')

async function open(role: Role, options: Partial<EmbeddedOptions> = {}, at = data): Promise<Hold> {
  const hold = await openEmbedded(at, { role, log, homes: homes(), ...options })
  holds.push(hold)
  return hold
}

async function ask(hold: Hold, question: string): Promise<unknown> {
  const client = new Client(poolSettings(hold.connection))
  await client.connect()
  try {
    return Object.values((await client.query(question)).rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

const module = (path: string) => JSON.stringify(resolve('src/platform', path))

const placeOf = (hold: Hold) => ask(hold, 'show data_directory')

/** A server in a process of its own, which can be killed. */
async function serverProcess(user: { uid?: number; gid?: number } = {}): Promise<ChildProcess> {
  const program = `
    import { openEmbedded } from ${module('db/embedded/open-embedded.ts')}
    import { createLog } from ${module('log/log.ts')}
    const log = createLog({ level: 'error', stream: process.stderr })
    const homes = ${JSON.stringify(homes())}
    const hold = await openEmbedded(${JSON.stringify(data)}, { role: 'server', log, homes })
    process.stdout.write('open')
    setInterval(() => null, 1000)`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], ...user })
  children.push(child)
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  expect(String(said)).toBe('open')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const pidOf = async () => (await postmasterOf(cluster()))?.pid

async function killPostgres(): Promise<void> {
  const pid = await pidOf()
  if (pid === undefined) throw new Error('PostgreSQL does not run')
  process.kill(pid, 'SIGKILL')
}

describe('alone', () => {
  test('a tool makes the cluster, and takes everything down again', async () => {
    const tool = await open('tool')
    const sockets = tool.connection.host ?? ''
    expect(await ask(tool, "select lower('ÉTALASE')")).toBe('étalase')
    expect(statSync(sockets).mode & 0o777).toBe(0o700)
    await tool.release()
    expect(await pidOf()).toBeUndefined()
    expect(existsSync(sockets)).toBe(false)
  })

  test('it listens to no address, and its log holds no values of rows', async () => {
    begin()
    const tool = await open('tool')
    expect(await ask(tool, 'show listen_addresses')).toBe('')
    await expect(ask(tool, "select 'rahasia'::int")).rejects.toThrow(/rahasia/)
    await ask(tool, 'create table one (name text primary key)')
    await ask(tool, "insert into one values ('budi')")
    await expect(ask(tool, "insert into one values ('budi')")).rejects.toThrow(/duplicate/)
    expect(readFileSync(join(data, 'postgres.log'), 'utf8')).not.toContain('budi')
  })

  test('on an address it asks for the password that lies in the data folder', async () => {
    const tool = await open('tool', { loopback: true })
    expect(tool.connection.host).toBe('127.0.0.1')
    expect(await ask(tool, 'select 1')).toBe(1)
    const guess = { ...tool.connection, password: 'guess' }
    await expect(ask({ ...tool, connection: guess }, 'select 1')).rejects.toThrow(/password/)
    expect(statSync(join(data, 'postgres.password')).mode & 0o777).toBe(0o600)
  })
})

describe('together', () => {
  beforeEach(begin)

  test('a second server is refused, and the first one goes on', async () => {
    const first = await open('server')
    await expect(open('server')).rejects.toThrow(/already running on this data folder.*process \d+/)
    expect(await ask(first, 'select 1')).toBe(1)
  })

  test('a tool works beside the server, and whoever leaves last stops the database', async () => {
    const server = await open('server')
    const tool = await open('tool')
    expect(await tool.besideServer()).toBe(true)
    await server.release()
    expect(await ask(tool, 'select 1')).toBe(1)
    await tool.release()
    expect(await pidOf()).toBeUndefined()
  })

  test('a server may come while a tool works, and stays when the tool has gone', async () => {
    const tool = await open('tool')
    expect(await tool.besideServer()).toBe(false)
    const server = await open('server')
    await tool.release()
    expect(await ask(server, 'select 1')).toBe(1)
  })

  test('several that come at once to an empty folder share one cluster', async () => {
    rmSync(data, { recursive: true, force: true })
    const roles: Role[] = ['tool', 'server', 'tool']
    const opened = await Promise.all(roles.map((role) => open(role)))
    const starts = await Promise.all(
      opened.map((hold) => ask(hold, 'select pg_postmaster_start_time()::text')),
    )
    expect(new Set(starts).size).toBe(1)
    await Promise.all(opened.map((hold) => hold.release()))
    expect(await pidOf()).toBeUndefined()
  })

  test('one that comes while the last one leaves finds the database running', async () => {
    const first = await open('tool')
    const [, second] = await Promise.all([first.release(), open('tool')])
    expect(await ask(second, 'select 1')).toBe(1)
  })
})

describe('after a hard end', () => {
  beforeEach(begin)

  test('of Node, the next start takes over the same PostgreSQL and stops it at its end', async () => {
    const killed = await serverProcess()
    const pid = await pidOf()
    await kill(killed)
    const next = await open('server')
    expect(await pidOf()).toBe(pid)
    await next.release()
    expect(await pidOf()).toBeUndefined()
  })

  test('of Node and PostgreSQL, the next start brings back what was committed', async () => {
    const killed = await serverProcess()
    const tool = await open('tool')
    await ask(tool, 'create table kept as select 7 as value')
    await killPostgres()
    await kill(killed)
    await tool.release()
    expect(await ask(await open('server'), 'select value from kept')).toBe(7)
  })

  test('of PostgreSQL alone, the server starts it again', async () => {
    const server = await open('server')
    await killPostgres()
    await expect
      .poll(() => ask(server, 'select 1').catch(() => null), {
        timeout: patienceMs / 2,
        interval: 100,
      })
      .toBe(1)
    // The server takes its locks again a moment after its PostgreSQL answers.
    await expect
      .poll(
        async () => {
          const tool = await open('tool')
          const beside = await tool.besideServer()
          await tool.release()
          return beside
        },
        { timeout: patienceMs / 2, interval: 100 },
      )
      .toBe(true)
    await expect(open('server')).rejects.toThrow(/already running/)
  })

  test('with the socket gone as well, an orphan that nobody uses is replaced', async () => {
    await kill(await serverProcess())
    rmSync((await postmasterOf(cluster()))?.sockets ?? '', { recursive: true })
    expect(await ask(await open('server'), 'select 1')).toBe(1)
  })

  test('a process that has got the old id since is never taken for PostgreSQL', async () => {
    await (await open('tool')).release()
    const stranger = spawn('sleep', ['60'])
    children.push(stranger)
    await writeFile(join(cluster(), 'postmaster.pid'), `${stranger.pid}\n${cluster()}\n1\n5432\n`)
    const tool = await open('tool')
    expect(await ask(tool, 'select 1')).toBe(1)
    await tool.release()
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
  })
})

describe.runIf(runsAsRoot())('as root', () => {
  test('PostgreSQL runs as a system user, who keeps the folder', async () => {
    const tool = await open('tool')
    const { uid } = statSync(cluster())
    expect(uid).toBeGreaterThan(0)
    await tool.release()
    expect(statSync(data).uid).toBe(0)
    await open('tool')
    expect(statSync(cluster()).uid).toBe(uid)
  })

  test('a folder only root may enter sends PostgreSQL elsewhere, to the same place again', async () => {
    mkdirSync(data, { mode: 0o700 })
    const first = await open('tool')
    const place = await placeOf(first)
    expect(place).toContain(join(folder, 'homes'))
    await ask(first, 'create table kept as select 7 as value')
    await first.release()
    const second = await open('tool')
    expect(await ask(second, 'select value from kept')).toBe(7)
    expect(await placeOf(second)).toBe(place)
  })

  test('two data folders never share one place, also when one follows the other by name', async () => {
    mkdirSync(data, { mode: 0o700 })
    const first = await open('tool')
    const moved = join(folder, 'moved')
    const firstPlace = await placeOf(first)
    await first.release()
    await rename(data, moved)
    mkdirSync(data, { mode: 0o700 })
    const second = await open('tool')
    expect(await placeOf(second)).not.toBe(firstPlace)
    expect(await placeOf(await open('tool', {}, moved))).toBe(firstPlace)
  })

  test('a copied data folder does not take the database of its original', async () => {
    mkdirSync(data, { mode: 0o700 })
    await (await open('tool')).release()
    const copy = join(folder, 'copy')
    await cp(data, copy, { recursive: true })
    await chmod(copy, 0o700)
    await expect(open('tool', {}, copy)).rejects.toThrow(/is a copy of/)
  })

  const nobody = { uid: 65_534, gid: 65_534, name: 'nobody' }
  const reachable = ['.', process.execPath].every((path) => !closedFolder(resolve(path), nobody))

  test.runIf(reachable)("an ordinary user's folder keeps its user when root comes", async () => {
    mkdirSync(data)
    await chown(data, nobody.uid, nobody.gid)
    await kill(await serverProcess(nobody))
    expect(statSync(cluster()).uid).toBe(nobody.uid)
    const root = await open('server')
    expect(await ask(root, 'select 1')).toBe(1)
    await root.release()
    expect(statSync(cluster()).uid).toBe(nobody.uid)
  })
})
