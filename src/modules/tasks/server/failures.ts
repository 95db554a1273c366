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

export const noSuchPerson = () =>
  new Failure('forbidden', {
    id: 'Kabar milik orang yang masuk dengan akun. Buka halaman ini di peramban.',
    en: 'Notifications belong to a person who has signed in. Open this page in a browser.',
  })

export const noSuchDevice = () =>
  new Failure('not-found', {
    id: 'Perangkat ini tidak ada di daftar. Muat ulang halaman.',
    en: 'This device is not on the list. Reload the page.',
  })

export const noPushService = () =>
  new Failure(
    'invalid',
    {
      id: 'Alamat ini bukan layanan push peramban yang dikenal (Google, Mozilla, Microsoft, Apple). Pakai peramban lain, atau pilih email.',
      en: 'This address is not a known push service of a browser (Google, Mozilla, Microsoft, Apple). Use another browser, or choose e-mail.',
    },
    { field: 'endpoint' },
  )
