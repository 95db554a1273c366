import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Cell } from '../../contract/importer.ts'
import {
  isForeignMoney,
  readAds,
  readAdsCount,
  readCount,
  readDecimal,
  readMoney,
  readRatio,
  type Reading,
} from './numbers.ts'

type Case = [cell: Cell, value: Reading]

const nothing: Case[] = ['', ' ', '-', '--', '—', 'undefined', '######', '#N/A', '\t', null].map(
  (cell) => [cell, null],
)

describe('money of the Seller Center', () => {
  test.each<Case>([
    ...nothing,
    ['Rp1.234.567', 1_234_567],
    ['Rp 1.234.567', 1_234_567],
    ['Rp\u00A0500', 500],
    ['Rp0', 0],
    ['IDR 86.000', 86_000],
    ['-Rp1.500', -1500],
    ['Rp-1.500', -1500],
    ['(Rp1.500)', -1500],
    ['1234567', 1_234_567],
    ['1.21082485E8', 121_082_485],
    ['1,21082485E+08', 121_082_485],
    ['Rp1,234,567', 1_234_567],
    ['Rp1.234.567,50', 1_234_567.5],
    ['Rp1,234,567.00', 1_234_567],
    ['265432.5', 265_432.5],
    [1_234_567, 1_234_567],
    ['Rp899.000\t', 899_000],
    ['BRL 35,91', undefined],
    ['$12', undefined],
    ['Rp1.23.4', undefined],
    ['banyak', undefined],
    [Number.NaN, undefined],
  ])('%j → %j', (cell, value) => expect(readMoney(cell)).toBe(value))

  test.each<[Cell, boolean]>([
    ['BRL 35,91', true],
    ['$12', true],
    ['RM 10', true],
    ['Rp10', false],
    ['IDR 10', false],
    ['-', false],
    ['1.21082485E8', false],
    [10, false],
  ])('%j is other money: %j', (cell, is) => expect(isForeignMoney(cell)).toBe(is))

  test('every whole amount written with dots is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (amount) => {
        const digits = String(Math.abs(amount)).replaceAll(/\B(?=(\d{3})+$)/g, '.')
        expect(readMoney(`${amount < 0 ? '-' : ''}Rp${digits}`)).toBe(amount)
      }),
    )
  })

  test('every whole amount written scientifically is read back', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (amount) => {
        const text = amount.toExponential().replace('e+', 'E')
        expect(readMoney(text)).toBe(amount)
        expect(readMoney(text.replace('.', ','))).toBe(amount)
      }),
    )
  })
})

describe('counts', () => {
  test.each<Case>([
    ...nothing,
    ['1.046', 1046],
    ['1,046', 1046],
    ['1.333.977', 1_333_977],
    ['12', 12],
    ['57.00', 57],
    [1046, 1046],
    // A number cell 1.046 may be 1,046 that a spreadsheet has broken, or a mean: not to be guessed.
    [1.046, undefined],
    ['1,2 rb', undefined],
  ])('%j → %j', (cell, value) => expect(readCount(cell)).toBe(value))

  test('every count written with dots or commas is read back', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.constantFrom('.', ','), (count, separator) => {
        expect(readCount(String(count).replaceAll(/\B(?=(\d{3})+$)/g, separator))).toBe(count)
      }),
    )
  })
})

describe('Ads Manager, where the dot is the decimal point', () => {
  test.each<Case>([
    ...nothing,
    ['1159606.61', 1_159_606.61],
    ['1.234', 1.234],
    ['1,159,606.61', 1_159_606.61],
    ['1,234', 1234],
    ['12,5', undefined],
    [335_164.77, 335_164.77],
  ])('%j → %j', (cell, value) => expect(readAds(cell)).toBe(value))

  test('a count is whole', () => {
    expect(readAdsCount('57')).toBe(57)
    expect(readAdsCount('57.00')).toBe(57)
    expect(readAdsCount('1.234')).toBeUndefined()
  })

  test('every amount with two decimals is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (cents) => {
        expect(readAds((cents / 100).toFixed(2))).toBe(Number((cents / 100).toFixed(2)))
      }),
    )
  })
})

describe('ratios', () => {
  test.each<Case>([
    ...nothing,
    ['2,00%', 0.02],
    ['0.66418%', 0.0066418],
    ['3 %', 0.03],
    ['120%', 1.2],
    ['1.234,5%', 12.345],
    ['0.0175', 0.0175],
    ['0,0175', 0.0175],
    ['0', 0],
    [0.0175, 0.0175],
    // 2.5 could be 2.5 % or 250 %.
    ['2.5', undefined],
    [2.5, undefined],
    ['sedikit', undefined],
  ])('%j → %j', (cell, value) => expect(readRatio(cell)).toBe(value))

  test('every percentage with two decimals is read back, with comma or dot', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.constantFrom('.', ','), (points, separator) => {
        const text = `${(points / 100).toFixed(2).replace('.', separator)}%`
        expect(readRatio(text)).toBeCloseTo(points / 10_000, 12)
      }),
    )
  })
})

test('a GPM may have decimals', () => expect(readDecimal('Rp132.029,4')).toBe(132_029.4))
