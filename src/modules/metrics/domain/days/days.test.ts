import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays, Instant, instantAt } from '#kernel/time.ts'

import type { DayFigure, DayFigureId } from '../../contract.ts'
import { recipes } from '../recipes.ts'
import { composeDay } from './compose-day.ts'
import { type DayBook, dayFigures, sameWeekdays } from './day-book.ts'
import { workDay } from './day-figure.ts'
import { leadOf } from './day-lead.ts'
import { daySources } from './day-sources.ts'
import { judgeDay } from './judge-day.ts'
import { covering, day, makeDayBook } from './make-day.ts'
import { sameDayName, sayAmount, sayRange } from './say-day.ts'
import { takenAt } from './taken-at.ts'

const now = day('2026-11-25')
const [, , , w4, w3, w2, w1] = sameWeekdays(now).map(String)
const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const figureOf = (id: DayFigureId, book: DayBook): DayFigure =>
  workDay({ id, subject: 'shop', day: now }, book)
const gmvOf = (values: Readonly<Record<string, number | null>>) =>
  makeDayBook({
    shop_analytics: Object.fromEntries(Object.entries(values).map(([on, gmv]) => [on, { gmv }])),
  })

const gmvFigure = (more: Partial<DayFigure>): DayFigure => ({
  ...figureOf('shop.gmv', makeDayBook({})),
  missing: null,
  ...more,
})
const said = (...figures: DayFigure[]) => {
  const { title, evidence } = leadOf(now, figures)
  return [plain(title.id), evidence && plain(evidence.id)]
}

describe('a figure of a day', () => {
  test('stands against the mean of the same weekday of four weeks, with their range', () => {
    const book = gmvOf({
      [now]: 24_000_000,
      [w1 ?? '']: 18_000_000,
      [w2 ?? '']: 20_000_000,
      [w3 ?? '']: 22_000_000,
      [w4 ?? '']: 21_000_000,
      '2026-11-24': 999,
    })
    expect(figureOf('shop.gmv', book)).toMatchObject({
      value: 24_000_000,
      mean: 20_250_000,
      meanDays: 4,
      range: [18_000_000, 22_000_000],
      trend: [null, null, null, 21_000_000, 22_000_000, 20_000_000, 18_000_000, 24_000_000],
      missing: null,
      originRows: 1,
    })
  })

  test.each([
    [[], null, 0, null],
    [[18], null, 1, null],
    [[18, 22], 20, 2, null],
    [[18, 22, 20], 20, 3, [18, 22]],
  ] as const)('says how many of the days it knows: %j', (...[known, mean, meanDays, range]) => {
    const before = [w1, w2, w3, w4]
    const values = Object.fromEntries(known.map((gmv, at) => [before[at] ?? '', gmv]))
    expect(figureOf('shop.gmv', gmvOf({ [now]: 20, ...values }))).toMatchObject({
      mean,
      meanDays,
      range,
    })
  })

  test('is never zero where it is missing, and says what to do', () => {
    for (const id of dayFigures) {
      const figure = figureOf(id, makeDayBook({}))
      expect(figure).toMatchObject({ value: null, mean: null, meanDays: 0, gained: null })
      expect(figure.missing?.id).toContain('25')
    }
  })

  test('ratios are sum over sum, not a mean of rates', () => {
    const book = makeDayBook({
      shop_analytics: {
        [now]: { buyers: 5, visitors: 100 },
        [w1 ?? '']: { buyers: 1, visitors: 10 },
        [w2 ?? '']: { buyers: 9, visitors: 990 },
      },
    })
    const figure = figureOf('shop.conversion_rate', book)
    expect([figure.value, figure.mean]).toEqual([0.05, 0.01])
  })

  test('followers tell what was gained since the day before', () => {
    const book = makeDayBook({
      studio_followers: { [now]: { followers: 41_234 }, '2026-11-24': { followers: 41_151 } },
    })
    expect(figureOf('account.followers', book)).toMatchObject({ value: 41_234, gained: 83 })
    expect(figureOf('shop.gmv', gmvOf({ [now]: 3, '2026-11-24': 1 })).gained).toBeNull()
  })

  test('a list of products for a week is not prorated to a day', () => {
    const week = covering('2026-11-23', '2026-11-29')
    const book = makeDayBook({}, { covering: { product_list: [week] } })
    const { value, missing } = figureOf('shop.add_to_cart', book)
    expect(value).toBeNull()
    expect(plain(missing?.id ?? '')).toContain('23–29 Nov 2026 sekaligus')
  })

  test('orders of a covered day without one are zero, of an uncovered day missing', () => {
    const covered = { orders: [covering('2026-11-20', '2026-11-25')] }
    const zero = figureOf('orders.cancelled_unpaid', makeDayBook({}, { covering: covered }))
    expect(zero).toMatchObject({ value: 0, missing: null })
    const orders = { [now]: { placed: 9, cancelledUnpaid: 4 } }
    const unknown = figureOf('orders.cancelled_unpaid', makeDayBook({}, { orders }))
    expect(unknown.value).toBeNull()
  })

  test('read from a file made during the day is partial, and compared with nothing', () => {
    const rows = { shop_analytics: { [now]: { gmv: 9 }, [w1 ?? '']: { gmv: 20 } } }
    const early = covering('2026-11-18', '2026-11-25', '2026-11-24')
    const book = makeDayBook(rows, { covering: { shop_analytics: [early] } })
    const figure = figureOf('shop.gmv', book)
    expect(figure.partial?.id).toContain('belum sehari penuh')
    expect(judgeDay({ ...figure, mean: 20 }, 1)).toBeNull()
    const later = { shop_analytics: [early, covering('2026-11-25', '2026-11-25')] }
    expect(figureOf('shop.gmv', makeDayBook(rows, { covering: later })).partial).toBeNull()
  })

  test('a partial day is not part of a mean', () => {
    const rows = {
      shop_analytics: Object.fromEntries([now, w1, w2, w3].map((on) => [on ?? '', { gmv: 10 }])),
    }
    const [first, second] = [w2 ?? '', w3 ?? '']
    const files = [
      covering(String(now), String(now)),
      covering(String(w1), String(w1), String(addDays(day(w1 ?? ''), -1))),
      covering(first, first),
      covering(second, second),
    ]
    const figure = figureOf('shop.gmv', makeDayBook(rows, { covering: { shop_analytics: files } }))
    expect(figure.meanDays).toBe(2)
  })

  test('is read from one export alone, whatever the others say', () => {
    const kinds = new Set(
      dayFigures.map((id) => JSON.stringify(recipes[id]).match(/"kind":"\w+"/g)),
    )
    for (const told of kinds) expect(new Set(told ?? ['orders']).size).toBe(1)
  })
})

