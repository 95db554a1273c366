import { beforeAll, describe, expect, test } from 'vitest'

import type { Period } from '#kernel/time.ts'
import { connect } from '#platform/db/connection.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { createLog } from '#platform/log/log.ts'

import { itemList, type ListName, listOrigin, type MappedKind } from '../../contract.ts'
import { createStock } from '../make-facts.ts'
import { createLists } from './lists.ts'

const { connection, pool } = await testDatabase()
const log = createLog({ level: 'silent', stream: process.stderr, format: 'text' })
const lists = createLists(connect(connection, { log }))
const stock = createStock(pool)
const other = createStock(pool)
const week = { from: '2026-11-09', to: '2026-11-15' } as Period
const onDay = (day: string) => ({ from: day, to: day })

type Wish = { readonly list: ListName } & Record<string, string>
const list = (wish: Wish, of = stock) =>
  lists.list(of.caller, { team: of.team, ...itemList.takes.parse({ ...week, ...wish }) })
const item = (name: ListName, key: string) =>
  lists.item(stock.caller, { team: stock.team, list: name, key })

const row = (
  [subject, key]: readonly [string, string],
  day: string,
  values: Record<string, number | null>,
) => ({
  subject,
  key,
  period: onDay(day),
  values,
  attributes: { name: key },
})

describe('a table of videos that the team mapped', () => {
  let recap: MappedKind
  beforeAll(async () => {
    await stock.addImport({ kind: 'video_list', period: week }, [
      {
        subject: 'video',
        key: '7301',
        values: { gmv: 500, views: 90 },
        attributes: { title: 'Kasur lipat anti kempes' },
      },
    ])
    recap = await stock.addMapping({
      name: 'Rekap Nadia',
      subject: 'video',
      metrics: ['views', 'likes', 'finish_rate'],
    })
    const columns = { views: 'View', key: 'Judul' }
    await stock.addImport({ kind: recap, period: week, columns, file: 'rekap.csv' }, [
      row(['video', '7301'], '2026-11-10', { views: 10, likes: 1, finish_rate: 0.2 }),
      row(['video', '7301'], '2026-11-11', { views: 20, likes: null, finish_rate: 0.4 }),
      row(['video', 'KASUR lipat anti kempes'], '2026-11-10', { views: 7 }),
      row(['video', 'Hanya di rekap'], '2026-11-20', { views: 3 }),
    ])
  })

  test('is a source of its own beside the exports, under its name', async () => {
    const { kind, sources } = await list({ list: 'videos' })
    expect(kind).toBe('video_list')
    expect(sources.at(-1)).toMatchObject({
      kind: recap,
      name: { id: 'Rekap Nadia' },
      state: 'partial',
      note: { id: expect.stringMatching(/^Rekap Nadia baru mencakup 10–11\sNov\s2026\.$/) },
    })
  })

  test('adds up days that lie apart; what a row lacks is not known of the sum', async () => {
    const { rows, totals, measures } = await list({ list: 'videos', kind: recap })
    expect(rows.map(({ key, values }) => [key, values['views'], values['likes']])).toEqual([
      ['7301', 30, null],
      ['KASUR lipat anti kempes', 7, null],
    ])
    expect(rows[0]?.values['finish_rate']).toBeNull()
    expect(totals['views']?.value).toBe(37)
    expect(measures.map(({ id }) => id)).toEqual(['views'])
  })

  test('tells file, row and column of every figure', async () => {
    const { origin, total } = await lists.origin(stock.caller, {
      team: stock.team,
      ...listOrigin.takes.parse({
        list: 'videos',
        kind: recap,
        measure: 'views',
        key: '7301',
        ...week,
      }),
    })
    expect(total).toBe(2)
    expect(origin[0]).toMatchObject({ file: 'rekap.csv', column: 'View', value: 10 })
  })

  test('stands on the page of a video by its id, and else by its very name', async () => {
    const page = await item('videos', '7301')
    expect(page.sources.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['video_list', 1],
      [recap, 2],
    ])
    expect(page.sources[1]?.matched).toBeNull()
    await pool.query(`delete from fact where kind = $1 and subject_key = '7301'`, [recap])
    const [, named] = (await item('videos', '7301')).sources
    expect(named?.rows.map(({ values }) => values['views'])).toEqual([7])
    expect(named?.matched?.id).toContain('nama yang sama persis')
  })

  test('has a page for what it alone knows', async () => {
    const page = await item('videos', 'Hanya di rekap')
    expect(page).toMatchObject({ name: 'Hanya di rekap', title: null })
    expect(page.sources).toMatchObject([{ kind: recap, rows: [{ values: { views: 3 } }] }])
  })

  test('is nobody else’s, and none of another list', async () => {
    expect((await list({ list: 'videos' }, other)).sources.map(({ kind }) => kind)).not.toContain(
      recap,
    )
    await expect(list({ list: 'videos', kind: recap }, other)).rejects.toThrow('not read from')
    expect((await list({ list: 'products', kind: recap })).rows).toEqual([])
  })
})

