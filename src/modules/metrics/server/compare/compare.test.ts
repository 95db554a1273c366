import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'

import { beforeAll, describe, expect, test } from 'vitest'

import { addDays, Day, daysOf, Instant } from '#kernel/time.ts'
import { connect } from '#platform/db/connection.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { createLog } from '#platform/log/log.ts'

import { compare, comparedItems, compareFile, listOrigin } from '../../contract.ts'
import { createLists } from '../lists/lists.ts'
import { createStock } from '../make-facts.ts'
import { createCompareFiles } from './compare-file.ts'
import { createComparing } from './compare.ts'
import { createComparedItems } from './compared-items.ts'

const { connection, pool } = await testDatabase()
const log = createLog({ level: 'silent', stream: process.stderr, format: 'text' })
const clock = () => Instant.parse(Date.parse('2026-11-20T02:00:00Z'))
const { db } = connect(connection, { log })
const needs = { db, clock }
const comparing = createComparing(needs)
const lists = createLists(needs)
const stock = createStock(pool)
const other = createStock(pool)
const brand = randomUUID()

const [w45, w46, w47] = [
  { from: '2026-11-02', to: '2026-11-08' },
  { from: '2026-11-09', to: '2026-11-15' },
  { from: '2026-11-16', to: '2026-11-22' },
] as const
const pair = (a: { from: string; to: string }, b: { from: string; to: string }) => ({
  from: a.from,
  to: a.to,
  otherFrom: b.from,
  otherTo: b.to,
})
const ask = (wish: Record<string, unknown>, of = stock) =>
  comparing.compare(of.caller, {
    team: of.team,
    ...compare.takes.parse({ list: 'shop', ...pair(w46, w45), ...wish }),
  })
const cells = async (wish: Record<string, unknown>) => {
  const asked = listOrigin.takes.parse({ ...w46, ...wish })
  return (await lists.origin(stock.caller, { team: stock.team, ...asked })).origin
}
const figureOf = (answer: Awaited<ReturnType<typeof ask>>, kind: string, id: string) =>
  answer.sources.find((one) => one.kind === kind)?.figures.find(({ measure }) => measure.id === id)

const columns = { gmv: 'GMV (Rp)', visitors: 'Pengunjung', views: 'VV' }

/** A week of key metrics, 100 more each day, with the row of the whole week. */
function shopWeek(from: string, days: number, first: number) {
  const each = daysOf({ from: Day.parse(from), to: addDays(Day.parse(from), days - 1) })
  return [
    {
      values: { gmv: first * days, visitors: 900 + first },
      period: { from, to: each.at(-1) ?? from },
    },
    ...each.map((day) => ({
      values: { gmv: first, visitors: 200 },
      period: { from: day, to: day },
    })),
  ]
}

const product = (key: string, gmv: number) => ({
  subject: 'product',
  key,
  values: { gmv, items_sold: 2, sku_orders: 2 },
  attributes: { name: `Produk ${key}` },
})
const video = (gmv: number | null) => ({
  subject: 'video',
  key: '77',
  values: { gmv, views: 10 },
  attributes: { title: 'Tes tidur' },
})

beforeAll(async () => {
  await stock.addImport(
    { kind: 'shop_analytics', period: w45, columns },
    shopWeek(w45.from, 7, 100),
  )
  await stock.addImport(
    { kind: 'shop_analytics', period: w46, columns },
    shopWeek(w46.from, 7, 150),
  )
  await stock.addImport(
    { kind: 'shop_analytics', period: { from: w47.from, to: '2026-11-19' }, columns },
    shopWeek(w47.from, 4, 300),
  )
  await stock.addImport({ kind: 'video_list', period: w45, columns }, [video(100)])
  await stock.addImport({ kind: 'video_list', period: w46, columns }, [video(300)])
  await stock.addImport(
    { kind: 'studio_content', period: { from: '2026-11-16', to: '2026-11-16' } },
    [{ subject: 'video', key: '77', values: { views: 900 } }],
  )
  for (const [at, gmv] of [
    [w45, 10],
    [w46, 40],
  ] as const)
    await stock.addImport({ kind: 'product_list', period: at, columns }, [
      product('p1', gmv),
      product('p2', 5),
    ])
  await pool.query(
    `insert into team (id, slug, name, time_zone, language, created_at)
     values ($1, 'griya', 'Griya Lelap', 'Asia/Jakarta', 'id', now())`,
    [stock.team],
  )
  await pool.query(
    `insert into brand (id, team_id, name, name_key, color, created_at)
     values ($1, $2, 'Kayuma', 'kayuma', 1, now())`,
    [brand, stock.team],
  )
  await pool.query(
    `insert into brand_product (team_id, product, brand_id, assigned_at, assigned_by)
     values ($1, 'p1', $2, now(), 'Nadia')`,
    [stock.team, brand],
  )
  await other.addImport({ kind: 'shop_analytics', period: w46, columns }, shopWeek(w46.from, 7, 1))
})