describe('a day is judged', () => {
  const base = { unit: 'IDR', partial: null } as const
  test.each([
    ['inside the range', { value: 21, mean: 20, range: [18, 22] }, 'quiet'],
    ['above it', { value: 30, mean: 20, range: [18, 22] }, 'good'],
    ['below it', { value: 9, mean: 20, range: [18, 22] }, 'bad'],
    ['without a range', { value: 90, mean: 20, range: null }, 'quiet'],
  ] as const)('%s', (_, figure, tone) => {
    const range = figure.range && ([...figure.range] as [number, number])
    expect(judgeDay({ ...base, ...figure, range }, 1)?.tone).toBe(tone)
  })
})

describe('the sentence of the day', () => {
  test.each([
    [{ value: null }, 'Angka Rabu, 25 Nov 2026 belum ada.'],
    [
      { value: 30e6, mean: 20e6, meanDays: 4, range: [18e6, 22e6] },
      'GMV Rp30,0 jt, +50,0% dari rerata 4 Rabu sebelumnya (Rp20,0 jt).',
    ],
    [
      { value: 21e6, mean: 20e6, meanDays: 3, range: [18e6, 22e6] },
      'GMV Rp21,0 jt, dalam kisaran 3 Rabu sebelumnya (Rp18,0–22,0 jt).',
    ],
    [
      { value: 21e6, mean: 20e6, meanDays: 2 },
      'GMV Rp21,0 jt; rerata 2 Rabu sebelumnya Rp20,0 jt.',
    ],
    [
      { value: 21e6, meanDays: 1 },
      'GMV Rp21,0 jt; Rabu sebelumnya belum cukup untuk dibandingkan.',
    ],
    [
      { value: 21e6, mean: 20e6, partial: { id: 'x', en: 'x' } },
      'GMV Rp21,0 jt sejauh ini; harinya belum lengkap.',
    ],
  ] as const)('of %j', (more, title) => {
    expect(said(gmvFigure(more as Partial<DayFigure>))[0]).toBe(title)
  })

  test('names what is outside its range besides', () => {
    const cancelled = gmvFigure({
      id: 'orders.cancelled_unpaid',
      unit: 'count',
      value: 12,
      mean: 5,
      meanDays: 4,
      range: [3, 7],
    })
    expect(said(gmvFigure({ value: 20e6, meanDays: 0 }), cancelled)[1]).toBe(
      'Batal tanpa dibayar 12, di luar kisaran 3–7.',
    )
  })
})

