import { describe, expect, test } from 'vitest'

import { platformPack } from '../pack/platform.ts'
import { packClasses } from '../pack/settings.ts'
import { createMatcher } from './matcher.ts'

const matcher = createMatcher({ rules: platformPack().rules, classes: packClasses })
const found = (text: string) =>
  matcher
    .check(text)
    .findings.map(({ category, severity, match }) => `${category} ${severity} ${match}`)
const verdict = (text: string) => matcher.check(text).verdict

describe('what is said plainly is found', () => {
  test.each([
    ['Beli di Shopee aja kak', 'off_platform block Shopee'],
    ['nanti aku kirim lewat WA-nya', 'off_platform block WA-nya'],
    ['link di bio ya', 'off_platform block link di bio ya'],
    ['nomor 0812-3456-7890', 'contact_info block nomor 0812-3456-7890'],
    ['cek www.tokoku.com sekarang', 'off_platform block www.tokoku.com'],
    ['transfer ke rekening BCA', 'off_platform block transfer ke rekening'],
    ['kasur termurah', 'absolute_claim block termurah'],
    ['paling bagus pokoknya', 'absolute_claim warn paling bagus'],
    ['ini menyembuhkan maag', 'health_claim block menyembuhkan maag'],
    ['turun 5 kg dalam seminggu', 'health_claim block turun 5 kg'],
    ['3 hari langsung putih', 'guarantee block 3 hari langsung putih'],
    ['wajib video unboxing', 'unfair_terms block wajib video unboxing'],
    ['situs slot gacor', 'giveaway_gambling block situs slot gacor'],
    ['tas KW super', 'counterfeit_trademark block tas KW super'],
    ['dasar goblok', 'profanity block goblok'],
    ['jual vape murah', 'regulated_goods block vape murah'],
    ['mumpung salah harga', 'price_bait block salah harga'],
    ['merek lain jelek', 'competitor_bashing warn merek lain jelek'],
  ])('%s', (text, wanted) => expect(found(text)).toContain(wanted))
})

describe('a disguise does not help', () => {
  test.each([
    ['sh0p33 lebih murah', 'sh0p33'],
    ['ada di s h o p e e', 's h o p e e'],
    ['cek s.h.o.p.e.e', 's.h.o.p.e.e'],
    ['di s**pee juga ada', 's**pee'],
    ['sh*pee', 'sh*pee'],
    ['shopeeee', 'shopeeee'],
    ['sho pee', 'sho pee'],
    ['ѕһорее', 'ѕһорее'],
    ['𝐒𝐡𝐨𝐩𝐞𝐞', '𝐒𝐡𝐨𝐩𝐞𝐞'],
    ['Ｓｈｏｐｅｅ', 'Ｓｈｏｐｅｅ'],
    ['sho\u200bpee', 'sho\u200bpee'],
    ['s̶h̶o̶p̶e̶e̶', 's̶h̶o̶p̶e̶e̶'],
    ['🇸🇭🇴🇵🇪🇪', '🇸🇭🇴🇵🇪🇪'],
    ['wh4tsapp', 'wh4tsapp'],
    ['wh@tsapp', 'wh@tsapp'],
    ["what's app", "what's app"],
    ['#racunshopee', 'racunshopee'],
    ['linkdibio', 'linkdibio'],
    ['nge-WA', 'nge-WA'],
    ['o8l2 3456 7890', 'o8l2 3456 7890'],
    [
      'nol delapan satu dua tiga empat lima enam tujuh delapan',
      'nol delapan satu dua tiga empat lima enam tujuh delapan',
    ],
    ['g0bl0k', 'g0bl0k'],
    ['k*nt*l', 'k*nt*l'],
    ['b3l1 v4p3', 'v4p3'],
    ['bngsat', 'bngsat'],
    ['trmurah', 'trmurah'],
    ['peng hancur lemak', 'peng hancur lemak'],
    ['nol8satu2 3456 7890', 'nol8satu2 3456 7890'],
    ['O8l3.9988.7766', 'O8l3.9988.7766'],
    ['jud! online', 'jud! online'],
    ['sh0-pee juga', 'sh0-pee'],
    ['pualing murah', 'pualing murah'],
    ['ORDERVIAWA', 'ORDERVIAWA'],
  ])('%s', (text, match) => {
    const { findings } = matcher.check(text)
    expect(findings.map((one) => one.match)).toContain(match)
    expect(matcher.check(text).verdict).not.toBe('ok')
  })
})

