import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { instantAt, type Instant } from '#kernel/time.ts'

import { isDue, lastDue, nextDue, standingOf } from './standing.ts'

const wib = { time: '02:30', timeZone: 'Asia/Jakarta' }
const at = (wallClock: string, timeZone = wib.timeZone) => instantAt(wallClock, timeZone)

describe('by the clock,', () => {
  test.each([
    ['2026-11-24T02:29:59', '2026-11-23T02:30:00', '2026-11-24T02:30:00'],
    ['2026-11-24T02:30:00', '2026-11-24T02:30:00', '2026-11-25T02:30:00'],
    ['2026-12-31T23:59:00', '2026-12-31T02:30:00', '2027-01-01T02:30:00'],
  ])('at %s the last was due at %s and the next is at %s', (now, last, next) => {
    expect(lastDue(at(now), wib)).toBe(at(last))
    expect(nextDue(at(now), wib)).toBe(at(next))
  })

  test('the night is that of the zone, not of the server', () => {
    const wit = { time: '02:30', timeZone: 'Asia/Jayapura' }
    const now = at('2026-11-24T01:00:00')
    expect(lastDue(now, wit)).toBe(at('2026-11-24T02:30:00', 'Asia/Jayapura'))
    expect(lastDue(now, wib)).toBe(at('2026-11-23T02:30:00'))
  })

  test('one is due when the last was made before the hour, also much later', () => {
    expect(isDue(at('2026-11-24T09:00:00'), at('2026-11-23T09:00:00'), wib)).toBe(true)
    expect(isDue(at('2026-11-24T09:00:00'), at('2026-11-24T02:31:00'), wib)).toBe(false)
    expect(isDue(at('2026-11-24T09:00:00'), null, wib)).toBe(true)
  })

  test('whenever it is, the hour lies between the last and the next day', () => {
    const someTime = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
    const zone = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'America/New_York')
    const clock = fc.record({ time: someTime, timeZone: zone })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), clock, (ms, clockwork) => {
        const now = ms as Instant
        expect(lastDue(now, clockwork)).toBeLessThanOrEqual(now)
        expect(nextDue(now, clockwork)).toBeGreaterThan(now)
        expect(isDue(now, now, clockwork)).toBe(false)
      }),
    )
  })
})

describe('how it stands', () => {
  const now = at('2026-11-24T09:00:00')
  const tonight = at('2026-11-24T02:35:00')
  const known = { now, time: '02:30', last: tonight, failedAt: null }
  test.each([
    ['a good one from tonight', {}, 'fine'],
    ['a laptop that was off for a night', { last: at('2026-11-22T10:00:00') }, 'fine'],
    ['nothing for three days', { last: at('2026-11-21T02:35:00') }, 'late'],
    ['a new installation', { last: null }, 'none'],
    ['a new installation whose first one failed', { last: null, failedAt: tonight }, 'failed'],
    ['a failure after the last good one', { failedAt: at('2026-11-24T02:36:00') }, 'failed'],
    ['a good one after the failure', { failedAt: at('2026-11-24T02:34:00') }, 'fine'],
    ['switched off', { time: null }, 'off'],
    ['switched off, and the button failed', { time: null, failedAt: now }, 'failed'],
  ])('%s', (_, more, standing) => {
    expect(standingOf({ ...known, ...more })).toBe(standing)
  })
})
