import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, type Day, instantAt } from '#kernel/time.ts'

import { dueAt, dueWords } from './due.ts'

const zone = 'Asia/Jakarta'
const at = (clock: string, timeZone = zone) => ({ now: instantAt(clock, timeZone), timeZone })
const due = (day: string, time: string | null = null) => dueAt({ day: day as Day, time }, zone)
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test.each([
  ['2026-11-29', null, ['Terlambat 1 hari', '1 day late']],
  ['2026-11-20', '09:00', ['Terlambat 10 hari', '10 days late']],
  ['2026-11-30', '09:00', ['Terlambat, pukul 09.00', 'Late, was due at 09:00']],
  ['2026-11-30', '14:00', ['Sebelum 14.00', 'Before 14:00']],
  ['2026-11-30', null, ['Hari ini', 'Today']],
  ['2026-12-01', null, ['Besok', 'Tomorrow']],
  ['2026-12-01', '10:00', ['Besok 10.00', 'Tomorrow 10:00']],
  ['2026-12-02', null, ['Rab 2', 'Wed 2']],
  ['2026-12-06', '19:30', ['Min 6 19.30', 'Sun 6 19:30']],
  ['2026-12-07', null, ['7 Des 2026', '7 Dec 2026']],
])('on 30 November at ten, %s %s is said as %j', (day, time, said) => {
  const words = dueWords(due(day, time), at('2026-11-30T10:00:00'))
  expect([plain(words.id), plain(words.en)]).toEqual(said)
})

test('a day is late when it is over, not a second before', () => {
  expect(dueWords(due('2026-11-30'), at('2026-11-30T23:59:59')).id).toBe('Hari ini')
  expect(dueWords(due('2026-11-30'), at('2026-12-01T00:00:00')).id).toBe('Terlambat 1 hari')
})

test('midnight as a time belongs to the day before, as whoever stays up sees it', () =>
  expect(dueWords(due('2026-12-01', '00:00'), at('2026-11-30T20:00:00')).id).toBe('Hari ini'))

test('the day ends by the clock of the team, two hours earlier in Jayapura', () => {
  const late = dueAt({ day: '2026-11-30' as Day, time: null }, 'Asia/Jayapura')
  expect(due('2026-11-30') - late).toBe(2 * 3_600_000)
})

test('what is late is always said to be late, and nothing else is', () => {
  const days = fc.integer({ min: -40, max: 40 }).map((n) => addDays('2026-11-30' as Day, n))
  const times = fc.option(fc.constantFrom('00:00', '06:30', '12:00', '23:59'))
  fc.assert(
    fc.property(days, times, fc.integer({ min: 0, max: 1439 }), (day, time, minute) => {
      const now = at('2026-11-30T00:00:00').now + minute * 60_000
      const when = dueAt({ day, time }, zone)
      const words = dueWords(when, { now: now as typeof when, timeZone: zone })
      expect(words.id.startsWith('Terlambat')).toBe(when <= now)
    }),
  )
})
