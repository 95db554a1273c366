import fc from 'fast-check'
import { expect, test } from 'vitest'

import { freeSlug, slugOf } from './slug.ts'

test.each([
  ['Griya Nyenyak', 'griya-nyenyak'],
  ['Toko Sinar & Co.', 'toko-sinar-dan-co'],
  ['Mebel Jum’at', 'mebel-jumat'],
  ['  Kasur Éléganté  ', 'kasur-elegante'],
  ['PT. Maju_Terus (Jaya) 88', 'pt-maju-terus-jaya-88'],
  ['家具', 'tim-baru'],
])('the team %s is found at %s', (name, slug) => expect(slugOf(name)).toBe(slug))

test.each(['API', 'Baru', 't', 'Masuk', 'sign in'])('the reserved word %s is not taken', (name) =>
  expect(slugOf(name)).toMatch(/^tim-/),
)

test('a name somebody has gets a number', () =>
  expect(freeSlug('Sinar', new Set(['sinar', 'sinar-2']))).toBe('sinar-3'))

test('any name gives a short word that fits an address and that nobody has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (name, others) => {
      const taken = new Set([...others.map(slugOf), slugOf(name)])
      const slug = freeSlug(name, taken)
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(slug.length).toBeLessThanOrEqual(50)
      expect(taken.has(slug)).toBe(false)
    }),
  )
})
