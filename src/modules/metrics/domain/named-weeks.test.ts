import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, type Day, weekOf } from '#kernel/time.ts'

import { namedDays, namedWeeks } from './named-weeks.ts'

const today = '2026-11-16' as Day

test.each([
  ['minggu 46', ['2026-W46', '2027-W46']],
  ['Minggu 46 2025', ['2025-W46']],
  ['week 46', ['2026-W46', '2027-W46']],
  ['w46', ['2026-W46', '2027-W46']],
  ['46', ['2026-W46', '2027-W46']],
  ['minggu 50', ['2025-W50', '2026-W50']],
  ['2026-W46', ['2026-W46']],
  ['2026w46', []],
  ['2026 46', ['2026-W46']],
  ['minggu 53', ['2026-W53']],
  ['minggu 0', []],
  ['10 Nov', ['2026-W46', '2027-W45']],
  ['10 november 2026', ['2026-W46']],
  ['Nov 10', ['2026-W46', '2027-W45']],
  ['10/11/2026', ['2026-W46']],
  ['11.11', ['2026-W46', '2027-W45']],
  ['2026-11-10', ['2026-W46']],
  ['12 des', ['2025-W50', '2026-W50']],
  ['kemarin', ['2026-W46']],
  ['minggu ini', ['2026-W47']],
  ['minggu lalu', ['2026-W46']],
  ['31 feb', []],
  ['kasur lipat', []],
  ['10 kasur', []],
  ['', []],
])('“%s” names %j', (text, weeks) => expect(namedWeeks(text, today)).toEqual(weeks))

test('the two digits of a year are of this century', () => {
  expect(namedDays('10/11/26', today)).toEqual(['2026-11-10'])
})

test('every day finds itself, however it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -900, max: 0 }), (ago) => {
      const day = addDays(today, ago)
      const [year, month, number] = day.split('-').map(Number)
      for (const text of [day, `${number}/${month}/${year}`, `${number}.${month}.${year}`])
        expect(namedDays(text, today)).toEqual([day])
      expect(namedWeeks(weekOf(day), today)).toEqual([weekOf(day)])
    }),
  )
})

test('a day without a year is never more than a year ago, and the next one is to come', () => {
  fc.assert(
    fc.property(fc.integer({ min: -900, max: 1500 }), (days) => {
      const now = addDays(today, days)
      const [past, next] = namedDays('10 Nov', now)
      expect(past && past <= now && past > addDays(now, -367)).toBe(true)
      expect(next && next > now).toBe(true)
    }),
  )
})
