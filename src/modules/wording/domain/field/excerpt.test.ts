import fc from 'fast-check'
import { expect, test } from 'vitest'

import { excerptOf, longestExcerpt } from './excerpt.ts'

const around = (text: string, match: string) => {
  const start = text.indexOf(match)
  return excerptOf(text, { start, end: start + match.length })
}

test.each([
  ['the only sentence', 'Chat WA ya kak', 'WA', 'Chat WA ya kak'],
  ['one of several', 'Pegasnya kuat. Chat WA ya kak! Stok 12.', 'WA', 'Chat WA ya kak!'],
  [
    'a line of several',
    'Pembuka\nKasur termurah se-TikTok\nAjakan',
    'termurah',
    'Kasur termurah se-TikTok',
  ],
  ['a price with a point', 'Cuma Rp1.899.000 via WA. Yuk.', 'WA', 'Cuma Rp1.899.000 via WA.'],
])('a question carries %s', (_, ...[text, match, excerpt]) => {
  expect(around(text, match)).toBe(excerpt)
})

test('an excerpt is never longer than a question, and never cut inside a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 2_000 }),
      fc.nat(),
      fc.nat(),
      (text, a, b) => {
        const [one, other] = [a % (text.length + 1), b % (text.length + 1)]
        const place = { start: Math.min(one, other), end: Math.max(one, other) }
        const excerpt = excerptOf(text, place)
        expect(excerpt.length).toBeLessThanOrEqual(longestExcerpt)
        expect(excerpt).not.toMatch(/[\uD800-\uDFFF]/u)
      },
    ),
  )
})