describe('two weeks of the shop', () => {
  test('stand as they are, people from the row of the week', async () => {
    const answer = await ask({})
    expect(figureOf(answer, 'shop_analytics', 'gmv')).toMatchObject({
      first: { value: 1050, known: 7, exact: false },
      other: { value: 700 },
      basis: 'whole',
      difference: 350,
      share: 0.5,
    })
    expect(figureOf(answer, 'shop_analytics', 'visitors')).toMatchObject({
      first: { value: 1050, exact: true },
      other: { value: 1000, exact: true },
      difference: 50,
    })
    expect(answer.notes).toEqual([])
  })

  test('are drawn from their first day on', async () => {
    const { days } = await ask({})
    expect(days?.chosen).toBe('shop_analytics.gmv')
    expect(days?.title.id).toBe('GMV Rp1,05\u00A0rb, naik 50% dari Rp700')
    expect(days?.rows[0]).toEqual({
      first: { day: '2026-11-09', value: 150 },
      other: { day: '2026-11-02', value: 100 },
    })
    const { days: asked } = await ask({ draw: 'shop_analytics.visitors' })
    expect(asked?.rows[0]?.first?.value).toBe(200)
  })

  test('a week that runs is compared by the days that are known', async () => {
    const answer = await ask(pair(w47, w46))
    expect(figureOf(answer, 'shop_analytics', 'gmv')).toMatchObject({
      first: { value: 1200, known: 4, perDay: 300 },
      other: { value: 1050, known: 7, perDay: 150 },
      basis: 'day',
      difference: 150,
      share: 1,
    })
    expect(answer.sources[0]?.notes[0]?.id).toMatch(/^16–22.Nov.2026: .*4 dari 7 hari diketahui/)
    expect(figureOf(answer, 'shop_analytics', 'visitors')?.first).toMatchObject({ value: null })
    expect(figureOf(answer, 'shop_analytics', 'visitors')?.first.missing?.id).toContain('Orang')
  })

  test('one day stands beside another', async () => {
    const [a, b] = [
      { from: '2026-11-11', to: '2026-11-11' },
      { from: '2026-11-04', to: '2026-11-04' },
    ]
    const answer = await ask(pair(a, b))
    expect(figureOf(answer, 'shop_analytics', 'visitors')).toMatchObject({ first: { value: 200 } })
    expect(answer.days).toBeNull()
  })

  test('nothing of another team counts', async () => {
    const answer = await ask({}, other)
    expect(figureOf(answer, 'shop_analytics', 'gmv')).toMatchObject({
      first: { value: 7 },
      other: { value: null },
      difference: null,
    })
  })
})

