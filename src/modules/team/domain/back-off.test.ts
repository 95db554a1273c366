import { expect, test } from 'vitest'

import { waitAfter } from './back-off.ts'

test.each([
  [1, 0],
  [4, 0],
  [5, 30],
  [6, 60],
  [8, 240],
  [10, 900],
  [10_000, 900],
])('after %i wrong passwords the account waits %i seconds', (failures, seconds) =>
  expect(waitAfter(failures)).toBe(seconds * 1000),
)
