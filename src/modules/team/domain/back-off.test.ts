import { expect, test } from 'vitest'

import { mailWaitAfter, waitAfter } from './back-off.ts'

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

test.each([
  [1, 1],
  [2, 2],
  [4, 8],
  [7, 60],
  [10_000, 60],
])('after %i mails to an address the next one waits %i minutes', (asked, minutes) =>
  expect(mailWaitAfter(asked)).toBe(minutes * 60_000),
)
