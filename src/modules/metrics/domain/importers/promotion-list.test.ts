import { describe, expect, test } from 'vitest'

import { promotionList } from './promotion-list.ts'
import { readAll } from './testing.ts'

const range = ['[Date Range]: 2026-11-09T00:00:00 ~ 2026-11-15T23:59:59']
const labels = [
  'ID',
  'Promotion name',
  'Status',
  'Promotion period',
  'GMV (Rp)',
  'Orders',
  'Discount amount (Rp)',
  'ROI',
  'Items sold',
  'Avg. discount rate',
  'Avg. GMV per customer (Rp)',
]
const promotion: (string | number)[] = [
  '7504296445743973717',
  'Diskon 11.11',
  'Ongoing',
  '2026-11-08 09:22 - 2026-12-05 23:58',
  'Rp12.345.600',
  '1.204',
  'Rp1.500.000',
  '8,23',
  '1310',
  '12,15%',
  '-',
]

describe('the shop promotion list', () => {
  test('is a fact of each promotion in the period of the file, not in its own', () => {
    const { facts, refused, recognition } = readAll(promotionList, [range, [], labels, promotion])
    expect(refused).toEqual([])
    expect(recognition).toMatchObject({ headerRow: 3, periodFrom: 'file', unknown: [] })
    expect(facts).toMatchObject([
      {
        subject: 'promotion',
        key: '7504296445743973717',
        from: '2026-11-09',
        to: '2026-11-15',
        values: {
          gmv: 12_345_600,
          orders: 1204,
          discount_amount: 1_500_000,
          roi: 8.23,
          items_sold: 1310,
          avg_discount_rate: 0.1215,
          gmv_per_buyer: null,
        },
        attributes: {
          name: 'Diskon 11.11',
          status: 'Ongoing',
          promotion_period: '2026-11-08 09:22 - 2026-12-05 23:58',
        },
      },
    ])
  })

  test.each([
    ['823%', 8.23],
    ['823,00%', 8.23],
    [8.23, 8.23],
    ['8.23', 8.23],
    ['-', null],
  ])('a return written %s is %s', (cell, value) => {
    const { facts } = readAll(promotionList, [range, [], labels, promotion.with(7, cell)])
    expect(facts[0]?.values['roi']).toBe(value)
  })

  test.each([
    ['ID', 0, '7,50429E+18'],
    ['GMV (Rp)', 4, 'BRL 35,91'],
  ])('a promotion is refused for its %s', (column, at, cell) => {
    const rows = [range, [], labels, promotion.with(at, cell)]
    const { facts, refused } = readAll(promotionList, rows)
    expect(facts).toEqual([])
    expect(refused).toMatchObject([{ row: 4, column, value: cell }])
  })

  test('asks for the period where neither file nor name tells it', () => {
    expect(readAll(promotionList, [labels, promotion]).recognition.periodFrom).toBe('asked')
  })
})
