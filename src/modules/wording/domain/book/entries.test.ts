import { describe, expect, test } from 'vitest'

import { Instant } from '#kernel/time.ts'

import { Category, Decision, OwnRule } from '../../contract.ts'
import { platformPack } from '../pack/platform.ts'
import { byCategory, entriesOf, isMeant } from './entries.ts'
import { categoryWords } from './labels.ts'
import { plainOf } from './plain.ts'

const pack = platformPack()
const shopee = 'marketplace.shopee'
const everything = { text: '', pack: null, severity: null, ours: false }

const decided = (rule: string, wish: unknown): Decision =>
  Decision.parse({
    id: crypto.randomUUID(),
    rule,
    wish,
    reason: 'x',
    by: 'Nadia',
    at: Instant.parse(0),
    known: { pattern: 'shopee', category: 'off_platform', severity: 'block' },
  })

const own = OwnRule.parse({
  id: '019ab000-0000-7000-8000-000000000001',
  patterns: ['kasur merek (s|sebelah)'],
  category: 'competitor_bashing',
  severity: 'warn',
  reason: 'Klien tidak mau dibandingkan.',
  version: 1,
  pack: null,
  by: 'Nadia',
  at: 0,
})

describe('a pattern in plain words', () => {
  test.each([
    ['shopee+', 'shopee'],
    ['=line', 'line'],
    ['(barang|baju) [yang] bekas', 'barang bekas'],
    ['transfer ... (rekening|rek)', 'transfer … rekening'],
    ['(lebih (murah|hemat)|hemat) dari', 'lebih murah dari'],
    ['nomor {angka} di <lokasi>', 'nomor (angka) di (lokasi)'],
  ])('%s is %s', (pattern, plain) => expect(plainOf(pattern)).toBe(plain))

  test('is never empty in the shipped pack', () => {
    expect(pack.rules.flatMap(({ patterns }) => patterns).filter((one) => !plainOf(one))).toEqual(
      [],
    )
  })
})

describe('the rules of a book', () => {
  test('stand with what the team has made of them', () => {
    const decisions = [
      decided(shopee, { kind: 'severity', severity: 'note' }),
      decided(shopee, { kind: 'exception', phrase: 'Shopee Mall' }),
    ]
    const { entries, orphans } = entriesOf(pack, { decisions, own: [own], brands: [] })
    const one = entries.find(({ rule }) => rule.id === shopee)
    expect(one).toMatchObject({
      severity: 'note',
      weight: decisions[0],
      rule: { severity: 'block' },
    })
    expect(one?.exceptions).toEqual([decisions[1]])
    expect(entries[0]).toMatchObject({ own, severity: 'warn' })
    expect(orphans).toEqual([])
  })

  test('lose no decision whose rule is gone', () => {
    const gone = decided('tidak.ada', { kind: 'off' })
    const { entries, orphans } = entriesOf(pack, { decisions: [gone], own: [], brands: [] })
    expect(orphans).toEqual([gone])
    expect(entries).toHaveLength(pack.rules.length)
  })

  const decisions = [decided(shopee, { kind: 'off' })]
  const { entries } = entriesOf(pack, { decisions, own: [own], brands: [] })
  const found = (filter: object) =>
    entries.filter((one) => isMeant(one, { ...everything, ...filter })).map(({ rule }) => rule.id)

  test.each([
    [{ ours: true }, [`team.${own.id}`, shopee]],
    [{ severity: 'off' }, [shopee]],
    [{ pack: 'team' }, [`team.${own.id}`]],
    [{ text: 'xyzzy' }, []],
  ])('%j finds %j', (filter, ids) => expect(found(filter)).toEqual(ids))

  test.each(['KASUR merek sebelah', 'klien mau dibandingkan', own.id])('“%s” finds it', (text) => {
    const ids = found({ text })
    expect(ids).toContain(`team.${own.id}`)
    expect(ids.length).toBeLessThan(20)
  })

  test('are all found by nothing', () => expect(found({})).toHaveLength(entries.length))

  test('stand under their categories, each of which has words', () => {
    const groups = byCategory(
      Category.options,
      entries.map((one) => ({ ...one, category: one.rule.category })),
    )
    expect(groups.flatMap(({ items }) => items)).toHaveLength(entries.length)
    expect(Object.keys(categoryWords)).toEqual([...Category.options])
  })
})
