import { expect, test } from 'vitest'

import { freeColor } from './free-color.ts'

const taken = (...colors: readonly number[]) => colors.map((color) => ({ color }))
const all = Array.from({ length: 10 }, (_, index) => index + 1)

test.each([
  ['nobody has one', taken(), 1],
  ['the first two are taken', taken(1, 2), 3],
  ['a gap was left by a removed brand', taken(1, 3), 2],
  ['all are taken once', taken(...all), 1],
  ['all are taken and the first twice', taken(1, ...all), 2],
])('%s: the next brand gets colour %#', (_, brands, color) => {
  expect(freeColor(brands)).toBe(color)
})
