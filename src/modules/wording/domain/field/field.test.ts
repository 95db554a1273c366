import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Finding, Severity } from '../../contract.ts'
import { createMatcher } from '../engine/matcher.ts'
import { platformPack } from '../pack/platform.ts'
import { packClasses } from '../pack/settings.ts'
import { countsOf, findingAt, stepFrom } from './choose.ts'
import { folded } from './folded.ts'
import { partsOf, together } from './in-parts.ts'
import { linesOf, marksOf } from './marks.ts'
import { moved } from './moved.ts'

const { check } = createMatcher({ rules: platformPack().rules, classes: packClasses })
const at = (start: number, end: number, severity: Severity = 'block') => ({ start, end, severity })
const keyOf = ({ rule, start, end }: Finding) => `${rule} ${start} ${end}`
const pieces = [
  'Shopee',
  'WA admin',
  'termurah',
  'paling murah',
  'kak',
  '\n',
  '. ',
  '😀',
  '\ud83d',
  'مرحبا',
  'tidak',
]
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join(' '))
const edits = fc.record({
  from: fc.nat(80),
  length: fc.nat(6),
  put: fc.constantFrom('', 'a', 'Shopee', '\n'),
})
const placed = fc
  .array(
    fc.record({
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 12 }),
      severity: fc.constantFrom<Severity>('block', 'warn', 'note'),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all
      .map(({ start, length, severity }) => at(start, start + length, severity))
      .toSorted((one, other) => one.start - other.start),
  )

describe('marks', () => {
  test('of findings that lie over each other', () => {
    expect(marksOf([at(0, 10, 'warn'), at(4, 6)])).toEqual([
      { start: 0, end: 4, severity: 'warn', of: [0], ends: [] },
      { start: 4, end: 6, severity: 'block', of: [0, 1], ends: [1] },
      { start: 6, end: 10, severity: 'warn', of: [0], ends: [0] },
    ])
  })

  test('lie in order, apart, and cover what was found', () => {
    fc.assert(
      fc.property(placed, (findings) => {
        const marks = marksOf(findings)
        for (const [index, mark] of marks.entries()) {
          expect(mark.end).toBeGreaterThan(mark.start)
          expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0)
        }
        for (const [index, { start, end }] of findings.entries()) {
          const own = marks.filter(({ of }) => of.includes(index))
          expect(own.reduce((sum, mark) => sum + mark.end - mark.start, 0)).toBe(end - start)
          expect(own.filter(({ ends }) => ends.includes(index))).toHaveLength(1)
        }
      }),
    )
  })

  test('of a line over two lines are drawn in both', () => {
    const lines = linesOf('paling\nmurah kak', marksOf([at(0, 12)]))
    expect(
      lines.map(({ marks }) => marks.map(({ start, end, ends }) => [start, end, ends])),
    ).toEqual([[[0, 6, []]], [[0, 5, [0]]]])
  })

  test('the lines are the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { findings } = check(text)
        const lines = linesOf(text, marksOf(findings))
        expect(lines.map((line) => line.text).join('\n')).toBe(text)
        for (const { text: line, marks } of lines)
          for (const { start, end } of marks) {
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(line.length)
          }
      }),
    )
  })
})

describe('an edit', () => {
  const [finding] = check('beli di Shopee ya').findings
  test.each([
    ['before it', 'kak beli di Shopee ya', 1],
    ['behind it', 'beli di Shopee ya kak', 1],
    ['inside it', 'beli di Shoxpee ya', 0],
    ['of everything', 'lain', 0],
  ])('%s', (_, after, left) => {
    const now = moved(finding ? [finding] : [], 'beli di Shopee ya', after)
    expect(now).toHaveLength(left)
    for (const { start, end, match } of now) expect(after.slice(start, end)).toBe(match)
  })

  test('never leaves a mark on other words', () => {
    fc.assert(
      fc.property(texts, edits, (text, { from, length, put }) => {
        const after = text.slice(0, from) + put + text.slice(from + length)
        for (const { start, end, match } of moved(check(text).findings, text, after))
          expect(after.slice(start, end)).toBe(match)
      }),
    )
  })
})

describe('going from one to the next', () => {
  const three = [at(2, 5), at(8, 12), at(8, 10)]
  test.each([
    [{ start: 0, end: 0 }, 'next', 0],
    [{ start: 2, end: 5 }, 'next', 1],
    [{ start: 20, end: 20 }, 'next', 0],
    [{ start: 2, end: 5 }, 'last', 2],
    [{ start: 20, end: 20 }, 'last', 2],
    [{ start: 7, end: 7 }, 'last', 0],
  ] as const)('from %o %s', (selected, way, expected) => {
    expect(stepFrom(three, selected, way)).toBe(expected)
  })
  test('of none is nowhere', () => expect(stepFrom([], { start: 0, end: 0 }, 'next')).toBeNull())
  test('the caret is in the narrowest', () => {
    expect(findingAt(three, 9)).toBe(2)
    expect(findingAt(three, 11)).toBe(1)
    expect(findingAt(three, 6)).toBeNull()
  })
  test('counts', () =>
    expect(countsOf([at(0, 1), at(0, 1, 'warn')])).toEqual({ block: 1, warn: 1, note: 0 }))
})

describe('a very long text in parts', () => {
  const line = 'kak beli di Shopee ya, ini kasur termurah se-Indonesia loh.\n'
  test('finds the same as at once', () => {
    const text = line.repeat(60)
    const parts = partsOf(text, 1500)
    expect(parts.length).toBeGreaterThan(2)
    const found = together(
      parts.map((part) => ({ at: part.at, findings: check(part.text).findings })),
    )
    expect(found.map(keyOf).toSorted()).toEqual(check(text).findings.map(keyOf).toSorted())
  })
  test('comes to an end and covers everything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 6000 }),
        fc.integer({ min: 700, max: 2000 }),
        (text, longest) => {
          let seen = 0
          for (const { at: since, text: part } of partsOf(text, longest)) {
            expect(since).toBeLessThanOrEqual(seen)
            expect(text.slice(since, since + part.length)).toBe(part)
            seen = since + part.length
          }
          expect(seen).toBe(text.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what several rules say of the same words', () => {
  test('is told once', () => {
    const all = folded(check('Ini kasur termurah se-TikTok loh').findings)
    expect(all.map(({ match }) => match)).toEqual(['termurah se-TikTok'])
    expect(all[0]?.also.length).toBeGreaterThan(0)
  })
  test('is never lost, and never told more softly', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { findings, verdict } = check(text)
        const all = folded(findings)
        const told = all.flatMap(({ also, ...one }) => [one, ...also])
        expect(told.map(keyOf).toSorted()).toEqual(findings.map(keyOf).toSorted())
        expect(all.some(({ severity }) => severity === 'block')).toBe(verdict === 'block')
        for (const { start, end, also } of all)
          for (const one of also) expect(one.start >= start && one.end <= end).toBe(true)
      }),
    )
  })
})
