import fc from 'fast-check'
import { expect, test } from 'vitest'

import { formatNumber, formatRupiah } from '#kernel/format.ts'

import { pricesIn, readPrice } from './price.ts'

test.each([
  ['2.149.000', 2_149_000],
  ['2149000', 2_149_000],
  ['2,149,000', 2_149_000],
  ['Rp2.149.000', 2_149_000],
  ['Rp 2.149.000,00', 2_149_000],
  ['2,1jt', 2_100_000],
  ['2.1 jt', 2_100_000],
  ['2,149juta', 2_149_000],
  ['899rb', 899_000],
  ['1.200rb', 1_200_000],
  ['79 ribu', 79_000],
  ['2.149', 2149],
  ['2.149jt', 2_149_000],
  ['', null],
  ['12,5', null],
  ['2.14.000', null],
  ['dua juta', null],
  ['0', null],
  ['99999999999999', null],
])('the price %s is %s', (text, price) => expect(readPrice(text)).toBe(price))

test('whatever price is shown is read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), (price) => {
      expect(readPrice(formatNumber(price, 'id'))).toBe(price)
      expect(readPrice(formatNumber(price, 'en'))).toBe(price)
      expect(readPrice(formatRupiah(price, 'id'))).toBe(price)
    }),
  )
})

test.each([
  ['Cuma Rp1.899.000 sampai Minggu', [1_899_000]],
  ['dari 2,1jt jadi 1,9 juta', [2_100_000, 1_900_000]],
  ['ongkir 15rb, cicilan 6 bulan', [15_000]],
  ['ukuran 160x200, tahan 10 tahun, no3', []],
  ['hanya 899.000 saja', [899_000]],
  ['isi 500 ml, 2pcs', []],
])('%s names the prices %j', (text, prices) =>
  expect(pricesIn(text).map(({ price }) => price)).toEqual(prices),
)

test('a price stands where it is said to stand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
      const text = `${before} Rp1.899.000 ${after}`
      for (const { start, end, text: said } of pricesIn(text))
        expect(text.slice(start, end)).toBe(said)
    }),
  )
})
