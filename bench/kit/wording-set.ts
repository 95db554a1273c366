import { readFileSync } from 'node:fs'

/** One sentence with what a careful reader finds in it. */
export type Labelled = {
  readonly split: 'dev' | 'test'
  readonly kind: 'plain' | 'obfuscated' | 'negative'
  /** The category that must be found; empty for a harmless sentence. */
  readonly category: string
  readonly text: string
}

const folder = 'src/modules/wording/fixtures'
const rows = (name: string) => readFileSync(`${folder}/${name}`, 'utf8').trimEnd().split('\n')

/** The set as it is kept: split, kind, category, text. */
export const readSet = (): readonly Labelled[] =>
  rows('labelled.tsv')
    .slice(1)
    .map((line) => {
      const [split = '', kind = '', category = '', text = ''] = line.split('\t')
      if (split !== 'dev' && split !== 'test') throw new Error(`no split: ${line}`)
      if (kind !== 'plain' && kind !== 'obfuscated' && kind !== 'negative')
        throw new Error(`no kind: ${line}`)
      return { split, kind, category, text }
    })

const frames = [
  'kak {p} ya',
  'halo bunda, {p} sekarang',
  'buat yang tadi nanya, {p} ya guys',
  'jadi gini ya kak, {p}',
  'monggo bun {p} nggih',
  'punten kak, {p} atuh',
  'host tadi bilang {p}',
  '{p} #kasur #kamartidur',
  'caption video: {p} ✨',
  'ini lho bestie {p}',
  'iya kak {p} deh',
  'ayo say {p}, yang lain nyusul',
]

const greek: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', i: 'і' }
const digits: Readonly<Record<string, string>> = { a: '4', i: '1', o: '0', e: '3' }
const eachWord = (text: string, change: (word: string) => string) =>
  text.split(' ').map(change).join(' ')
const longWord = (text: string, change: (word: string) => string) =>
  eachWord(text, (word) => (/^[a-zA-Z]{5,}$/u.test(word) ? change(word) : word))

/** How people write a word so that a filter does not see it. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll(/[aioe]/giu, (one) => digits[one.toLowerCase()] ?? one),
  (text) =>
    text
      .split(' ')
      .map((word) => Array.from(word).join(' '))
      .join('  '),
  (text) => eachWord(text, (word) => Array.from(word).join('.')),
  (text) => Array.from(text, (one) => greek[one] ?? one).join(''),
  (text) => Array.from(text).join('\u200b'),
  (text) => longWord(text, (word) => word.replace(/([aiueo])([a-z]*)$/iu, '$1$1$1$1$2')),
  (text) => longWord(text, (word) => word.replace(/([a-z])[aiueo]([a-z])/iu, '$1*$2')),
  (text) => longWord(text, (word) => `${word.slice(0, 2)}🔥${word.slice(2)}`),
  (text) => text.replaceAll(/[a-z]/giu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfe_e0)),
  (text) => eachWord(text, (word) => Array.from(word).join('-')),
  (text) =>
    text
      .toLowerCase()
      .replaceAll(/[a-z]/gu, (one) => String.fromCodePoint(0x1d4_1a + one.charCodeAt(0) - 97)),
  (text) => text.replace(/a/iu, '@'),
]

const openings = [
  'Halo bunda, ',
  'Hai kak, ',
  'Selamat malam semuanya, ',
  'Oke lanjut ya, ',
  'Nah, ',
  'Monggo bun, ',
  'Punten kak, ',
  'Guys, ',
  'Untuk yang baru gabung, ',
  'Sebelum lanjut, ',
  'Kembali lagi, ',
  'Jadi begini, ',
]
const products = [
  'kasur lipat ini',
  'sofa dua dudukan ini',
  'rak susun bambu ini',
  'sprei motif daun ini',
  'bantal leher ini',
  'lampu meja ini',
  'gorden tebal ini',
  'meja belajar lipat ini',
  'kursi kantor ini',
  'karpet bulu ini',
  'lemari plastik ini',
  'gamis polos ini',
  'kemeja linen ini',
  'wajan anti lengket ini',
  'botol minum ini',
  'tas ransel ini',
  'sepatu anak ini',
  'serum wajah ini',
  'sabun cair ini',
  'keripik singkong ini',
  'kopi bubuk ini',
  'rice cooker ini',
  'kipas angin ini',
  'mainan kayu ini',
  'tenda anak ini',
]
const features = [
  'ukurannya 160x200 tinggi 20 cm',
  'bahannya lembut dan adem',
  'jahitannya rapi di setiap sisi',
  'warnanya ada abu, krem, dan navy',
  'kapasitasnya sampai 120 kg',
  'bisa dilipat kalau tidak dipakai',
  'gampang dibersihkan pakai lap basah',
  'sudah termasuk sarung dan tas',
  'beratnya cuma 2 kg',
  'cocok buat kamar kos',
  'isinya 12 pcs dalam satu kotak',
  'rangkanya besi tebal 1,2 mm',
  'kainnya tidak mudah kusut',
  'resletingnya halus dan kuat',
  'busanya 10 cm dengan lapisan lateks',
  'dayanya 450 watt',
  'garansi resminya satu tahun',
  'harga promonya 149rb',
  'dapat potongan 20% sampai akhir bulan',
  'voucher tokonya bisa diklaim di halaman live',
  'dikirim dari gudang Bekasi',
  'stoknya masih ada di semua warna',
  'tinggal pasang tanpa bor',
  'kursinya bisa diputar',
  'aromanya lembut',
  'rasanya gurih dan sedikit pedas',
  'membantu merawat kulit kering',
  'ada petunjuk rakit di dalam kardus',
  'pakai kancing di depan jadi nyaman untuk ibu menyusui',
  'muat laptop 14 inci',
  'ukurannya S sampai XXL',
  'motifnya dibuat pengrajin Jepara',
  'masa simpannya enam bulan',
  'kemasannya ada segelnya',
  'cara cucinya pakai air dingin',
  'tahan air sampai 30 menit',
  'baterainya tahan delapan jam',
  'bisa dipakai di dalam dan di luar rumah',
  'sudutnya dibuat tumpul untuk anak',
  'nomor 3 di keranjang kuning',
]
const endings = [
  ', tinggal klik keranjang kuning ya',
  ', tanya ukuran lewat kolom komentar ya kak',
  ', checkout sebelum jam lima dikirim hari ini',
  ', chat toko kalau mau tanya stok',
  ', cek ulasan di halaman produk dulu boleh',
  ', nanti aku tunjukin lebih dekat',
  ', warna lain aku ambilin sebentar',
  ', kita coba duduk bareng ya',
  ', ikuti akun ini biar tahu jadwal live berikutnya',
  ', retur ikut kebijakan TikTok Shop',
  ', besok kita live lagi jam tujuh malam',
  ', bayarnya lewat checkout ya bun',
  ', yang mau lihat detail ketik 1',
  ', ongkirnya kelihatan di checkout',
  ', makasih yang sudah nungguin',
  ', kalau ragu ukuran lihat tabelnya',
  ', sisanya kita bahas setelah ini',
  ', ada pertanyaan lagi',
  ', lanjut ke produk berikutnya',
  ', pakai ukuran biasa aja kak',
]
const at = <T>(list: readonly T[], place: number): T => {
  const found = list[place % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}

/**
 * Builds the set anew from phrases, tricky sentences and nasty ones (they look like a prohibition and
 * invite) that people wrote; the same every time.
 */
