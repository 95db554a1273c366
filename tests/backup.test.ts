import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

import { writeExports } from '#app/server/example-shop.ts'
import { addWeeks, Week } from '#kernel/time.ts'
import { verifyBackup } from '#platform/backup/file-reader.ts'
import { writeBackupFile } from '#platform/backup/file-writer.ts'
import type { Header } from '#platform/backup/format.ts'
import { entryFrame } from '#platform/backup/frames.ts'
import { makeBackup } from '#platform/backup/make-backup.ts'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import { poolSettings } from '#platform/db/connection.ts'
import { openDatabase } from '#platform/db/database.ts'

import {
  digests,
  etalase,
  fillTheRest,
  keptFiles,
  log,
  onDatabase,
  openFolder,
} from './backup-desk.ts'

const week = Week.parse('2026-W46')
const folder = await openFolder()
const at = (name: string) => join(folder.path, name)
const run = (line: string, env?: Record<string, string>) =>
  etalase(folder.path, line.split(' '), env)
const passphrase = { ETALASE_PASSPHRASE: 'tujuh kasur empuk' }

let before: Record<string, string>
let files: string[]
beforeAll(async () => {
  const exports = await writeExports(folder.path, week, 2)
  const imported = await etalase(folder.path, ['import', ...exports, '--data', 'asal'])
  if (imported.code !== 0) throw new Error(imported.err)
  // Once more with other figures, so that older versions and witnesses are kept as well.
  await mkdir(at('later'))
  const [first = '', ...others] = await writeExports(at('later'), addWeeks(week, -1), 2)
  await etalase(folder.path, ['import', first, ...others, '--data', 'asal'])
  before = await onDatabase(at('asal'), async (pool) => {
    await fillTheRest(pool)
    return digests(pool)
  })
  files = await keptFiles(at('asal'))
  const made = await run('backup toko.backup --data asal --passphrase', passphrase)
  if (made.code !== 0) throw new Error(made.err)
})
afterAll(folder.remove)

const count = (table: string) => Number(before[table]?.split(' ')[0])
const hash = (name: string) => name.slice(-64)

/** Nothing of it may be left. */
const nothingAt = async (name: string) =>
  existsSync(at(name)) ? (await readdir(at(name))).join() : ''

