import { describe, expect, test } from 'vitest'

import { affiliateCreators, affiliateProducts } from './affiliate-transactions.ts'
import { readAll } from './testing.ts'

const period = { from: '2026-11-09', to: '2026-11-15' }
const file = 'Transaction_Analysis_Creator_List_20261109-20261115.xlsx'
const mixed = [
  'Creator name',
  'GMV dari kreator',
  'Pengembalian dana',
  'Produk yang dikembalikan dananya',
  'Pesanan teratribusi',
  'AOV',
  'CTR',
  'Perkiraan komisi',
]
const english = [
  'Creator name',
  'Creator-attributed GMV',
  'Refunds',
  'Items refunded',
  'Attributed orders',
  'AOV',
  'CTR',
  'Est. commission',
]
const sold = [
  'dimas.kosan12',
  'Rp24.164.000',
  'Rp602.800',
  '2',
  '67',
  'Rp360.657',
  '3,52%',
  'Rp1.873.387',
]

describe('affiliate transactions by creator', () => {
  test.each([
    ['mixed', mixed],
    ['English', english],
  ])('%s labels are read the same; refunds are money beside a count of items', (_name, labels) => {
    const { facts, recognition } = readAll(affiliateCreators, [labels, sold], { file })
    expect(facts[0]).toMatchObject({ subject: 'creator', key: 'dimas.kosan12', ...period })
    expect(facts[0]?.values).toEqual({
      gmv: 24_164_000,
      refunds: 602_800,
      items_refunded: 2,
      orders: 67,
      aov: 360_657,
      ctr: 0.0352,
      commission: 1_873_387,
    })
    expect(recognition).toMatchObject({ period, periodFrom: 'name' })
  })

  test('a creator without sales has zeros, and nothing where there is nothing to divide', () => {
    const row = ['review.kilat', 'Rp0', 'Rp0', '0', '0', '-', '-', 'Rp0']
    const { facts } = readAll(affiliateCreators, [mixed, row], { file })
    expect(facts[0]?.values).toMatchObject({ gmv: 0, aov: null, ctr: null })
  })

  test('a renamed file asks for its period, a date above the header tells it', () => {
    expect(
      readAll(affiliateCreators, [mixed, sold], { file: 'afiliasi.xlsx' }).recognition,
    ).toMatchObject({ period: null, periodFrom: 'asked' })
    const dated = [['[Date Range]: 2026-11-09 ~ 2026-11-15'], [], mixed, sold]
    expect(readAll(affiliateCreators, dated, { file: 'afiliasi.xlsx' }).recognition).toMatchObject({
      period,
      periodFrom: 'file',
    })
  })

  test('the row of definitions below the header is nobody’s', () => {
    const explained = english.map((label) => `${label}: what it counts in the chosen period.`)
    const { facts, refused } = readAll(affiliateCreators, [english, explained, sold], { file })
    expect(facts.map(({ key }) => key)).toEqual(['dimas.kosan12'])
    expect(refused).toEqual([])
  })

  test('a row with one broken figure is refused, not taken for a definition', () => {
    const broken = sold.with(1, 'dua puluh empat juta')
    const { facts, refused } = readAll(affiliateCreators, [mixed, broken], { file })
    expect(facts).toEqual([])
    expect(refused[0]?.column).toBe('GMV dari kreator')
  })

  test('a total row and a row without a name are no creators', () => {
    const rows = [mixed, sold, sold.with(0, 'Total'), sold.with(0, '')]
    const { facts, refused } = readAll(affiliateCreators, rows, { file })
    expect(facts.map(({ key }) => key)).toEqual(['dimas.kosan12'])
    expect(refused).toHaveLength(1)
  })
})

describe('affiliate transactions by product', () => {
  const labels = [
    'Product name',
    'Product ID',
    'Product category',
    'GMV dari kreator',
    'Pengembalian dana',
    'Kreator dengan penjualan',
    'Perkiraan komisi',
  ]
  const lamp = ['Lampu Senja', '1731420719305118402', 'Lampu', 'Rp5.000', 'Rp0', '3', 'Rp400']

  test('have the id of the product, and what it is called', () => {
    const { facts } = readAll(affiliateProducts, [labels, lamp], { file })
    expect(facts[0]).toMatchObject({ subject: 'product', key: '1731420719305118402', ...period })
    expect(facts[0]?.values).toMatchObject({ gmv: 5000, creators_with_sales: 3, commission: 400 })
    expect(facts[0]?.attributes).toEqual({ name: 'Lampu Senja', category: 'Lampu' })
  })

  test('an id that a spreadsheet rounded refuses its row', () => {
    const rows = [labels, lamp.with(1, '1,73142E+18')]
    expect(readAll(affiliateProducts, rows, { file }).refused[0]?.reason.id).toContain('dibulatkan')
  })
})
