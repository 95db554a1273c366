import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Rule } from '../../contract.ts'
import { platformPack } from '../pack/platform.ts'
import { packClasses } from '../pack/settings.ts'
import { createMatcher } from './matcher.ts'

const pack = platformPack()
const matcher = createMatcher({ rules: pack.rules, classes: packClasses })

const pieces = [
  'Shopee',
  'w a',
  's.h.o.p.e.e',
  'termurah',
  'paling',
  'murah',
  '100%',
  '0812',
  '3456 7890',
  '@toko',
  'kak',
  'anj*ng',
  'ѕһорее',
  '\u200b',
  '\u202e',
  '\ud83d',
  '😀',
  'مرحبا',
  '\n',
  '. ',
  ', ',
  '-',
  '**',
  'tidak',
  'menyembuhkan',
  'maag',
  'sh0p33',
  'wh@tsapp',
  'é',
  'e\u0301',
  'ﬁ',
  '㎏',
  'link',
  'di',
  'bio',
  'www.',
  'toko.com',
  'jangan',
  'dan',
  'tidak boleh',
  'tapi',
  'kata',
  'bilang',
]
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join('')),
)

describe('whatever the text', () => {
  test('findings lie inside it and are what stands there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, match } of matcher.check(text).findings) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toBe(match)
        }
      }),
      { numRuns: 150 },
    )
  })

  const own: Rule = {
    id: 'team.own',
    category: 'other',
    severity: 'block',
    scope: 'both',
    patterns: ['kak', 'paling murah', 'di (bio|toko)', 'shopee', '100 {persen}'],
    reason: { id: 'x', en: 'x' },
    alternative: null,
    source: { pack: 'team', ref: '', kind: 'direct', date: '2026-11-30' },
  }
  const more = createMatcher({ rules: [own, ...pack.rules], classes: packClasses })
  test('a rule more hides no finding of another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const after = more.check(text).findings
        for (const finding of matcher.check(text).findings) expect(after).toContainEqual(finding)
      }),
      { numRuns: 100 },
    )
  })
})

test.each([
  ['one letter', 'a'.repeat(100_000)],
  ['single letters', 's '.repeat(50_000)],
  ['stars', 's*'.repeat(50_000)],
  ['signs at', 'a@'.repeat(50_000)],
  ['points', 'a.'.repeat(50_000)],
  ['digits', '0 8 '.repeat(25_000)],
  ['a phrase that never ends', 'paling '.repeat(14_000)],
  ['right to left', 'مرحبا '.repeat(16_000)],
  ['lone surrogates', '\ud83d'.repeat(100_000)],
  ['one word with a tail', `#${'shopee'.repeat(16_000)}`],
])('a long text of %s comes to an end', (_, text) => {
  expect(matcher.check(text).findings.length).toBeGreaterThanOrEqual(0)
})
