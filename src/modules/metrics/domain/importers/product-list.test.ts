import { describe, expect, test } from 'vitest'

import type { Cell } from '#modules/imports/contract/importer.ts'

import { productList } from './product-list.ts'
import { readAll } from './testing.ts'

const period = ['Analysis date: 09/11/2026~15/11/2026']
const id = '1731420719305118402'
const overall = [
  'Nama',
  'ID Produk',
  'Rentang GMV',
  'GMV',
  'Pesanan SKU',
  'Jumlah tambahkan ke keranjang',
]
const group = [
  'Perolehan GMV',
  'Est. pembeli',
  'Pesanan SKU teratribusi',
  'Jumlah tambahkan ke keranjang',
]
const groups = ['LIVE penjual', 'Video penjual', 'Kreator', 'Kartu produk']

const labels = [...overall, ...groups.flatMap(() => group)]
const headings = (names: readonly string[]): Cell[] => [
  null,
  null,
  null,
  'Keseluruhan',
  null,
  null,
  ...names.flatMap((name) => [name, null, null, null]),
]
const product: Cell[] = [
  'Lampu Meja Senja Rotan',
  id,
  '>50jt',
  'Rp1.000.000',
  '14',
  '1.250',
  ...[1, 2, 3, 4].flatMap((at) => [`Rp${at}00.000`, String(at), String(at), String(at * 100)]),
]

describe('the product list', () => {
  test('reads a product by the headings over groups whose labels repeat', () => {
    const { facts, recognition, refused } = readAll(productList, [
      period,
      [],
      headings(groups),
      labels,
      product,
    ])
    expect(refused).toEqual([])
    expect(recognition).toMatchObject({ headerRow: 4, periodFrom: 'file', unknown: [] })
    expect(facts).toEqual([
      {
        row: 5,
        subject: 'product',
        key: id,
        from: '2026-11-09',
        to: '2026-11-15',
        at: null,
        values: {
          gmv: 1_000_000,
          sku_orders: 14,
          add_to_cart: 1250,
          sku_orders_seller_live: 1,
          add_to_cart_seller_live: 100,
          sku_orders_seller_video: 2,
          add_to_cart_seller_video: 200,
          sku_orders_creator: 3,
          add_to_cart_creator: 300,
          sku_orders_card: 4,
          add_to_cart_card: 400,
        },
        attributes: { name: 'Lampu Meja Senja Rotan', gmv_range: '>50jt' },
      },
    ])
  })

  test('follows the headings where the groups stand in another order', () => {
    const swapped = ['Kartu produk', 'LIVE penjual', 'Kreator', 'Video penjual']
    const { facts } = readAll(productList, [period, headings(swapped), labels, product])
    expect(facts[0]?.values).toMatchObject({
      sku_orders_card: 1,
      sku_orders_seller_live: 2,
      sku_orders_creator: 3,
      sku_orders_seller_video: 4,
    })
  })

  test('goes by position without headings', () => {
    const { facts } = readAll(productList, [period, labels, product])
    expect(facts[0]?.values).toMatchObject({ sku_orders_seller_live: 1, sku_orders_card: 4 })
  })

  test('does not guess which group is missing: the overall columns stay, the rest is unknown', () => {
    const fewer = labels.slice(0, -group.length)
    const { facts, recognition } = readAll(productList, [period, fewer, product])
    expect(Object.keys(facts[0]?.values ?? {})).toEqual(['gmv', 'sku_orders', 'add_to_cart'])
    expect(recognition.unknown).toEqual(group)
  })

  test('leaves out a group with a heading nobody knows', () => {
    const renamed = ['LIVE penjual', 'Etalase baru', 'Kreator', 'Kartu produk']
    const { facts, recognition } = readAll(productList, [
      period,
      headings(renamed),
      labels,
      product,
    ])
    expect(facts[0]?.values).toMatchObject({ sku_orders_creator: 3, sku_orders_card: 4 })
    expect(facts[0]?.values).not.toHaveProperty('sku_orders_seller_video')
    expect(recognition.unknown).toEqual(group)
  })

  test('keeps no cell of a column that is not read', () => {
    const { recognition } = readAll(productList, [period, headings(groups), labels, product])
    const kept = [...productList.keeps(recognition)].map((at) => labels[at])
    expect(kept).not.toContain('Perolehan GMV')
    expect(kept).toHaveLength(overall.length + groups.length * 2)
  })

  test('refuses a product whose id a spreadsheet has rounded, and money that is unreadable', () => {
    const { facts, refused } = readAll(productList, [
      period,
      headings(groups),
      labels,
      product.with(1, '1,73142E+18'),
      product.with(3, 'banyak'),
      product.with(5, '-'),
    ])
    expect(refused).toMatchObject([
      { row: 4, column: 'ID Produk' },
      { row: 5, column: 'GMV' },
    ])
    expect(facts[0]?.values['add_to_cart']).toBeNull()
  })

  test('asks for the period where neither file nor name tells it', () => {
    const rows = [labels, product]
    expect(readAll(productList, rows).recognition.periodFrom).toBe('asked')
    const file = 'product_list 2026-11-09 - 2026-11-15.xlsx'
    expect(readAll(productList, rows, { file }).recognition.periodFrom).toBe('name')
  })
})