describe('rows of days and rows of weeks in one table', () => {
  let recap: MappedKind
  beforeAll(async () => {
    recap = await stock.addMapping({ name: 'Campuran', subject: 'product', metrics: ['gmv'] })
    await stock.addImport({ kind: recap, period: week }, [
      row(['product', 'Sofa'], '2026-11-09', { gmv: 5 }),
      { ...row(['product', 'Sofa'], '2026-11-09', { gmv: 70 }), period: week },
      { ...row(['product', 'Lemari'], '2026-11-09', { gmv: 9 }), period: week },
      {
        ...row(['product', 'Kursi'], '2026-11-09', { gmv: 1 }),
        period: { from: '2026-11-01', to: '2026-11-30' },
      },
    ])
  })

  test('are never added up over the same days', async () => {
    const { rows, sources } = await list({ list: 'products', kind: recap })
    expect(rows.map(({ key, values }) => [key, values['gmv']])).toEqual([
      ['Lemari', 9],
      ['Sofa', null],
    ])
    expect(sources.at(-1)?.note?.id).toMatch(/tentang 1–30\sNov\s2026/)
  })

  test('count for the days they are about', async () => {
    const day = { from: '2026-11-09', to: '2026-11-09' }
    const { rows } = await list({ list: 'products', kind: recap, ...day })
    expect(rows.map(({ key, values }) => [key, values['gmv']])).toEqual([['Sofa', 5]])
  })
})

describe('a LIVE in a table of the team', () => {
  const start = '2026-11-11T19:02:00+07:00'
  let recap: MappedKind
  beforeAll(async () => {
    await stock.addImport({ kind: 'live_sessions', period: week }, [
      {
        subject: 'live',
        key: '719/2026-11-11T19:02',
        at: start,
        period: onDay('2026-11-11'),
        values: { gmv: 400, seconds: 3600 },
        attributes: { creator: 'rumahsenja.id' },
      },
    ])
    recap = await stock.addMapping({
      name: 'Catatan host',
      subject: 'live',
      metrics: ['gmv', 'minutes', 'viewers'],
    })
    await stock.addImport({ kind: recap, period: week }, [
      {
        ...row(['live', 'Malam bareng Rani'], '2026-11-11', { gmv: 390, minutes: 61, viewers: 5 }),
        at: '2026-11-11T19:03:00+07:00',
      },
      row(['live', '12/11/2026 19:00'], '2026-11-12', { gmv: 10 }),
    ])
  })

  test('is found by its start, and the sentence says so', async () => {
    const { sources } = await item('lives', '719/2026-11-11T19:02')
    expect(sources.map(({ kind }) => kind)).toEqual(['live_sessions', recap])
    expect(sources[1]?.matched?.id).toContain('karena tabel ini tidak menyebut akun')
    expect(sources[1]?.rows).toMatchObject([{ values: { gmv: 390, minutes: 61 } }])
  })

  test.each(['Malam bareng Rani', '12/11/2026 19:00'])('“%s” has a page', async (key) => {
    const page = await item('lives', key)
    expect(page.sources.map(({ kind }) => kind)).toEqual([recap])
    expect(page.name).toBe(key)
  })
})

