import { randomUUID } from 'node:crypto'

import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'

import { ImportId, TeamId } from '#kernel/ids.ts'
import type { TargetImport } from '#modules/imports/contract.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { createLog } from '#platform/log/log.ts'

import { createFactPersonalData } from '../personal-facts.ts'
import { createFactTarget } from '../targets/facts.ts'
import { createNameKeeping } from './name-keeping.ts'
import { namesSql } from './name-sql.ts'

const { db, pool } = await testDatabase()
const team = TeamId.parse(randomUUID())
const target = createFactTarget()
const last = { W44: '2026-11-01', W45: '2026-11-08', W46: '2026-11-15' }
type Week = keyof typeof last
type Titles = Readonly<Record<string, string>>

beforeEach(async () => {
  await pool.query('truncate fact, fact_stage, fact_history, fact_witness, fact_name')
})

let order = 0
type More = { readonly kind?: string; readonly subject?: string; readonly of?: TeamId }

/** Applies an export that gives titles to items; `creator/7` says whose it is. */
async function apply(
  week: Week,
  titles: Titles,
  { kind = 'video_list', subject = 'video', of = team }: More = {},
): Promise<TargetImport> {
  const id = ImportId.parse(randomUUID())
  const keys = Object.keys(titles)
  const staged = keys.length
  const what = { id, team: of, labels: {}, timeZone: 'Asia/Jakarta', staged }
  await pool.query(
    `insert into fact_stage (import_id, row, kind, subject, subject_key, period_from, period_to, values, attributes)
     select $1, row, $2, $3, key, $4::date - 6, $4, '{}',
       jsonb_build_object('title', title, 'name', title, 'video_id', key, 'creator', 'rina.home')
     from unnest($5::text[], $6::text[]) with ordinality as n(key, title, row)`,
    [id, kind, subject, last[week], keys, Object.values(titles)],
  )
  order += 1
  await inTransaction(db, async (tx) => {
    await target.apply(tx, what, order)
    await target.discard(tx, id)
  })
  return what
}
const undo = (what: TargetImport) => inTransaction(db, (tx) => target.undo(tx, what))

const named = async (of = team) => {
  const { rows } = await pool.query<{ line: string }>(
    `select concat_ws(' ', list, key, name, last) as line from fact_name
     where team_id = $1 order by list, key`,
    [of],
  )
  return rows.map(({ line }) => line)
}
const videos = async (of = team) => (await named(of)).filter((line) => line.startsWith('videos'))

describe('how things are called', () => {
  test('follows the newest export that says so, whichever came in first', async () => {
    await apply('W46', { 7: 'Kasur lipat', 8: 'Sofa' })
    await apply('W45', { 7: 'Kasur', 9: 'Rak' })
    expect(await videos()).toEqual([
      'videos 7 Kasur lipat 2026-11-15',
      'videos 8 Sofa 2026-11-15',
      'videos 9 Rak 2026-11-08',
    ])
  })

  test('is as before when the newest is taken back, and gone with the only one', async () => {
    const first = await apply('W45', { 7: 'Kasur' })
    const second = await apply('W46', { 7: 'Kasur lipat', 8: 'Sofa' })
    await undo(second)
    expect(await videos()).toEqual(['videos 7 Kasur 2026-11-08'])
    await undo(first)
    expect(await named()).toEqual([])
  })

  test('comes from another export where one does not say it', async () => {
    const studio = { kind: 'studio_content' }
    await apply('W45', { 7: 'Kasur' })
    const other = await apply('W46', { 7: '', 8: 'Sofa' }, studio)
    expect(await videos()).toEqual(['videos 7 Kasur 2026-11-15', 'videos 8 Sofa 2026-11-15'])
    await undo(other)
    expect(await videos()).toEqual(['videos 7 Kasur 2026-11-08'])
  })

  test('is told of several lists by one export', async () => {
    await apply('W46', { 7: 'Kasur' }, { kind: 'affiliate_videos', subject: 'affiliate_video' })
    expect(await named()).toEqual(['creators rina.home  2026-11-15', 'videos 7 Kasur 2026-11-15'])
  })

  test('is of one team alone', async () => {
    const other = TeamId.parse(randomUUID())
    await apply('W46', { 7: 'Kasur' })
    const theirs = await apply('W46', { 7: 'Meja' }, { of: other })
    expect(await videos(other)).toEqual(['videos 7 Meja 2026-11-15'])
    await undo(theirs)
    await inTransaction(db, (tx) => target.removeTeam(tx, other))
    expect(await videos()).toEqual(['videos 7 Kasur 2026-11-15'])
    await inTransaction(db, (tx) => target.removeTeam(tx, team))
    expect(await named()).toEqual([])
  })

  test('a name that fills a page, and a key too long for an index, stop no import', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => `kata${at}`).join(' ')
    await apply('W46', { 7: many, [randomUUID().repeat(40)]: 'Panjang' })
    expect((await videos()).map((line) => line.slice(0, 14))).toEqual(['videos 7 kata0'])
  })
})

