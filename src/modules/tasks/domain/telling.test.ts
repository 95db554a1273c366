import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, Day, dayAt, type Instant, instantAt } from '#kernel/time.ts'

import { NotificationKind } from '../contract.ts'
import {
  againAfter,
  digestDay,
  isPushService,
  quietUntil,
  usualPreferences,
  whatToSend,
} from './telling.ts'

const zone = 'Asia/Jakarta'
const at = (clock: string, timeZone = zone) => ({ now: instantAt(clock, timeZone), timeZone })
const night = { from: '21:00', to: '07:00' }

test.each([
  ['2026-11-30T20:59:59', night, null],
  ['2026-11-30T21:00:00', night, '2026-12-01T07:00:00'],
  ['2026-11-30T23:59:59', night, '2026-12-01T07:00:00'],
  ['2026-12-01T00:00:00', night, '2026-12-01T07:00:00'],
  ['2026-12-01T06:59:59', night, '2026-12-01T07:00:00'],
  ['2026-12-01T07:00:00', night, null],
  ['2026-12-31T23:30:00', night, '2027-01-01T07:00:00'],
  ['2026-11-30T13:00:00', { from: '12:00', to: '14:00' }, '2026-11-30T14:00:00'],
  ['2026-11-30T14:00:00', { from: '12:00', to: '14:00' }, null],
  ['2026-11-30T03:00:00', { from: '00:00', to: '00:00' }, null],
  ['2026-11-30T03:00:00', null, null],
])('at %s with quiet hours %j it is quiet until %s', (clock, quiet, until) =>
  expect(quietUntil(quiet, at(clock))).toBe(until && instantAt(until, zone)),
)

test('quiet hours are those of the clock of the team', () => {
  const { now } = at('2026-11-30T20:00:00')
  expect(quietUntil(night, { now, timeZone: zone })).toBeNull()
  const there = quietUntil(night, { now, timeZone: 'Asia/Jayapura' })
  expect(there).toBe(instantAt('2026-12-01T07:00:00', 'Asia/Jayapura'))
})

const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const moments = fc
  .integer({ min: 0, max: 400 * 24 * 60 })
  .map((minutes) => (at('2026-01-01T00:00:00').now + minutes * 60_000) as Instant)

test('whatever the hours, quiet ends ahead, within a day, and at a time that is not quiet', () => {
  fc.assert(
    fc.property(times, times, moments, (from, to, now) => {
      const until = quietUntil({ from, to }, { now, timeZone: zone }) ?? now
      expect(until - now).toBeGreaterThanOrEqual(0)
      expect(until - now).toBeLessThanOrEqual(24 * 60 * 60_000)
      expect(quietUntil({ from, to }, { now: until, timeZone: zone })).toBeNull()
    }),
  )
})

test('only the ways a member chose for a kind are used', () => {
  const preferences = { ...usualPreferences, push: ['reminder' as const], mail: [] }
  const ways = (kind: NotificationKind) =>
    whatToSend(kind, preferences, at('2026-11-30T10:00:00')).map(({ channel }) => channel)
  expect(NotificationKind.options.map(ways)).toEqual([[], ['push'], [], []])
})

test.each([
  ['reminder', false, true],
  ['alert', false, true],
  ['alert', true, false],
  ['digest', false, false],
] as const)('at night %s with alertsPass %s waits: %s', (kind, alertsPass, waits) => {
  const now = at('2026-11-30T23:00:00')
  const [sending] = whatToSend(kind, { ...usualPreferences, alertsPass }, now)
  expect((sending?.notBefore ?? 0) > now.now).toBe(waits)
})

const today = Day.parse('2026-11-30')

test.each([
  { when: 'before its time', clock: '07:29:59', made: null, due: null },
  { when: 'at its time', clock: '07:30:00', made: null, due: today },
  { when: 'after that of yesterday', clock: '07:30:00', made: addDays(today, -1), due: today },
  { when: 'when it was made', clock: '08:00:00', made: today, due: null },
  { when: 'long after, the server was off', clock: '12:31:00', made: null, due: null },
])('the digest $when', ({ clock, made, due }) =>
  expect(digestDay(usualPreferences, made, at(`${today}T${clock}`))).toBe(due),
)

test('nobody who wants none gets a digest', () =>
  expect(
    digestDay({ ...usualPreferences, digestAt: null }, null, at(`${today}T08:00:00`)),
  ).toBeNull())

test('looked at every minute of a month, the digest is made once a day', () => {
  let made: Day | null = null
  const days: Day[] = []
  for (let minute = 0; minute < 30 * 24 * 60; minute += 1) {
    const now = (at('2026-11-01T00:00:00').now + minute * 60_000) as Instant
    const day = digestDay(usualPreferences, made, { now, timeZone: zone })
    if (day) days.push(day)
    made = day ?? made
    expect(day ?? dayAt(now, zone)).toBe(dayAt(now, zone))
  }
  expect(days).toHaveLength(30)
  expect(new Set(days).size).toBe(30)
})

test('a sending that fails is tried three times more, each later than the one before', () =>
  expect([1, 2, 3, 4].map(againAfter)).toEqual([60_000, 300_000, 1_800_000, null]))

test.each([
  ['https://fcm.googleapis.com/fcm/send/abc', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/abc', true],
  ['https://web.push.apple.com/abc', true],
  ['https://wns2-pn1p.notify.windows.com/w/?token=abc', true],
  ['http://fcm.googleapis.com/fcm/send/abc', false],
  ['https://fcm.googleapis.com:8443/x', false],
  ['https://fcm.googleapis.com.jahat.example/x', false],
  ['https://jahat-push.apple.com.example/x', false],
  ['https://127.0.0.1/x', false],
  ['https://siapa@fcm.googleapis.com/x', false],
  ['bukan alamat', false],
])('%s is a push service: %s', (address, known) => expect(isPushService(address)).toBe(known))
