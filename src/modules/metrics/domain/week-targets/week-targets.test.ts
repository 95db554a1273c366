import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { TargetMetric, Unit } from '../../contract.ts'
import { cellsOf, isBlock, placed } from './block.ts'
import { printTarget, readTarget } from './read-target.ts'
import { isOfBrand } from './target-metrics.ts'
import { refusedTarget } from './target-words.ts'

const copied = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

describe('a cell', () => {
  test.each([
    ['12,4jt', 'IDR', 12_400_000],
    ['1.250.000', 'IDR', 1_250_000],
    ['Rp12.345.678', 'IDR', 12_345_678],
    ['3rb', 'count', 3000],
    ['2,5 %', 'ratio', 0.025],
    ['600', 'minutes', 600],
    ['10 jam', 'minutes', 600],
    ['10 j 30 m', 'minutes', 630],
    ['10j30m', 'minutes', 630],
    ['1,5 jam', 'minutes', 90],
    ['1.250 j 05 m', 'minutes', 75_005],
    ['45 menit', 'minutes', 45],
    ['0', 'IDR', 0],
  ] as const)('%s as %s is %d', (text, unit, value) => {
    expect(readTarget(text, unit)).toEqual({ kind: 'number', value })
  })

  test.each(['', '  ', '—', '-', '\u00A0'])('%j is empty, which is not zero', (text) => {
    expect(readTarget(text, 'IDR')).toEqual({ kind: 'empty' })
  })

  test.each([
    ['2m', 'IDR', 'unclear'],
    ['banyak', 'IDR', 'none'],
    ['10 j 75 m', 'minutes', 'none'],
    ['12.5.7', 'count', 'none'],
    ['#REF!', 'IDR', 'none'],
    ['-5', 'count', 'none'],
  ] as const)('%s as %s is %s', (text, unit, kind) => {
    expect(readTarget(text, unit).kind).toBe(kind)
  })

  test('shows what read again says the same, in both languages', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Unit.options),
        fc.constantFrom('id' as const, 'en' as const),
        fc.integer({ min: 0, max: 1_000_000_000 }),
        (unit, language, amount) => {
          const value = unit === 'ratio' ? (amount % 10_001) / 10_000 : amount
          const text = printTarget(value, unit, language)
          expect(readTarget(text, unit)).toEqual({ kind: 'number', value })
        },
      ),
    )
  })
})

describe('a block of a spreadsheet', () => {
  test.each([
    [
      '12\t13\r\n14\t15\r\n',
      [
        ['12', '13'],
        ['14', '15'],
      ],
    ],
    ['1\n2\n\n4', [['1'], ['2'], [''], ['4']]],
    ['"1\n2"\t3', [['1\n2', '3']]],
    ['"a ""b"""\tc', [['a "b"', 'c']]],
    ['1\t\t3', [['1', '', '3']]],
    ['5" lebar\t2', [['5" lebar', '2']]],
  ] as const)('%j', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells)
  })

  test('is more than one cell; a line end behind a single one makes it no block', () => {
    expect(['1\t2', '1\n2', '12jt\n', '12jt'].map(isBlock)).toEqual([true, true, false, false])
  })

  test('comes back as it was copied, whatever stands in its cells', () => {
    const cell = fc
      .string()
      .map((text) => text.trim())
      .filter((text) => !text.includes('\r'))
    const block = fc.integer({ min: 1, max: 4 }).chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 5,
      }),
    )
    fc.assert(
      fc.property(block, (rows) => {
        const text = `${rows.map((row) => row.map(copied).join('\t')).join('\n')}\n`
        expect(cellsOf(text)).toEqual(rows)
      }),
    )
  })

  test('fills from the cell it is pasted in, and what finds no place is counted', () => {
    const block = [
      ['1', '2', '3'],
      ['4', '', ''],
    ]
    const { cells, outside } = placed(block, { row: 1, column: 1 }, { rows: 2, columns: 3 })
    expect(cells).toEqual([
      { row: 1, column: 1, text: '1' },
      { row: 1, column: 2, text: '2' },
    ])
    expect(outside).toBe(2)
  })
})

describe('a target', () => {
  test.each(TargetMetric.options)('%s may be set for exactly one kind of subject', (metric) => {
    const brand = '019ab000-0000-7000-8000-0000000000ff' as never
    const [shop, own] = [
      refusedTarget('shop', { metric, value: 0 }),
      refusedTarget(brand, { metric, value: 0 }),
    ]
    expect([shop === null, own === null]).toEqual([!isOfBrand(metric), isOfBrand(metric)])
  })

  test.each([
    ['shop.gmv', 1.5],
    ['live.minutes', 0.5],
    ['shop.conversion_rate', 1.2],
  ] as const)('of %s is not %d', (metric, value) => {
    expect(refusedTarget('shop', { metric, value })?.id).toMatch(/Tulis misalnya/)
  })
})
