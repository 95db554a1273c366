import { Failure } from '#kernel/failure.ts'
import type { Words } from '#kernel/words.ts'

import type { priceProblem } from '../../domain/products/prices-in-force.ts'

type Problem = NonNullable<ReturnType<typeof priceProblem>>

const words: Readonly<Record<Problem['why'], Words>> = {
  'not-below': {
    id: 'Harga promo tidak di bawah harga normal. Turunkan harga promo, atau kosongkan.',
    en: 'The promo price is not below the normal one. Lower it, or leave it empty.',
  },
  'no-normal': {
    id: 'Harga promo tanpa harga normal. Isi harga normal dulu.',
    en: 'A promo price without a normal one. Fill in the normal price first.',
  },
  reversed: {
    id: 'Promo berakhir sebelum mulai. Tukar kedua tanggal.',
    en: 'The promo ends before it begins. Swap the two days.',
  },
}

export const pricesWrong = ({ field, why }: Problem) =>
  new Failure('invalid', words[why], { field })

export const noSuchBrand = () =>
  new Failure('not-found', {
    id: 'Brand ini tidak ada atau sudah dihapus. Muat ulang daftar brand.',
    en: 'This brand does not exist or was removed. Reload the list of brands.',
  })

export const noSuchFiles = () =>
  new Failure('not-found', {
    id: 'Gambar ini tidak ada. Kirim lagi.',
    en: 'This picture does not exist. Send it again.',
  })
