import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, Day } from '#kernel/time.ts'

import { PromiseTerms } from '../contract/promises.ts'
import { inTheWay, overlap, refusedTerms, sameTerms } from './promises.ts'

const terms = (from: string, to: string, more: Partial<PromiseTerms> = {}): PromiseTerms =>
  PromiseTerms.parse({
    from,
    to,
    minutes: 120,
    primePercent: null,
    mentions: null,
    pins: null,
    price: null,
    note: '',
    ...more,
  })

test.each([
  ['one day shared', '2026-11-01', '2026-11-15', '2026-11-15', '2026-11-30', true],
  ['back to back', '2026-11-01', '2026-11-15', '2026-11-16', '2026-11-30', false],
  ['one inside the other', '2026-11-01', '2026-11-30', '2026-11-10', '2026-11-11', true],
  ['over the end of the year', '2026-12-20', '2027-01-02', '2027-01-03', '2027-01-09', false],
] as const)('%s', (...[, a, b, c, d, shared]) => {
  expect(overlap(terms(a, b), terms(c, d))).toBe(shared)
  expect(overlap(terms(c, d), terms(a, b))).toBe(shared)
})

test('two periods overlap exactly when some day lies in both', () => {
  const day = fc.nat(40).map((days) => addDays(Day.parse('2026-12-10'), days))
  const period = fc
    .tuple(day, day)
    .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))
  fc.assert(
    fc.property(period, period, (one, other) => {
      const days = Array.from({ length: 41 }, (_, n) => addDays(Day.parse('2026-12-10'), n))
      const both = days.some(
        (at) => at >= one.from && at <= one.to && at >= other.from && at <= other.to,
      )
      expect(overlap(one, other)).toBe(both)
    }),
  )
})

test('a promise does not stand in its own way', () => {
  const one = { id: 'a', terms: terms('2026-11-01', '2026-11-15') }
  expect(inTheWay({ id: 'a', terms: terms('2026-11-02', '2026-11-20') }, [one])).toBeNull()
  expect(inTheWay({ id: 'b', terms: terms('2026-11-15', '2026-11-20') }, [one])).toBe(one.terms)
})

test.each([
  ['days in the wrong order', terms('2026-11-15', '2026-11-01'), 'to'],
  [
    'a share of no minutes',
    terms('2026-11-01', '2026-11-15', { minutes: null, primePercent: 50, pins: 3 }),
    'minutes',
  ],
  ['nothing promised', terms('2026-11-01', '2026-11-15', { minutes: null }), 'minutes'],
  ['minutes', terms('2026-11-01', '2026-11-01'), null],
  ['zero pins, said so', terms('2026-11-01', '2026-11-15', { minutes: null, pins: 0 }), null],
] as const)('%s', (...[, given, field]) => expect(refusedTerms(given)?.field ?? null).toBe(field))

test('terms that differ in one field are not the same', () => {
  const one = terms('2026-11-01', '2026-11-15')
  expect(sameTerms(one, { ...one })).toBe(true)
  expect(sameTerms(one, { ...one, pins: 0 })).toBe(false)
})
