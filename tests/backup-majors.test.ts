import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

import { writeExports } from '#app/server/example-shop.ts'
import { addWeeks, Week } from '#kernel/time.ts'
import { poolSettings, type Connection } from '#platform/db/connection.ts'
import { openDatabase } from '#platform/db/database.ts'

import { digests, etalase, fillTheRest, log, openFolder } from './backup-desk.ts'
import { addressOf, installedServers, startServer, type Server } from './postgres-servers.ts'

// From one major version of PostgreSQL to another, in both directions, with whatever is installed;
// at least between two databases of the one that Etalase brings along.
const week = Week.parse('2026-W46')
const folder = await openFolder()
const installed = await installedServers()
const running = new Map<string, Connection>()
const started: Server[] = []
const ways = installed
  .flatMap((from) => installed.map((to) => ({ from, to })))
  .filter(({ from, to }) => from.bin === null || to.bin === null)
  .map(({ from, to }) => [from.name, to.name] as const)

beforeAll(async () => {
  for (const { name, bin } of installed) {
    // oxlint-disable-next-line no-await-in-loop -- a handful
    const server = bin === null ? null : await startServer(bin)
    if (server) started.push(server)
    running.set(name, server?.connection ?? inject('testCluster'))
  }
})
afterAll(async () => {
  await Promise.all([...made.map(drop), ...started.map((server) => server.stop())])
  await folder.remove()
})

// Also what was never to travel, and what nobody can open without the key, which stays here.
const leftOut = new Set([
  'session',
  'verification',
  'fact_stage',
  // Told from the facts again at the next start.
  'fact_name',
  'installation',
  'password_reset',
  'two_factor',
])
const made: { connection: Connection; name: string }[] = []

async function onServer(connection: Connection, statement: string): Promise<void> {
  const client = new Client({ ...poolSettings(connection), database: 'postgres' })
  await client.connect()
  await client.query(statement)
  await client.end()
}

const drop = ({ connection, name }: (typeof made)[number]) =>
  onServer(connection, `drop database ${name} with (force)`).catch(() => null)

/** The address of a new database on a server. */
async function newDatabase(server: string, name: string): Promise<string> {
  const connection = running.get(server)
  if (!connection) throw new Error(`${server} does not run`)
  const unique = `${name}_${process.pid}_${made.length}`
  await onServer(connection, `create database ${unique} encoding 'UTF8' template template0`)
  made.push({ connection, name: unique })
  return addressOf(connection, unique)
}

async function told(databaseUrl: string, data: string, fill = false) {
  const settings = { root: process.cwd(), data, databaseUrl }
  const database = await openDatabase(settings, { role: 'tool', log })
  if (fill) await fillTheRest(database.pool)
  // Without the key nobody has two steps after a restore, so nobody has them before.
  if (fill) await database.pool.query('update "user" set two_factor_enabled = false')
  const all = await digests(database.pool)
  await database.close()
  return Object.fromEntries(Object.entries(all).filter(([table]) => !leftOut.has(table)))
}

test.each(ways)('a back-up of %s comes back whole in %s, and goes on there', async (from, to) => {
  const at = (name: string) => `${folder.path}/${name}-${made.length}`
  const [data, restored, file] = [at('asal'), at('baru'), at('toko.backup')]
  const DATABASE_URL = await newDatabase(from, 'asal')
  const exports = await writeExports(folder.path, week, 1)
  const imported = await etalase(folder.path, ['import', ...exports, '--data', data], {
    DATABASE_URL,
  })
  expect([imported.code, imported.err]).toEqual([0, ''])
  const before = await told(DATABASE_URL, data, true)
  const backup = await etalase(folder.path, ['backup', file, '--data', data], { DATABASE_URL })
  expect([backup.code, backup.err]).toEqual([0, ''])
  const there = { DATABASE_URL: await newDatabase(to, 'baru') }
  const back = await etalase(folder.path, ['restore', file, '--data', restored], there)
  expect([back.code, back.err]).toEqual([0, ''])
  expect(await told(there.DATABASE_URL, restored)).toEqual(before)
  const next = await writeExports(folder.path, addWeeks(week, 1), 1)
  const on = await etalase(folder.path, ['import', ...next, '--data', restored], there)
  expect([on.code, on.err]).toEqual([0, ''])
})
