import { expect, test } from 'vitest'

import { PromiseTerms } from '../contract/promises.ts'
import { promiseForm, termsOf } from './promise-form.ts'

const terms = PromiseTerms.parse({
  from: '2026-11-01',
  to: '2026-11-15',
  minutes: 300,
  primePercent: 60,
  mentions: null,
  pins: 0,
  price: 4_500_000,
  note: 'Paket',
})

test('terms come back from their form; nothing is not zero', () =>
  expect(termsOf(promiseForm(terms))).toEqual({ terms }))

test.each([
  ['rupiah as people type it', { price: 'Rp 4.500.000' }, { terms }],
  ['letters', { minutes: 'banyak' }, { field: 'minutes', refused: null }],
  ['more than all of it', { primePercent: '101' }, { field: 'primePercent', refused: null }],
  ['no day', { from: '' }, { field: 'from', refused: null }],
  ['a last day before the first', { to: '2026-10-30' }, { field: 'to' }],
  ['a share of no minutes', { minutes: '' }, { field: 'minutes' }],
] as const)('%s', (_, typed, result) =>
  expect(termsOf({ ...promiseForm(terms), ...typed })).toMatchObject(result),
)
