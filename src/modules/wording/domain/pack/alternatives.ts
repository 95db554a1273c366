import type { Alternative } from '../../contract.ts'

const say = (text: string, id: string, en: string): Alternative => ({ text, hint: { id, en } })
const leaveOut = (id: string, en: string): Alternative => ({ text: '', hint: { id, en } })

/** What may stand in the place of the words: a text of its own, or nothing. */
export const alternatives = {
  basket: say('keranjang kuning', 'sebut keranjang kuning', 'say the yellow basket'),
  basketEn: say('the yellow basket', 'sebut keranjang kuning', 'say the yellow basket'),
  account: say('akun TikTok ini', 'sebut akun TikTok ini', 'say this TikTok account'),
  shopChat: say('chat toko', 'arahkan ke chat toko', 'point to the shop chat'),
  showcase: say('etalase akun ini', 'sebut etalase akun ini', 'say the showcase of this account'),
  followUs: say('ikuti akun ini', 'ajak mengikuti akun ini', 'ask to follow this account'),
  checkout: say('checkout di keranjang kuning', 'bayar lewat checkout', 'pay through checkout'),
  codShown: say(
    'COD bila muncul di checkout',
    'sebut COD hanya bila muncul di checkout',
    'speak of COD only where checkout offers it',
  ),
  nothing: leaveOut('hapus', 'leave it out'),
  showProof: leaveOut(
    'hapus, atau tampilkan buktinya di layar',
    'leave it out, or show the proof on screen',
  ),
  measure: leaveOut(
    'sebut satu hal yang bisa diukur: bahan, ukuran, jumlah terjual',
    'name one thing that can be measured: material, size, pieces sold',
  ),
  livePrice: say(
    'harga promo LIVE',
    'sebut harga promo LIVE dengan angkanya',
    'say the LIVE price with its figure',
  ),
  oftenBought: say(
    'sering dibeli',
    'sebut jumlah terjual di toko sendiri',
    'give the pieces sold in your own shop',
  ),
  oneOf: say('salah satu pilihan', 'sebut salah satu', 'say one of'),
  officialStock: say(
    'dari distributor resmi',
    'sebut distributor resmi dan tunjukkan dokumennya',
    'name the authorised distributor and show the document',
  ),
  composition: leaveOut(
    'sebut komposisi seperti di kemasan',
    'give the composition as on the package',
  ),
  helps: say('membantu merawat', 'pakai “membantu”', 'say “helps”'),
  resultsVary: say(
    'hasil tiap orang berbeda',
    'katakan hasil tiap orang berbeda',
    'say that results differ',
  ),
  regularUse: say(
    'dengan pemakaian rutin',
    'sebut pemakaian rutin tanpa angka hari',
    'speak of regular use without a number of days',
  ),
  returnPolicy: say(
    'retur mengikuti kebijakan TikTok Shop',
    'ikut kebijakan retur TikTok Shop',
    'follow the return policy of TikTok Shop',
  ),
  care: say('produk perawatan', 'sebut produk perawatan', 'call it a care product'),
  conceal: say(
    'membantu menyamarkan tampilannya',
    'pakai “membantu menyamarkan”',
    'say “helps to conceal”',
  ),
  brighten: say('mencerahkan', 'pakai “mencerahkan”', 'say “brightens”'),
  lifestyle: leaveOut(
    'hapus; boleh “bagian dari pola hidup sehat” tanpa angka',
    'leave it out; “part of a healthy life” without figures is fine',
  ),
  permit: leaveOut('sebut nomor izin edar bila ada', 'give the licence number where there is one'),
  specification: leaveOut('sebut spesifikasinya', 'give the specification'),
  officialFlash: say(
    'promo LIVE sesuai timer',
    'jalankan LIVE Flash Sale dulu, lalu sebut timernya',
    'start the LIVE Flash Sale first, then speak of its timer',
  ),
  listed: leaveOut('sebut yang tampil di halaman produk', 'say what the product page shows'),
  realStock: say(
    'stok sesuai halaman produk',
    'sebut stok seperti di halaman produk',
    'give the stock as on the product page',
  ),
  liveGiveaway: say(
    'LIVE Giveaway resmi',
    'pakai fitur LIVE Giveaway; sebut hadiah, jumlah pemenang, dan lamanya',
    'use LIVE Giveaway; say the prize, how many win and how long',
  ),
  askProduct: say(
    'tanya apa saja tentang produk',
    'ajak bertanya tentang produk',
    'ask for questions about the product',
  ),
  suggestVideo: say(
    'kami sarankan rekam saat membuka paket',
    'sarankan, jangan wajibkan',
    'suggest it, do not demand it',
  ),
  honestReview: say('ulas apa adanya', 'minta ulasan apa adanya', 'ask for an honest review'),
  ownModel: leaveOut('sebut model sendiri', 'name your own model'),
  ownStrength: leaveOut('sebut kelebihan produk sendiri', 'speak of your own product'),
  calm: leaveOut('jawab tenang atau bisukan', 'answer calmly, or mute'),
  hide: leaveOut('tutup atau buramkan', 'cover or blur it'),
  getHelp: leaveOut('hapus dan arahkan ke bantuan', 'leave it out and point to help'),
} as const satisfies Record<string, Alternative>
