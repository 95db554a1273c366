import { expect, test } from 'vitest'

import { wordsIn } from './match.ts'
import { asNamed, type Found, lookThrough, scorerOf, type SearchQuery } from './search.ts'
import type { Day } from './time.ts'

const asks = (text: string, limit = 5): SearchQuery => ({
  text,
  words: wordsIn(text),
  today: '2026-11-16' as Day,
  limit,
})
const raka: Found = {
  id: 'raka',
  title: asNamed('Raka Pratama'),
  detail: { id: 'Operator LIVE', en: 'LIVE operator' },
  path: 'team',
  also: ['raka@rumahsenja.example'],
}
const score = (text: string, found = raka) => scorerOf(asks(text))(found)

const named = (name: string): Found => ({ ...raka, id: name, title: asNamed(name), also: [] })

test('the title counts more than another name, and that more than what stands beside it', () => {
  const [title, other, beside] = [score('pratama'), score('rumahsenja'), score('operator')]
  expect(title).toBeGreaterThan(other)
  expect(other).toBeGreaterThan(beside)
  expect(beside).toBeGreaterThan(0)
})

test('words may stand apart: one in the title, one beside it', () => {
  expect(score('raka operator')).toBeGreaterThan(0)
  expect(score('raka kasir')).toBe(0)
})

test('both languages find it', () => {
  const week: Found = { ...raka, title: { id: 'Minggu 46', en: 'Week 46' }, also: [] }
  expect(score('week 46', week)).toBe(score('minggu 46', week))
})

test('what the source is sure of is a floor, never a ceiling', () => {
  expect(score('kasir', { ...raka, score: 0.3 })).toBe(0.3)
  expect(score('raka', { ...raka, score: 0.3 })).toBe(score('raka'))
})

test('a small list is looked through: what fits, best first, no more than asked for', () => {
  const list = ['Sari', 'Rakasa', 'Raka', 'Dinda'].map(named)
  expect(lookThrough(asks('raka'), list).map(({ id }) => id)).toEqual(['Raka', 'Rakasa'])
  expect(lookThrough(asks('raka', 1), list).map(({ id }) => id)).toEqual(['Raka'])
})

test('what is past stands below what fits as well, and above what hardly fits', () => {
  const list = [
    { ...named('Raka'), weight: 0.6 },
    { ...named('Raka'), id: 'open' },
    named('Rakasa'),
    { ...named('Sari'), detail: asNamed('Raka') },
  ]
  expect(lookThrough(asks('raka'), list).map(({ id }) => id)).toEqual([
    'open',
    'Rakasa',
    'Raka',
    'Sari',
  ])
})
