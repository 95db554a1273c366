import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays, Day } from '#kernel/time.ts'

import { type DayFigureId, DayFigureId as ids, type EntryPart } from '../../contract.ts'
import { definitionOf } from '../definitions.ts'
import { printEntry } from './print-entry.ts'
import { readEntry } from './read-entry.ts'
import { readNumber } from './read-number.ts'
import { unitOf } from './units.ts'

/** A Thursday. */
const today = Day.parse('2026-11-26')
const understood = (text: string) =>
  Object.fromEntries(
    readEntry(text, today).parts.flatMap((part) =>
      part.kind === 'figure' ? [[part.id, part.value]] : [],
    ),
  )
const rest = (text: string): string[] =>
  readEntry(text, today).parts.flatMap((part) =>
    part.kind === 'unknown' ? [`${part.why}: ${text.slice(part.from, part.to)}`] : [],
  )

describe('a number', () => {
  test.each([
    ['12,4jt', 'IDR', 12_400_000],
    ['12.4jt', 'IDR', 12_400_000],
    ['12,4 juta', 'IDR', 12_400_000],
    ['Rp12.400.000', 'IDR', 12_400_000],
    ['Rp 12,400,000', 'IDR', 12_400_000],
    ['1.234.567,89', 'IDR', 1_234_568],
    ['1,234,567.89', 'IDR', 1_234_568],
    ['345,6 rb', 'IDR', 345_600],
    ['2,3 miliar', 'IDR', 2_300_000_000],
    ['4.210', 'count', 4210],
    ['4,210', 'count', 4210],
    ['12,4rb', 'count', 12_400],
    ['12k', 'count', 12_000],
    ['0', 'count', 0],
    ['5,37%', 'ratio', 0.0537],
    ['5.37', 'ratio', 0.0537],
    ['5,370%', 'ratio', 0.0537],
    ['3 persen', 'ratio', 0.03],
    ['0,5%', 'ratio', 0.005],
    ['0', 'ratio', 0],
  ] as const)('%s as %s is %d', (text, unit, value) => {
    expect(readNumber(text, unit)).toEqual({ kind: 'number', value })
  })

  test.each([
    ['12,4', 'IDR', [12_400, 12_400_000]],
    ['12,4', 'count', [12_400, 12_400_000]],
    ['2,3m', 'IDR', [2_300_000, 2_300_000_000]],
    ['4.210 rb', 'count', [4_210_000, 4210]],
    ['12.400jt', 'IDR', [12_400_000_000, 12_400_000]],
    ['0,05', 'ratio', [0.0005, 0.05]],
  ] as const)('%s as %s may be %j, and is asked for', (text, unit, options) => {
    expect(readNumber(text, unit)).toEqual({ kind: 'unclear', options })
  })

  test.each([
    ['1.23.456', 'IDR'],
    ['12,34,567', 'count'],
    ['1.234,567.8', 'IDR'],
    ['537%', 'ratio'],
    ['5%', 'count'],
    ['5jt', 'ratio'],
    ['', 'IDR'],
    ['jt', 'IDR'],
    ['-5', 'count'],
    ['99999999999999999999', 'IDR'],
  ] as const)('%s as %s is none', (text, unit) => {
    expect(readNumber(text, unit)).toEqual({ kind: 'none' })
  })
})

