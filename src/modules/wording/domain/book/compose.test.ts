import fc from 'fast-check'
import { expect, test } from 'vitest'

import { Instant } from '#kernel/time.ts'

import { Decision, OwnRule, type RuleWish } from '../../contract.ts'
import { platformPack } from '../pack/platform.ts'
import { composeBook, emptyBook, matcherOf } from './compose.ts'

const decided = (rule: string, wish: unknown): Decision =>
  Decision.parse({
    id: crypto.randomUUID(),
    rule,
    wish,
    reason: 'x',
    by: 'Nadia',
    at: Instant.parse(0),
    known: null,
  })

const rules = platformPack().rules
const lelapa = '019ab000-0000-7000-8000-000000000001'
const other = '019ab000-0000-7000-8000-000000000002'

test('a book without decisions is the shipped pack', () => {
  expect(composeBook(emptyBook).rules).toEqual(rules)
})

test('a decision about a rule that is gone changes nothing', () => {
  const decisions = [decided('tidak.ada', { kind: 'off' })]
  expect(composeBook({ ...emptyBook, decisions }).rules).toEqual(rules)
})

test('approved wording of a brand wins over a forbidden word in it, and says so', () => {
  const brands = [{ brand: lelapa, name: 'Lelapa', rules: [], approved: ['paling murah (promo)'] }]
  const book = { ...emptyBook, brands: brands as never }
  const text = 'Hari ini paling murah promo kak'
  const weights = (brand: string) =>
    matcherOf(book, { brand })
      .check(text)
      .findings.map(({ severity, eased }) => [severity, eased])
  expect(weights(lelapa).every(([severity]) => severity === 'note')).toBe(true)
  expect(weights(lelapa)).toContainEqual(['note', 'approved'])
  expect(weights(other)).toContainEqual(['block', null])
})

test('a rule the team writes names the team as its source', () => {
  const own = OwnRule.parse({
    id: lelapa,
    patterns: ['merek sebelah'],
    category: 'other',
    severity: 'warn',
    reason: 'Klien tidak mau.',
    alternative: '',
    version: 1,
    pack: 'Aturan kasur',
    by: 'Nadia',
    at: 0,
  })
  const [found] = matcherOf({ ...emptyBook, own: [own] }).check('merek sebelah').findings
  expect(found).toMatchObject({
    rule: `team.${lelapa}`,
    source: { pack: 'team', ref: 'Nadia (Aturan kasur)', date: '1970-01-01' },
    alternative: { text: '' },
  })
})

const id = fc.constantFrom(...rules.map((rule) => rule.id))
const severity = fc.constantFrom('block', 'warn', 'note')
const wish = fc.oneof(
  fc.constant({ kind: 'off' }),
  severity.map((one) => ({ kind: 'severity', severity: one })),
  fc.record({
    kind: fc.constant('exception'),
    brand: fc.constantFrom(null, lelapa, other),
    phrase: fc.option(fc.string({ minLength: 1, maxLength: 30 })),
  }),
)

test('decisions never touch another rule, and never add one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(id, wish), { maxLength: 12 }), (wishes) => {
      const decisions = wishes.flatMap(([rule, one]) => {
        const phrase = (one as RuleWish & { phrase?: string | null }).phrase
        return phrase?.trim() === '' ? [] : [decided(rule, one)]
      })
      const composed = composeBook({ ...emptyBook, decisions }, { brand: lelapa })
      const touched = new Set(decisions.map(({ rule }) => rule))
      const left = composed.rules.filter((rule) => !touched.has(rule.id))
      expect(left).toEqual(rules.filter((rule) => !touched.has(rule.id)))
      expect(composed.rules.length).toBeLessThanOrEqual(rules.length)
    }),
    { numRuns: 40 },
  )
})

test('a phrase of nothing but signs excepts nothing and breaks nothing', () => {
  const phrases = ['!!!', '(((', '{angka}', '😀', '+', '%']
  const decisions = phrases.map((phrase) =>
    decided('marketplace.shopee', { kind: 'exception', phrase }),
  )
  const { findings } = matcherOf({ ...emptyBook, decisions }).check('cek Shopee kak')
  expect(findings[0]).toMatchObject({ severity: 'block', eased: null })
})