describe('one item', () => {
  test('by every export apart, with what it is called', async () => {
    const answer = await ask({ list: 'videos', item: '77' })
    expect(figureOf(answer, 'video_list', 'gmv')).toMatchObject({
      first: { value: 300 },
      other: { value: 100 },
      share: 2,
    })
    expect(figureOf(answer, 'studio_content', 'views')).toMatchObject({
      first: { value: 900 },
      other: { value: null },
    })
    expect(answer.silent.map(({ name }) => name.id)).toContain('Video afiliasi')
  })

  test('of days its files do not make up says how many are known', async () => {
    const answer = await ask({
      list: 'videos',
      item: '77',
      ...pair({ from: '2026-11-09', to: '2026-11-18' }, w45),
    })
    const { first } = figureOf(answer, 'video_list', 'gmv') ?? {}
    expect(first).toMatchObject({ value: null, known: 7 })
    expect(first?.missing?.id).toMatch(/tidak dibagi rata.* 7 dari 10 hari/)
  })

  test('that nobody knows is not found', async () => {
    await expect(ask({ list: 'videos', item: '404' })).rejects.toThrow('no figures')
    await expect(ask({ list: 'brands', item: 'x' })).rejects.toThrow('does not exist')
    await expect(ask({ list: 'brands' })).rejects.toThrow('Choose one brand')
  })

  test('a brand adds up its products alone, and opens their rows', async () => {
    const answer = await ask({ list: 'brands', item: brand })
    expect(answer.name).toBe('Kayuma')
    expect(figureOf(answer, 'product_list', 'gmv')).toMatchObject({
      first: { value: 40 },
      other: { value: 10 },
    })
    const ofProducts = { list: 'products', kind: 'product_list', measure: 'gmv' }
    expect((await cells({ ...ofProducts, brand })).map(({ value }) => value)).toEqual([40])
    const without = await cells({ ...ofProducts, brand: 'none' })
    expect(without.map(({ value }) => value)).toEqual([5])
  })
})

test('people open the row of exactly these days', async () => {
  const origin = await cells({
    list: 'shop',
    kind: 'shop_analytics',
    measure: 'visitors',
    exact: 'true',
  })
  expect(origin.map(({ value, column }) => [value, column])).toEqual([[1050, 'Pengunjung']])
})

describe('a choice that cannot be compared is refused', () => {
  test.each([
    [pair({ from: w46.to, to: w46.from }, w45), 'before the first'],
    [pair(w46, { from: '2026-12-01', to: '2026-12-02' }), 'has not begun'],
    [pair({ from: '2024-01-01', to: '2026-01-01' }, w45), 'At most'],
  ])('%j', async (wish, said) => {
    await expect(ask(wish)).rejects.toThrow(said)
  })

  test('periods that share days are not, but told of', async () => {
    const { notes } = await ask(pair({ from: '2026-11-05', to: '2026-11-11' }, w45))
    expect(notes[0]?.id).toContain('ada di kedua periode')
  })
})

async function text(body: Buffer | Readable): Promise<string> {
  let all = ''
  for await (const piece of body) all += String(piece)
  return all
}

const file = (wish: Record<string, unknown>) =>
  createCompareFiles(needs).file(stock.caller, {
    team: stock.team,
    ...compareFile.takes.parse({ list: 'shop', ...pair(w46, w45), format: 'csv', ...wish }),
  })

describe('as a file', () => {
  test('CSV tells both periods with the rows they rest on', async () => {
    const { name, body } = await file({})
    expect(name).toBe('2026-11-20 Griya Lelap Bandingkan 9–15 Nov 2026 dan 2–8 Nov 2026.csv')
    const [head = '', row = ''] = (await text(body)).split('\r\n')
    expect(head).toContain('Sumber;Angka;Satuan;9–15 Nov 2026;Hari diketahui: 9–15 Nov 2026')
    expect(row).toContain('GMV;Rp;1050;7;150;700;7;100;Seluruhnya;350;0,5;')
    expect(row).toMatch(/shop_analytics.xlsx( \| shop_analytics.xlsx)?;/)
  })

  test('a workbook has the origins on a sheet of their own', async () => {
    const { name, body } = await file({ format: 'xlsx', list: 'brands', item: brand })
    expect(name).toContain('Kayuma')
    expect((await text(body)).includes('xl/worksheets/sheet2.xml')).toBe(true)
  })
})

const items = (list: string, search = '') =>
  createComparedItems(needs)(stock.caller, {
    team: stock.team,
    ...comparedItems.takes.parse({ list, search }),
  })

describe('what can be compared', () => {
  test('is found by a part of its name', async () => {
    await pool.query(
      `insert into fact_name (team_id, list, key, name, about, last, words)
       values ($1, 'videos', '77', 'Tes tidur', '', '2026-11-15', '') on conflict do nothing`,
      [stock.team],
    )
    expect((await items('videos', 'TIDUR')).items).toEqual([
      { key: '77', name: 'Tes tidur', about: '' },
    ])
    expect((await items('videos', '%')).items).toEqual([])
    expect((await items('brands', 'kay')).items).toMatchObject([{ key: brand, name: 'Kayuma' }])
    expect((await items('accounts')).items).toEqual([])
    expect((await items('shop')).items).toEqual([])
  })
})
