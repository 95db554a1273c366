import { describe, expect, test } from 'vitest'

import { platformPack } from '../pack/platform.ts'
import { packClasses } from '../pack/settings.ts'
import { createMatcher } from './matcher.ts'

const matcher = createMatcher({ rules: platformPack().rules, classes: packClasses })
const loud = (text: string) =>
  matcher
    .check(text)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ match }) => match)

describe('what is denied, forbidden, asked about or quoted is a note', () => {
  test.each([
    ['denied', 'kami tidak melayani order di luar aplikasi'],
    ['forbidden', 'jangan pernah transfer di luar aplikasi'],
    ['forbidden at length', 'jangan bilang kasur lipat kita termurah'],
    ['forbidden behind', 'order lewat WA tidak kami terima'],
    ['a list, forbidden behind', 'judi, undian, dan lucky spin tidak boleh ada di live'],
    ['a list, denied before', 'kami tidak jual rokok, vape, atau miras'],
    ['said of words', 'kata goblok dan anjing dilarang di komentar'],
    ['words taken out', 'klaim 100% aman sudah dicoret dari brief'],
    ['a prohibition with a verb', 'dilarang bertukar nomor WA di komentar'],
    ['asked about', 'kalau ada yang tanya WA, jawab di chat toko'],
    ['a fraud', 'waspada akun yang mengaku admin dan minta transfer ke rekening'],
    ['two findings in one', 'tidak diklaim menurunkan kolesterol'],
    ['wondered at', 'buat yang nanya kenapa nggak ada link di bio ya'],
    ['of another', 'nomor WhatsApp itu bukan milik toko kami'],
    ['Javanese', 'ora ono WA ya mas'],
  ])('%s: %s', (_, text) => {
    const { findings } = matcher.check(text)
    expect(loud(text)).toEqual([])
    expect(findings.some(({ eased }) => eased === 'negated' || eased === 'quoted')).toBe(true)
  })
})

describe('what only looks like it stays', () => {
  test.each([
    ['a reminder', 'jangan lupa transfer di luar aplikasi', 'transfer di luar aplikasi'],
    ['a proposal', 'kenapa nggak WA aja', 'WA'],
    ['a condition', 'kalau nggak transfer langsung, ribet', 'transfer langsung'],
    ['denied twice', 'tidak ada yang melarang transfer langsung', 'transfer langsung'],
    ['not forbidden', 'tidak dilarang kok WA admin', 'WA'],
    ['not only', 'nggak di Shopee aja kak', 'Shopee'],
    ['a turn', 'tidak boleh sebut WA, tapi WA aja ya', 'WA'],
    ['an invitation', 'undian tidak boleh dilewatkan', 'undian'],
    ['a warning denied', 'bukan penipuan kok, transfer dulu ya', 'transfer dulu ya'],
    ['a caution of something else', 'hati-hati kehabisan, WA dulu', 'WA'],
    ['a secret', 'jangan bilang siapa-siapa, order di luar aplikasi', 'order di luar aplikasi'],
    ['not yet', 'belum gabung grup Telegram kita?', 'grup Telegram'],
    ['another subject', 'order di luar aplikasi, admin tidak boleh tahu', 'order di luar aplikasi'],
    ['a question', 'emangnya nggak boleh transfer langsung?', 'boleh transfer langsung'],
    ['an insult', 'jangan bodoh dong', 'bodoh'],
    ['a rival run down', 'jangan beli yang lain, yang lain palsu', 'yang lain palsu'],
  ])('%s: %s', (_, text, match) => expect(loud(text)).toContain(match))
})

test('a long row of denials and findings comes to an end', () => {
  const text = 'jangan transfer WA, dan Shopee tidak boleh tapi '.repeat(4000)
  expect(matcher.check(text).findings.length).toBeGreaterThan(4000)
})