describe('creators in a table of the team', () => {
  beforeAll(async () => {
    await stock.addImport({ kind: 'affiliate_creators', period: week }, [
      { subject: 'creator', key: 'dewi.rumah', values: { gmv: 900 } },
    ])
    const recap = await stock.addMapping({
      name: 'Sampel',
      subject: 'creator',
      metrics: ['samples'],
      deleted: true,
    })
    await stock.addImport({ kind: recap, period: week }, [
      row(['creator', '@Dewi.Rumah'], '2026-11-10', { samples: 2 }),
      row(['creator', 'Sari Wulandari'], '2026-11-10', { samples: 1 }),
    ])
  })

  test('are the same persons as in the exports; a removed mapping still names what it brought', async () => {
    const page = await item('creators', 'dewi.rumah')
    expect(page.name).toBe('dewi.rumah')
    expect(page.sources.map(({ name }) => name.id)).toEqual([
      'Transaksi afiliasi per kreator',
      'Sampel',
    ])
    expect((await item('creators', 'sari wulandari')).name).toBe('Sari Wulandari')
  })
})

describe('the shop in a table of the team', () => {
  let recap: MappedKind
  beforeAll(async () => {
    recap = await stock.addMapping({ name: 'Rekap toko', subject: 'shop', metrics: ['gmv'] })
    await stock.addImport({ kind: recap, period: { from: '2026-10-05', to: '2026-10-18' } }, [
      { ...row(['shop', ''], '2026-10-05', { gmv: 3 }), attributes: {} },
      { ...row(['shop', ''], '2026-10-06', { gmv: 4 }), attributes: {} },
      {
        ...row(['shop', ''], '2026-10-12', { gmv: 50 }),
        period: { from: '2026-10-12', to: '2026-10-18' },
        attributes: {},
      },
    ])
    await stock.addImport({ kind: 'shop_analytics', period: week }, [
      { values: { gmv: 700 } },
      { period: onDay('2026-11-09'), values: { gmv: 100 } },
    ])
    await stock.addImport({ kind: 'product_card_traffic', period: week }, [
      { subject: 'product_card_day', period: onDay('2026-11-09'), values: { gmv: 30, views: 9 } },
    ])
  })

  test('is listed by day, and a row of a week stands as one', async () => {
    const asked = { list: 'shop', kind: recap, from: '2026-10-05', to: '2026-10-18' } as const
    const { rows, totals } = await list(asked)
    expect(rows.map(({ key, values }) => [key, values['gmv']])).toEqual([
      ['2026-10-05', 3],
      ['2026-10-06', 4],
      ['2026-10-12~2026-10-18', 50],
    ])
    expect(totals['gmv']?.value).toBe(57)
  })

  test('of the exports has days only, and so has the origin of their sum', async () => {
    const { rows } = await list({ list: 'shop' })
    expect(rows.map(({ key, values }) => [key, values['gmv']])).toEqual([['2026-11-09', 100]])
    const { origin } = await lists.origin(stock.caller, {
      team: stock.team,
      ...listOrigin.takes.parse({ list: 'shop', kind: 'shop_analytics', measure: 'gmv', ...week }),
    })
    expect(origin.map(({ value }) => value)).toEqual([100])
  })

  test('tells on the page of a day what no figure of it is made from', async () => {
    const { sources } = await item('shop', '2026-11-09')
    expect(sources.map(({ kind }) => kind)).toEqual(['shop_analytics', 'product_card_traffic'])
    expect((await item('shop', '2026-01-01')).sources).toEqual([])
    await expect(item('shop', 'kemarin')).rejects.toThrow('no figures')
  })
})
