import { Failure } from '#kernel/failure.ts'

export const noSuchTask = () =>
  new Failure('not-found', {
    id: 'Tugas ini tidak ada atau sudah dihapus. Muat ulang daftar tugas.',
    en: 'This task does not exist or was removed. Reload the list of tasks.',
  })

export const noSuchOwner = () =>
  new Failure(
    'not-found',
    {
      id: 'Orang ini bukan anggota tim. Pilih anggota lain.',
      en: 'This person is not a member of the team. Choose another member.',
    },
    { field: 'owner' },
  )

export const changedMeanwhile = (title: string) =>
  new Failure('conflict', {
    id: `“${title}” baru saja diubah orang lain. Isinya sekarang tampil di sini; tulis ulang perubahannya bila masih perlu.`,
    en: `“${title}” was changed by somebody else just now. It is shown as it is now; make your change again if you still need it.`,
  })

export const tooMany = (most: number) =>
  new Failure('conflict', {
    id: `Satu tim dapat memiliki paling banyak ${most} tugas terbuka. Selesaikan atau hapus yang tidak perlu dulu.`,
    en: `A team can have at most ${most} open tasks. Finish or remove those nobody needs first.`,
  })
