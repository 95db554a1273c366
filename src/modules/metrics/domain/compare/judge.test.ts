import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { judge, type Nature } from './judge.ts'

const sum = { nature: 'adds', inPoints: false } as const
const told = (value: number | null, known = 7, days = 7) => ({ value, known, days })

describe('two values side by side', () => {
  test.each([
    {
      name: 'as they are, where both periods are whole',
      values: [told(120), told(100)],
      expected: ['whole', 20, 0.2],
    },
    {
      name: 'by the mean of a day, where lengths differ',
      values: [told(70), told(60, 30, 30)],
      expected: ['day', 8, 4],
    },
    {
      name: 'by the days that are known',
      values: [told(50, 5), told(70)],
      expected: ['day', 0, 0],
    },
    {
      name: 'nothing against what is missing',
      values: [told(50), told(null)],
      expected: ['whole', null, null],
    },
    { name: 'in no per cent of zero', values: [told(50), told(0)], expected: ['whole', 50, null] },
    { name: 'of a loss, up is up', values: [told(-50), told(-100)], expected: ['whole', 50, 0.5] },
  ] as const)('$name', ({ values: [first, other], expected }) => {
    const { basis, difference, share } = judge(sum, first, other)
    expect([basis, difference, share]).toEqual(expected)
  })

  test('a rate is held against a rate whatever the lengths, in points', () => {
    const judged = judge({ nature: 'rate', inPoints: true }, told(0.05), told(0.04, 30, 30))
    expect(judged).toMatchObject({ basis: 'whole', share: null, perDay: [null, null] })
    expect(judged.difference).toBeCloseTo(0.01)
  })

  test('people of different lengths are held against nothing, and it says why', () => {
    const people = { nature: 'people', inPoints: false } as const
    expect(judge(people, told(10), told(40, 30, 30))).toMatchObject({ difference: null })
    expect(judge(people, told(10), told(40, 30, 30)).why?.id).toContain('Orang')
    expect(judge(people, told(10), told(8))).toMatchObject({ difference: 2, share: 0.25 })
  })
})

const side = fc.record({
  value: fc.option(fc.integer({ min: -1e9, max: 1e9 })),
  known: fc.integer({ min: 0, max: 30 }),
  days: fc.constantFrom(7, 30),
})
const nature = fc.constantFrom<Nature>('adds', 'rate', 'people', 'level')

describe('whatever is compared', () => {
  test('turning the periods round turns the sign', () => {
    fc.assert(
      fc.property(nature, side, side, (kind, a, b) => {
        const how = { nature: kind, inPoints: false }
        const [there, back] = [judge(how, a, b), judge(how, b, a)]
        expect(there.basis).toBe(back.basis)
        expect(there.difference === null).toBe(back.difference === null)
        expect((there.difference ?? 0) + (back.difference ?? 0)).toBeCloseTo(0)
      }),
    )
  })

  test('missing never becomes a number', () => {
    fc.assert(
      fc.property(nature, side, (kind, b) => {
        const judged = judge({ nature: kind, inPoints: false }, { ...b, value: null }, b)
        expect(judged).toMatchObject({ difference: null, share: null })
        expect(judged.perDay[0]).toBeNull()
      }),
    )
  })

  test('days that are not known count for nothing in the mean', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 1e9 }),
        (known, value) => {
          const { perDay } = judge(sum, told(value, known, 30), told(1))
          expect((perDay[0] ?? 0) * known).toBeCloseTo(value, 3)
        },
      ),
    )
  })
})