export function buildSet(): readonly Labelled[] {
  const phrases = rows('phrases.tsv').map((line) => {
    const [category = '', phrase = ''] = line.split('\t')
    return { category, phrase }
  })
  const tricky = rows('tricky.txt')
  const made: Omit<Labelled, 'split'>[] = []
  for (const [place, { category, phrase }] of phrases.entries()) {
    for (let turn = 0; turn < 5; turn += 1)
      made.push({
        kind: 'plain',
        category,
        text: at(frames, place + turn * 5).replace('{p}', phrase),
      })
    if (/\d{3}|www|\.(?:ee|ly)|%/u.test(phrase)) continue
    for (let turn = 0; turn < 4; turn += 1) {
      const hidden = at(disguises, place + turn * 5)(phrase)
      if (hidden !== phrase)
        made.push({
          kind: 'obfuscated',
          category,
          text: at(frames, place + turn * 7).replace('{p}', hidden),
        })
    }
  }
  for (const [kind, category = '', text = ''] of rows('nasty.tsv').map((line) => line.split('\t')))
    made.push({ kind: kind === 'plain' ? 'plain' : 'obfuscated', category, text })
  for (const [place, text] of tricky.entries()) {
    made.push({ kind: 'negative', category: '', text })
    made.push({ kind: 'negative', category: '', text: `${at(openings, place)}${text}` })
  }
  for (let place = 0; place < 1400; place += 1)
    made.push({
      kind: 'negative',
      category: '',
      text: `${at(openings, place * 7)}${at(products, place * 3)} ${at(features, place * 11 + Math.floor(place / 40))}${at(endings, place * 13 + Math.floor(place / 20))}`,
    })
  const seen = new Set<string>()
  return made
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map((one, place): Labelled => ({ split: place % 3 === 0 ? 'test' : 'dev', ...one }))
}

export const asTsv = (set: readonly Labelled[]): string =>
  [
    'split\tkind\tcategory\ttext',
    ...set.map(({ split, kind, category, text }) => [split, kind, category, text].join('\t')),
    '',
  ].join('\n')
