import { expect, test } from 'vitest'

import { fuzzSheets } from './fuzzing.ts'

test('a broken file gives rows or a sentence, soon, and nothing else', async () => {
  const verdict = await fuzzSheets(500, 20_261_123)
  expect(verdict.failures).toEqual([])
  expect(verdict.read).toBeGreaterThan(20)
  expect([...verdict.refused.keys()].length).toBeGreaterThan(3)
})
