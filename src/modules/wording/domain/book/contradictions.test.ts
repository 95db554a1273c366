import { expect, test } from 'vitest'

import { BrandId } from '#kernel/ids.ts'

import { OwnRule } from '../../contract.ts'
import { emptyBook } from './compose.ts'
import { contradictionsOf } from './contradictions.ts'

const brand = BrandId.parse('019ab000-0000-7000-8000-000000000001')
const own = (alternative: string) =>
  OwnRule.parse({
    id: '019ab000-0000-7000-8000-000000000002',
    patterns: ['harga gila'],
    category: 'price_bait',
    severity: 'warn',
    reason: 'x',
    alternative,
    version: 1,
    pack: null,
    by: 'Nadia',
    at: 0,
  })

test('an empty book contradicts nothing', () => expect(contradictionsOf(emptyBook)).toEqual([]))

test('agreed wording with a forbidden word in it is told, with rule and brand', () => {
  const approved = ['kasur paling murah', 'kasur pegas kantong']
  const brands = [{ brand, name: 'Lelapa', rules: [], approved }]
  const found = contradictionsOf({ ...emptyBook, brands })
  expect(found).toContainEqual({
    kind: 'approved',
    text: 'kasur paling murah',
    brand: 'Lelapa',
    from: null,
    rule: expect.any(String),
    severity: 'block',
  })
  expect(new Set(found.map(({ text }) => text))).toEqual(new Set(['kasur paling murah']))
})

test('so is an alternative of the team that is forbidden itself', () => {
  expect(contradictionsOf({ ...emptyBook, own: [own('harga LIVE')] })).toEqual([])
  expect(contradictionsOf({ ...emptyBook, own: [own('paling murah')] })[0]).toMatchObject({
    kind: 'alternative',
    from: 'team.019ab000-0000-7000-8000-000000000002',
    severity: 'block',
  })
})