test.each([
  ['2026-11-29', 'id', 'hari Minggu'],
  ['2026-11-25', 'id', 'Rabu'],
  ['2026-11-29', 'en', 'Sundays'],
] as const)('%s in %s stands beside %s', (on, language, name) => {
  expect(plain(sameDayName(day(on), language))).toBe(name)
})

test.each([
  [[17_500_000, 25_800_000], 'IDR', 'Rp17,5–25,8 jt'],
  [[900_000, 25_800_000], 'IDR', 'Rp900,0 rb–Rp25,8 jt'],
  [[0.0231, 0.0316], 'ratio', '2,31–3,16%'],
  [[139, 185], 'count', '139–185'],
  [[0, 0], 'IDR', 'Rp0–0'],
] as const)('the range %j in %s is %s', (...[range, unit, text]) => {
  expect(plain(sayRange(range, unit, 'id'))).toBe(text)
})

test('the mean of a few small counts keeps its tenth', () => {
  expect(sayAmount(2.25, 'count', 'id')).toBe('2,3')
  expect(sayAmount(153.4, 'count', 'id')).toBe('153')
})

describe('the exports of a day', () => {
  const known = { shop_analytics: { [now]: { gmv: 1 } } }
  const stateIn = (book: DayBook, kind: string) =>
    daySources(now, [book]).find((source) => source.kind === kind)

  test('are there, cut off or missing, and tell where they are found', () => {
    expect(stateIn(makeDayBook(known), 'shop_analytics')?.state).toBe('complete')
    const early = [covering('2026-11-25', '2026-11-25', '2026-11-24')]
    const cut = makeDayBook(known, { covering: { shop_analytics: early } })
    expect(stateIn(cut, 'shop_analytics')?.state).toBe('partial')
    const missing = stateIn(makeDayBook(known), 'orders')
    expect(missing).toMatchObject({ state: 'missing', figures: ['orders.cancelled_unpaid'] })
    expect(missing?.where?.id).toContain('Seller Center')
  })

  test('the list of products is waited for only where it came by day before', () => {
    expect(stateIn(makeDayBook(known), 'product_list')?.expected).toBe(false)
    const daily = makeDayBook({ product_list: { [w2 ?? '']: { add_to_cart: 4 } } })
    expect(stateIn(daily, 'product_list')?.expected).toBe(true)
  })
})

const jakarta = 'Asia/Jakarta'
const uploaded = instantAt('2026-11-26T09:00:00', jakarta)
test.each([
  ['Overview_2026-11-09_1794792660_griyalelap.id.csv', 1_794_792_660_000],
  ['product_list_20261116083100.xlsx', instantAt('2026-11-16T08:31:00', jakarta)],
  ['Semua pesanan-2026-11-16-08_31.csv', instantAt('2026-11-16T08:31:00', jakarta)],
  ['Shop Analytics_Key metrics.xlsx', uploaded],
  ['product_list_20269916083100.xlsx', uploaded],
  ['product_list_20281116083100.xlsx', uploaded],
])('%s was made then', (file, at) => {
  expect(takenAt(file, uploaded, jakarta)).toBe(at)
})

test('a page composes from anything stored, and no figure is a number that is none', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 1e9 }))
  const row = fc.record({ gmv: amount, orders: amount, buyers: amount, visitors: amount })
  const days = fc.constantFrom(...sameWeekdays(now), addDays(now, -1))
  fc.assert(
    fc.property(fc.dictionary(days, row), (rows) => {
      const book = makeDayBook({ shop_analytics: rows })
      const { figures, lead } = composeDay({
        day: now,
        today: addDays(now, 1),
        book,
        accounts: [{ subject: 'shop', book }],
      })
      expect(figures).toHaveLength(dayFigures.length)
      for (const { value, mean, missing } of figures) {
        expect(Number.isNaN(value) || Number.isNaN(mean)).toBe(false)
        expect(value === null).toBe(missing !== null)
      }
      expect(`${lead.title.id}${lead.title.en}`).not.toMatch(/NaN|undefined|null/)
    }),
  )
})

test('a time before the epoch is no trap', () => {
  expect(takenAt('a.csv', Instant.parse(0), jakarta)).toBe(0)
})
