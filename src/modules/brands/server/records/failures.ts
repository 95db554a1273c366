import { Failure } from '#kernel/failure.ts'

export const changedMeanwhile = (name: string) =>
  new Failure('conflict', {
    id: `“${name}” sudah diubah orang lain. Lihat versi itu, lalu gabungkan atau simpan lagi.`,
    en: `“${name}” was changed by somebody else meanwhile. Look at that version, then merge or save again.`,
  })

/** `what` is the kind of record: `klien` and `client`. */
export const noSuchRecord = (what: { readonly id: string; readonly en: string }) =>
  new Failure('not-found', {
    id: `${what.id} ini tidak ada atau sudah dihapus. Muat ulang daftarnya.`,
    en: `This ${what.en} does not exist or was removed. Reload the list.`,
  })

export const nameTaken = (name: string) =>
  new Failure(
    'conflict',
    {
      id: `Nama “${name}” sudah dipakai. Pakai nama lain, atau ubah yang sudah ada.`,
      en: `The name “${name}” is taken already. Choose another one, or change the one that is there.`,
    },
    { field: 'name' },
  )

export const tooManyRecords = (most: number) =>
  new Failure('conflict', {
    id: `Paling banyak ${most.toLocaleString('id-ID')}. Hapus yang tidak dipakai lagi dulu.`,
    en: `At most ${most.toLocaleString('en-GB')}. Remove those you no longer use first.`,
  })
