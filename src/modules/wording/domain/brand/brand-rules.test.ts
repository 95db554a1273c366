import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { BrandId } from '#kernel/ids.ts'
import { Day } from '#kernel/time.ts'
import { type BrandRestrictions, Restriction } from '#modules/brands/contract.ts'

import { emptyBook, matcherOf } from '../book/compose.ts'
import { brandRulesOf } from './brand-rules.ts'

const brand = BrandId.parse('019ab000-0000-7000-8000-000000000001')
const id = '019ab000-0000-7000-8000-000000000002'

const brief = (...restrictions: object[]): BrandRestrictions => ({
  brand,
  brandName: 'Lelapa',
  brief: id,
  version: 4,
  since: Day.parse('2026-11-20'),
  restrictions: restrictions.map((one) => Restriction.parse({ id, reason: '', ...one })),
})
const checked = (text: string, ...restrictions: object[]) =>
  matcherOf({ ...emptyBook, brands: [brandRulesOf(brief(...restrictions))] }, { brand })
    .check(text)
    .findings.filter(({ rule }) => rule.startsWith('brand.'))

describe('a restriction of the brief in force', () => {
  test.each([
    [
      { kind: 'brand_not_named', names: ['Sleepwell'], say: null },
      'lebih empuk dari sl33pwell',
      true,
    ],
    [{ kind: 'brand_not_named', names: ['Sleepwell'], say: null }, 'tidur lelap', false],
    [{ kind: 'brand_not_named', names: ['Kasur S'], say: 'kasur lama' }, 'bukan kasur S ya', true],
    [{ kind: 'word_not_used', words: ['murahan'], say: null }, 'bukan murahannya', true],
    [
      { kind: 'claim_only_as', claim: ['anti tungau'], only: 'diuji di lab X' },
      'anti-tungau',
      true,
    ],
    [{ kind: 'must_say', text: 'akun resmi', everyMinutes: 10 }, 'akun resmi', false],
    [{ kind: 'price_never_below', product: null, amount: 1000 }, 'harga 500', false],
  ])('%j in “%s”: %s', (restriction, text, found) => {
    expect(checked(text, restriction).length > 0).toBe(found)
  })

  test('names its brief and version, its reason and what to say instead', () => {
    const restriction = {
      kind: 'word_not_used',
      words: ['murahan'],
      say: 'hemat',
      reason: 'Citra.',
    }
    expect(checked('murahan', restriction)[0]).toMatchObject({
      severity: 'block',
      reason: { id: 'Citra.' },
      alternative: { text: 'hemat' },
      source: { pack: 'brand', ref: 'Brief Lelapa v4', date: '2026-11-20' },
    })
  })

  test('lets the agreed wording pass, and says that it was agreed', () => {
    const only = 'terbukti anti tungau menurut lab X'
    const claim = { kind: 'claim_only_as', claim: ['anti tungau'], only }
    expect(checked(`Kasur ini ${only}.`, claim)[0]).toMatchObject({
      severity: 'note',
      eased: 'approved',
    })
    expect(checked('Kasur anti tungau', claim)[0]).toMatchObject({ severity: 'block', eased: null })
  })
})

test('whatever a client writes can be compiled', () => {
  const phrase = fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(phrase, phrase, (word, only) => {
      const rules = brandRulesOf(
        brief(
          { kind: 'word_not_used', words: [word], say: null },
          { kind: 'claim_only_as', claim: [word], only },
        ),
      )
      const { findings } = matcherOf({ ...emptyBook, brands: [rules] }, { brand }).check(word)
      expect(findings.every(({ match }) => word.includes(match))).toBe(true)
    }),
    { numRuns: 30 },
  )
})
