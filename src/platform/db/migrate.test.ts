import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Client } from 'pg'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'

import { createLog } from '#platform/log/log.ts'

import { poolSettings } from './connection.ts'
import { migrate } from './migrate.ts'
import { testDatabase } from './testing.ts'

const { connection, pool } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'etalase-migrations-'))
afterAll(() => rmSync(folder, { recursive: true }))

const log = createLog({ level: 'silent', stream: process.stderr })

beforeEach(async () => {
  await pool.query('drop schema if exists drizzle cascade')
  await pool.query('drop table if exists one, two')
})

/** Writes migrations as drizzle-kit does; each makes the table it is named after. */
function write(...names: string[]): void {
  const entries = names.map((tag, idx) => ({ idx, tag, when: 1000 + idx, breakpoints: true }))
  rmSync(folder, { recursive: true })
  mkdirSync(join(folder, 'meta'), { recursive: true })
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ entries }))
  for (const tag of names) writeFileSync(join(folder, `${tag}.sql`), `create table ${tag} (id int)`)
}

async function run(mayApply = true): Promise<void> {
  const client = new Client(poolSettings(connection))
  await client.connect()
  try {
    await migrate(client, { folder, mayApply, log })
  } finally {
    await client.end()
  }
}

async function tables(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select tablename as name from pg_tables where tablename in ('one', 'two') order by 1`,
  )
  return rows.map(({ name }) => name)
}

test('missing migrations are applied, and applied ones are not applied again', async () => {
  write('one')
  await run()
  await run()
  write('one', 'two')
  await run()
  expect(await tables()).toEqual(['one', 'two'])
})

test('several that start at once do not get into the way of each other', async () => {
  write('one', 'two')
  await Promise.all([run(), run(), run(), run()])
  expect(await tables()).toEqual(['one', 'two'])
})

test('a migration that fails leaves nothing of its start behind', async () => {
  write('one', 'two')
  writeFileSync(join(folder, 'two.sql'), 'create table two (id nonsense)')
  await expect(run()).rejects.toThrow(/nonsense/)
  expect(await tables()).toEqual([])
})

test('data of a newer Etalase is refused and left alone', async () => {
  write('one', 'two')
  await run()
  write('one')
  await expect(run()).rejects.toThrow(/newer Etalase.*restore a back-up/)
  expect(await tables()).toEqual(['one', 'two'])
})

test('a tool beside a running server changes no tables under it', async () => {
  write('one')
  await run()
  await run(false)
  write('one', 'two')
  await expect(run(false)).rejects.toThrow(/Restart that server/)
  expect(await tables()).toEqual(['one'])
})

test('the migrations make every table that the modules describe', () => {
  expect(inject('missingMigrations'), 'run: npm run migrations').toEqual([])
})
