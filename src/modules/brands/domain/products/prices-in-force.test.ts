import { expect, test } from 'vitest'

import { Rupiah } from '#kernel/money.ts'
import { Day } from '#kernel/time.ts'

import { priceProblem, promoState, wrongPrices } from './prices-in-force.ts'

const rupiah = (amount: number) => Rupiah.parse(amount)
const day = (text: string) => Day.parse(text)
const prices = {
  price: rupiah(2_149_000),
  promo: rupiah(1_899_000),
  promoFrom: day('2026-11-20'),
  promoUntil: day('2026-11-30'),
}

test.each([
  ['2026-11-19', 'coming'],
  ['2026-11-20', 'running'],
  ['2026-11-30', 'running'],
  ['2026-12-01', 'expired'],
])('on %s the promo price is %s', (today, state) =>
  expect(promoState(prices, day(today))).toBe(state),
)

test.each([
  ['Cuma Rp1.899.000 minggu ini', '2026-11-25', []],
  ['Cuma Rp1.899.000 minggu ini', '2026-12-01', ['expired']],
  ['Cuma 1,9jt minggu ini', '2026-12-01', ['expired']],
  ['Mulai besok 1.899.000', '2026-11-19', ['coming']],
  ['Harga normal Rp2.149.000', '2026-12-01', []],
  ['Dari 2,1 juta', '2026-12-01', []],
  ['Sekarang 1.799.000', '2026-11-25', ['other']],
  ['Voucher 50rb, ongkir Rp15.000', '2026-12-01', []],
  ['', '2026-12-01', []],
])('%s on %s: %j', (text, today, whys) =>
  expect(wrongPrices(text, prices, day(today)).map(({ why }) => why)).toEqual(whys),
)

test.each([
  [{}, null],
  [{ promo: rupiah(2_149_000) }, 'not-below'],
  [{ promo: rupiah(3_000_000) }, 'not-below'],
  [{ price: null }, 'no-normal'],
  [{ promo: null, price: null }, null],
  [{ promoFrom: day('2026-12-01') }, 'reversed'],
])('prices with %j are %s', (change, why) =>
  expect(priceProblem({ ...prices, ...change })?.why ?? null).toBe(why),
)
