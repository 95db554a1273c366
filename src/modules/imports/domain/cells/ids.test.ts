import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readId } from './ids.ts'

test.each([
  ['583044927783027399\t', '583044927783027399'],
  [' 7193845520176439322 ', '7193845520176439322'],
  ["'583044927783027399", '583044927783027399'],
  ['="583044927783027399"', '583044927783027399'],
  ['\uFEFF583044927783027399', '583044927783027399'],
  [184_821_007, '184821007'],
])('%j is an id', (cell, id) => expect(readId(cell)).toEqual({ id }))

test.each([
  ['5,83046E+17', 'destroyed'],
  ['5.83046E+17', 'destroyed'],
  ['7.4947912345678901e+18', 'destroyed'],
  [2 ** 59, 'destroyed'],
  ['', 'missing'],
  ['\t', 'missing'],
  ['-', 'missing'],
  [null, 'missing'],
  ['Platform unique order ID.', 'unreadable'],
  ['583044927783027399 lagi', 'unreadable'],
  [12.5, 'unreadable'],
])('%j is %s', (cell, reading) => expect(readId(cell)).toBe(reading))

test('every id of digits keeps each of them', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,24}$/), (id) => {
      expect(readId(`${id}\t`)).toEqual({ id })
    }),
  )
})