describe('a line', () => {
  const three = { 'shop.gmv': 12_400_000, 'shop.orders': 83, 'account.video_views': 4210 }
  test.each([
    'GMV 12,4jt order 83 view 4.210',
    'gmv: Rp12.400.000, orders = 83; views 4,210',
    '12,4 juta omzet, 83 pesanan, 4.210 tayangan',
    'view 4.210 83 orderan GMV 12.4jt',
    'GMV 12,4jt\norder 83\nview 4210',
    'total GMV 12,4jt dan order 83 dan view 4210',
  ])('%s', (text) => {
    expect(understood(text)).toEqual(three)
    expect(rest(text)).toEqual([])
  })

  test('knows every figure by its short names', () => {
    const line =
      'kunjungan 14.049 keranjang 310 batal 5 pengikut 66.870 ER 4,3% konversi 3% pesanan batal 6'
    expect(understood(line)).toEqual({
      'shop.page_views': 14_049,
      'shop.add_to_cart': 310,
      'orders.cancelled_unpaid': 5,
      'account.followers': 66_870,
      'account.er_views': 0.043,
      'shop.conversion_rate': 0.03,
    })
    expect(rest(line)).toEqual(['twice: pesanan batal 6'])
  })

  test.each([
    ['kemarin', '2026-11-25'],
    ['kemarin lusa', '2026-11-24'],
    ['hari ini', '2026-11-26'],
    ['yesterday', '2026-11-25'],
    ['tgl 24', '2026-11-24'],
    ['tanggal 28', '2026-10-28'],
    ['24 Nov', '2026-11-24'],
    ['tgl 24 november 2026', '2026-11-24'],
    ['24/11', '2026-11-24'],
    ['24/11/26', '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
    ['31 Des', '2025-12-31'],
    ['Rabu', '2026-11-25'],
    ['hari Minggu', '2026-11-22'],
    ['kamis', '2026-11-19'],
  ])('of %s is about %s, wherever the date stands', (words, day) => {
    for (const text of [`${words} GMV 12jt order 83`, `GMV 12jt ${words} order 83`]) {
      expect(readEntry(text, today).day).toBe(day)
      expect(understood(text)).toEqual({ 'shop.gmv': 12_000_000, 'shop.orders': 83 })
    }
  })

  test.each([
    ['GMV 12jt sekali', ['word: sekali']],
    ['GMV', ['no-number: GMV']],
    ['order 83 17', ['no-name: 17']],
    ['GMV 1.23.456', ['no-amount: GMV 1.23.456']],
    ['ER 537%', ['no-amount: ER 537%']],
    ['order 83 tgl 40', ['no-day: tgl 40']],
    ['order 83 27 Nov 2026', ['no-day: 27 Nov 2026']],
    ['kemarin tgl 24 order 83', ['twice: tgl 24']],
  ])('%s leaves %j', (text, left) => {
    expect(rest(text)).toEqual(left)
  })

  test('asks where a number may mean two things', () => {
    const { parts } = readEntry('GMV 12,4 order 83', today)
    expect(parts[0]).toEqual({
      kind: 'question',
      id: 'shop.gmv',
      options: [12_400, 12_400_000],
      from: 0,
      to: 8,
    })
  })
})

const amountOf = (id: DayFigureId): fc.Arbitrary<number> =>
  definitionOf(id).unit === 'ratio'
    ? fc.integer({ min: 0, max: 10_000 }).map((hundredth) => hundredth / 10_000)
    : fc.integer({ min: 0, max: 10 ** 12 })

test('what is printed reads back as the same figures of the same day', () => {
  const figures = fc
    .uniqueArray(fc.constantFrom(...ids.options))
    .chain((chosen) =>
      fc.tuple(...chosen.map((id) => amountOf(id).map((value) => ({ id, value })))),
    )
  const day = fc.option(fc.integer({ min: 0, max: 800 }).map((ago) => addDays(today, -ago)))
  const language = fc.constantFrom('id', 'en')
  fc.assert(
    fc.property(figures, day, language, (...[told, on, spoken]) => {
      const reading = readEntry(printEntry(told, { day: on, language: spoken }), today)
      expect(reading.day).toBe(on)
      expect(reading.parts.filter(({ kind }) => kind !== 'date')).toEqual(
        told.map(({ id, value }) =>
          expect.objectContaining({ kind: 'figure', id, value: expect.closeTo(value, 10) }),
        ),
      )
    }),
  )
})

const covers = (text: string, parts: readonly EntryPart[]) =>
  parts.every(
    ({ from, to }, at) => from < to && to <= text.length && from >= (parts[at - 1]?.to ?? 0),
  )

test('no text whatever breaks it, and its parts stand one after the other', () => {
  const scraps = fc.constantFrom('GMV', ' 12,4jt', 'tgl', '24/11', ' m', '%', 'rp', '.', ',', 'İ')
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.oneof(scraps, fc.string({ maxLength: 4 })), { maxLength: 30 })
      .map((p) => p.join('')),
  )
  fc.assert(
    fc.property(text, (line) => {
      const { parts } = readEntry(line, today)
      expect(covers(line, parts)).toBe(true)
      const values = parts.flatMap((part) => (part.kind === 'figure' ? [part.value] : []))
      expect(values.filter((value) => !(value >= 0))).toEqual([])
    }),
  )
})

test('every figure is read in the unit of its definition', () => {
  for (const id of ids.options) expect(unitOf[id]).toBe(definitionOf(id).unit)
})
