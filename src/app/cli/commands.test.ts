import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { writeExports } from '#app/server/example-shop.ts'
import { Week } from '#kernel/time.ts'
import { WeekFigures } from '#modules/metrics/contract.ts'
import { testDatabase } from '#platform/db/testing.ts'

import { runCommand } from './main.ts'

const week = Week.parse('2026-W46')
const folder = mkdtempSync(join(tmpdir(), 'etalase-cli-'))
const { connection, pool } = await testDatabase()
const { host = '', port = 5432, user = '', database = '' } = connection
const url = `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`

/** Runs a command on an empty installation, the tests one after the other on the same. */
async function etalase(...argv: string[]) {
  let out = ''
  let err = ''
  const code = await runCommand([...argv, '--data', join(folder, 'data')], {
    env: { DATABASE_URL: url },
    cwd: folder,
    root: process.cwd(),
    terminal: { out: (text) => void (out += text), err: (text) => void (err += text) },
  })
  return { code, out, err }
}

/** The exports of an invented shop. */
let files: string[] = []
beforeAll(async () => {
  files = await writeExports(folder, week, 1)
  writeFileSync(join(folder, 'catatan.csv'), 'halo,dunia\n1,2\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('report on an empty installation says what to do first', async () => {
  const { code, err } = await etalase('report', '--week', week)
  expect(code).toBe(1)
  expect(err).toContain('etalase import')
})

test('a dry run on an empty installation tells the preview and leaves nothing behind', async () => {
  const dry = await etalase('import', ...files, '--dry-run')
  expect(dry.code).toBe(0)
  expect(dry.out.match(/✓ /g)?.length).toBeGreaterThanOrEqual(files.length)
  const json = await etalase('import', ...files, '--dry-run', '--json')
  expect(JSON.parse(json.out)).toMatchObject({ ok: true, team: null, dryRun: true })
  expect(await rowsOf('team', 'change', 'import', 'import_batch', 'fact_stage', 'fact')).toBe(0)
  expect((await etalase('report')).err).toContain('etalase import')
})

const rowsOf = async (...tables: string[]) => {
  const counts = tables.map((table) => `(select count(*) from "${table}")`)
  const { rows } = await pool.query<{ all: string }>(`select ${counts.join(' + ')} as all`)
  return Number(rows[0]?.all)
}

test('import makes a first team, tells the preview and applies what it can', async () => {
  const { code, out } = await etalase('import', ...files, 'catatan.csv', 'hilang.csv')
  expect(code, 'two files were not applied').toBe(1)
  expect(out.split('\n')[0]).toMatch(/\w/)
  expect(out.match(/✓ Diterapkan/g)).toHaveLength(files.length)
  expect(out).toMatch(/catatan\.csv\n {2}Bukan ekspor yang dikenal\n {2}✗ TIDAK diterapkan: /)
  expect(out).toMatch(/hilang\.csv[^]*✗ TIDAK diterapkan: /)
})

test('the same files again change nothing, and a dry run says so before', async () => {
  const dry = await etalase('import', ...files, '--dry-run', '--json')
  expect(dry.code).toBe(0)
  const { ok, imports } = JSON.parse(dry.out) as {
    ok: boolean
    imports: { counts: { new: number; changed: number } }[]
  }
  expect(ok).toBe(true)
  expect(imports.map(({ counts }) => counts.new + counts.changed)).toEqual(files.map(() => 0))
  const again = await etalase('import', ...files, '--lang', 'en')
  expect(again.code).toBe(0)
  expect(again.out.match(/✓ Nothing new/g)).toHaveLength(files.length)
})

test('report prints the figures as JSON, as a table and as a PDF', async () => {
  const json = await etalase('report', '--week', week, '--json')
  const figures = WeekFigures.parse(JSON.parse(json.out))
  const gmv = figures.figures.find(({ id }) => id === 'shop.gmv')
  expect(gmv?.value).toBeGreaterThan(0)
  expect(gmv?.origin[0]).toMatchObject({ file: expect.any(String), row: expect.any(Number) })
  const table = await etalase('report', '--week', week)
  expect(table.out).toMatch(/^2026-W46 · 9–15 Nov 2026\n/)
  const pdf = await etalase('report', '--week', week, '--out', 'laporan.pdf')
  expect([pdf.code, pdf.out]).toEqual([0, ''])
  expect(readFileSync(join(folder, 'laporan.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})

test('demo fills the example shop, which no command takes for a team of one’s own', async () => {
  const { code, out } = await etalase('demo', '--json')
  expect(code).toBe(0)
  const { team } = JSON.parse(out) as { team: { slug: string; example: boolean } }
  expect(team.example).toBe(true)
  expect((await etalase('report', '--week', week)).code).toBe(0)
  expect((await etalase('report', '--team', team.slug)).code).toBe(0)
  const wrong = await etalase('report', '--team', 'lain')
  expect(wrong.code).toBe(2)
  expect(wrong.err).toContain(`--team ${team.slug}`)
}, 300_000)

test('lint with a team or brand reads the book of the team', async () => {
  const { code, err } = await etalase('lint', '--brand', 'Tidak Ada', 'catatan.csv')
  expect(code).not.toBe(0)
  expect(err).toContain('Brand “Tidak Ada” tidak ada')
  const known = await etalase('lint', '--team', 'toko-contoh-salah', 'catatan.csv')
  expect(known.code).toBe(2)
})

test.each([
  [['import']],
  [['import', 'a.csv', '--period', 'kemarin']],
  [['report', '--week', '2026-W54']],
])('%j is wrong use', async (argv) => expect((await etalase(...argv)).code).toBe(2))
