import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { Day } from '#kernel/time.ts'

import type { Cell } from '../../contract/importer.ts'
import type { DayOrder, Decimal, WrittenAs } from '../../contract/mapping.ts'
import { guessOrder, readDays } from './written-days.ts'
import { guessDecimal, readWritten } from './written-numbers.ts'

const today = Day.parse('2026-11-16')

describe('a figure as people write it', () => {
  test.each<[Cell, Decimal, WrittenAs, number | null | undefined]>([
    ['Rp1.250.000', ',', 'plain', 1_250_000],
    ['Rp 1.250.000,-', ',', 'plain', 1_250_000],
    ['1,250,000.50', '.', 'plain', 1_250_000.5],
    ['1.250', ',', 'plain', 1250],
    ['1.250', '.', 'plain', 1.25],
    ['12,4jt', ',', 'plain', 12_400_000],
    ['83 rb', ',', 'plain', 83_000],
    ['1.2K', '.', 'plain', 1200],
    ['12,5', ',', 'millions', 12_500_000],
    [12.5, ',', 'millions', 12_500_000],
    ['5,37%', ',', 'percent', 0.0537],
    ['5,37', ',', 'percent', 0.0537],
    [0.0537, ',', 'fraction', 0.0537],
    ['5%', ',', 'fraction', 0.05],
    ['2j 30m', ',', 'minutes', 150],
    ['2 jam 30 menit', ',', 'minutes', 150],
    ['2:30', ',', 'minutes', 150],
    ['2,5', ',', 'hours', 150],
    ['90', ',', 'seconds', 1.5],
    ['(1.000)', ',', 'plain', -1000],
    ['-', ',', 'plain', null],
    ['', ',', 'plain', null],
    ['#N/A', ',', 'plain', null],
    ['libur', ',', 'plain', undefined],
    ['1.25.00', ',', 'plain', undefined],
    ['1,250,000', ',', 'plain', undefined],
    ['$12', ',', 'plain', undefined],
    ['12%', ',', 'plain', undefined],
  ])('%s with “%s” as %s is %s', (...[cell, decimal, as, value]) =>
    expect(readWritten(cell, { decimal, as })).toBe(value),
  )

  test('whatever is written in one habit is read back, and told from the other where it can be', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
        fc.constantFrom<Decimal>(',', '.'),
        (hundredths, decimal) => {
          const value = hundredths / 100
          const locale = decimal === ',' ? 'id-ID' : 'en-US'
          const text = value.toLocaleString(locale, { minimumFractionDigits: 2 })
          expect(readWritten(text, { decimal, as: 'plain' })).toBeCloseTo(value, 6)
          expect(guessDecimal([text]).decimal).toBe(decimal)
        },
      ),
    )
  })

  test.each<[readonly Cell[], Decimal, readonly string[]]>([
    [['1.250.000', '12'], ',', ['1.250.000']],
    [['1,250,000', '12'], '.', ['1,250,000']],
    [['12.5'], '.', ['12.5']],
    [['12.345'], ',', []],
    [[12.5, 3], ',', []],
  ])('%j is guessed as “%s” by %j', (cells, decimal, evidence) =>
    expect(guessDecimal(cells)).toMatchObject({ decimal, evidence }),
  )
})

describe('a day as people write it', () => {
  test.each<[Cell, DayOrder, string | null | undefined]>([
    ['13/11/2026', 'day-first', '2026-11-13 2026-11-13'],
    ['03/04/2026', 'day-first', '2026-04-03 2026-04-03'],
    ['03/04/2026', 'month-first', '2026-03-04 2026-03-04'],
    ['3/4/26', 'day-first', '2026-04-03 2026-04-03'],
    ['2026-11-13', 'month-first', '2026-11-13 2026-11-13'],
    [46_339, 'day-first', '2026-11-13 2026-11-13'],
    ['Jumat, 13 November 2026', 'day-first', '2026-11-13 2026-11-13'],
    ['13 Nov', 'day-first', '2026-11-13 2026-11-13'],
    ['30 Des', 'day-first', '2025-12-30 2025-12-30'],
    ['09/11/2026 - 15/11/2026', 'day-first', '2026-11-09 2026-11-15'],
    ['9 Nov 2026 s/d 15 Nov 2026', 'day-first', '2026-11-09 2026-11-15'],
    ['13/11/2026 19:30', 'day-first', '2026-11-13 2026-11-13'],
    ['', 'day-first', null],
    ['-', 'day-first', null],
    ['31/02/2026', 'day-first', undefined],
    ['13/11/2026', 'month-first', undefined],
    ['minggu ini', 'day-first', undefined],
  ])('%s, %s, is %s', (cell, order, days) => {
    const read = readDays(cell, order, today)
    expect(read ? `${read.period.from} ${read.period.to}` : read).toBe(days)
  })

  test.each<[readonly string[], DayOrder | null]>([
    [['03/04/2026', '13/04/2026'], 'day-first'],
    [['03/04/2026', '04/13/2026'], 'month-first'],
    [['03/04/2026', '04/05/2026'], null],
    [['2026-04-03'], 'year-first'],
    [['3 April 2026'], 'year-first'],
  ])('%j is in the order %s', (cells, order) => expect(guessOrder(cells).order).toBe(order))
})
