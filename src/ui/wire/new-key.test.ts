import { expect, test } from 'vitest'
import { z } from 'zod'

import { newKey } from './new-key.ts'

test('keys are UUIDs, each its own', () => {
  const keys = Array.from({ length: 200 }, newKey)
  for (const key of keys) expect(z.uuidv4().safeParse(key).success).toBe(true)
  expect(new Set(keys).size).toBe(200)
})