test('whoever is erased is found by name no more', async () => {
  await apply('W46', { 7: 'Kasur bersama @rina.home', 8: 'Sofa' })
  await apply('W46', { 9: 'Rak' }, { kind: 'affiliate_videos', subject: 'affiliate_video' })
  const whom = {
    meant: (text: string) => text.replace('@', '') === 'rina.home',
    alias: () => 'dihapus-1',
  }
  await inTransaction(db, async (tx) => createFactPersonalData().erase?.(tx, team, whom))
  const { rows } = await pool.query(`select to_jsonb(n)::text as said from fact_name n`)
  expect(rows).toHaveLength(4)
  expect(rows.filter(({ said }) => String(said).includes('rina'))).toEqual([])
})

test('names that are missing are made in the background of a start, once', async () => {
  const lines: string[] = []
  const stream = { write: (line: string) => void lines.push(line) }
  const keeping = createNameKeeping({
    db,
    log: createLog({ level: 'info', stream, format: 'json' }),
  })
  await pool.query(
    `insert into team (id, slug, name, time_zone, language, example, created_at)
     values ($1, 'griya', 'Griya', 'Asia/Jakarta', 'id', false, now())`,
    [team],
  )
  await apply('W46', { 7: 'Kasur' })
  await pool.query('truncate fact_name')
  keeping.start()
  await expect.poll(videos).toEqual(['videos 7 Kasur 2026-11-15'])
  await keeping.close()
  expect(lines).toHaveLength(1)
})

test('the first import after names were lost brings back all of them', async () => {
  await apply('W45', { 7: 'Kasur' })
  await pool.query('truncate fact_name')
  await apply('W46', { 8: 'Sofa' })
  expect(await videos()).toEqual(['videos 7 Kasur 2026-11-08', 'videos 8 Sofa 2026-11-15'])
})

test('any sequence of applying and undoing leaves what the facts say', async () => {
  expect.hasAssertions()
  const titles = fc.dictionary(
    fc.constantFrom('1', '2', '3', '4'),
    fc.constantFrom('Kasur', 'Sofa', 'Rak'),
    { minKeys: 1 },
  )
  const step = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ week: fc.constantFrom<Week>('W44', 'W45', 'W46'), titles }),
    },
    { weight: 2, arbitrary: fc.record({ undo: fc.nat() }) },
  )
  const facts = namesSql({ which: () => `team_id = '${team}'` })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      await pool.query('truncate fact, fact_stage, fact_history, fact_witness, fact_name')
      const left: TargetImport[] = []
      for (const one of steps) {
        if ('week' in one) left.push(await apply(one.week, one.titles))
        else {
          const [gone] = left.splice(one.undo % Math.max(1, left.length), 1)
          if (gone) await undo(gone)
        }
        const { rows } = await pool.query<{ line: string }>(
          `select concat_ws(' ', list, key, name, last) as line from (${facts}) t order by list, key`,
        )
        expect(await named()).toEqual(rows.map(({ line }) => line))
      }
    }),
    { numRuns: 12 },
  )
})
