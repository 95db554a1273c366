import { beforeEach, describe, expect, test } from 'vitest'

import { addDays, Day, type Instant } from '#kernel/time.ts'
import { testDatabase } from '#platform/db/testing.ts'

import { DayPage, type DayFigureId } from '../contract.ts'
import { createDays } from './days.ts'
import { createStock } from './make-facts.ts'

const { db, pool } = await testDatabase()
const clock = () => Date.UTC(2026, 10, 26, 3) as Instant
const days = createDays({ db, clock })
const wednesday = Day.parse('2026-11-25')
const onDay = (day: string) => ({ from: day, to: day })
const weeksBefore = (weeks: number) => addDays(wednesday, -7 * weeks)
const page = { offset: 0, limit: 50 }

let stock = createStock(pool)
beforeEach(() => {
  stock = createStock(pool)
})

async function figure(id: DayFigureId, subject = 'shop') {
  const { figures } = await days.dayPage(stock.caller, wednesday)
  return figures.find((one) => one.id === id && one.subject === subject)
}
const cells = (id: DayFigureId, subject = 'shop') =>
  days.origin(stock.caller, wednesday, { id, subject, page })

/** A month of the shop's days in one file. */
const shopMonth = { from: '2026-10-28', to: '2026-11-25' }
const shopDay = (day: string, values: Record<string, number | null>) => ({
  period: onDay(day),
  values,
})

const followers = (key: string, day: string, count: number) => ({
  subject: 'account',
  key,
  period: onDay(day),
  values: { followers: count },
})

describe('the page of a day', () => {
  test('reads each figure from the row of its day, with the cell it came from', async () => {
    const id = await stock.addImport(
      { kind: 'shop_analytics', period: shopMonth, columns: { gmv: 'GMV' } },
      [
        { values: { gmv: 999 } },
        shopDay(wednesday, { gmv: 24, orders: 3, buyers: 2, visitors: 50 }),
        ...[1, 2, 3, 4].map((weeks) => shopDay(weeksBefore(weeks), { gmv: 20 + weeks })),
      ],
    )
    expect(await figure('shop.gmv')).toMatchObject({
      value: 24,
      mean: 23,
      meanDays: 4,
      range: [21, 24],
      partial: null,
    })
    expect((await figure('shop.conversion_rate'))?.value).toBe(0.04)
    const { origin, total } = await cells('shop.gmv')
    expect(total).toBe(1)
    expect(origin).toEqual([
      {
        import: id,
        file: 'shop_analytics.xlsx',
        sheet: 'Sheet1',
        row: 5,
        column: 'GMV',
        value: 24,
      },
    ])
  })

  test('counts unpaid cancellations by the day the orders were placed', async () => {
    const orders = await stock.addImport({ kind: 'orders', period: shopMonth })
    await stock.addOrders(orders, [
      { id: 'a', at: '2026-11-25T10:00', state: 'cancelled', paid: false, lines: 3 },
      { id: 'b', at: '2026-11-25T11:00', state: 'cancelled', paid: false, onDelivery: true },
      { id: 'c', at: '2026-11-25T12:00' },
      { id: 'd', at: '2026-11-18T12:00', state: 'cancelled', paid: false },
      { id: 'e', at: '2026-11-24T12:00', state: 'cancelled', paid: false },
    ])
    expect(await figure('orders.cancelled_unpaid')).toMatchObject({
      value: 1,
      mean: 0.25,
      meanDays: 4,
    })
    expect((await cells('orders.cancelled_unpaid')).origin.map(({ value }) => value)).toEqual(['a'])
  })

  test('shows every account by its handle, and what it gained', async () => {
    await stock.addImport({ kind: 'studio_followers', period: shopMonth }, [
      followers('griya', '2026-11-24', 100),
      followers('griya', '2026-11-25', 107),
      followers('lelap', '2026-11-25', 9),
    ])
    expect(await figure('account.followers', 'griya')).toMatchObject({ value: 107, gained: 7 })
    expect(await figure('account.followers', 'lelap')).toMatchObject({ value: 9, gained: null })
    expect((await cells('account.followers', 'lelap')).origin).toHaveLength(1)
  })

  test('says that a file made during the day holds only a part of it', async () => {
    const file = 'product_list_20261125120000.xlsx'
    await stock.addImport({ kind: 'product_list', period: onDay(wednesday), file }, [
      { subject: 'product', key: '1', values: { add_to_cart: 4 } },
      { subject: 'product', key: '2', values: { add_to_cart: 5 } },
    ])
    expect(await figure('shop.add_to_cart')).toMatchObject({ value: 9, originRows: 2 })
    expect((await figure('shop.add_to_cart'))?.partial?.id).toContain('belum sehari penuh')
  })

  test('of a team without anything is a valid page that names what to bring in', async () => {
    const empty = DayPage.parse(await days.dayPage(stock.caller, wednesday))
    expect(empty).toMatchObject({ yesterday: '2026-11-25', today: '2026-11-26' })
    expect(empty.sources.map(({ kind, state }) => [kind, state])).toEqual([
      ['shop_analytics', 'missing'],
      ['product_list', 'missing'],
      ['orders', 'missing'],
      ['studio_followers', 'missing'],
      ['studio_overview', 'missing'],
    ])
    expect((await cells('shop.gmv')).total).toBe(0)
  })

  test('knows nothing of what was taken back or is another team’s', async () => {
    const undone = { kind: 'orders', period: shopMonth, state: 'undone' }
    await stock.addImport(undone)
    expect((await figure('orders.cancelled_unpaid'))?.value).toBeNull()
    const other = createStock(pool)
    await other.addImport({ kind: 'shop_analytics', period: shopMonth }, [
      shopDay(wednesday, { gmv: 5 }),
    ])
    expect((await figure('shop.gmv'))?.value).toBeNull()
  })
})
