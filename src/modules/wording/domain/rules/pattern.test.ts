import { describe, expect, test } from 'vitest'

import { Failure } from '#kernel/failure.ts'

import { readOwnPattern } from './pattern.ts'

const refused = (pattern: string) => {
  try {
    readOwnPattern(pattern)
    return ''
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return error.words.id
  }
}

describe('a pattern of a team', () => {
  test.each([
    'murah',
    'paling (murah|hemat)',
    'diskon {angka} {persen}',
    'transfer ... rekening',
    '[kak] wa+',
  ])('“%s” is understood', (pattern) => expect(refused(pattern)).toBe(''))
  test.each([
    ['', 'kosong'],
    ['   ', 'kosong'],
    ['(a+)+$', 'regular expression'],
    ['(.*a){20}', 'regular expression'],
    ['^wa$', 'regular expression'],
    ['[kata]', 'cocok dengan teks apa saja'],
    ['... murah', 'di antara dua kata'],
    ['(murah', 'belum ditutup'],
    ['murah)', 'tidak dimengerti'],
    ['{jumlah}', 'tidak dikenal'],
    ['((((((a))))))', 'bersarang'],
    ['murah '.repeat(80), 'terlalu besar'],
    ['a '.repeat(20), 'terlalu besar'],
    ['!!!', 'tidak dimengerti'],
  ])('“%s” is refused: %s', (pattern, why) => expect(refused(pattern)).toContain(why))
})
