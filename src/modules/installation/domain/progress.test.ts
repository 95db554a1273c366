import { expect, test } from 'vitest'

import { progressOf } from './progress.ts'

test.each([
  ['nothing written yet', { bytes: 0, expected: 100 }, null],
  ['the first one ever', { bytes: 50, expected: null }, null],
  ['half of the one before', { bytes: 50, expected: 100 }, 0.5],
  ['larger than the one before', { bytes: 300, expected: 100 }, 0.97],
])('%s', (_, running, progress) => {
  expect(progressOf(running)).toBe(progress)
})
