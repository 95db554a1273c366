/* oxlint-disable typescript/no-unsafe-type-assertion -- stands in for the server that routes a call */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { compose, type Composition } from '#app/server/compose.ts'
import { erasedListName, readErasedList } from '#app/server/erased-list.ts'
import type { Authorized } from '#kernel/actor.ts'
import type { Endpoint, Given, Sent } from '#kernel/endpoint.ts'
import { Week } from '#kernel/time.ts'
import * as imports from '#modules/imports/contract.ts'
import * as reports from '#modules/reports/contract.ts'
import * as tasks from '#modules/tasks/contract.ts'
import * as team from '#modules/team/contract.ts'
import { readConfig } from '#platform/config/config.ts'
import { createFiles } from '#platform/files/files.ts'

import { etalase, log, onDatabase, openFolder } from './backup-desk.ts'

const week = Week.parse('2026-W46')
const folder = await openFolder()
const at = (name: string) => join(folder.path, name)
const run = (line: string) => etalase(folder.path, line.split(' '))
const files = [
  'more/2026-W46/Transaction_Analysis_Creator_List_20261109-20261115.xlsx',
  'more/2026-W46/affiliate_orders_20261116083100.csv',
  'more/2026-W46/Video_List_20261109-20261115.xlsx',
  '2026-W46/Semua pesanan-2026-11-16-08_31.csv',
].map((name) => join(process.cwd(), 'src/modules/metrics/fixtures', name))

let composition: Composition
let caller: Authorized
let handle: string
beforeAll(async () => {
  const imported = await etalase(folder.path, ['import', ...files, '--data', 'data'])
  if (imported.code !== 0) throw new Error(imported.err || imported.out)
  await open()
  handle = await someCreator()
})
afterAll(async () => {
  await composition.close()
  await folder.remove()
})

async function open() {
  const config = readConfig({ env: {}, flags: { data: at('data') }, root: process.cwd() })
  composition = await compose({ config, log, role: 'tool' })
  const [one] = await composition.team.service.teams()
  const actor = { kind: 'cli', name: 'Rina' } as const
  caller = await composition.team.authorize(actor, one?.id ?? '', 'personal.manage')
}

const pool = (): Pool => composition.database.pool

/** Answers a call as the server would, once it is known who calls. */
async function call<E extends Endpoint>(endpoint: E, input: Omit<Sent<E>, 'team'>) {
  const found = composition.routes.find((route) => route.endpoint === endpoint)
  const handles = found?.handle as (given: unknown, call: unknown) => Promise<unknown>
  const taken = endpoint.takes.parse(input) as object
  return (await handles({ ...input, ...taken }, { caller })) as Given<E>
}

/** Somebody all the files know: with sales, with orders, and with a dot, digit or low line in the name. */
async function someCreator(): Promise<string> {
  const { rows } = await pool().query<{ key: string }>(
    `select subject_key as key from fact f where subject = 'creator' and subject_key ~ '[0-9_.]'
       and exists (select from fact v where v.attributes->>'creator' = f.subject_key)
     order by subject_key limit 1`,
  )
  return rows[0]?.key ?? ''
}

/** Everywhere a person is named in a database: the table and how often. */
async function namedIn(database: Pool, name: string): Promise<Record<string, number>> {
  const { rows: tables } = await database.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  )
  const found: Record<string, number> = {}
  for (const table of tables) {
    const { rows } = await database.query<{ count: number }>(
      `select count(*)::int as count from public."${table.name}" t
       where position($1 in lower(t::text)) > 0`,
      [name],
    )
    if (rows[0]?.count) found[table.name] = rows[0].count
  }
  return found
}

async function copiesNaming(name: string): Promise<number> {
  const names = await readdir(join(at('data'), 'files'), { recursive: true })
  const copies = names.filter((one) => one.length > 10)
  const texts = await Promise.all(copies.map((one) => readFile(join(at('data'), 'files', one))))
  const packed = texts.filter((bytes) => bytes[0] === 0x1f)
  return packed.filter((bytes) => gunzipSync(bytes).toString().toLowerCase().includes(name)).length
}

const sumOf = async () => {
  const { figures } = await composition.metrics.service.weekFigures(caller, week)
  return figures.find(({ id }) => id === 'affiliate.gmv')?.value
}

/** A kept file as evidence has it; answers its hash. */
async function keepPhoto(): Promise<string> {
  const { hash } = await (await createFiles(at('data'))).store(['foto'])
  return hash
}

