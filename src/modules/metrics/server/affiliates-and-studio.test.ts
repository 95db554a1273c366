import { beforeEach, describe, expect, test } from 'vitest'

import { type Instant, periodOf, type Week } from '#kernel/time.ts'
import type { FigureId } from '#modules/metrics/contract.ts'
import { testDatabase } from '#platform/db/testing.ts'

import { createFigures } from './figures.ts'
import { createStock } from './make-facts.ts'

const { db, pool } = await testDatabase()
const figures = createFigures({ db, clock: () => Date.UTC(2026, 10, 16, 3) as Instant })
const week = '2026-W46' as Week
const before = '2026-W45' as Week
const span = periodOf(week)
const onDay = (day: string) => ({ from: day, to: day })

let stock = createStock(pool)
beforeEach(() => {
  stock = createStock(pool)
})

async function printed(id: FigureId, subject?: string) {
  const { figures: all } = await figures.weekFigures(stock.caller, week)
  return all.find((figure) => figure.id === id && (!subject || figure.subject === subject))
}

const creator = (key: string, gmv: number) => ({ subject: 'creator', key, values: { gmv } })

describe('affiliates', () => {
  const columns = { gmv: 'GMV dari kreator' }

  test('are added up over their creators, and what the products say otherwise stands beside', async () => {
    await stock.addImport({ kind: 'affiliate_creators', period: periodOf(before), columns }, [
      creator('a', 7),
    ])
    await stock.addImport({ kind: 'affiliate_creators', period: span, columns }, [
      creator('a', 10),
      creator('b', 0),
    ])
    await stock.addImport({ kind: 'affiliate_products', period: span }, [
      { subject: 'product', key: 'p', values: { gmv: 9 } },
    ])
    const gmv = await printed('affiliate.gmv')
    expect(gmv).toMatchObject({ value: 10, previous: 7, unit: 'IDR', subject: 'shop' })
    expect(gmv?.origin.map(({ column }) => column)).toEqual([
      'GMV dari kreator',
      'GMV dari kreator',
    ])
    const page = await figures.weekPage(stock.caller, week)
    const shown = page.figures.find(({ id }) => id === 'affiliate.gmv')
    expect(shown?.other.map(({ value }) => value)).toEqual([9])
    expect((await printed('shop.gmv'))?.value).toBeNull()
  })

  test('of a month are no week of theirs', async () => {
    const month = { from: '2026-11-01', to: '2026-11-30' }
    await stock.addImport({ kind: 'affiliate_creators', period: month }, [creator('a', 10)])
    const page = await figures.weekPage(stock.caller, week)
    expect(page.figures.find(({ id }) => id === 'affiliate.gmv')).toMatchObject({
      value: null,
      beside: [{ period: month, value: 10 }],
    })
  })
})

describe('videos as TikTok Studio lists them', () => {
  const columns = { views: 'Total views' }
  const snapshot = (day: string, file: string, facts: { key: string; views: number }[]) =>
    stock.addImport(
      { kind: 'studio_content', period: onDay(day), columns, file },
      facts.map(({ key, views }) => ({ subject: 'video', key, values: { views } })),
    )

  test('show their total as it stood when the week closed, never as views of the week', async () => {
    await snapshot('2026-11-09', 'before.csv', [{ key: 'a', views: 70 }])
    await snapshot('2026-11-13', 'friday.csv', [
      { key: 'a', views: 90 },
      { key: 'b', views: 5 },
    ])
    await snapshot('2026-11-16', 'monday.csv', [{ key: 'a', views: 100 }])
    await snapshot('2026-11-17', 'later.csv', [{ key: 'a', views: 200 }])
    expect(await printed('video.studio.views', 'a')).toMatchObject({
      value: 100,
      previous: 70,
      mean4: null,
      unit: 'count',
      origin: [{ file: 'monday.csv', column: 'Total views' }],
    })
    expect(await printed('video.studio.views', 'b')).toMatchObject({ value: 5, previous: null })
    expect((await printed('video.views'))?.value).toBeNull()
    expect(await printed('video.item.views')).toBeUndefined()
  })

  test('tell where the total of one video stands', async () => {
    await snapshot('2026-11-16', 'monday.csv', [
      { key: 'a', views: 100 },
      { key: 'b', views: 5 },
    ])
    const asked = {
      id: 'video.studio.views',
      subject: 'b',
      page: { offset: 0, limit: 10 },
    } as const
    const { origin, total } = await figures.origin(stock.caller, week, asked)
    expect(total).toBe(1)
    expect(origin).toMatchObject([{ file: 'monday.csv', column: 'Total views', value: 5 }])
  })

  test('of a Monday belong to the week before it and begin no week of their own', async () => {
    await snapshot('2026-11-16', 'monday.csv', [{ key: 'a', views: 100 }])
    const { weeks } = await figures.weeks(stock.caller)
    expect(weeks.map((known) => known.week)).toEqual([week])
    expect((await figures.weekPage(stock.caller, week)).dataUntil).toBe('2026-11-15')
    // What no figure is read from is no reason to open a week either.
    await stock.addImport({ kind: 'studio_gender', period: onDay('2026-11-24') })
    expect((await figures.weeks(stock.caller)).weeks.map((known) => known.week)).toEqual([week])
  })
})

const product = (key: string, values: Record<string, number>) => ({
  subject: 'product',
  key,
  values,
})

describe('products', () => {
  test('are compared with themselves and added up for what only their list counts', async () => {
    await stock.addImport({ kind: 'product_list', period: periodOf(before) }, [
      product('a', { gmv: 10, add_to_cart: 4, items_refunded: 0 }),
    ])
    await stock.addImport({ kind: 'product_list', period: span, columns: { gmv: 'GMV' } }, [
      product('a', { gmv: 100, add_to_cart: 5, items_refunded: 1 }),
      product('b', { gmv: 0, add_to_cart: 2, items_refunded: 0 }),
    ])
    expect(await printed('shop.add_to_cart')).toMatchObject({ value: 7, previous: 4 })
    expect(await printed('shop.items_refunded')).toMatchObject({ value: 1, previous: 0 })
    const best = await printed('product.item.gmv', 'a')
    expect(best).toMatchObject({ value: 100, previous: 10, mean4: null })
    expect(best?.origin).toMatchObject([{ column: 'GMV' }])
    expect(await printed('product.item.gmv', 'b')).toMatchObject({ value: 0, previous: null })
    expect((await printed('shop.gmv'))?.value).toBeNull()
  })
})
