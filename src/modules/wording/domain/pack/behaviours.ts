import type { Words } from '#kernel/words.ts'

import type { Behaviour, Category, Scope, Severity } from '../../contract.ts'
import { reasons } from './reasons.ts'
import { packDate, sources } from './sources.ts'

type Line = {
  readonly id: string
  readonly severity: Severity
  readonly scope?: Scope
  readonly category?: Category
  readonly reason?: keyof typeof reasons
  readonly source?: keyof typeof sources
  readonly kind?: 'direct' | 'derived'
  readonly question: Words
}

const ask = (id: string, en: string): Words => ({ id, en })

/** What no word tells: asked when a show or a video is planned, and ticked by a person. */
const lines: readonly Line[] = [
  {
    id: 'one-place',
    severity: 'block',
    kind: 'direct',
    question: ask(
      'Siaran hanya berjalan di TikTok, tidak serentak di tempat lain?',
      'Does the broadcast run on TikTok only, nowhere else at the same time?',
    ),
  },
  {
    id: 'moving-picture',
    severity: 'block',
    kind: 'direct',
    question: ask(
      'Ada host dan demo yang bergerak, bukan gambar diam?',
      'Is there a host with a demonstration, not a still picture?',
    ),
  },
  {
    id: 'no-politics',
    severity: 'block',
    kind: 'direct',
    reason: 'political',
    question: ask(
      'Tidak ada isi politik, kekerasan, atau yang mengejutkan?',
      'No political, violent or shocking content?',
    ),
  },
  {
    id: 'no-imitation-shown',
    severity: 'block',
    kind: 'direct',
    category: 'counterfeit_trademark',
    reason: 'counterfeit',
    question: ask(
      'Tidak ada barang tiruan yang terlihat di kamera?',
      'No imitation in front of the camera?',
    ),
  },
  {
    id: 'not-recorded',
    severity: 'block',
    question: ask(
      'Benar-benar langsung, bukan rekaman yang diputar?',
      'Really live, not a recording?',
    ),
  },
  {
    id: 'not-a-replay',
    severity: 'block',
    question: ask(
      'Bukan putar ulang siaran sendiri atau orang lain?',
      'Not a replay of your own or another’s broadcast?',
    ),
  },
  {
    id: 'camera-moves',
    severity: 'warn',
    question: ask(
      'Kamera bergerak dan gambarnya tidak beku?',
      'Does the camera move, so that the picture does not freeze?',
    ),
  },
  {
    id: 'host-speaks',
    severity: 'warn',
    question: ask('Host berbicara sepanjang siaran?', 'Does the host speak throughout?'),
  },
  {
    id: 'host-visible',
    severity: 'warn',
    question: ask(
      'Host terlihat di layar, tidak meninggalkan ruang kosong?',
      'Is the host in the picture, leaving no empty room?',
    ),
  },
  {
    id: 'no-smoking',
    severity: 'warn',
    category: 'regulated_goods',
    reason: 'regulated',
    question: ask('Tidak ada yang merokok di depan kamera?', 'Is nobody smoking on camera?'),
  },
  {
    id: 'no-foreign-video',
    severity: 'warn',
    question: ask('Tidak memutar video dari tempat lain?', 'No video from elsewhere played?'),
  },
  {
    id: 'decent-clothing',
    severity: 'warn',
    category: 'sexual',
    reason: 'sexual',
    question: ask('Pakaian host sopan dan tidak terbuka?', 'Is the host decently dressed?'),
  },
  {
    id: 'licensed-music',
    severity: 'block',
    kind: 'direct',
    category: 'counterfeit_trademark',
    question: ask(
      'Musiknya dari pustaka komersial TikTok?',
      'Is the music from TikTok’s commercial library?',
    ),
  },
  {
    id: 'about-products',
    severity: 'block',
    question: ask(
      'Isi siaran tentang produk yang disematkan?',
      'Is the broadcast about the products that are pinned?',
    ),
  },
  {
    id: 'no-children',
    severity: 'block',
    reason: 'minors',
    source: 'minors',
    question: ask('Tidak ada anak kecil di kamera?', 'No small child on camera?'),
  },
  {
    id: 'no-auction',
    severity: 'warn',
    category: 'giveaway_gambling',
    reason: 'gambling',
    question: ask('Tidak ada lelang di luar alat resmi?', 'No auction outside an official tool?'),
  },
  {
    id: 'no-blank-screen',
    severity: 'warn',
    question: ask(
      'Saat jeda dipakai fitur jeda, bukan layar kosong?',
      'Are breaks made with the pause, not with a blank screen?',
    ),
  },
  {
    id: 'voice-reader-filtered',
    severity: 'warn',
    reason: 'rude',
    question: ask(
      'Pembaca komentar otomatis disaring atau dimatikan?',
      'Is the voice that reads comments filtered or off?',
    ),
  },
  {
    id: 'answers-checked',
    severity: 'warn',
    question: ask(
      'Balasan otomatis sudah diperiksa seseorang?',
      'Has somebody checked the automatic answers?',
    ),
  },
  {
    id: 'product-in-focus',
    severity: 'warn',
    question: ask('Produk terlihat jelas dan tajam?', 'Is the product in focus?'),
  },
  {
    id: 'same-as-listing',
    severity: 'warn',
    reason: 'priceMatch',
    question: ask(
      'Produk dan harganya sama dengan yang disematkan?',
      'Are product and price those of the listing that is pinned?',
    ),
  },
  {
    id: 'shown-is-pinned',
    severity: 'warn',
    question: ask(
      'Semua produk yang ditunjukkan ada di keranjang?',
      'Is everything that is shown in the basket?',
    ),
  },
  {
    id: 'no-clear-glass',
    severity: 'note',
    question: ask(
      'Minuman host tidak di gelas bening?',
      'Is the host’s drink not in a clear glass?',
    ),
  },
  {
    id: 'no-crying-sound',
    severity: 'note',
    question: ask('Tidak memakai suara tangis?', 'No crying sounds?'),
  },
  {
    id: 'not-only-slides',
    severity: 'note',
    scope: 'video',
    question: ask(
      'Bukan hanya kumpulan gambar, ada produk asli?',
      'More than slides: is the real product filmed?',
    ),
  },
  {
    id: 'official-giveaway',
    severity: 'block',
    kind: 'direct',
    category: 'giveaway_gambling',
    reason: 'giveaway',
    source: 'giveaway',
    question: ask(
      'Hadiah dibagi lewat LIVE Giveaway: gratis, tanpa beli, dengan jumlah pemenang dan lamanya?',
      'Are prizes given through LIVE Giveaway: free, no purchase, with the number of winners and the time?',
    ),
  },
  {
    id: 'official-flash',
    severity: 'block',
    category: 'price_bait',
    reason: 'flash',
    source: 'bait',
    question: ask(
      'Flash sale sudah dipasang dengan alat resminya?',
      'Is the flash sale set up with the official tool?',
    ),
  },
  {
    id: 'authorised-brands',
    severity: 'warn',
    category: 'counterfeit_trademark',
    reason: 'brandName',
    source: 'trademark',
    question: ask(
      'Untuk merek orang, surat penjual resminya ada?',
      'For another’s brand, is there a letter of authorisation?',
    ),
  },
  {
    id: 'nothing-private-shown',
    severity: 'warn',
    category: 'contact_info',
    reason: 'privacy',
    source: 'privacy',
    question: ask(
      'Alamat, nomor, resi, dan uang tidak terlihat?',
      'No address, number, waybill or money in the picture?',
    ),
  },
]

export const behaviours: readonly Behaviour[] = lines.map((line) => ({
  id: `platform.behaviour.${line.id}`,
  category: line.category ?? 'other',
  severity: line.severity,
  scope: line.scope ?? 'live',
  question: line.question,
  reason: reasons[line.reason ?? 'show'],
  source: {
    pack: 'platform',
    ref: sources[line.source ?? 'live'],
    kind: line.kind ?? 'derived',
    date: packDate,
  },
}))
