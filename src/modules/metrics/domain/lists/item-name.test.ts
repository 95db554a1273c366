import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { wordsIn } from '#kernel/match.ts'

import { type ItemName, laterName, queryOf, termsOf } from './item-name.ts'

const team = '0f3a9b1c-0000-4000-8000-000000000001'
const item: ItemName = {
  list: 'videos',
  key: '7301',
  name: 'Kasur lipat 160×200',
  about: '@rumahsenja.id',
  at: null,
  last: '2026-11-15',
}
/** What a database does with both, as far as these two need it. */
const finds = (query: string, terms: string) =>
  query
    .split(' & ')
    .every((part) => terms.includes(` ${part.slice(0, -3)}`) || terms.startsWith(part.slice(0, -3)))

describe('words in the index', () => {
  test.each(['kasur', 'lip kas', '200', '7301', 'senja', 'RUMAH', '730'])('“%s”', (text) => {
    const expected = text !== 'senja'
    const query = queryOf({ team, list: 'videos' }, wordsIn(text))
    expect(finds(query, termsOf(team, item))).toBe(expected)
  })

  test('another list and another team share none of them', () => {
    const terms = termsOf(team, item)
    expect(finds(queryOf({ team, list: 'products' }, ['kasur']), terms)).toBe(false)
    const other = '1f3a9b1c-0000-4000-8000-000000000001'
    expect(finds(queryOf({ team: other, list: 'videos' }, ['kasur']), terms)).toBe(false)
  })

  test('whatever a name holds, its own words find it, and nothing in it breaks the index', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const words = wordsIn(name)
        const terms = termsOf(team, { ...item, name })
        expect(terms).toMatch(/^('[\p{L}\p{N}]+' ?)+$/u)
        expect(finds(queryOf({ team, list: 'videos' }, words), terms)).toBe(true)
      }),
    )
  })

  test('a page of text and a word without end stay within what an index takes', () => {
    const long = `${'a'.repeat(5000)} ${Array.from({ length: 500 }, (_, at) => `kata${at}`).join(' ')}`
    const terms = termsOf(team, { ...item, name: long }).split(' ')
    expect(terms.length).toBeLessThanOrEqual(80)
    expect(Math.max(...terms.map(({ length }) => length))).toBeLessThan(100)
  })
})

describe('of two exports', () => {
  const older: ItemName = { ...item, name: 'Kasur lama', at: '2026-01-01', last: '2026-11-08' }

  test('the later one counts, whichever came in first', () => {
    expect(laterName(older, item)).toEqual({ ...item, at: '2026-01-01' })
    expect(laterName(item, older)).toEqual({ ...item, at: '2026-01-01' })
  })

  test('what the later one does not say stays', () => {
    const silent = { ...item, name: '', about: '' }
    expect(laterName(older, silent)).toMatchObject({
      name: 'Kasur lama',
      about: '@rumahsenja.id',
      last: '2026-11-15',
    })
  })
})
