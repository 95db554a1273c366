import { expect, test } from 'vitest'

import { type Instant, instantAt } from '#kernel/time.ts'

import { expiryOf, stateOf } from './link-time.ts'

const at = (wallClock: string, zone = 'Asia/Jakarta') => instantAt(wallClock, zone)

test.each([
  ['a morning in Jakarta', '2026-11-24T09:00:00', 7, 'Asia/Jakarta', '2026-12-02T00:00:00'],
  ['the last second of a day', '2026-11-24T23:59:59', 7, 'Asia/Jakarta', '2026-12-02T00:00:00'],
  ['the first second of a day', '2026-11-25T00:00:00', 7, 'Asia/Jakarta', '2026-12-03T00:00:00'],
  ['over the end of the year', '2026-12-20T12:00:00', 30, 'Asia/Jakarta', '2027-01-20T00:00:00'],
  ['the clock of Jayapura', '2026-11-24T01:00:00', 90, 'Asia/Jayapura', '2027-02-23T00:00:00'],
] as const)('a link made at %s ends after its last whole day', (...row) => {
  const [, made, days, zone, ends] = row
  expect(expiryOf(at(made, zone), days, zone)).toBe(at(ends, zone))
})

const midnight = at('2026-12-02T00:00:00')
const earlier = (midnight - 1) as Instant

test.each([
  ['open in the last millisecond before midnight', null, earlier, 'open'],
  ['expired at midnight itself', null, midnight, 'expired'],
  ['revoked before it ran out', earlier, earlier, 'revoked'],
  ['still revoked after it would have run out', earlier, midnight, 'revoked'],
] as const)('a link is %s', (...[, revokedAt, now, state]) =>
  expect(stateOf({ expiresAt: midnight, revokedAt }, now)).toBe(state),
)
