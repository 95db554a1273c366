import type { Tokens } from '../text/tokens.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const negators = words(
  'tidak tak tdk nggak enggak engga ngga gak ga gk g kagak kaga ndak nda ora bukan bkn bukanlah belum blm tanpa non anti bebas jangan jgn ' +
    'dilarang hindari hindarin no not never dont doesnt isnt without free zero nol larangan melarang pantang stop menolak tolak',
)
/** What may stand between the negator and the word, so that it still speaks of that word. */
const between = words(
  'bisa boleh akan pernah ada perlu usah lagi untuk dapat ikut jual menjual dijual jualan mengandung melayani layani ngelayanin menerima ' +
    'terima nerima pakai pake memakai menggunakan lewat via melalui di ke dari termasuk menjanjikan janji janjikan klaim mengklaim merupakan ' +
    'produk barang berupa sebagai bersifat yang order orderan pesanan transaksi pembayaran bilang menyebut sebut nyebut menyarankan sarankan ' +
    'beri kasih memberi memberikan minta meminta mencantumkan tulis menulis kirim mengirim membuka buka melakukan lakukan bertujuan dimaksudkan ' +
    'sistem ini itu buat jadi menjadi the a an any for to is are claim wajib diwajibkan harus mengadakan adakan mempromosikan promosi kata ' +
    'beli membeli pesan chat hubungi kontak bayar membayar tergiur mau sama dengan toko seller bahan kandungan zat unsur',
)
const most = 4

/** Whether “tidak”, “bukan” or the like before a match speaks of it. */
export function isNegated({ word, gap, sentence }: Tokens, { from }: { from: number }): boolean {
  for (let at = from - 1, steps = 0; at >= 0 && steps <= most; at -= 1, steps += 1) {
    if (sentence[at] !== sentence[from] || gap[at + 1] === 'pause') return false
    const one = word[at] ?? ''
    if (negators.has(one)) return true
    if (!between.has(one)) return false
  }
  return false
}
