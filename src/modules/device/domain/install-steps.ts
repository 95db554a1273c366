import type { Step } from './picture.ts'

/** How Etalase gets onto the home screen where the browser has no question of its own. */
export const iosInstall: readonly Step[] = [
  {
    words: { id: 'Di Safari, ketuk tombol Bagikan.', en: 'In Safari, tap the Share button.' },
    picture: {
      title: { id: 'Bagikan', en: 'Share' },
      rows: [
        { text: { id: 'Salin', en: 'Copy' } },
        { text: { id: 'Tambah ke Layar Utama', en: 'Add to Home Screen' }, marked: true },
        { text: { id: 'Cetak', en: 'Print' } },
      ],
    },
  },
  {
    words: {
      id: 'Pilih Tambah ke Layar Utama, biarkan “Buka sebagai App Web” menyala, lalu Tambah.',
      en: 'Choose Add to Home Screen, leave “Open as Web App” on, then Add.',
    },
    picture: {
      title: { id: 'Tambah ke Layar Utama', en: 'Add to Home Screen' },
      rows: [
        { text: { id: 'Etalase', en: 'Etalase' } },
        { text: { id: 'Buka sebagai App Web', en: 'Open as Web App' }, turned: 'on' },
        { text: { id: 'Tambah', en: 'Add' }, button: true, marked: true },
      ],
    },
  },
]
