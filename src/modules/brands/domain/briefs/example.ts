import { toRupiah } from '#kernel/money.ts'
import { addDays, addWeeks, type Day, periodOf, weekOf } from '#kernel/time.ts'

import type { BriefTexts } from '../../contract/briefs.ts'
import type { PromiseTerms } from '../../contract/promises.ts'
import type { Restriction } from '../../contract/restrictions.ts'

type Unnamed<T> = T extends unknown ? Omit<T, 'id'> : never
export type ExampleRestriction = Unnamed<Restriction>

export type ExampleBrief = {
  readonly brand: string
  /** In the order in which they came into force. */
  readonly versions: readonly {
    readonly daysAgo: number
    readonly note: string
    readonly texts: Partial<BriefTexts>
    /** What this version adds. */
    readonly adds: readonly ExampleRestriction[]
  }[]
}

const official: ExampleRestriction = {
  kind: 'must_say',
  text: 'akun resmi kami hanya Rumah Senja Official',
  everyMinutes: 15,
  reason: 'Bulan lalu ada akun tiruan yang menawarkan transfer.',
}

/** The briefs of the example shop: one that was changed once, one that is new. */
export const exampleBriefs: readonly ExampleBrief[] = [
  {
    brand: 'Senja',
    versions: [
      {
        daysAgo: 24,
        note: 'Hasil pertemuan pertama dengan Bu Ratih.',
        texts: {
          goal: 'Lampu Senja dikenal sebagai lampu yang membuat kamar sewa terasa rumah, bukan lampu murah.',
          audience:
            'Perempuan 22–35 tahun yang baru pindah kos atau kontrakan.\n- Anak kos: satu lampu, tidak boleh memaku dinding\n- Pasangan muda: ruang tamu kecil, ingin hangat',
          message:
            'Cahaya hangat 2700 K, rotan dianyam tangan, siap pakai begitu kardus dibuka.\n- Ambil dari sudut gelap lalu nyalakan: bedanya langsung terlihat',
          tone: 'Hangat dan tenang. Bercerita dulu, harga belakangan.',
          format: 'Storytelling di kamar sungguhan. Jangan foto diam.',
          publication: 'Malam hari setelah pukul 18.00, saat lampu memang dinyalakan.',
        },
        adds: [
          {
            kind: 'brand_not_named',
            names: ['Lumina', 'Cahaya Kita'],
            say: 'lampu lain di kelasnya',
            reason: 'Sengketa merek dagang.',
          },
          {
            kind: 'word_not_used',
            words: ['murah', 'murahan'],
            say: 'hemat',
            reason: 'Brand ini menjaga harga.',
          },
          {
            kind: 'claim_only_as',
            claim: ['hemat listrik', 'irit listrik'],
            only: 'lampu LED 5 watt, setara bohlam 40 watt',
            reason: 'Hanya ini yang ada hasil ujinya.',
          },
          official,
        ],
      },
      {
        daysAgo: 9,
        note: 'Harga terendah dan logo ditambahkan setelah Harbolnas.',
        texts: {
          publication:
            'Malam hari setelah pukul 18.00, saat lampu memang dinyalakan. Tanggal kembar: mulai pukul 11.00 juga.',
        },
        adds: [
          {
            kind: 'price_never_below',
            product: 'Lampu Meja Senja Rotan',
            amount: toRupiah(119_000),
            reason: 'Kesepakatan dengan toko lain.',
          },
          { kind: 'must_show', text: 'logo Senja di pojok kiri atas', reason: '' },
        ],
      },
    ],
  },
  {
    brand: 'Kayuma',
    versions: [
      {
        daysAgo: 5,
        note: '',
        texts: {
          goal: 'Meja lipat dan rak Kayuma jadi pilihan pertama untuk kamar 3 × 3.',
          audience: 'Mahasiswa dan pekerja pertama yang menata kamar sendiri.',
          message: 'Jati asli, dilipat tangan satu, kuat menahan laptop dan tumpukan buku.',
          tone: 'Lugas dan sedikit jenaka. Tunjukkan, jangan menjelaskan.',
        },
        adds: [
          {
            kind: 'claim_only_as',
            claim: ['anti rayap', 'tahan rayap'],
            only: 'kayu jati yang sudah dioven',
            reason: 'Belum ada sertifikat anti rayap.',
          },
          official,
        ],
      },
    ],
  },
]

/** What the example shop promised to a brand: this month's two weeks, and the four before. */
export function examplePromises(
  today: Day,
): readonly { readonly brand: string; readonly terms: PromiseTerms }[] {
  const { from } = periodOf(weekOf(today))
  const earlier = periodOf(addWeeks(weekOf(today), -4)).from
  return [
    {
      brand: 'Senja',
      terms: {
        from: earlier,
        to: addDays(from, -1),
        minutes: 480,
        primePercent: 50,
        mentions: 60,
        pins: 40,
        price: toRupiah(6_000_000),
        note: '',
      },
    },
    {
      brand: 'Senja',
      terms: {
        from,
        to: addDays(from, 13),
        minutes: 300,
        primePercent: 60,
        mentions: 40,
        pins: 24,
        price: toRupiah(4_500_000),
        note: 'Paket Harbolnas: dua sesi di tanggal kembar.',
      },
    },
  ]
}