describe('false friends stay clean', () => {
  test.each([
    'laptop ini ringan',
    'kwitansi ada di paket',
    'garis line di sisi kanan',
    'line up produk baru malam ini',
    "wa'alaikumsalam kak",
    'wawancara walikota, walau hujan',
    'harga 50rb dapat 2pcs, no3 atau 3in1',
    'paling lambat dikirim besok',
    'kalian pasti bingung pilih warna',
    'baterai terisi 100% dalam satu jam',
    'nomor 1 di keranjang',
    'makanan anjing dan kucing',
    'slot jadwal live malam ini',
    'mati lampu jadi lilinnya laku',
    'gratis ongkir sesuai checkout',
    'mie instan dan hijab instan',
    'rok ok banget',
    'ditusuk sate dulu',
    'sambal setan level 5',
    'jam 08.30 sampai 10.30 dan 13.00',
    'tanggal 08-12-2026 jam 10.00',
    'produk kami tidak menyembuhkan penyakit',
    'dilarang menyebut Shopee di LIVE',
    'warna wine dan nude ready',
    'slot kartu di dompet, muat KTP dan SIM',
    'Smart TV dengan aplikasi YouTube',
    'WD 40 kaleng 191 ml, SSD WD 500 GB',
    'casing AirPods, pod generasi tiga',
    'kuda, babi, dan monyet dari kayu',
    'kode lot 0812-2026-11',
    '',
    '   ',
    '😀😀😀',
  ])('%s', (text) => expect(['ok', 'note']).toContain(verdict(text)))
})

test('a word that company makes an insult is a warning alone', () => {
  expect(verdict('anjing')).toBe('warn')
  expect(verdict('anjing lu')).toBe('block')
  expect(verdict('boneka anjing')).toBe('ok')
})

describe('circumstances', () => {
  test('a flash sale is fine where an official one is planned', () => {
    expect(matcher.check('flash sale jam 8').verdict).toBe('warn')
    expect(matcher.check('flash sale jam 8', { official: ['flash'] }).verdict).toBe('note')
  })
  test('rules of broadcasts leave videos alone', () => {
    expect(matcher.check('flash sale jam 8', { scope: 'video' }).verdict).toBe('ok')
  })
  test('the handle of the team itself is no contact', () => {
    expect(matcher.check('add @griyalelap').verdict).toBe('warn')
    expect(matcher.check('add @griyalelap', { ownHandles: ['GriyaLelap'] }).verdict).toBe('note')
  })
  test('an exception is kept as a note', () => {
    const [first] = matcher.check('kasur termurah').findings
    const again = matcher.check('kasur termurah', { allowed: [first?.rule ?? ''] })
    expect(again.findings[0]).toMatchObject({ severity: 'note', eased: 'excepted' })
  })
  test('wording a brand approved wins over a forbidden word in it and says so', () => {
    const agreed = createMatcher({
      rules: platformPack().rules,
      classes: packClasses,
      approved: [{ text: 'Kasur terbaik untuk keluarga', brand: 'Lelapa' }],
    })
    const [finding] = agreed.check('Ini kasur terbaik untuk keluarga kita').findings
    expect(finding).toMatchObject({ match: 'terbaik', severity: 'note', eased: 'approved' })
    expect(agreed.check('Ini kasur terbaik').verdict).toBe('block')
  })
})
