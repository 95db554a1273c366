import { Failure } from '#kernel/failure.ts'
import type { Words } from '#kernel/words.ts'

/** Why a mapping cannot be kept, changed or found. */
export const mappingFailure = {
  spec: (words: Words) => new Failure('conflict', words, { field: 'spec' }),
  none: () =>
    new Failure('not-found', {
      id: 'Pemetaan ini tidak ada atau sudah dihapus. Muat ulang daftar pemetaan.',
      en: 'This mapping does not exist or was removed. Reload the list of mappings.',
    }),
  name: () =>
    new Failure(
      'invalid',
      {
        id: 'Beri nama pemetaan ini, paling panjang 80 huruf.',
        en: 'Give this mapping a name of at most 80 letters.',
      },
      { field: 'name' },
    ),
  taken: (name: string) =>
    new Failure(
      'conflict',
      {
        id: `Sudah ada pemetaan bernama “${name}”. Pakai nama lain, atau ubah pemetaan itu.`,
        en: `There is a mapping named “${name}” already. Choose another name, or change that mapping.`,
      },
      { field: 'name' },
    ),
  oneOfKind: (name: string) =>
    new Failure('conflict', {
      id: `Kolom ekspor ini sudah ditetapkan di pemetaan “${name}”. Ubah pemetaan itu.`,
      en: `The columns of this export are assigned in the mapping “${name}” already. Change that mapping.`,
    }),
  moved: (by: string) =>
    new Failure('conflict', {
      id: `Pemetaan ini baru saja diubah oleh ${by}. Muat ulang, lalu ubah lagi.`,
      en: `This mapping was just changed by ${by}. Reload, then change it again.`,
    }),
  tooMany: (most: number) =>
    new Failure('conflict', {
      id: `Satu tim dapat memiliki paling banyak ${most} pemetaan. Hapus yang tidak dipakai lagi dulu.`,
      en: `A team can have at most ${most} mappings. Remove those you no longer use first.`,
    }),
}
