import fc from 'fast-check'
import { expect, test } from 'vitest'

import { type Hunk, hunksBetween } from './diff.ts'

const pieces = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 })

/** The second list, made from the first by what the hunks say. */
const applied = (before: readonly string[], after: readonly string[], hunks: readonly Hunk[]) => {
  const made: string[] = []
  let at = 0
  for (const { from, to, start, end } of hunks) {
    made.push(...before.slice(at, from), ...after.slice(start, end))
    at = to
  }
  return [...made, ...before.slice(at)]
}

const list = (text: string) => text.split(' ').filter(Boolean)

test.each([
  ['', '', []],
  ['a b c', 'a b c', []],
  ['a b c', 'a x c', [{ from: 1, to: 2, start: 1, end: 2 }]],
  ['a c', 'a b c', [{ from: 1, to: 1, start: 1, end: 2 }]],
  ['a b c', 'c', [{ from: 0, to: 2, start: 0, end: 0 }]],
  ['a a a', 'a a a a', [{ from: 3, to: 3, start: 3, end: 4 }]],
])('%j became %j', (before, after, hunks) => {
  expect(hunksBetween(list(before), list(after))).toEqual(hunks)
})

test('the changes lead from one list to the other, with something left alone between them', () => {
  fc.assert(
    fc.property(pieces, pieces, (before, after) => {
      const hunks = hunksBetween(before, after)
      expect(applied(before, after, hunks)).toEqual(after)
      const empty = hunks.filter(({ from, to, start, end }) => to - from + end - start === 0)
      const touching = hunks.filter(({ from }, at) => from <= (hunks[at - 1]?.to ?? -1))
      expect([...empty, ...touching]).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('whatever stands once on both sides, in the same order, is never touched', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { maxLength: 40 }), pieces, (kept, noise) => {
      const before = kept.map(String)
      const after = before.flatMap((one, at) => [one, ...noise.slice(at, at + 1)])
      const hunks = hunksBetween(before, after)
      expect(hunks.every(({ from, to }) => from === to)).toBe(true)
    }),
  )
})

test('where the work runs out, the rest is one change, and still the right one', () => {
  const before = Array.from({ length: 4000 }, (_, at) => `${at % 7}`)
  const after = Array.from({ length: 4000 }, (_, at) => `${(at * 3) % 11}`)
  for (const left of [0, 5000, 100_000, 10_000_000]) {
    const hunks = hunksBetween(before, after, { left })
    expect(applied(before, after, hunks)).toEqual(after)
  }
})
