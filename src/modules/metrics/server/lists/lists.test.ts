import { beforeAll, describe, expect, test } from 'vitest'

import { Instant, type Period } from '#kernel/time.ts'
import { connect } from '#platform/db/connection.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { createLog } from '#platform/log/log.ts'

import { itemList, listOrigin } from '../../contract.ts'
import { createStock } from '../make-facts.ts'
import { createLists } from './lists.ts'

const { connection, pool } = await testDatabase()
const log = createLog({ level: 'silent', stream: process.stderr, format: 'text' })
const lists = createLists(connect(connection, { log }))

const w45 = { from: '2026-11-02', to: '2026-11-08' } as Period
const w46 = { from: '2026-11-09', to: '2026-11-15' } as Period
const both = { from: w45.from, to: w46.to }
const stock = createStock(pool)
const other = createStock(pool)

type Wish = Record<string, unknown>
const list = (wish: Wish, of = stock) =>
  lists.list(of.caller, {
    team: of.team,
    ...itemList.takes.parse({ list: 'videos', ...w46, ...wish }),
  })
const origin = (wish: Wish) =>
  lists.origin(stock.caller, {
    team: stock.team,
    ...listOrigin.takes.parse({ list: 'videos', kind: 'video_list', ...w46, ...wish }),
  })
const item = (key: string, name: 'videos' | 'products' | 'lives' = 'videos') =>
  lists.item(stock.caller, { team: stock.team, list: name, key })

const video = (key: string, values: Record<string, number | null>, title = `Video ${key}`) => ({
  subject: 'video',
  key,
  values,
  attributes: { title, creator: 'rumahsenja.id', posted_at: '2026-11-01T12:00:00+07:00' },
})

beforeAll(async () => {
  const columns = { gmv: 'GMV dari video (Rp)', views: 'VV' }
  await stock.addImport({ kind: 'video_list', period: w45, columns }, [
    video('1', { gmv: 100, views: 1000, ctr: 0.1 }),
  ])
  await stock.addImport({ kind: 'video_list', period: w46, columns }, [
    video('1', { gmv: 300, views: 2000, ctr: 0.2 }, 'Tes tidur 10 menit'),
    video('2', { gmv: 500, views: null, ctr: 0.3 }),
    video('3', { gmv: null, views: 50, ctr: null }, '100% katun_'),
  ])
  await stock.addImport(
    { kind: 'studio_content', period: { from: '2026-11-09', to: '2026-11-09' } },
    [video('1', { views: 900, likes: 9 })],
  )
  await stock.addImport(
    { kind: 'studio_content', period: { from: '2026-11-16', to: '2026-11-16' } },
    [video('1', { views: 2900, likes: 29 })],
  )
  await stock.addImport({ kind: 'gmvmax_creative', period: w46 }, [
    {
      subject: 'creative_ad',
      key: '77/p1/1',
      values: { cost: 10.4, gross_revenue: 40 },
      attributes: { video_id: '1', product_id: 'p1', title: 'Tes tidur' },
    },
    {
      subject: 'creative_ad',
      key: '77/p2/1',
      values: { cost: 20.4, gross_revenue: 60 },
      attributes: { video_id: '1', product_id: 'p2', title: 'Tes tidur' },
    },
  ])
  await other.addImport({ kind: 'video_list', period: w46 }, [video('9', { gmv: 1, views: 1 })])
})

describe('a list of a week', () => {
  test('stands in the order of its first figure, missing last, with true sums', async () => {
    const { rows, totals, count, kind } = await list({})
    expect([kind, count]).toEqual(['video_list', 3])
    expect(rows.map(({ key }) => key)).toEqual(['2', '1', '3'])
    expect(rows.at(-1)?.values).toMatchObject({ gmv: null, views: 50 })
    expect(totals['gmv']).toEqual({ value: 800, filled: 2 })
    expect(totals['ctr']).toEqual({ value: null, filled: 2 })
    // GMV of those whose views are known too: 300 over 2,000.
    expect(totals['gpm']).toEqual({ value: 150, filled: 1 })
  })

  test.each([
    [{ sort: 'name', search: '' }, ['3', '1', '2']],
    [{ sort: 'views', order: 'up' }, ['3', '1', '2']],
    [{ search: 'TIDUR' }, ['1']],
    [{ search: '0%' }, ['3']],
    [{ search: 'n_' }, ['3']],
    [{ limit: '1', offset: '1' }, ['1']],
  ])('%j', async (wish, keys) => {
    const { rows } = await list(wish)
    expect(rows.map(({ key }) => key)).toEqual(keys)
  })

  test('sums what was found, not what is on the page', async () => {
    const { totals, count } = await list({ limit: '1' })
    expect([count, totals['gmv']?.value]).toEqual([3, 800])
  })

  test('holds nothing of another team', async () => {
    const { rows } = await list({}, other)
    expect(rows.map(({ key }) => key)).toEqual(['9'])
  })
})

