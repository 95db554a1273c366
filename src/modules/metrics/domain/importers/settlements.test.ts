import { describe, expect, test } from 'vitest'

import { settlements } from './settlements.ts'
import { readAll, recognise } from './testing.ts'

const english = [
  'Order/adjustment ID  ',
  'Type ',
  'Order created time',
  'Order settled time',
  'Currency',
  'Total settlement amount',
  'Total revenue',
  'Total fees',
  'Subtotal after seller discounts',
]
const order = [
  '583046112233445566\t',
  'Order',
  '2026/11/02',
  '2026/11/10',
  'IDR',
  '113,520',
  '129,000',
  '(15,480)',
  '129000',
]
const read = (rows: string[][], labels = english) => readAll(settlements, [labels, ...rows])
const dayOf = (text: string, labels: string[]) => read([order.with(3, text)], labels).facts[0]
const renamed = (change: Record<string, string>) => english.map((label) => change[label] ?? label)

describe('a row of a settlement', () => {
  test('is a fact of the day it was paid, brackets are below zero', () => {
    const { facts, refused, recognition } = read([order])
    expect(refused).toEqual([])
    expect(recognition.unknown).toEqual([])
    expect(facts).toMatchObject([
      {
        subject: 'settlement',
        key: '583046112233445566/Order',
        from: '2026-11-10',
        to: '2026-11-10',
        values: { settlement: 113_520, revenue: 129_000, fees: -15_480, paid_out: 113_520 },
        attributes: { type: 'Order', created_at: '2026-11-02T00:00:00+07:00' },
      },
    ])
  })

  test('is read with the labels of June 2026, and with Indonesian ones', () => {
    const june = renamed({
      'Order/adjustment ID  ': 'Order\\adjustment ID',
      'Type ': 'Transaction type',
    })
    expect(read([order], june).facts).toEqual(read([order]).facts)
    const indonesian = [
      'ID Pesanan/Penyesuaian',
      'Jenis transaksi',
      'Waktu pemesanan',
      'Waktu pembayaran pesanan',
      'Mata uang',
      'Jumlah penyelesaian pembayaran',
      'Total Pendapatan',
      'Total Biaya',
      'Subtotal setelah diskon penjual',
    ]
    expect(read([order], indonesian).facts).toEqual(read([order]).facts)
  })

  test('of an adjustment of the same order is another row, a repeated one is not', () => {
    const refund = order.with(1, 'Refund').with(5, '-113,520')
    const again = order.with(5, '100')
    const { facts, refused } = read([order, refund, order, again])
    expect(refused).toEqual([])
    expect(facts.map(({ key, values }) => [key.slice(19), values['settlement']])).toEqual([
      ['Order', 113_520],
      ['Refund', -113_520],
      ['Order#2', 100],
    ])
  })

  test.each([
    [0, '5,83046E+17'],
    [3, '/'],
    [4, 'VND'],
    [5, 'banyak'],
  ])('is refused where column %i says %s', (index, value) => {
    const { refused, facts } = read([order.with(index, value)])
    expect(refused).toMatchObject([{ row: 2, column: english[index]?.trim(), value }])
    expect(facts).toEqual([])
  })

  test('still to be paid is another file', () => {
    const labels = [...english, 'Total estimated settlement amount']
    expect(recognise([settlements], [labels])).toEqual([])
  })
})

describe('the clock', () => {
  const utc = renamed({
    'Order created time': 'Order created time(UTC)',
    'Order settled time': 'Order settled time(UTC)',
  })

  test.each([
    ['2026/11/10 18:30:00', '2026-11-10', english],
    ['2026/11/10 18:30:00', '2026-11-11', utc],
    ['2026/11/10 16:59:59', '2026-11-10', utc],
    // A day without a clock cannot be moved.
    ['2026/11/10', '2026-11-10', utc],
  ])('%s is a payment of %s', (text, day, labels) => {
    expect(dayOf(text, labels)?.from).toBe(day)
  })

  test('of Greenwich is told as such', () => {
    expect(dayOf('2026/11/10 18:30:00', utc)?.at).toBe('2026-11-10T18:30:00+00:00')
  })
})

test('TikTok and Tokopedia never share a figure, and an unnamed shop is not Tokopedia', () => {
  const labels = [...english, 'Order source']
  const of = (source: string) => read([[...order, source]], labels).facts[0]?.values
  expect(of('Tokopedia')).toMatchObject({ paid_out: 0, paid_out_tokopedia: 113_520, charged: 0 })
  expect(of('TikTok Shop')).toMatchObject({ paid_out: 113_520, charged_tokopedia: 0 })
  expect(read([order]).facts[0]?.values).toMatchObject({ paid_out_tokopedia: null })
})
