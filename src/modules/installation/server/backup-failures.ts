import type { Words } from '#kernel/words.ts'

export const bugWords: Words = {
  id: 'Ada kesalahan di Etalase; rinciannya ada di catatan server. Coba lagi, atau buat lewat terminal: npx etalase backup',
  en: 'Something is wrong in Etalase; the log of the server has the details. Try again, or make one on the terminal: npx etalase backup',
}

export const lacksCopies = (count: number): Words => ({
  id: `Cadangan dibuat, tetapi ${count} salinan berkas impor hilang atau rusak di folder data. Angkanya tetap lengkap. Daftarnya: npx etalase backup`,
  en: `The back-up was made, but ${count} copies of imported files are missing or damaged in the data folder. The figures are complete. For the list: npx etalase backup`,
})