describe('a back-up', () => {
  test('has the rows of every table and every kept file, except what is of no use elsewhere', async () => {
    const restored = await run('restore toko.backup --data baru --json', passphrase)
    expect([restored.code, restored.err]).toEqual([0, ''])
    const after = await onDatabase(at('baru'), digests)
    const people = ['session', 'verification', 'password_reset']
    const gone = [...people, 'installation', 'fact_stage', 'fact_name']
    const empty = Object.fromEntries(gone.map((name) => [name, '0 ']))
    expect(before).toMatchObject({ session: expect.stringMatching(/^1 /) })
    expect(after).toEqual({ ...before, ...empty })
    const filled = Object.values(before).filter((told) => !told.startsWith('0 '))
    expect(filled.length).toBeGreaterThan(15)
    expect(files.length).toBeGreaterThan(3)
    expect(await keptFiles(at('baru'))).toEqual(files)
    for (const name of files)
      expect(await readFile(join(at('baru'), 'files', name))).toEqual(
        await readFile(join(at('asal'), 'files', name)),
      )
    const key = (data: string) => readFile(join(at(data), 'secret.key'), 'utf8')
    expect(await key('baru')).toBe(await key('asal'))
    expect((await stat(join(at('baru'), 'secret.key'))).mode & 0o777).toBe(0o600)
    expect((await readdir(at('baru'))).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('without the key asks nobody for a second factor that nobody could check', async () => {
    const restored = await run('restore toko.backup --data tanpa-kunci --without-secrets')
    expect([restored.code, restored.err]).toEqual([0, ''])
    const after = await onDatabase(at('tanpa-kunci'), digests)
    expect([before['two_factor'], after['two_factor']]).toEqual([
      expect.stringMatching(/^1 /),
      '0 ',
    ])
    const on = await onDatabase(at('tanpa-kunci'), (pool) =>
      pool.query('select email from "user" where two_factor_enabled'),
    )
    expect(on.rows).toEqual([])
  })

  test('goes on where it was: the next import finds its place', async () => {
    const exports = await writeExports(folder.path, addWeeks(week, 1), 1)
    const { code, out } = await etalase(folder.path, ['import', ...exports, '--data', 'baru'])
    expect(code).toBe(0)
    expect(out).toContain('✓ Applied')
  })

  test('is of one moment, whatever is written meanwhile', async () => {
    const settings = { root: process.cwd(), data: at('asal'), databaseUrl: null }
    const database = await openDatabase(settings, { role: 'server', log })
    const write = () =>
      database.pool.query(
        `with t as (insert into team (id, slug, name, time_zone, language, created_at)
           values (gen_random_uuid(), 'baru', 'Baru', 'Asia/Jakarta', 'id', now()) returning id)
         insert into import_setting select id, true from t`,
      )
    const writing: Promise<unknown>[] = []
    const { tables } = await makeBackup({
      connection: database.connection,
      data: at('asal'),
      migrations: 'migrations',
      path: at('sekarang.backup'),
      version: '0.1.0',
      createdAt: new Date().toISOString(),
      passphrase: null,
      leaveOut: [],
      references: [],
      onBytes: () => void (writing.length > 0 || writing.push(write())),
    })
    await Promise.all(writing)
    // The command works beside the server too.
    const beside = await run('backup samping.backup --data asal --json')
    await database.pool.query(`delete from import_setting where team_id in
      (select id from team where slug = 'baru')`)
    await database.pool.query(`delete from team where slug = 'baru'`)
    await database.close()
    expect([tables['team'], tables['import_setting']]).toEqual([
      count('team'),
      count('import_setting'),
    ])
    expect(JSON.parse(beside.out)).toMatchObject({ ok: true, secrets: false })
    expect(JSON.parse(beside.out).tables.team).toBe(count('team') + 1)
  })

  test('gets a name of its own, readable by its owner, and overwrites nothing', async () => {
    await mkdir(at('usb'))
    expect((await run('backup usb --data asal')).code).toBe(0)
    const [name = ''] = await readdir(at('usb'))
    expect(name).toMatch(/^etalase-[a-z\d-]+-\d{4}-\d{2}-\d{2}-\d{4}\.backup$/)
    expect((await stat(join(at('usb'), name))).mode & 0o777).toBe(0o600)
    const again = await run(`backup usb/${name} --data asal`)
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('not overwritten')])
    expect(await readdir(at('usb'))).toEqual([name])
  })

  test('is not made where there is no data, nor a data folder for it', async () => {
    const { code, err } = await run('backup x.backup --data salah')
    expect([code, err]).toEqual([1, expect.stringContaining('no data of Etalase')])
    expect(existsSync(at('salah'))).toBe(false)
  })
})

const refused = async (file: string, said: RegExp, env = {}) => {
  const { code, err } = await run(`restore ${file} --data kosong`, env)
  expect(err).toMatch(said)
  expect(await nothingAt('kosong')).toBe('')
  return code
}

describe('restoring is refused, and leaves nothing,', () => {
  test('a file that was cut off or altered', async () => {
    const whole = await readFile(at('toko.backup'))
    for (let time = 0; time < 12; time++) {
      await writeFile(at('potong.backup'), whole.subarray(0, randomInt(1, whole.length)))
      expect(await refused('potong.backup', /cut off/)).toBe(1)
      const flipped = Buffer.from(whole)
      const byte = randomInt(16, whole.length)
      flipped.writeUInt8(whole.readUInt8(byte) ^ (1 << randomInt(8)), byte)
      await writeFile(at('ubah.backup'), flipped)
      expect(await refused('ubah.backup', /damaged/)).toBe(1)
    }
  })

  test('a file of a newer version', async () => {
    const { header } = await verifyBackup(at('toko.backup'))
    const migrations = [...header.migrations, { when: Date.now(), hash: 'later' }]
    const newer = { ...header, version: '9.9.9', migrations, key: null }
    await writeBackupFile(at('newer.backup'), { header: newer, frames: none() })
    expect(await refused('newer.backup', /newer Etalase \(9\.9\.9\)\. Update/)).toBe(1)
  })

  test('a wrong passphrase, or none', async () => {
    expect(await refused('toko.backup', /does not open/, { ETALASE_PASSPHRASE: 'salah' })).toBe(1)
    expect(await refused('toko.backup', /--without-secrets/)).toBe(2)
    expect(await refused('toko.backup --passphrase-file hilang', /cannot be read/)).toBe(2)
  })

  test('a file that adds up and says something else than a back-up', async () => {
    const { header } = await verifyBackup(at('toko.backup'))
    const plain: Header = { ...header, key: null }
    const cases = {
      'table.backup': [entryFrame({ is: 'table', name: 'pg_authid', columns: ['rolname'] })],
      'few.backup': [entryFrame({ is: 'end', tables: 1, rows: 0, files: 0, missing: [] })],
      'none.backup': [],
    }
    for (const [name, frames] of Object.entries(cases)) {
      await writeBackupFile(at(name), { header: plain, frames: all(frames) })
      expect(await refused(name, /damaged/)).toBe(1)
    }
  })

  test('a data folder that is not empty, which stays as it is', async () => {
    await mkdir(at('penuh'))
    await writeFile(join(at('penuh'), 'catatan.txt'), 'x')
    const { code, err } = await run('restore toko.backup --data penuh', passphrase)
    expect([code, err]).toEqual([1, expect.stringContaining('is not empty')])
    expect(await readdir(at('penuh'))).toEqual(['catatan.txt'])
  })

  test('a restore that is cancelled, or a back-up', async () => {
    const abort = new AbortController()
    const about = { version: '0.1.0', createdAt: new Date().toISOString(), passphrase: null }
    const lists = { migrations: 'migrations', leaveOut: [], references: [] }
    const settings = { root: process.cwd(), data: at('asal'), databaseUrl: null }
    const database = await openDatabase(settings, { role: 'tool', log })
    const path = at('batal.backup')
    const where = { connection: database.connection, data: at('asal'), path }
    const { signal } = abort
    const making = makeBackup({
      ...where,
      ...about,
      ...lists,
      signal,
      onBytes: () => abort.abort(),
    })
    await expect(making).rejects.toMatchObject({ name: 'AbortError' })
    await database.close()
    expect((await readdir(folder.path)).filter((name) => name.includes('batal'))).toEqual([])
    const backup = await verifyBackup(at('toko.backup'))
    const config = { ...settings, data: at('kosong') }
    const needs = { config, log, migrations: 'migrations', passphrase: null, signal }
    await expect(restoreBackup(backup, needs)).rejects.toMatchObject({ name: 'AbortError' })
    expect(existsSync(at('kosong'))).toBe(false)
  })

  test('wrong use', async () => {
    expect((await run('restore --data kosong')).code).toBe(2)
    expect((await run('backup a b --data asal')).code).toBe(2)
    const short = { ETALASE_PASSPHRASE: 'pendek' }
    expect((await run('backup a --data asal --passphrase', short)).code).toBe(2)
  })
})

async function* none(): AsyncGenerator<Buffer> {}
async function* all(frames: readonly Buffer[]) {
  yield* frames
}

test('a back-up of an older version is brought up to date', async () => {
  const older = at('older-migrations')
  await cp('migrations', older, { recursive: true })
  const path = join(older, 'meta', '_journal.json')
  const journal = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }))
  const settings = { root: process.cwd(), data: at('lama'), databaseUrl: null }
  const database = await openDatabase(settings, { role: 'tool', log, migrations: older })
  await database.pool.query(
    `insert into team (id, slug, name, time_zone, language, created_at)
     values (gen_random_uuid(), 'lama', 'Lama', 'Asia/Jakarta', 'id', now())`,
  )
  const { connection } = database
  const about = { version: '0.0.9', createdAt: new Date().toISOString(), passphrase: null }
  const lists = { leaveOut: [], references: [] }
  const where = { connection, data: at('lama'), migrations: older, path: at('lama.backup') }
  await makeBackup({ ...where, ...about, ...lists })
  await database.close()
  expect((await run('restore lama.backup --data dari-lama')).code).toBe(0)
  await onDatabase(at('dari-lama'), async (pool) => {
    const { rows } = await pool.query(`select slug, (select count(*) from brand) from team`)
    expect(rows).toEqual([{ slug: 'lama', count: '0' }])
  })
})

