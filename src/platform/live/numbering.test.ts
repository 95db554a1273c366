import fc from 'fast-check'
import { expect, test } from 'vitest'

import { createNumbering } from './numbering.ts'

let runs = 0
const newRun = () => `run ${++runs}`

test('whoever knows a number gets exactly what came after it, or hears that it is too late', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(60), fc.integer({ min: 1, max: 10 }), (count, known, keep) => {
      const numbering = createNumbering(newRun, keep)
      for (let number = 1; number <= count; number++) numbering.add(number)
      const missed = Array.from({ length: Math.max(0, count - known) }, (_, i) => known + 1 + i)
      const right = count - known <= keep && known <= count ? [missed] : [missed, null]
      expect(known > count ? [null] : right).toContainEqual(numbering.since(known))
    }),
  )
})

test('starting anew is seen in the run, and old numbers mean nothing then', () => {
  const numbering = createNumbering(newRun)
  numbering.add('a')
  const before = numbering.run()
  numbering.renew()
  expect(numbering.run()).not.toBe(before)
  expect([numbering.last(), numbering.since(1)]).toEqual([0, null])
})
