import { beforeEach, describe, expect, test } from 'vitest'

import { type Instant, periodOf, type Week } from '#kernel/time.ts'
import type { FigureId } from '#modules/metrics/contract.ts'
import { testDatabase } from '#platform/db/testing.ts'

import { createFigures } from './figures.ts'
import { createStock } from './make-facts.ts'

const { db, pool } = await testDatabase()
const clock = () => Date.UTC(2026, 10, 16, 3) as Instant
const figures = createFigures({ db, clock })
const week = '2026-W46' as Week
const span = periodOf(week)

let stock = createStock(pool)
beforeEach(() => {
  stock = createStock(pool)
})

/** The printed figure, as a program would look it up. */
async function printed(id: FigureId, subject?: string) {
  const { figures: all } = await figures.weekFigures(stock.caller, week)
  return all.find((figure) => figure.id === id && (!subject || figure.subject === subject))
}

async function placed(
  orders: Parameters<typeof stock.addOrders>[1],
  period: { from: string; to: string } = span,
) {
  const columns = { order_id: 'Order ID', status: 'Order Status' }
  const id = await stock.addImport({ kind: 'orders', period, columns, file: 'pesanan.csv' })
  await stock.addOrders(id, orders)
}

describe('orders', () => {
  test('count once however many lines they have, on the day they were created', async () => {
    await placed([
      { id: '1', at: '2026-11-09T00:10', lines: 3 },
      { id: '2', at: '2026-11-15T23:50' },
      { id: '3', at: '2026-11-16T00:01' },
    ])
    const figure = await printed('orders.placed')
    expect(figure?.value).toBe(2)
    expect(figure?.origin.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '4 Order ID',
      '7 Order ID',
    ])
  })

  test('were cancelled unpaid only without a paid time and not on delivery', async () => {
    await placed([
      { id: '1', at: '2026-11-09T10:00', state: 'cancelled', paid: false, lines: 2 },
      { id: '2', at: '2026-11-09T10:00', state: 'cancelled', paid: true },
      { id: '3', at: '2026-11-09T10:00', state: 'cancelled', paid: false, onDelivery: true },
      { id: '4', at: '2026-11-09T10:00', state: 'unpaid', paid: false },
    ])
    const figure = await printed('orders.cancelled_unpaid')
    expect(figure).toMatchObject({ value: 1 })
    expect(figure?.origin).toHaveLength(1)
  })

  test('repeat buyers paid before, and within 400 days', async () => {
    await placed([
      { id: 'old', at: '2025-10-01T10:00', buyer: 'forgotten' },
      { id: 'a1', at: '2026-10-01T10:00', buyer: 'a' },
      { id: 'b1', at: '2026-10-01T10:00', buyer: 'b', paid: false, state: 'cancelled' },
      { id: 'a2', at: '2026-11-09T10:00', buyer: 'a' },
      { id: 'a3', at: '2026-11-10T10:00', buyer: 'a' },
      { id: 'b2', at: '2026-11-09T10:00', buyer: 'b' },
      { id: 'c1', at: '2026-11-09T10:00', buyer: 'c' },
      { id: 'c2', at: '2026-11-12T10:00', buyer: 'c' },
      { id: 'd1', at: '2026-11-12T10:00', buyer: 'd', paid: false, state: 'unpaid' },
      { id: 'again', at: '2026-11-12T10:00', buyer: 'forgotten' },
    ])
    const figure = await printed('orders.repeat_buyers')
    expect(figure?.value).toBe(2)
    expect(figure?.origin).toHaveLength(2)
  })

  test('do not know repeat buyers where no buyer is told apart', async () => {
    await placed([{ id: '1', at: '2026-11-09T10:00', buyer: null }])
    expect(await printed('orders.repeat_buyers')).toMatchObject({ value: null, origin: [] })
  })

  test('of a file that ends on Thursday are a part of the week', async () => {
    await placed([{ id: '1', at: '2026-11-09T10:00' }], { from: '2026-11-09', to: '2026-11-12' })
    const page = await figures.weekPage(stock.caller, week)
    expect(page.figures.find(({ id }) => id === 'orders.placed')).toMatchObject({
      value: 1,
      partial: true,
    })
    expect(page.dataUntil).toBe('2026-11-12')
  })
})

describe('an origin', () => {
  test('is read page by page and names who applied the file', async () => {
    const id = await stock.addImport(
      { kind: 'video_list', period: span, columns: { views: 'VV' }, file: 'Video.xlsx' },
      Array.from({ length: 5 }, (_, at) => ({
        subject: 'video',
        key: `${at}`,
        values: { views: at },
      })),
    )
    const ask = (offset: number) =>
      figures.origin(stock.caller, week, {
        id: 'video.views',
        subject: 'shop',
        page: { offset, limit: 2 },
      })
    const first = await ask(0)
    expect(first.total).toBe(5)
    expect(first.origin).toEqual([
      { import: id, file: 'Video.xlsx', sheet: 'Sheet1', row: 4, column: 'VV', value: 0 },
      { import: id, file: 'Video.xlsx', sheet: 'Sheet1', row: 5, column: 'VV', value: 1 },
    ])
    expect(first.imports).toEqual([
      { id, file: 'Video.xlsx', appliedAt: Date.UTC(2026, 10, 16, 2), appliedBy: 'Nadia' },
    ])
    expect((await ask(4)).origin).toHaveLength(1)
    expect(await ask(99)).toMatchObject({ origin: [], total: 5 })
  })

  test('of an unknown video is empty', async () => {
    const asked = {
      id: 'video.item.gmv',
      subject: 'nobody',
      page: { offset: 0, limit: 9 },
    } as const
    expect(await figures.origin(stock.caller, week, asked)).toMatchObject({ origin: [], total: 0 })
  })
})
