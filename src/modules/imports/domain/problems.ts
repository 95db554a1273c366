import { formatDay, formatPeriod } from '#kernel/format.ts'
import type { Day, Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import type { Nearest } from './choose-importer.ts'

/** Names the kind that comes closest and what of it is not there. */
export function unknownKind(nearest: Nearest | null): Words {
  if (!nearest)
    return {
      id: 'Berkas ini bukan ekspor yang dikenal. Unggah ekspor Seller Center, Ads Manager, atau TikTok Studio seperti waktu diunduh, atau petakan kolomnya di halaman Impor.',
      en: 'This file is not an export that is known. Upload an export of Seller Center, Ads Manager or TikTok Studio as it was downloaded, or map its columns on the import page.',
    }
  const { importer, missing } = nearest
  return {
    id: `Berkas ini bukan ekspor yang dikenal. Yang paling mirip: ${importer.words.id}, tetapi ${named(missing, 'id')} tidak ada. Unduh lagi ekspor itu tanpa mengubahnya.`,
    en: `This file is not an export that is known. It comes closest to ${importer.words.en}, but ${named(missing, 'en')} ${missing.length === 1 ? 'is' : 'are'} missing. Download that export again without changing it.`,
  }
}

const mostNamed = 4

function named(labels: readonly string[], language: 'id' | 'en'): string {
  const shown = labels.slice(0, mostNamed).map((label) => `“${label}”`)
  const more = labels.length - shown.length
  const [column, columns, and, others] =
    language === 'id'
      ? ['kolom', 'kolom', 'dan', `${more} kolom lain`]
      : ['column', 'columns', 'and', `${more} more`]
  const parts = more > 0 ? [...shown, others] : shown
  const last = parts.pop() ?? ''
  const joined = parts.length > 0 ? `${parts.join(', ')} ${and} ${last}` : last
  return `${labels.length === 1 ? column : columns} ${joined}`
}

export const noSuchFile: Words = {
  id: 'Berkas ini tidak ada, atau bukan berkas. Periksa namanya.',
  en: 'There is no such file, or it is no file. Check its name.',
}

export const noRows: Words = {
  id: 'Berkas ini hanya berisi kepala tabel, tidak ada baris data. Unduh lagi untuk periode yang ada datanya.',
  en: 'This file holds a header and no rows. Download it again for a period that has data.',
}

export const allRefused = (refused: number, reason: Words): Words => ({
  id: `Tidak satu pun dari ${refused} baris dapat dipakai. ${reason.id}`,
  en: `None of the ${refused} rows can be used. ${reason.en}`,
})

export const futurePeriod = ({ from, to }: Period, today: Day): Words => ({
  id: `Periode berkas ini ${formatPeriod({ from, to }, 'id')}, padahal hari ini ${formatDay(today, 'id')}. Periksa tanggal di berkas, atau jam komputer ini.`,
  en: `The period of this file is ${formatPeriod({ from, to }, 'en')}, but today is ${formatDay(today, 'en')}. Check the dates in the file, or the clock of this computer.`,
})

export const noPeriod: Words = {
  id: 'Berkas ini tidak menyebut periodenya. Isi tanggal pertama dan terakhir, lalu terapkan.',
  en: 'This file does not say its period. Enter the first and the last day, then apply.',
}

export const interrupted: Words = {
  id: 'Pembacaan berkas ini terhenti sebelum selesai dan tidak ada yang tersimpan. Unggah lagi.',
  en: 'Reading this file stopped before its end and nothing was stored. Upload it again.',
}

export const tooSlow: Words = {
  id: 'Berkas ini terlalu lama dibaca, jadi pembacaannya dihentikan dan tidak ada yang tersimpan. Unduh lagi ekspor yang asli, lalu unggah.',
  en: 'Reading this file took too long and was stopped; nothing was stored. Download the original export again and upload it.',
}

export const notStored: Words = {
  id: 'Penyimpanan gagal karena gangguan pada server, dan tidak ada yang berubah. Coba terapkan lagi.',
  en: 'Storing failed because of a fault on the server, and nothing changed. Try to apply again.',
}

export const expired: Words = {
  id: 'Pratinjau ini sudah lebih dari sehari, jadi barisnya dibuang. Unggah lagi berkasnya.',
  en: 'This preview is more than a day old, so its rows were thrown away. Upload the file again.',
}

export const lostRows: Words = {
  id: 'Baris pratinjau ini hilang karena database berhenti mendadak, dan tidak ada yang berubah. Unggah lagi berkasnya.',
  en: 'The rows of this preview were lost when the database stopped suddenly, and nothing changed. Upload the file again.',
}

export const doesNotFit: Words = {
  id: 'Isi sel ini di luar batas yang dapat disimpan. Periksa baris itu di berkas aslinya.',
  en: 'The content of this cell is beyond what can be stored. Check that row in the original file.',
}

export const repeated: Words = {
  id: 'Baris ini menyebut hal yang sama dengan baris lain di berkas ini. Yang pertama dipakai.',
  en: 'This row is about the same thing as another row of this file. The first one is used.',
}

/** Tables of the same ZIP or workbook that are no known export. */
export const skippedTables = (names: readonly string[]): Words => {
  const shown = names.slice(0, 8).join(', ')
  const more = names.length - 8
  return {
    id: `Di berkas yang sama ada tabel yang belum dikenal dan dilewati: ${shown}${more > 0 ? ` dan ${more} lagi` : ''}.`,
    en: `The same file holds tables that are not known and were skipped: ${shown}${more > 0 ? ` and ${more} more` : ''}.`,
  }
}
