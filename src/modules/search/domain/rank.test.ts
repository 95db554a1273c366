import fc from 'fast-check'
import { expect, test } from 'vitest'

import { wordsIn } from '#kernel/match.ts'
import { asNamed, type Found, type SearchQuery } from '#kernel/search.ts'
import type { Day } from '#kernel/time.ts'

import { type Answered, rank } from './rank.ts'

const asks = (text: string, limit = 5): SearchQuery => ({
  text,
  words: wordsIn(text),
  today: '2026-11-16' as Day,
  limit,
})
const hit = (title: string, more: Partial<Found> = {}): Found => ({
  id: title,
  title: asNamed(title),
  detail: null,
  path: 'x',
  ...more,
})
const answer = (kind: string, ...found: Found[]): Answered => ({
  kind,
  words: asNamed(kind),
  found,
})
const told = (text: string, answers: readonly Answered[], limit?: number) =>
  rank(asks(text, limit), answers).map(
    ({ kind, hits }) => `${kind}: ${hits.map(({ title }) => title.id).join(', ')}`,
  )

test('the kind with the best hit stands first, and within it the best hit', () => {
  const answers = [
    answer('video', hit('Cara lipat kasur'), hit('Kasur lipat 160')),
    answer('brand', hit('Kasurku')),
    answer('product', hit('Kasur')),
  ]
  expect(told('kasur', answers)).toEqual([
    'product: Kasur',
    'video: Kasur lipat 160, Cara lipat kasur',
    'brand: Kasurku',
  ])
})

test('what a source is sure of counts, whatever its title', () => {
  const answers = [
    answer('member', hit('Nadia 10 November')),
    answer('week', hit('Minggu 46', { score: 1 })),
  ]
  expect(told('10 nov', answers)[0]).toBe('week: Minggu 46')
})

test('what a source found by something hidden stands last, but it stands', () => {
  const answers = [answer('report', hit('Laporan minggu 45'), hit('Laporan kasur'))]
  expect(told('kasur', answers)).toEqual(['report: Laporan kasur, Laporan minggu 45'])
})

test('a record found twice stands once, and no kind has more than asked for', () => {
  const twice = [hit('Kasur busa'), hit('Kasur', { id: 'a' }), hit('Kasur lama', { id: 'a' })]
  expect(told('kasur', [answer('product', ...twice)])).toEqual(['product: Kasur, Kasur busa'])
  expect(told('kasur', [answer('product', ...twice)], 1)).toEqual(['product: Kasur'])
})

test('kinds that found nothing are not named', () => {
  expect(told('kasur', [answer('brand'), answer('video', hit('Kasur'))])).toEqual(['video: Kasur'])
})

test('no hit is invented, doubled or beyond the limit', () => {
  const found = fc.array(
    fc.record({ title: fc.constantFrom('Kasur', 'Kasur busa', 'Sofa', 'Rak'), id: fc.nat(6) }),
  )
  fc.assert(
    fc.property(
      fc.array(found, { maxLength: 4 }),
      fc.integer({ min: 1, max: 5 }),
      (lists, limit) => {
        const answers = lists.map((list, at) =>
          answer(`kind${at}`, ...list.map(({ title, id }) => hit(title, { id: String(id) }))),
        )
        for (const { kind, hits } of rank(asks('kasur', limit), answers)) {
          const ids = hits.map(({ id }) => id)
          const given = answers.find((one) => one.kind === kind)?.found.map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          expect(ids.length).toBeLessThanOrEqual(limit)
          expect(ids.every((id) => given?.includes(id))).toBe(true)
        }
      },
    ),
  )
})

test('the answer leaves with nothing but what is shown', () => {
  const [group] = rank(asks('kasur'), [
    answer('member', hit('Kasur', { also: ['kasur@x.example'], score: 0.5 })),
  ])
  expect(group?.hits).toEqual([{ id: 'Kasur', title: asNamed('Kasur'), detail: null, path: 'x' }])
})
