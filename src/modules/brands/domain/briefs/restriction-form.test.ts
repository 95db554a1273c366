import { expect, test } from 'vitest'

import { Restriction } from '../../contract/restrictions.ts'
import { formOf, restrictionOf } from './restriction-form.ts'

const id = '019ab000-0000-7000-8000-000000000001'
const some = [
  { kind: 'brand_not_named', names: ['Lumina', 'Cahaya Kita'], say: null },
  { kind: 'word_not_used', words: ['murah'], say: 'hemat' },
  { kind: 'claim_only_as', claim: ['anti rayap'], only: 'jati oven' },
  { kind: 'price_never_below', product: 'Lampu', amount: 119_000 },
  { kind: 'must_say', text: 'akun resmi', everyMinutes: 15 },
  { kind: 'must_say', text: 'akun resmi', everyMinutes: null },
  { kind: 'must_show', text: 'logo' },
] as const

test.each(some)('%o comes back from its form', (given) => {
  const restriction = Restriction.parse({ id, reason: 'sebab', ...given })
  expect(restrictionOf(formOf(restriction), id)).toEqual(restriction)
})

test.each([
  ['no words', { kind: 'word_not_used', phrases: ' \n,' }, ['phrases']],
  ['a word of ninety letters', { kind: 'word_not_used', phrases: 'x'.repeat(90) }, ['phrases']],
  ['no wording', { kind: 'claim_only_as', phrases: 'a', only: ' ' }, ['only']],
  ['no price', { kind: 'price_never_below', amount: 'gratis' }, ['amount']],
  ['every nothing minutes', { kind: 'must_say', text: 'a', every: '0' }, ['every']],
] as const)('%s is told at its field', (_, typed, wrong) =>
  expect(restrictionOf({ ...formOf(null), ...typed }, id)).toEqual({ wrong }),
)

test('a price is read as people type it, words by line or comma', () => {
  const price = { ...formOf(null), kind: 'price_never_below', amount: 'Rp 119.000' } as const
  expect(restrictionOf(price, id)).toMatchObject({ amount: 119_000, product: null })
  const words = {
    ...formOf(null),
    kind: 'word_not_used',
    phrases: 'murah, obral\nbanting',
  } as const
  expect(restrictionOf(words, id)).toMatchObject({ words: ['murah', 'obral', 'banting'] })
})