describe('into a database of one’s own', () => {
  const cluster = inject('testCluster')
  const name = `backup_${process.pid}`
  const { host = '', port = 5432, user = '' } = cluster
  const url = `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`
  const admin = new Client({ ...poolSettings(cluster), database: 'postgres' })
  beforeAll(async () => {
    await admin.connect()
    await admin.query(`create database ${name} template template0`)
  })
  afterAll(async () => {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  })

  test('it goes when that is empty; a failure leaves it empty; and never when it is not', async () => {
    const env = { DATABASE_URL: url }
    const { header } = await verifyBackup(at('toko.backup'))
    await writeBackupFile(at('rusak.backup'), { header: { ...header, key: null }, frames: none() })
    expect((await run('restore rusak.backup --data luar', env)).code).toBe(1)
    const good = await run('restore toko.backup --data luar --without-secrets', env)
    expect([good.code, good.err]).toEqual([0, ''])
    expect(good.out).toContain('secret key was not restored')
    expect(existsSync(join(at('luar'), 'secret.key'))).toBe(false)
    expect(await keptFiles(at('luar'))).toEqual(files)
    const again = await run('restore toko.backup --data lain --without-secrets', env)
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('not empty')])
    expect(existsSync(at('lain'))).toBe(false)
  })
})

test('copies that are missing or damaged are told, and the rest is in the back-up', async () => {
  const [gone = '', changed = ''] = files
  const home = join(at('asal'), 'files')
  await rm(join(home, gone))
  await writeFile(join(home, changed), 'x')
  const { code, out } = await run('backup kurang.backup --data asal --json')
  expect(code).toBe(1)
  const told = { missing: [hash(gone)], damaged: [hash(changed)] }
  expect(JSON.parse(out)).toMatchObject({ ok: false, ...told })
  const restored = await run('restore kurang.backup --data kurang --json')
  expect([restored.code, restored.err]).toEqual([0, ''])
  expect(JSON.parse(restored.out)).toMatchObject(told)
  expect(await keptFiles(at('kurang'))).toEqual(files.slice(2))
})