/** A table the team wrote itself, with the person as a row and inside the title of another. */
async function writeDown(name: string): Promise<string> {
  const headers = ['Tanggal', 'Kreator', 'GMV']
  await call(imports.createMapping, {
    name: `Rekap @${name}`,
    spec: {
      how: 'table',
      subject: 'creator',
      headers,
      key: { label: 'Kreator' },
      when: { label: 'Tanggal', order: 'year-first' },
      columns: [{ label: 'GMV', metric: 'gmv', as: 'plain' }],
      decimal: ',',
    },
  })
  const rows = [headers, ['2026-11-10', `@${name}`, '5'], ['2026-11-10', `Duet @${name} 2`, '7']]
  const path = at('rekap kreator.csv')
  await writeFile(path, rows.map((row) => row.join(',')).join('\n'))
  await composition.imports.service.importFiles(caller, [path])
  return path
}

async function quote(of: Week, text: string) {
  const { report } = await call(reports.draftReport, { week: of, again: false })
  const { version } = report
  const written = { ...report.text, summary: text }
  return call(reports.saveReport, { week: of, version, text: written })
}

describe('a person outside the team', () => {
  test('is found in everything that names them, and nobody else is', async () => {
    files.push(await writeDown(handle))
    await quote(week, `Video @${handle} paling banyak ditonton.`)
    const late = Week.parse('2026-W45')
    const { report } = await quote(late, `Terima kasih @${handle.toUpperCase()}`)
    await call(reports.handOver, { week: late, version: report.version })
    await call(reports.shareReport, { week, name: `@${handle}`, days: 7, shown: 'current' })

    await call(tasks.createTask, { title: `Kirim sampel ke @${handle}` })
    await pool().query(
      `with e as (insert into figure_evidence (id, team_id, hash, type, bytes, client_key, created_at, created_by)
         values (gen_random_uuid(), $1, $3, 'image/jpeg', 3, gen_random_uuid(), now(), 'Rina')
         returning id)
       insert into typed_figure (id, version, team_id, day, metric, subject, value, taken_on, note, evidence_id, typed_at, typed_by)
       select gen_random_uuid(), 1, $1, '2026-11-10', 'orders', 'shop', 3, '2026-11-11', $2, id, now(), 'Rina' from e`,
      [caller.team.id, `dari layar ${handle}`, await keepPhoto()],
    )

    await pool().query(
      `with u as (insert into "user" (id, name, email, created_at, updated_at)
         values (gen_random_uuid(), 'Rina', 'rina@toko.example', now(), now()) returning id)
       insert into notification (id, team_id, user_id, kind, key, words, path, created_at)
       select gen_random_uuid(), $1, id, 'task', 'k', $2::jsonb, 'today', now() from u`,
      [caller.team.id, { id: `Kirim sampel ke @${handle}`, en: `Send a sample to @${handle}` }],
    )

    const { found, refusal } = await call(team.findPerson, { handle: `@${handle}` })
    expect(refusal).toBeNull()
    const totals = Object.fromEntries(found.map(({ kind, total }) => [kind, total]))
    expect(totals).toEqual({
      'team.history': expect.any(Number),
      'team.links': 1,
      'imports.copies': 5,
      'imports.mappings': 1,
      'imports.texts': 1,
      'metrics.creators': expect.any(Number),
      'metrics.notes': 1,
      'reports.text': 2,
      'tasks.text': 1,
      'tasks.news': 1,
    })
    expect(totals['metrics.creators']).toBeGreaterThan(2)
    expect((await call(team.findPerson, { handle: 'tidak.ada.orangnya' })).found).toEqual([])
  })

  test('is erased everywhere but in what was handed over, and the sums stay', async () => {
    const made = await run(`backup sebelum.backup --data data`)
    expect(made.code).toBe(0)
    const before = await sumOf()
    expect(before).toBeGreaterThan(0)

    const { erasure } = await call(team.erasePerson, { handle, reason: 'Diminta orangnya' })
    expect(erasure).toMatchObject({ by: 'Rina', reason: 'Diminta orangnya' })
    expect(Object.keys(erasure.counts ?? {})).toContain('metrics.creators')
    expect(await namedIn(pool(), handle)).toEqual({ report: 1 })
    expect(await copiesNaming(handle)).toBe(0)
    const { rows: keys } = await pool().query<{ key: string }>(
      `select subject_key as key from fact where kind like 'mapped:%' order by 1`,
    )
    expect(keys.map(({ key }) => key)).toEqual([
      expect.stringMatching(/^Duet dihapus-\w+-\w+ 2$/),
      expect.stringMatching(/^dihapus-\w+-\w+$/),
    ])
    const { rows } = await pool().query('select note, evidence_id from typed_figure')
    expect(rows).toEqual([{ note: 'dari layar dihapus', evidence_id: null }])
    expect(await sumOf()).toBe(before)

    const { report } = await call(reports.report, { week })
    expect(report?.text.summary).toBe('Video dihapus paling banyak ditonton.')
    const { links } = await call(team.links, {})
    expect(links.map(({ name, state }) => [name, state])).toEqual([['dihapus', 'revoked']])
  })

  test('does not come back with the same file, which changes nothing', async () => {
    const before = await sumOf()
    const { result } = await composition.imports.service.importFiles(caller, files)
    expect(result.imports.map(({ counts }) => [counts?.new, counts?.changed])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ])
    expect(await namedIn(pool(), handle)).toEqual({ report: 1 })
    await composition.jobs.find(({ name }) => name === 'imports.clean-up')?.run()
    expect(await copiesNaming(handle)).toBe(0)
    expect(await sumOf()).toBe(before)
  })

  test('is erased again out of an older back-up by the list that lies beside it', async () => {
    const list = await readErasedList(join(at('data'), erasedListName))
    expect(list).toHaveLength(1)
    expect(JSON.stringify(list)).not.toContain(handle)
    expect((await run('backup sesudah.backup --data data')).code).toBe(0)
    expect(await readErasedList(at(erasedListName))).toEqual(list)

    const restored = await run('restore sebelum.backup --data kembali')
    expect([restored.code, restored.err]).toEqual([0, ''])
    expect(restored.out).toContain('1 erased persons have not come back')
    const named = await onDatabase(at('kembali'), (database) => namedIn(database, handle))
    expect(named).toEqual({ report: 1 })

    // Without the list the same back-up does name them: it is the list that keeps them out.
    await mkdir(at('lain'))
    await rename(at('sebelum.backup'), at('lain/sebelum.backup'))
    expect((await run('restore lain/sebelum.backup --data lama')).code).toBe(0)
    const back = await onDatabase(at('lama'), (database) => namedIn(database, handle))
    expect(Object.keys(back)).toContain('fact')
  })
})

