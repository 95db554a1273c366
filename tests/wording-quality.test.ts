import { expect, test } from 'vitest'

import { qualityOf } from '../bench/kit/wording-quality.ts'
import { readSet } from '../bench/kit/wording-set.ts'

const set = readSet()

test('the labelled set is large and has enough of every kind', () => {
  const count = (kind: string) => set.filter((one) => one.kind === kind).length
  expect(set.length).toBeGreaterThanOrEqual(3000)
  expect(count('negative')).toBeGreaterThanOrEqual(1500)
  expect(count('obfuscated')).toBeGreaterThanOrEqual(600)
})

test.each(['dev', 'test'] as const)('the shipped pack keeps its quality on %s', (split) => {
  const quality = qualityOf(set.filter((one) => one.split === split))
  expect(quality.recall.plain).toBeGreaterThanOrEqual(0.97)
  expect(quality.recall.obfuscated).toBeGreaterThanOrEqual(0.92)
  expect(quality.alarms).toBeLessThanOrEqual(0.01)
  expect(quality.blocked).toBe(0)
})
