import fc from 'fast-check'
import { expect, test } from 'vitest'

import { byName, cleanName, nextColor } from './brand.ts'

test.each([
  [[], 1],
  [[1, 2], 3],
  [[1, 3], 2],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 1],
  [[1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 2],
])('beside brands of the colours %j the next one gets %i', (taken, color) =>
  expect(nextColor(taken.map((one) => ({ color: one })))).toBe(color),
)

test('the next colour is always one that the fewest brands have', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 30 }), (start) => {
      const brands = start.map((color) => ({ color }))
      const color = nextColor(brands)
      const uses = (wanted: number) => start.filter((one) => one === wanted).length
      const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(uses)
      expect(uses(color)).toBe(Math.min(...counts))
    }),
  )
})

test('brands stand as a reader looks for them', () => {
  const names = ['zaitun', 'Émas', 'Angin 10', 'angin 2', 'Buana']
  const sorted = names.map((name) => ({ name })).toSorted(byName)
  expect(sorted.map(({ name }) => name)).toEqual(['angin 2', 'Angin 10', 'Buana', 'Émas', 'zaitun'])
})

test('the same name typed differently is the same name', () =>
  expect(cleanName('  Kasur   E\u0301mas ')).toBe('Kasur Émas'))
