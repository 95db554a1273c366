import { expect, test } from 'vitest'

import { progressOf } from './progress.ts'

test.each([
  ['nothing written yet', 0, 100, null],
  ['the first one ever', 50, null, null],
  ['half of the one before', 50, 100, 0.5],
  ['larger than the one before', 300, 100, 0.97],
])('%s', (_, bytes, expected, progress) => {
  expect(progressOf({ bytes, expected })).toBe(progress)
})
