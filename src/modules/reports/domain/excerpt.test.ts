import fc from 'fast-check'
import { expect, test } from 'vitest'

import { excerptOf } from './excerpt.ts'

const long = `${'Angka minggu ini naik. '.repeat(12)}Kasur lipat paling laku. ${'Stok aman. '.repeat(20)}`

test('the words around the first place stand alone', () => {
  const found = excerptOf(long, ['kasur'])
  expect(found).toMatch(/^… .*Kasur lipat paling laku.* …$/)
  expect(found?.length).toBeLessThan(170)
})

test.each([
  ['Kasur lipat\nlaku', ['lipat'], 'Kasur lipat laku'],
  ['- Kasur, sofa', ['sof'], '- Kasur, sofa'],
  ['Sofa', ['kasur'], null],
  ['', ['kasur'], null],
])('%j for %j is %j', (text, query, expected) => expect(excerptOf(text, query)).toBe(expected))

test('an excerpt is always a part of its text that holds the word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 400 }), (before, after) => {
      const found = excerptOf(`${before} kasur ${after}`, ['kasur'])
      expect(found).toMatch(/kasur/i)
      const part = found?.replaceAll(/^… | …$/g, '') ?? ''
      expect(`${before} kasur ${after}`.replaceAll(/\s+/g, ' ')).toContain(part)
    }),
  )
})
