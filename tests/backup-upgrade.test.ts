import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

import { openInstallation } from '#app/server/open-installation.ts'
import { UpgradeRefused } from '#app/server/upgrade-refused.ts'
import { glance, verifyBackup } from '#platform/backup/file-reader.ts'
import { readConfig } from '#platform/config/config.ts'
import { poolSettings } from '#platform/db/connection.ts'
import { openDatabase } from '#platform/db/database.ts'

import { etalase, log, openFolder } from './backup-desk.ts'

const folder = await openFolder()
const at = (name: string) => join(folder.path, name)
const cluster = inject('testCluster')
const names = ['sendiri', 'penuh', 'jelas'].map((one) => `upgrade_${one}_${process.pid}`)
const { host = '', port = 5432, user = '' } = cluster
const urlOf = (name: string) =>
  `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`
const admin = new Client({ ...poolSettings(cluster), database: 'postgres' })
const root = process.cwd()

/** What an older version left: the tables of the first migration, with a team in them. */
async function leftByOlder(databaseUrl: string | null, data: string): Promise<void> {
  const settings = { root, data, databaseUrl }
  const older = await openDatabase(settings, { role: 'tool', log, migrations: at('older') })
  await older.pool.query(
    `insert into team (id, slug, name, time_zone, language, created_at)
     values (gen_random_uuid(), 'lama', 'Lama', 'Asia/Jakarta', 'id', now())`,
  )
  await older.close()
}

const configOf = (data: string, env: Record<string, string> = {}) =>
  readConfig({ env: { ETALASE_DATA: data, ...env }, root })
const upgradeBackups = async (data: string) =>
  (await readdir(join(data, 'backups')).catch(() => [])).filter((one) => one.startsWith('before-'))

async function tablesIn(databaseUrl: string): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  )
  await client.end()
  return rows.map(({ name }) => name)
}

beforeAll(async () => {
  await cp('migrations', at('older'), { recursive: true })
  const path = join(at('older'), 'meta', '_journal.json')
  const journal = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }))
  await admin.connect()
  // oxlint-disable-next-line no-await-in-loop -- the template is copied by one at a time
  for (const name of names) await admin.query(`create database ${name} template template0`)
})
afterAll(async () => {
  for (const name of names)
    // oxlint-disable-next-line no-await-in-loop
    await admin.query(`drop database if exists ${name} with (force)`)
  await admin.end()
  await folder.remove()
})

test('the start after an upgrade makes a back-up of the tables as they were, then updates them', async () => {
  const data = at('data')
  await leftByOlder(null, data)
  const database = await openInstallation(configOf(data), { role: 'server', log })
  const { rows } = await database.pool.query('select count(*)::int as count from brand')
  await database.close()
  expect(rows).toEqual([{ count: 0 }])
  const [name = '', ...more] = await upgradeBackups(data)
  expect([name, more]).toEqual([
    expect.stringMatching(/^before-upgrade-\d{4}-\d{2}-\d{2}-\d{4}\.backup$/),
    [],
  ])
  const { header } = await verifyBackup(join(data, 'backups', name))
  expect([header.migrations.length, header.occasion]).toEqual([1, 'upgrade'])
  const restored = await etalase(folder.path, [
    'restore',
    join(data, 'backups', name),
    '--data',
    'kembali',
    '--json',
  ])
  expect([restored.code, JSON.parse(restored.out).tables.team]).toEqual([0, 1])
})

test('a start without anything to update makes none, and neither does the first one', async () => {
  const config = configOf(at('baru'))
  await (await openInstallation(config, { role: 'server', log })).close()
  await (await openInstallation(config, { role: 'server', log })).close()
  expect(await upgradeBackups(at('baru'))).toEqual([])
})

test('when the back-up fails nothing is updated; somebody may go on without it, deliberately', async () => {
  const DATABASE_URL = urlOf(names[0] ?? '')
  await leftByOlder(DATABASE_URL, at('luar'))
  const before = await tablesIn(DATABASE_URL)
  // A file where the folder should be, as a disk that is not mounted would be no folder.
  await writeFile(at('bukan-folder'), '')
  const env = { DATABASE_URL, ETALASE_BACKUP_FOLDER: join(at('bukan-folder'), 'x') }
  const refused = openInstallation(configOf(at('luar'), env), { role: 'server', log })
  await expect(refused).rejects.toThrow(UpgradeRefused)
  await expect(refused).rejects.toThrow(/Nothing was changed.*--without-backup/s)
  expect(await tablesIn(DATABASE_URL)).toEqual(before)
  const how = { role: 'server' as const, log, withoutBackup: true }
  const database = await openInstallation(configOf(at('luar'), env), how)
  await database.close()
  expect(await tablesIn(DATABASE_URL)).toContain('installation')
})

test('it says so with an exit code of its own, so that a process manager stops trying', async () => {
  const DATABASE_URL = urlOf(names[1] ?? '')
  await leftByOlder(DATABASE_URL, at('kode'))
  const env = { DATABASE_URL, ETALASE_BACKUP_FOLDER: at('tidak-ada') }
  const said = await etalase(folder.path, ['start', '--data', at('kode'), '--port', '0'], env)
  expect(said.code).toBe(3)
  expect(said.err).toMatch(/tidak-ada is not there\. Connect its disk/)
  expect(await tablesIn(DATABASE_URL)).not.toContain('installation')
})

test('with a database of one’s own the back-up is made as well, and what a half-made one left is gone', async () => {
  const DATABASE_URL = urlOf(names[2] ?? '')
  await leftByOlder(DATABASE_URL, at('jelas'))
  await mkdir(at('disk'))
  const env = { DATABASE_URL, ETALASE_BACKUP_FOLDER: at('disk') }
  await (await openInstallation(configOf(at('jelas'), env), { role: 'tool', log })).close()
  const written = await readdir(at('disk'))
  expect(written).toEqual([expect.stringMatching(/^before-upgrade-.*\.backup$/)])
  expect((await glance(join(at('disk'), written[0] ?? ''))).whole).toBe(true)
  await rm(at('disk'), { recursive: true })
})
