import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { bestMatch, matchOf, wordsIn } from './match.ts'

const score = (query: string, text: string) => matchOf(wordsIn(query), text)

test('words have no case, accents or punctuation', () => {
  expect(wordsIn('  Kasur “Étoile” 160×200, #diskon_11.11 ')).toEqual([
    'kasur',
    'etoile',
    '160',
    '200',
    'diskon',
    '11',
    '11',
  ])
})

test.each([
  ['lap', 'Susun laporan'],
  ['susun lap', 'Susun laporan'],
  ['laporan susun', 'Susun laporan'],
  ['unggah', 'Mengunggah ekspor'],
  ['menyusun', 'Susun laporan'],
  ['tulis', 'Menulis ringkasan'],
  ['kirim', 'Pengiriman'],
  ['atur', 'Pengaturan tim'],
  ['pakai', 'Memakai templat'],
  ['imporan', 'Impor'],
  ['46', 'Minggu 46'],
  ['senja', 'kursi@rumahsenja.id'],
  ['laproan', 'Laporan'],
  ['lapran', 'Laporan'],
  ['laporran', 'Laporan'],
])('“%s” finds “%s”', (query, text) => expect(score(query, text)).toBeGreaterThan(0))

test.each([
  ['kasur', 'Susun laporan'],
  ['lap kasur', 'Susun laporan'],
  ['', 'Susun laporan'],
  ['a', 'Tema gelap'],
  ['taporan', 'Laporan'],
])('“%s” does not find “%s”', (query, text) => expect(score(query, text)).toBe(0))

describe('the better answer stands first', () => {
  test.each([
    ['tim', 'Tim', 'Timur Jaya'],
    ['tim', 'Timur Jaya', 'Estimasi biaya'],
    ['lapor', 'Laporan', 'Melaporkan'],
    ['kasur lipat', 'Kasur lipat', 'Lipat kasur'],
    ['kasur', 'Kasurku', 'Kesurupan'],
    ['impor', 'Impor', 'Mengimpor'],
  ])('for “%s”: “%s” before “%s”', (query, better, worse) =>
    expect(score(query, better)).toBeGreaterThan(score(query, worse)),
  )
})

test('of several names the best one counts', () => {
  const query = wordsIn('raka')
  expect(bestMatch(query, ['Rakasa', 'Raka'])).toBe(matchOf(query, 'Raka'))
  expect(bestMatch(query, ['Dinda'])).toBe(0)
  expect(bestMatch(query, [])).toBe(0)
})

test('whatever is typed, a text answers its own words, and the score is between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (query, text) => {
      const found = score(query, text)
      expect(found).toBeGreaterThanOrEqual(0)
      expect(found).toBeLessThanOrEqual(1)
      expect(matchOf(wordsIn(text), text) > 0.9 || wordsIn(text).length === 0).toBe(true)
    }),
  )
})

test('a longer beginning of a word never finds it worse', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,12}$/), (word) => {
      const scores = Array.from(word, (_, end) => score(word.slice(0, end + 1), word))
      expect(scores).toEqual(scores.toSorted((a, b) => a - b))
    }),
  )
})
