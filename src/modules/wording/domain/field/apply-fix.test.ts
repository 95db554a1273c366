import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Finding } from '../../contract.ts'
import { createMatcher } from '../engine/matcher.ts'
import { platformPack } from '../pack/platform.ts'
import { packClasses } from '../pack/settings.ts'
import { applyFix, fixOf } from './apply-fix.ts'

const { check } = createMatcher({ rules: platformPack().rules, classes: packClasses })
const hint = { id: '', en: '' }
const found = (text: string, match: string, instead: string | null) => {
  const start = text.indexOf(match)
  const alternative = instead === null ? null : { text: instead, hint }
  return { start, end: start + match.length, match, alternative }
}

describe('what takes the place of a finding', () => {
  test.each([
    ['Chat WA admin ya', 'WA admin', 'chat toko', 'Chat chat toko ya'],
    ['WA admin ya', 'WA admin', 'chat toko', 'Chat toko ya'],
    ['Ada promo. WA admin ya', 'WA admin', 'chat toko', 'Ada promo. Chat toko ya'],
    ['Ada promo, WA admin ya', 'WA admin', 'chat toko', 'Ada promo, chat toko ya'],
    ['Baris satu\nWA admin', 'WA admin', 'chat toko', 'Baris satu\nChat toko'],
    ['kasur termurah, kak', 'termurah', '', 'kasur, kak'],
    ['termurah kak', 'termurah', '', 'kak'],
    ['kasur termurah', 'termurah', '', 'kasur'],
    ['termurah', 'termurah', '', ''],
    ['chat toko ya', 'chat', 'chat toko', 'chat toko ya'],
    ['kasur termurah', 'termurah', null, 'kasur termurah'],
    ['😀 wa 😀', 'wa', 'chat toko', '😀 chat toko 😀'],
  ])('%j: %j by %j', (...[text, match, instead, expected]) => {
    expect(applyFix(text, found(text, match, instead))).toBe(expected)
  })

  test('nothing, where the text has changed since', () => {
    expect(fixOf('sudah lain', found('WA admin', 'WA admin', 'chat toko'))).toBeNull()
  })
})

const sentences = readFileSync(new URL('../../fixtures/labelled.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[3] ?? '')
const weigh = ({ severity }: Finding) => severity !== 'note'
const sentence = fc.constantFrom(...sentences)

describe('whatever the sentences', () => {
  test('what was put in place is not flagged again by the rule it answers', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const finding of check(text).findings) {
          const edit = fixOf(text, finding)
          if (!edit || edit.insert === '') continue
          const fixed = applyFix(text, finding)
          const end = edit.start + edit.insert.length
          const inside = check(fixed).findings.filter(
            (one) => weigh(one) && one.start >= edit.start && one.end <= end,
          )
          expect(inside.map(({ rule, match }) => ({ rule, match, fixed }))).toEqual([])
        }
      }),
      { numRuns: 400 },
    )
  })

  test('a second time changes nothing, unless the very same words follow', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const finding of check(text).findings) {
          const fixed = applyFix(text, finding)
          const follows = fixed.slice(finding.start, finding.end) === finding.match
          expect(follows || applyFix(fixed, finding) === fixed).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('replacing one after another comes to an end', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), (all) => {
        let text = all.join('\n')
        for (let round = 0; ; round += 1) {
          expect(round).toBeLessThan(60)
          const next = check(text).findings.find((one) => weigh(one) && fixOf(text, one))
          if (!next) break
          text = applyFix(text, next)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('what was found in another sentence stays as it was', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const between = '\nlalu kita lanjut pelan pelan ke bagian yang lain dari siaran ini.\n'
        const text = one + between + other
        const since = one.length + between.length
        const [first] = check(text).findings
        if (!first || first.end > one.length) return
        const fixed = applyFix(text, first)
        const by = fixed.length - text.length
        const behind = check(text).findings.filter(({ start }) => start >= since)
        const after = check(fixed).findings.filter(({ start }) => start >= since + by)
        expect(
          after.map((finding) => ({
            ...finding,
            start: finding.start - by,
            end: finding.end - by,
          })),
        ).toEqual(behind)
      }),
      { numRuns: 200 },
    )
  })

  test('places lie inside, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.record({
          text: fc.string({ unit: 'binary', maxLength: 60 }),
          start: fc.nat(70),
          length: fc.nat(20),
          instead: fc.constantFrom('', 'chat toko'),
        }),
        ({ text, start, length, instead }) => {
          const match = text.slice(start, start + length)
          const alternative = { text: instead, hint }
          const edit = fixOf(text, { start, end: start + length, match, alternative })
          if (!edit) return
          expect(edit.start).toBeGreaterThanOrEqual(0)
          expect(edit.end).toBeGreaterThanOrEqual(edit.start)
          expect(edit.end).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})
