import type { Words } from '#kernel/words.ts'

/** Why, in a sentence of our own: what the platform sees in these words and what may follow. */
export const reasons = {
  otherPlace: {
    id: 'Menyebut atau mengajak ke tempat jualan lain dibaca sebagai pengalihan trafik; LIVE bisa kena poin.',
    en: 'Naming or pointing to another place of sale reads as taking traffic away; the LIVE may get points.',
  },
  samePlace: {
    id: 'Tokopedia satu rumah dengan TikTok Shop, tetapi menyuruh pindah aplikasi membuat transaksi LIVE hilang.',
    en: 'Tokopedia belongs to the same house, but sending people to another app loses the sale of the LIVE.',
  },
  codeWord: {
    id: 'Kata sandi untuk toko atau aplikasi lain tetap dihitung: yang dilarang rujukannya, bukan hanya namanya.',
    en: 'A nickname of another shop or app counts as well: the reference is what is not allowed, not only the name.',
  },
  otherChat: {
    id: 'Mengajak ngobrol di aplikasi lain membawa pembeli keluar dari TikTok Shop.',
    en: 'Asking to talk in another app takes buyers out of TikTok Shop.',
  },
  link: {
    id: 'Tautan, bio, dan kode QR yang mengarah keluar TikTok dilarang di siaran, takarir, dan gambar.',
    en: 'Links, bios and QR codes that lead out of TikTok are not allowed in broadcast, caption or picture.',
  },
  orderOutside: {
    id: 'Pesanan di luar keranjang tidak dilindungi dan dihitung sebagai pengalihan transaksi.',
    en: 'An order outside the basket is not protected and counts as diverting the transaction.',
  },
  payOutside: {
    id: 'Pembayaran hanya lewat checkout. Meminta transfer, QRIS, atau tunai di luar itu pelanggaran berat.',
    en: 'Payment goes through checkout only. Asking for a transfer, QRIS or cash beside it is a serious violation.',
  },
  contact: {
    id: 'Nomor, alamat surel, dan akun tidak boleh disebut atau diperlihatkan.',
    en: 'Numbers, e-mail addresses and accounts may not be said or shown.',
  },
  privacy: {
    id: 'Data orang jangan sampai terbaca atau terdengar di siaran.',
    en: 'Nobody’s personal data should be readable or audible in a broadcast.',
  },
  absolute: {
    id: 'Klaim mutlak butuh dasar yang ditampilkan. Sebut hal yang bisa diukur.',
    en: 'An absolute claim needs a basis that is shown. Name something that can be measured.',
  },
  purity: {
    id: '“100%”, “asli”, “murni”, dan sejenisnya butuh bukti tertulis.',
    en: '“100%”, “original”, “pure” and the like need written proof.',
  },
  guarantee: {
    id: 'Hasil tidak boleh dijanjikan; tiap orang berbeda.',
    en: 'A result may not be promised; it differs from person to person.',
  },
  timePromise: {
    id: 'Hasil dengan batas waktu adalah janji yang tidak bisa dipertanggungjawabkan.',
    en: 'A result within a given time is a promise nobody can answer for.',
  },
  cure: {
    id: 'Menyembuhkan, mengobati, dan mencegah penyakit hanya boleh diklaim oleh obat berizin.',
    en: 'Only a licensed medicine may claim to cure, treat or prevent an illness.',
  },
  illness: {
    id: 'Nama penyakit di dekat produk dibaca sebagai klaim kesehatan.',
    en: 'The name of an illness beside a product reads as a health claim.',
  },
  cosmetic: {
    id: 'Kosmetik merawat dan menyamarkan; mengubah tubuh atau menghilangkan sesuatu di luar wewenangnya.',
    en: 'Cosmetics care and conceal; changing the body or making something vanish is beyond them.',
  },
  weight: {
    id: 'Janji turun atau naik berat, tinggi, dan bentuk badan dilarang.',
    en: 'Promises about losing or gaining weight, height or shape are not allowed.',
  },
  food: {
    id: 'Pangan dan suplemen tidak boleh dikatakan berkhasiat lebih dari izinnya.',
    en: 'Food and supplements may not be said to do more than they are licensed for.',
  },
  safety: {
    id: '“Aman” dan “tanpa efek samping” tidak bisa dijanjikan untuk semua orang.',
    en: '“Safe” and “no side effects” cannot be promised to everybody.',
  },
  authority: {
    id: 'Membawa nama dokter atau lembaga butuh dokumen yang bisa ditunjukkan.',
    en: 'Using the name of a doctor or an authority needs a document that can be shown.',
  },
  beforeAfter: {
    id: 'Perbandingan sebelum dan sesudah dibaca sebagai janji hasil.',
    en: 'A before-and-after reads as a promise of results.',
  },
  flash: {
    id: 'Flash sale hanya boleh disebut bila alat resminya sedang berjalan.',
    en: 'A flash sale may only be spoken of while the official tool runs.',
  },
  priceStory: {
    id: 'Cerita salah harga atau sistem error untuk menarik pembeli termasuk umpan harga.',
    en: 'A story of a wrong price or a system error to lure buyers is bait pricing.',
  },
  priceMatch: {
    id: 'Harga dan potongan yang disebut harus sama dengan yang tampil di checkout.',
    en: 'A price or discount that is said must be what checkout shows.',
  },
  scarcity: {
    id: 'Stok dan tenggat harus benar; kelangkaan buatan menyesatkan.',
    en: 'Stock and deadlines must be true; invented scarcity misleads.',
  },
  giveaway: {
    id: 'Bagi hadiah hanya lewat LIVE Giveaway resmi: gratis, tanpa syarat beli, tanpa undian.',
    en: 'Prizes only through the official LIVE Giveaway: free, no purchase, no draw.',
  },
  gambling: {
    id: 'Apa pun yang mengandalkan untung-untungan atau berbau judi dilarang.',
    en: 'Anything that rests on luck or smells of gambling is forbidden.',
  },
  engagement: {
    id: 'Meminta komentar, ketukan, atau gift sebagai syarat dinilai memancing interaksi.',
    en: 'Asking for comments, taps or gifts as a condition counts as engagement bait.',
  },
  counterfeit: {
    id: 'Barang tiruan, atau yang disebut mirip merek lain, melanggar hak merek.',
    en: 'Imitations, and goods said to be like another brand, infringe a trademark.',
  },
  brandName: {
    id: 'Nama merek orang hanya untuk penjual resminya.',
    en: 'Another’s brand is for its authorised sellers only.',
  },
  used: {
    id: 'Barang bekas dan bekas impor dibatasi atau dilarang.',
    en: 'Used goods, and imported ones above all, are restricted or forbidden.',
  },
  forbiddenGoods: {
    id: 'Barang ini tidak boleh dijual di TikTok Shop.',
    en: 'This may not be sold on TikTok Shop.',
  },
  bashing: {
    id: 'Merendahkan toko atau merek lain termasuk perbandingan jahat.',
    en: 'Putting another shop or brand down is a malicious comparison.',
  },
  unfair: {
    id: 'Syarat ini mengurangi hak pembeli dan dilarang, apa pun kesepakatannya.',
    en: 'This condition takes rights from buyers and is forbidden, whatever was agreed.',
  },
  reviews: {
    id: 'Ulasan tidak boleh dibeli, diarahkan, atau dijadikan syarat.',
    en: 'Reviews may not be bought, steered or made a condition.',
  },
  rude: {
    id: 'Kata kasar, juga yang dibacakan dari komentar, dihitung sebagai ucapan host.',
    en: 'Rude words count as said by the host, even when read out from a comment.',
  },
  troll: {
    id: 'Tuduhan dan provokasi jangan diulang di siaran; jawab tenang atau biarkan moderator.',
    en: 'Do not repeat accusations and provocation on air; answer calmly or leave it to the moderator.',
  },
  hate: {
    id: 'Merendahkan orang karena suku, agama, ras, tubuh, atau golongannya dilarang.',
    en: 'Putting people down for origin, religion, race, body or group is forbidden.',
  },
  sexual: {
    id: 'Isi yang mengarah seksual menutup siaran dan produknya.',
    en: 'Sexual content closes the broadcast and its product.',
  },
  regulated: {
    id: 'Rokok, alkohol, obat keras, dan senjata tidak boleh ditawarkan atau diperlihatkan.',
    en: 'Tobacco, alcohol, drugs and weapons may not be offered or shown.',
  },
  violence: {
    id: 'Kata kekerasan bisa menghentikan siaran seketika.',
    en: 'Words of violence can end a broadcast at once.',
  },
  selfHarm: {
    id: 'Menyakiti diri bukan bahan siaran. Arahkan orangnya ke bantuan.',
    en: 'Self-harm is nothing for a broadcast. Point the person to help.',
  },
  political: {
    id: 'Isi politik tidak diterima dalam siaran jualan.',
    en: 'Political content is not accepted in selling broadcasts.',
  },
  minors: {
    id: 'Anak tidak boleh ikut berjualan atau dijadikan bahan.',
    en: 'Children may not take part in selling or be made its subject.',
  },
  money: {
    id: 'Janji penghasilan dan tawaran uang dibaca sebagai penipuan.',
    en: 'Promises of income and offers of money read as fraud.',
  },
  show: {
    id: 'Siaran harus hidup, milik sendiri, dan tentang produk yang disematkan.',
    en: 'A broadcast has to be live, your own, and about the products that are pinned.',
  },
  vague: {
    id: 'Boleh dipakai, tetapi sebaiknya diganti fakta yang bisa dilihat pembeli.',
    en: 'May be said, but a fact buyers can see does more.',
  },
} as const satisfies Record<string, Words>
