import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, daysOf, type Day, type Period, type Week } from '#kernel/time.ts'

import { cover, knownDays, stretches } from './cover.ts'
import { spanOf } from './span.ts'

const span = spanOf('2026-W46' as Week)
const week = span.period
/** Monday is 1; days before and after the week are 0, 8, … */
const days = (from: number, to = from) => ({
  period: { from: addDays(week.from, from - 1), to: addDays(week.from, to - 1) },
})
const numberOf = (day: Day) => daysOf({ from: addDays(week.from, -20), to: day }).length - 20
const read = (parts: readonly { period: Period }[] | null) =>
  parts?.map(({ period }) => {
    const [from, to] = [numberOf(period.from), numberOf(period.to)]
    return from === to ? `${from}` : `${from}..${to}`
  }) ?? null

const whole = ['1', '2', '3', '4', '5', '6', '7']
test.each([
  { name: 'the week itself', known: [days(1, 7)], parts: ['1..7'], beside: [] },
  { name: 'seven days', known: whole.map((day) => days(Number(day))), parts: whole, beside: [] },
  { name: 'two halves', known: [days(4, 7), days(1, 3)], parts: ['1..3', '4..7'], beside: [] },
  { name: 'the week over its days', known: [days(1), days(1, 7)], parts: ['1..7'], beside: [] },
  { name: 'a missing day', known: [days(1, 3), days(5, 7)], parts: null, beside: ['1..3', '5..7'] },
  { name: 'overlapping', known: [days(1, 4), days(4, 7)], parts: null, beside: ['1..4', '4..7'] },
  { name: 'a month', known: [days(-8, 21)], parts: null, beside: ['-8..21'] },
  { name: 'beside', known: [days(1, 7), days(-8, 21)], parts: ['1..7'], beside: ['-8..21'] },
  { name: 'a straddling week', known: [days(4, 10)], parts: null, beside: ['4..10'] },
  { name: 'next week', known: [days(8, 14)], parts: null, beside: [] },
  {
    name: 'a false start',
    known: [days(1, 2), days(1, 3), days(4, 7)],
    parts: ['1..3', '4..7'],
    beside: [],
  },
  { name: 'nothing at all', known: [], parts: null, beside: [] },
])('which periods make the week: $name', ({ known, parts, beside }) => {
  const found = cover(span, known)
  expect(read(found.parts)).toEqual(parts)
  expect(read(found.beside)).toEqual(beside)
})

test('people are known only by the exact week, whatever their days say', () => {
  const daily = [1, 2, 3, 4, 5, 6, 7].map((day) => days(day))
  expect(cover(span, daily, 'people').parts).toBeNull()
  expect(read(cover(span, [...daily, days(1, 7)], 'people').parts)).toEqual(['1..7'])
})

const somePeriod = fc
  .tuple(fc.integer({ min: -10, max: 12 }), fc.integer({ min: 0, max: 9 }))
  .map(([from, length]) => days(from, from + length))

test('whatever is known, the parts fill the week once and nothing else', () => {
  fc.assert(
    fc.property(fc.array(somePeriod, { maxLength: 25 }), (known) => {
      const { parts, beside } = cover(span, known)
      const filled = parts?.flatMap(({ period }) => daysOf(period))
      expect(filled ?? daysOf(week)).toEqual(daysOf(week))
      for (const piece of beside) {
        expect(parts ?? []).not.toContain(piece)
        expect(piece.period.from <= week.to && piece.period.to >= week.from).toBe(true)
      }
    }),
  )
})

test('a week that its days can fill is never called unknown', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 6 })),
      fc.array(somePeriod, { maxLength: 10 }),
      (cuts, noise) => {
        const edges = [0, ...cuts.toSorted((a, b) => a - b), 7]
        const tiles = edges.slice(1).map((edge, at) => days((edges[at] ?? 0) + 1, edge))
        expect(cover(span, [...noise, ...tiles]).parts).not.toBeNull()
      },
    ),
  )
})

test('known days read as stretches', () => {
  const known = knownDays(
    span.days,
    [days(1, 3), days(3, 4), days(7, 20)].map(({ period }) => period),
  )
  expect(stretches(known)).toEqual([days(1, 4).period, days(7).period])
})
