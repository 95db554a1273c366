import { describe, expect, test } from 'vitest'

import { gmvmaxCreative } from './gmvmax-creative.ts'
import { readAll } from './testing.ts'

const file = 'creative data for product campaigns 2026-11-09 00 ~ 2026-11-15 23.xlsx'
const labels = [
  'Nama kampanye',
  'ID Campaign',
  'ID produk',
  'Jenis materi iklan',
  'Judul video',
  'ID video',
  'Akun TikTok',
  'Waktu posting',
  'Biaya',
  'Pesanan SKU',
  'Pendapatan kotor',
  'Tingkat klik iklan produk',
  'Mata uang',
]
const video = [
  'GMV Max Produk Senja',
  '1851304477121110',
  '1731420719305118402',
  'Video',
  'Lampu rotan, 3 cara pakai',
  '7704296445743973717',
  'rumahsenja.id',
  '2026-11-04 19:45:00',
  335_164.77,
  39,
  '12241500.5',
  0.014352,
  'IDR',
]
const card = [...video.slice(0, 3), 'Kartu produk', '-', '-', '-', '-', 120.5, 0, 0, '-', 'IDR']

describe('creatives of GMV Max', () => {
  test('are facts of campaign, product and video; the dot is the decimal point', () => {
    const { facts, refused, recognition } = readAll(gmvmaxCreative, [labels, video], { file })
    expect(refused).toEqual([])
    expect(recognition.periodFrom).toBe('name')
    expect(facts).toMatchObject([
      {
        subject: 'creative_ad',
        key: '1851304477121110/1731420719305118402/7704296445743973717',
        from: '2026-11-09',
        to: '2026-11-15',
        values: {
          cost: 335_164.77,
          sku_orders: 39,
          gross_revenue: 12_241_500.5,
          product_ad_click_rate: 0.014352,
        },
        attributes: { account: 'rumahsenja.id', posted_at: '2026-11-04T19:45:00+07:00' },
      },
    ])
  })

  test('without a video are told apart by their type, the same in both languages', () => {
    const [indonesian, english] = ['Kartu produk', 'Product card'].map(
      (type) => readAll(gmvmaxCreative, [labels, card.with(3, type)], { file }).facts[0],
    )
    expect(indonesian?.key).toBe('1851304477121110/1731420719305118402/product_card')
    expect(english?.key).toBe(indonesian?.key)
    expect(indonesian?.values).toMatchObject({ cost: 120.5, product_ad_click_rate: null })
  })

  test('several pictures of one product are several facts, the same row twice is one', () => {
    const picture = card.with(3, 'Images')
    const rows = [labels, picture, picture, picture.with(8, 7)]
    const { facts, refused } = readAll(gmvmaxCreative, rows, { file })
    expect(refused).toEqual([])
    expect(facts.map(({ key }) => key.split('/').at(-1))).toEqual(['images', 'images#2'])
  })

  test.each([
    ['ID Campaign', 1, '1,8513E+15'],
    ['ID produk', 2, '1,73142E+18'],
    ['ID video', 5, '7,7043E+18'],
    ['Mata uang', 12, 'USD'],
    ['Biaya', 8, '12,5'],
  ])('a row is refused for its %s', (column, at, cell) => {
    const { facts, refused } = readAll(gmvmaxCreative, [labels, video.with(at, cell)], { file })
    expect(facts).toEqual([])
    expect(refused).toMatchObject([{ row: 2, column, value: cell }])
  })

  test('of a renamed file the period is asked for', () => {
    const { recognition } = readAll(gmvmaxCreative, [labels, video], { file: 'iklan produk.xlsx' })
    expect(recognition).toMatchObject({ period: null, periodFrom: 'asked' })
  })
})
