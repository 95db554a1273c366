import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { judge } from './judge.ts'

const figure = { value: 120, previous: 100, range: null, unit: 'count' } as const

test.each([
  { name: 'a rise of something good', asked: figure, good: 1, tone: 'good', direction: 'up' },
  { name: 'a rise of something bad', asked: figure, good: -1, tone: 'bad', direction: 'up' },
  {
    name: 'a fall of something bad',
    asked: { ...figure, value: 50 },
    good: -1,
    tone: 'good',
    direction: 'down',
  },
  { name: 'a rise of neither', asked: figure, good: 0, tone: 'quiet', direction: 'up' },
  {
    name: 'a change within the range',
    asked: { ...figure, range: [90, 130] },
    good: 1,
    tone: 'quiet',
    direction: 'up',
  },
  {
    name: 'a change just past the range',
    asked: { ...figure, range: [90, 119] },
    good: 1,
    tone: 'quiet',
    direction: 'up',
  },
  {
    name: 'a change past the range',
    asked: { ...figure, range: [90, 110] },
    good: 1,
    tone: 'good',
    direction: 'up',
  },
  {
    name: 'a small change without a range',
    asked: { ...figure, value: 104 },
    good: 1,
    tone: 'quiet',
    direction: 'up',
  },
  {
    name: 'no change',
    asked: { ...figure, value: 100 },
    good: 1,
    tone: 'quiet',
    direction: 'flat',
  },
] as const)('$name is $tone', ({ asked, good, tone, direction }) => {
  expect(judge({ ...asked, range: asked.range && [...asked.range] }, good)).toMatchObject({
    tone,
    direction,
  })
})

describe('a change', () => {
  test('of a rate is told in points, of a return and of money as a share', () => {
    const rate = { value: 0.03, previous: 0.02, range: null, unit: 'ratio' } as const
    expect(judge(rate, 1)).toMatchObject({ kind: 'points' })
    expect(judge(rate, 1)?.change).toBeCloseTo(0.01)
    expect(judge({ ...rate, value: 12, previous: 10 }, 1)).toMatchObject({ kind: 'share' })
    expect(judge({ ...figure, unit: 'IDR' }, 1)).toMatchObject({ kind: 'share' })
  })

  test('is not judged where one side is missing, daily, or nothing', () => {
    expect(judge({ ...figure, value: null }, 1)).toBeNull()
    expect(judge({ ...figure, previous: null }, 1)).toBeNull()
    expect(judge({ ...figure, previous: 0 }, 1)).toBeNull()
    expect(judge({ ...figure, value: [1] }, 1)).toBeNull()
  })

  test('inside the range of four weeks is always quiet', () => {
    const amount = fc.integer({ min: 1, max: 1e9 })
    fc.assert(
      fc.property(amount, amount, amount, (low, width, previous) => {
        const value = low + width / 2
        const judged = judge({ value, previous, range: [low, low + width], unit: 'IDR' }, 1)
        expect(judged?.tone).toBe('quiet')
      }),
    )
  })
})

test.each([
  ['a return that loses', { id: 'ads.product_roi', value: 1, previous: 0.4 }, 'share'],
  ['a rate', { id: 'shop.ctr', value: 0.03, previous: 0.02 }, 'points'],
] as const)('%s changes by %s', (_, told, kind) => {
  expect(judge({ ...told, range: null, unit: 'ratio' }, 1)?.kind).toBe(kind)
})