describe('a list of other days', () => {
  test('adds up the weeks that make them; a rate of two files is not told', async () => {
    const { rows, sources } = await list(both)
    expect(sources[0]).toMatchObject({ state: 'complete', parts: [w45, w46] })
    const one = rows.find(({ key }) => key === '1')
    expect(one).toMatchObject({ facts: 2, values: { gmv: 400, views: 3000, ctr: null } })
    expect(one?.values['gpm']).toBe(133)
  })

  test('is empty where the files cover other days, and names them', async () => {
    const { rows, sources } = await list({
      from: '2026-11-09',
      to: '2026-11-12',
      kind: 'video_list',
    })
    expect(rows).toEqual([])
    expect(sources[0]).toMatchObject({ state: 'partial', beside: [w46] })
    expect(sources[0]?.note?.id).toContain('tidak dibagi rata')
  })

  test('refuses days in the wrong order and more than can be looked at', async () => {
    await expect(list({ from: '2026-11-09', to: '2026-11-08' })).rejects.toThrow('first day')
    await expect(list({ from: '2024-11-09', to: '2026-11-08' })).rejects.toThrow('first day')
  })
})

describe('the other exports of a list', () => {
  test('totals since the post are those of the last export, and nobody adds them up', async () => {
    const { rows, totals } = await list({ kind: 'studio_content' })
    expect(rows.map(({ values }) => values['views'])).toEqual([2900])
    expect(totals['views']?.value).toBeNull()
  })

  test('a video costs what its creatives cost together, in whole rupiah', async () => {
    const { rows } = await list({ kind: 'gmvmax_creative' })
    expect(rows).toMatchObject([{ key: '1', facts: 2, values: { cost: 31, gross_revenue: 100 } }])
  })

  test('a source that is not there says so', async () => {
    const { sources, rows } = await list({ kind: 'affiliate_videos' })
    expect(rows).toEqual([])
    expect(sources.find(({ kind }) => kind === 'affiliate_videos')?.state).toBe('missing')
  })

  test('no export is read as a list it is not', async () => {
    await expect(list({ kind: 'product_list' })).rejects.toThrow('not read from that export')
    await expect(list({ sort: 'password' })).rejects.toThrow('no such column')
  })
})

describe('the origin of a figure in a list', () => {
  test('of a row is its cells, of a sum those of all rows', async () => {
    const row = await origin({ measure: 'gmv', key: '1', from: w45.from })
    expect(row.origin.map(({ value, column }) => [value, column])).toEqual([
      [100, 'GMV dari video (Rp)'],
      [300, 'GMV dari video (Rp)'],
    ])
    const all = await origin({ measure: 'gmv' })
    expect(all.total).toBe(2)
    const made = await origin({ measure: 'gpm', key: '1' })
    expect(made.origin.map(({ column }) => column)).toEqual(['GMV dari video (Rp)', 'VV'])
  })

  test('beyond the last cell still tells how many there are', async () => {
    expect(await origin({ measure: 'gmv', offset: '10' })).toMatchObject({ origin: [], total: 2 })
  })
})

