import { expect, test } from 'vitest'

import {
  formatChange,
  formatCount,
  formatCountShort,
  formatInstant,
  formatLongDay,
  formatMinutes,
  formatPeriod,
  formatPoints,
  formatRatio,
  formatRupiah,
  formatRupiahShort,
  formatWeekday,
} from './format.ts'
import { type Day, instantAt } from './time.ts'

/** Non-breaking spaces read as spaces, so that the tables stay legible. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const day = (text: string) => text as Day

test.each([
  [1234567, 'Rp1.234.567', 'Rp1,234,567'],
  [0, 'Rp0', 'Rp0'],
  [-1180000, '−Rp1.180.000', '−Rp1,180,000'],
])('%d rupiah in full', (value, id, en) => {
  expect(formatRupiah(value, 'id')).toBe(id)
  expect(formatRupiah(value, 'en')).toBe(en)
})

test.each([
  [295_200_000, 'Rp295,2 jt', 'Rp295.2 m'],
  [1_204_000, 'Rp1,20 jt', 'Rp1.20 m'],
  [999_960, 'Rp1,00 jt', 'Rp1.00 m'],
  [2_340_000_000, 'Rp2,34 M', 'Rp2.34 bn'],
  [345_600, 'Rp345,6 rb', 'Rp345.6 k'],
  [999, 'Rp999', 'Rp999'],
  [-9_740_000, '−Rp9,74 jt', '−Rp9.74 m'],
])('%d rupiah in a tight place', (value, id, en) => {
  expect(plain(formatRupiahShort(value, 'id'))).toBe(id)
  expect(plain(formatRupiahShort(value, 'en'))).toBe(en)
})

test('counts, ratios and changes carry the comma and a real minus', () => {
  expect(formatCount(1284600, 'id')).toBe('1.284.600')
  expect(plain(formatCountShort(214_300, 'id'))).toBe('214,3 rb')
  expect(formatRatio(0.0537, 'id')).toBe('5,37%')
  expect(formatChange(0.619, 'id')).toBe('+61,9%')
  expect(formatChange(-0.0581, 'id')).toBe('−5,8%')
  expect(formatChange(-0.0001, 'id')).toBe('0,0%')
  expect(plain(formatPoints(-0.0005, 'id'))).toBe('−0,05 poin')
})

test.each([
  [0, '0 m'],
  [52, '52 m'],
  [312, '5 j 12 m'],
  [180, '3 j 00 m'],
  [4488, '74 j 48 m'],
])('%d minutes of LIVE', (minutes, text) => expect(plain(formatMinutes(minutes, 'id'))).toBe(text))

test.each([
  ['2026-11-09', '2026-11-15', '9–15 Nov 2026'],
  ['2026-11-30', '2026-12-06', '30 Nov–6 Des 2026'],
  ['2026-12-28', '2027-01-03', '28 Des 2026–3 Jan 2027'],
  ['2026-11-09', '2026-11-09', '9 Nov 2026'],
])('the days from %s to %s', (from, to, text) =>
  expect(plain(formatPeriod({ from: day(from), to: day(to) }, 'id'))).toBe(text),
)

test('an instant is told on the clock of the team, with its zone', () => {
  const instant = instantAt('2026-11-24T12:30:00', 'UTC')
  expect(plain(formatInstant(instant, 'Asia/Jakarta', 'id'))).toBe('24 Nov 2026 19.30 WIB')
  expect(plain(formatInstant(instant, 'Asia/Jayapura', 'en'))).toBe('24 Nov 2026 21:30 WIT')
  expect(plain(formatWeekday(day('2026-11-11'), 'id'))).toBe('Rab 11')
  expect(plain(formatLongDay(day('2026-11-16'), 'id'))).toBe('Senin, 16 Nov 2026')
  expect(plain(formatLongDay(day('2026-11-11'), 'id'))).toBe('Rabu, 11 Nov 2026')
  expect(plain(formatLongDay(day('2026-11-15'), 'en'))).toBe('Sunday, 15 Nov 2026')
})
