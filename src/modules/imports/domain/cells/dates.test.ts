import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, Day } from '#kernel/time.ts'

import { createClock } from './clock.ts'
import { dayUntil, periodIn, readMoment, readMonthDay } from './dates.ts'

test.each([
  ['08/11/2026 23:57:19', '2026-11-08 23:57:19'],
  ['08/11/2026', '2026-11-08 00:00:00'],
  ['8/11/2026 7:05', '2026-11-08 07:05:00'],
  ['2026/11/02/ 19:00', '2026-11-02 19:00:00'],
  ['2026/11/09 19:00', '2026-11-09 19:00:00'],
  ['2026-11-06 17:00:14', '2026-11-06 17:00:14'],
  ['2026-11-09T19:00:00', '2026-11-09 19:00:00'],
  ['2026-11-09', '2026-11-09 00:00:00'],
  ['08-11-2026 20.29', '2026-11-08 20:29:00'],
  ['2 November 2026', '2026-11-02 00:00:00'],
  ['2 Okt 2026 19:00', '2026-10-02 19:00:00'],
  ['Nov 2, 2026', '2026-11-02 00:00:00'],
  ['29/02/2028', '2028-02-29 00:00:00'],
  ['20261102', '2026-11-02 00:00:00'],
  ['46328', '2026-11-02 00:00:00'],
  ['46328.8125', '2026-11-02 19:30:00'],
])('%s is %s', (text, moment) => {
  const read = readMoment(text)
  expect(read && `${read.day} ${read.time}`).toBe(moment)
})

test.each([
  '',
  '-',
  '31/02/2026',
  '29/02/2026',
  '13/25/2026',
  '11/08/2026 07:05:00 PM',
  '08/11/2026 25:00:00',
  '08/11/26',
  '4633',
  '463344',
  '20261332',
  'besok',
  '2026-11-09T19:00:00Z',
])('%j is no moment of the shop', (text) => {
  expect(readMoment(text)).toBeUndefined()
  expect(createClock('Asia/Jakarta').read(text)).toBeUndefined()
})

test.each([
  ['Asia/Jakarta', '2026-11-08T23:57:19+07:00'],
  ['Asia/Makassar', '2026-11-08T23:57:19+08:00'],
  ['Asia/Jayapura', '2026-11-08T23:57:19+09:00'],
])('in %s a time has its offset', (zone, at) =>
  expect(createClock(zone).read('08/11/2026 23:57:19')).toEqual({ on: '2026-11-08', at }),
)

const anyDay = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => addDays(Day.parse('2024-01-01'), days))

test('the quick way and the slow way read every time alike', () => {
  const clock = createClock('Asia/Jakarta')
  fc.assert(
    fc.property(anyDay, fc.nat(86_399), (day, second) => {
      const time = [second / 3600, (second / 60) % 60, second % 60]
        .map((part) => String(Math.floor(part)).padStart(2, '0'))
        .join(':')
      const [year, month, date] = day.split('-')
      const expected = { on: day, at: `${day}T${time}+07:00` }
      expect(clock.read(`${date}/${month}/${year} ${time}`)).toEqual(expected)
      expect(clock.read(`${year}/${month}/${date}/ ${time}`)).toEqual(expected)
    }),
  )
})

test.each([
  ['2 November', 11, 2],
  ['November 2', 11, 2],
  ['6 Agustus', 8, 6],
  ['6 Agu', 8, 6],
  ['August 6', 8, 6],
  ['02-Nov', 11, 2],
  ['1 Mei', 5, 1],
  ['May 1', 5, 1],
  ['29 Februari', 2, 29],
  ['Senin, 2 Desember', 12, 2],
  ['December 2', 12, 2],
])('%s is day and month', (text, month, day) => expect(readMonthDay(text)).toEqual({ month, day }))

test.each(['', '31 April', '6 Απριλίου', '18 tháng Tám', '2', 'November', '32 Mei'])(
  '%j is no day of a month',
  (text) => expect(readMonthDay(text)).toBeUndefined(),
)

test.each([
  ['2026-11-09', { month: 11, day: 8 }, '2026-11-08'],
  ['2026-11-09', { month: 11, day: 9 }, '2026-11-09'],
  ['2026-11-09', { month: 11, day: 10 }, '2025-11-10'],
  ['2027-01-04', { month: 12, day: 31 }, '2026-12-31'],
  ['2027-03-01', { month: 2, day: 29 }, '2024-02-29'],
])('on %s the day %j was last on %s', (anchor, monthDay, found) =>
  expect(dayUntil(monthDay, Day.parse(anchor))).toBe(found),
)

test.each([
  '[Date Range]: 2026-11-02 ~ 2026-11-08',
  'Date Range: 2026-11-02 ~ 2026-11-08',
  'Tanggal analisis: 02/11/2026-08/11/2026',
  'Analysis date: 02/11/2026~08/11/2026',
  '2026-11-02 ~ 2026-11-08',
  '2026-11-02T00:00:00 ~ 2026-11-08T23:59:59',
  '2026-11-02-2026-11-08',
  'Periode 2026/11/02 - 2026/11/08',
  '2 Nov 2026 - 8 Nov 2026',
  'Nov 2, 2026 - Nov 8, 2026',
  '02.11.2026 – 08.11.2026',
  'livestream data for live campaigns 2026-11-02 00 ~ 2026-11-08 23.xlsx',
  'livestream data 2026-11-02 00 _ 2026-11-08 23 (1).xlsx',
  'Transaction_Analysis_Creator_List_20261102-20261108.xlsx',
  '11/02/2026 - 11/08/2026 (exported 11/30/2026)',
])('%s tells the week', (text) =>
  expect(periodIn(text)).toEqual({ from: '2026-11-02', to: '2026-11-08' }),
)

test.each([
  '',
  'Semua',
  '2026-11-02',
  'Live Analysis_20261109084020.xlsx',
  '2026-11-08 ~ 2026-11-02',
])('%j tells no period', (text) => expect(periodIn(text)).toBeNull())