test('the shop’s own account is not erased as a person', async () => {
  const own = 'more/2026-W46/Content_2026-11-09_1794792660_rumahsenja.id.csv'
  const studio = '2026-W46'
  const folderOf = join(process.cwd(), 'src/modules/metrics/fixtures', studio)
  const names = (await readdir(folderOf)).filter((name) => /^(Overview|FollowerHistory)/.test(name))
  const paths = [join(process.cwd(), 'src/modules/metrics/fixtures', own)]
  await composition.imports.service.importFiles(caller, [
    ...paths,
    ...names.map((name) => join(folderOf, name)),
  ])
  const { refusal } = await call(team.findPerson, { handle: '@RumahSenja.id' })
  expect(refusal?.en).toContain('is an account of this shop')
  await expect(
    call(team.erasePerson, { handle: 'rumahsenja.id', reason: 'coba saja' }),
  ).rejects.toMatchObject({ kind: 'conflict' })
})

describe('how long things are kept', () => {
  test('is chosen from a list, and the choice can be taken back', async () => {
    const wish = { kind: 'imports.copies', days: 30 }
    const { change } = await call(team.setRetention, wish)
    const daysOf = async () => {
      const { kinds } = await call(team.personalData, {})
      return kinds.find(({ kind }) => kind === wish.kind)?.days
    }
    expect(await daysOf()).toBe(30)
    await call(team.undo, { change: change ?? '' })
    expect(await daysOf()).toBe(730)
    await expect(call(team.setRetention, { ...wish, days: 31 })).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  test('ends copies and history of before, and nothing younger', async () => {
    await pool().query(
      `update import set created_at = now() - interval '40 days' where file like 'Video_List%'`,
    )
    await pool().query(`update change set at = now() - interval '200 days' where seq = 1`)
    await call(team.setRetention, { kind: 'imports.copies', days: 30 })
    await call(team.setRetention, { kind: 'team.history', days: 180 })
    await composition.team.cleanUp()
    const { rows } = await pool().query<{ copies: number }>(
      `select count(copy)::int as copies from import where file like 'Video_List%'`,
    )
    expect(rows[0]?.copies).toBe(0)
    const { rows: left } = await pool().query<{ first: string }>(
      `select min(seq) as first from change`,
    )
    expect(Number(left[0]?.first)).toBe(2)
  })
})