describe('the page of a video', () => {
  test('puts what every export tells side by side, never mixed', async () => {
    const page = await item('1')
    expect(page.sources.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['video_list', 2],
      ['studio_content', 2],
      ['gmvmax_creative', 1],
    ])
    expect(page.silent.map(({ name }) => name.id)).toEqual(['Video afiliasi', 'Pesanan afiliasi'])
    expect(page.title?.id).toBe('GMV Rp300 di minggu 46, naik 200% dari minggu 45')
    expect(page.chart?.points.map(({ value }) => value)).toEqual([null, null, null, null, 100, 300])
  })

  test('opens the origin of every figure it shows', async () => {
    const { sources } = await item('1')
    const opened: unknown[] = []
    for (const { kind, measures, rows } of sources)
      for (const { period, key, values } of rows)
        for (const { id } of measures)
          if ((values[id] ?? null) !== null) {
            // oxlint-disable-next-line no-await-in-loop -- one after the other keeps them in order
            const { total } = await origin({ kind, measure: id, key, ...period, exact: 'true' })
            opened.push([kind, period.from, id, total > 0])
          }
    expect(opened).toContainEqual(['studio_content', '2026-11-16', 'views', true])
    expect(opened).toContainEqual(['studio_content', '2026-11-09', 'likes', true])
    expect(opened.filter((one) => Array.isArray(one) && one[3] !== true)).toEqual([])
  })

  test('does not exist for what only another team knows', async () => {
    await expect(item('9')).rejects.toThrow('no figures')
  })
})

const onDay = (at: string) => ({ from: at.slice(0, 10), to: at.slice(0, 10) })
const session = (at: string, id: string, gmv: number) => ({
  subject: 'live',
  key: `${id}/${at.slice(0, 16)}`,
  at,
  period: onDay(at),
  values: { gmv, seconds: 3600 },
  attributes: { creator: 'rumahsenja.id', nickname: 'Rumah Senja' },
})
const roomOf = ([id, taken]: readonly [string, string], at: string, gmv: number) => ({
  subject: 'room',
  key: `${id}@${taken}`,
  at,
  period: onDay(at),
  values: { gmv, seconds: 3600 },
  attributes: { title: 'Malam 11.11' },
})

describe('the page of a LIVE', () => {
  const start = '2026-11-11T19:02:00+07:00'
  const key = '719/2026-11-11T19:02'

  beforeAll(async () => {
    await stock.addImport({ kind: 'live_sessions', period: w46 }, [
      session('2026-11-09T19:00:00+07:00', '719', 100),
      session('2026-11-09T21:00:00+07:00', '719', 200),
      session('2026-11-10T19:00:00+07:00', '719', 300),
      session(start, '719', 400),
      session('2026-11-12T10:00:00+07:00', '719', 1),
      session('2026-11-12T10:01:00+07:00', '888', 2),
    ])
    await stock.addImport({ kind: 'live_rooms', period: w46 }, [
      roomOf(['r1', '2026-11-11T20:00:00'], '2026-11-11T19:02:13+07:00', 250),
      roomOf(['r1', '2026-11-12T08:00:00'], '2026-11-11T19:02:13+07:00', 450),
      roomOf(['r2', '2026-11-12T12:00:00'], '2026-11-12T10:00:20+07:00', 3),
    ])
  })

  test('compares it with the sessions of its account before', async () => {
    const page = await item(key, 'lives')
    expect(page.title?.id).toBe('Rp400 per jam, 100% di atas rerata 3 sesi sebelumnya')
    expect(page.chart?.mean).toBe(200)
  })

  test('matches the room by its start and takes its newest download', async () => {
    const room = (await item(key, 'lives')).sources.find(({ kind }) => kind === 'live_rooms')
    expect(room?.matched?.id).toContain('selisih 13 detik')
    expect(room?.rows.map(({ values }) => values['gmv'])).toEqual([450])
  })

  test('says that a room near two sessions may be that of either', async () => {
    const page = await item('719/2026-11-12T10:00', 'lives')
    const room = page.sources.find(({ kind }) => kind === 'live_rooms')
    expect(room?.matched?.en).toContain('Uncertain')
    expect((await item('r2', 'lives')).sources.map(({ kind }) => kind)).toEqual([
      'live_sessions',
      'live_rooms',
    ])
  })

  test('is listed by its day, newest first, with the hours of all', async () => {
    const { rows, totals } = await list({ list: 'lives' })
    expect(rows[0]?.key).toBe('888/2026-11-12T10:01')
    expect(totals).toMatchObject({ gmv: { value: 1003 }, seconds: { value: 360 } })
    expect(totals['gmv_per_hour']?.value).toBe(167)
    expect(Instant.parse(rows[2]?.at)).toBe(Date.parse(start))
  })
})
