import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readNumber } from './read-number.ts'
import { retyped } from './retype.ts'

/** Types a text key by key into an empty field. */
const typing = (text: string, language: 'id' | 'en' = 'id') =>
  Array.from(text).reduce((before, key) => retyped(before, before + key, language), '')

test.each([
  ['12400000', '12.400.000'],
  ['83', '83'],
  ['4210', '4.210'],
  ['12,4jt', '12,4jt'],
  ['12.4jt', '12.4jt'],
  ['4.210', '4.210'],
  ['007', '7'],
  ['0', '0'],
  ['Rp5', 'Rp5'],
])('%s becomes %s', (keys, text) => expect(typing(keys)).toBe(text))

test('English groups by commas', () => expect(typing('12400000', 'en')).toBe('12,400,000'))

test('taking a digit away groups anew', () => {
  expect(retyped('12.400', '12.40', 'id')).toBe('1.240')
  expect(retyped('1.000', '000', 'id')).toBe('0')
})

test('digits typed one by one are read as the number they make', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e14 }),
      fc.constantFrom('id', 'en'),
      (value, language) => {
        const text = typing(String(value), language)
        expect(readNumber(text, 'count')).toEqual({ kind: 'number', value })
      },
    ),
  )
})
