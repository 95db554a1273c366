import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, daysOf, type Day, type Period, periodOf, type Week } from '#kernel/time.ts'

import { cover, knownDays, stretches } from './cover.ts'

const week = periodOf('2026-W46' as Week)
/** Monday is 1; days before and after the week are 0, 8, … */
const days = (from: number, to = from) => ({
  period: { from: addDays(week.from, from - 1), to: addDays(week.from, to - 1) },
})
const read = (parts: readonly { period: Period }[] | null) =>
  parts?.map(({ period }) => {
    const at = (day: Day) => Math.round((Date.parse(day) - Date.parse(week.from)) / 86_400_000) + 1
    return period.from === period.to ? `${at(period.from)}` : `${at(period.from)}-${at(period.to)}`
  }) ?? null

test.each([
  ['the week itself', [days(1, 7)], ['1-7'], []],
  [
    'seven days',
    [1, 2, 3, 4, 5, 6, 7].map((day) => days(day)),
    ['1', '2', '3', '4', '5', '6', '7'],
    [],
  ],
  ['two halves', [days(4, 7), days(1, 3)], ['1-3', '4-7'], []],
  ['the week wins over its days', [days(1), days(1, 7), days(2)], ['1-7'], []],
  ['a day is missing', [days(1, 3), days(5, 7)], null, ['1-3', '5-7']],
  ['overlapping halves', [days(1, 4), days(4, 7)], null, ['1-4', '4-7']],
  ['a month', [days(-8, 21)], null, ['-8-21']],
  ['the week beside a month', [days(1, 7), days(-8, 21)], ['1-7'], ['-8-21']],
  ['a straddling week', [days(4, 10)], null, ['4-10']],
  ['next week says nothing', [days(8, 14)], null, []],
  ['a false start is stepped over', [days(1, 2), days(1, 3), days(4, 7)], ['1-3', '4-7'], []],
  ['nothing at all', [], null, []],
])('%s', (_name, known, parts, beside) => {
  const found = cover(week, known)
  expect(read(found.parts)).toEqual(parts)
  expect(read(found.beside)).toEqual(beside)
})

test('people are known only by the exact week, whatever their days say', () => {
  const daily = [1, 2, 3, 4, 5, 6, 7].map((day) => days(day))
  expect(cover(week, daily, 'people').parts).toBeNull()
  expect(read(cover(week, [...daily, days(1, 7)], 'people').parts)).toEqual(['1-7'])
})

const somePeriod = fc
  .tuple(fc.integer({ min: -10, max: 12 }), fc.integer({ min: 0, max: 9 }))
  .map(([from, length]) => days(from, from + length))

test('whatever is known, the parts fill the week once and nothing else', () => {
  fc.assert(
    fc.property(fc.array(somePeriod, { maxLength: 25 }), (known) => {
      const { parts, beside } = cover(week, known)
      if (parts) {
        const filled = parts.flatMap(({ period }) => daysOf(period))
        expect(filled).toEqual(daysOf(week))
      }
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
        expect(cover(week, [...noise, ...tiles]).parts).not.toBeNull()
      },
    ),
  )
})

test('known days read as stretches', () => {
  const known = knownDays(week, [days(1, 3), days(3, 4), days(7, 20)])
  expect(stretches(known)).toEqual([days(1, 4).period, days(7).period])
})
