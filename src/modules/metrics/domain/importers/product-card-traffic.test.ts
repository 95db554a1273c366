import { describe, expect, test } from 'vitest'

import { productCardTraffic } from './product-card-traffic.ts'
import { readAll } from './testing.ts'

const range = ['[Rentang Tanggal]: 2026-11-09 ~ 2026-11-15']
const labels = [
  'Waktu',
  'Tayangan',
  'Klik',
  'Pembeli',
  'Pesanan SKU',
  'GMV',
  'Rasio keranjang ke pembayaran',
  'Penonton',
  'Klik tambahkan ke keranjang',
  'Klik unik',
  'Pengguna yang menambahkan ke keranjang',
  'GMV dari konten',
]
const day = [
  '2026-11-09',
  '1.046',
  '830',
  '12',
  '13',
  'Rp1.234.500',
  '15,76%',
  '900',
  '140',
  '700',
  '120',
  '-',
]

describe('Product Card Traffic Stats', () => {
  test('are facts of a day; the rates are not read', () => {
    const { facts, refused, recognition } = readAll(productCardTraffic, [range, [], labels, day])
    expect(refused).toEqual([])
    expect(recognition).toMatchObject({
      headerRow: 3,
      periodFrom: 'file',
      period: { from: '2026-11-09', to: '2026-11-15' },
      unknown: ['Rasio keranjang ke pembayaran'],
    })
    expect(facts).toMatchObject([
      {
        subject: 'product_card_day',
        key: '',
        from: '2026-11-09',
        to: '2026-11-09',
        values: {
          views: 1046,
          product_clicks: 830,
          sku_orders: 13,
          gmv: 1_234_500,
          viewers: 900,
          add_to_cart: 140,
          unique_clicks: 700,
          gmv_content: null,
        },
      },
    ])
  })

  test('without a range have the period of their rows', () => {
    const { end, recognition } = readAll(productCardTraffic, [
      labels,
      day,
      day.with(0, '2026/11/10'),
    ])
    expect(recognition.periodFrom).toBe('rows')
    expect(end.period).toEqual({ from: '2026-11-09', to: '2026-11-10' })
  })

  test.each([
    ['Waktu', 0, '31/02/2026'],
    ['Tayangan', 1, 'banyak'],
    ['GMV', 5, 'BRL 35,91'],
  ])('a day is refused for its %s', (column, at, cell) => {
    const { facts, refused } = readAll(productCardTraffic, [range, [], labels, day.with(at, cell)])
    expect(facts).toEqual([])
    expect(refused).toMatchObject([{ row: 4, column, value: cell }])
  })

  test('a day that stands twice with other figures is refused, the same day twice is one', () => {
    const { facts, refused } = readAll(productCardTraffic, [labels, day, day, day.with(1, '7')])
    expect(facts).toHaveLength(1)
    expect(refused).toMatchObject([{ row: 4 }])
  })
})
