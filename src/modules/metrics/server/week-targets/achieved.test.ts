import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { BrandId } from '#kernel/ids.ts'
import { instantAt, Week } from '#kernel/time.ts'
import { testDatabase } from '#platform/db/testing.ts'

import type { TargetMetric } from '../../contract.ts'
import { createFigures } from '../figures.ts'
import { createStock } from '../make-facts.ts'
import { createTargets } from './target-store.ts'

const { db } = await testDatabase()
const pool = db.$client
const week = Week.parse('2026-W46')
const w45 = { from: '2026-11-02', to: '2026-11-08' }
const w46 = { from: '2026-11-09', to: '2026-11-15' }

/** A shop with a brand of one product, two weeks of exports, and a clock. */
async function makeShop(now = '2026-11-16T08:00') {
  const stock = createStock(pool)
  await pool.query(
    `insert into team (id, slug, name, time_zone, language, example, created_at)
     values ($1::uuid, $1::text, 'Griya', 'Asia/Jakarta', 'id', false, now())`,
    [stock.team],
  )
  const brand = BrandId.parse(randomUUID())
  await pool.query(
    `insert into brand (id, team_id, name, name_key, color, created_at) values ($1, $2, 'Senja', 'senja', 1, now())`,
    [brand, stock.team],
  )
  await pool.query(`insert into brand_product values ($1, '1', $2, now(), 'Nadia')`, [
    stock.team,
    brand,
  ])
  const clock = () => instantAt(now, 'Asia/Jakarta')
  let changes = 0
  const audit = { record: async () => `${(changes += 1)}` as never }
  const targets = createTargets({ db, clock, audit, newId: randomUUID })
  const set = (
    of: Partial<Record<TargetMetric, number>>,
    { subject = 'shop', on = week }: { subject?: 'shop' | BrandId; on?: Week } = {},
  ) =>
    targets.set(stock.caller, {
      subject,
      changes: Object.entries(of).map(([metric, value]) => ({
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the record
        metric: metric as TargetMetric,
        week: on,
        seen: null,
        value,
      })),
    })
  return { stock, brand, set, targets, figures: createFigures({ db, clock }) }
}

const told = (all: readonly { metric: string; value: number | null; state: string }[]) =>
  all.map(({ metric, value, state }) => [metric, value, state])

test('the week page and the JSON tell how every target stands', async () => {
  const { stock, brand, set, figures } = await makeShop()
  await stock.addImport({ kind: 'shop_analytics', period: w46 }, [
    { values: { gmv: 300, orders: 7 } },
  ])
  await stock.addImport({ kind: 'product_list', period: w46 }, [
    { subject: 'product', key: '1', values: { gmv: 90, sku_orders: 2, items_sold: 3 } },
    { subject: 'product', key: '2', values: { gmv: 210, sku_orders: 5, items_sold: 5 } },
  ])
  await set({ 'shop.gmv': 250, 'shop.orders': 8, 'live.gmv': 5 })
  await set({ 'brand.gmv': 100 }, { subject: brand })
  const page = await figures.weekPage(stock.caller, week)
  expect(told(page.targets)).toEqual([
    ['shop.gmv', 300, 'reached'],
    ['shop.orders', 7, 'missed'],
    ['live.gmv', null, 'unknown'],
    ['brand.gmv', 90, 'missed'],
  ])
  expect(page.targets.at(-1)).toMatchObject({ brand: { name: 'Senja' }, share: 0.9 })
  expect(page.targets[2]?.missing?.id).toMatch(/belum diunggah/)
  const { targets } = await figures.weekFigures(stock.caller, week)
  expect(told(targets)).toEqual(told(page.targets))
})

test('a running week is held against the days its exports know', async () => {
  const { stock, brand, set, figures } = await makeShop('2026-11-12T10:00')
  const days = ['2026-11-09', '2026-11-10', '2026-11-11'].map((day) => ({ from: day, to: day }))
  for (const period of days) {
    // oxlint-disable-next-line no-await-in-loop -- three small files
    await stock.addImport({ kind: 'shop_analytics', period }, [{ values: { gmv: 100 } }])
    // oxlint-disable-next-line no-await-in-loop -- as above
    await stock.addImport({ kind: 'product_list', period }, [
      { subject: 'product', key: '1', values: { gmv: 10, sku_orders: 1, items_sold: 1 } },
    ])
  }
  await set({ 'shop.gmv': 700 })
  await set({ 'brand.gmv': 140 }, { subject: brand })
  const { targets } = await figures.weekPage(stock.caller, week)
  const pace = { until: '2026-11-11', pace: 3 / 7 }
  expect(targets).toMatchObject([
    { value: 300, state: 'ahead', ...pace },
    { value: 30, state: 'behind', ...pace },
  ])
})

test('weeks of one subject are told newest first, also further back than one reading', async () => {
  const { stock, brand, set, targets } = await makeShop()
  for (const [period, gmv] of [
    [w45, 200],
    [w46, 300],
    [{ from: '2026-09-07', to: '2026-09-13' }, 100],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- three small files
    await stock.addImport({ kind: 'shop_analytics', period }, [{ values: { gmv } }])
    // oxlint-disable-next-line no-await-in-loop -- as above
    await stock.addImport({ kind: 'product_list', period }, [
      { subject: 'product', key: '1', values: { gmv: gmv / 10, sku_orders: 1, items_sold: 1 } },
    ])
  }
  const weeks = ['2026-W46', '2026-W45', '2026-W37'].map((one) => Week.parse(one))
  for (const on of weeks) {
    // oxlint-disable-next-line no-await-in-loop -- three weeks
    await set({ 'shop.gmv': 150 }, { on })
    // oxlint-disable-next-line no-await-in-loop -- as above
    await set({ 'brand.gmv': 25 }, { subject: brand, on })
  }
  const asked = { until: week, weeks: 13 }
  const stood = async (subject: 'shop' | BrandId) =>
    (await targets.achieved(stock.caller, { ...asked, subject })).weeks.map(
      ({ week: one, targets: all }) => [one, all[0]?.value, all[0]?.state],
    )
  expect(await stood('shop')).toEqual([
    ['2026-W46', 300, 'reached'],
    ['2026-W45', 200, 'reached'],
    ['2026-W37', 100, 'missed'],
  ])
  expect(await stood(brand)).toEqual([
    ['2026-W46', 30, 'reached'],
    ['2026-W45', 20, 'missed'],
    ['2026-W37', 10, 'missed'],
  ])
  const other = createStock(pool).caller
  expect((await targets.achieved(other, { ...asked, subject: 'shop' })).weeks).toEqual([])
})
