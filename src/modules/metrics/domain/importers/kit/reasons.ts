import { formatDay, formatPeriod } from '#kernel/format.ts'
import type { Day, Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

/** Why a row was refused. */
export const reasons = {
  destroyedId: {
    id: 'Nomor ini sudah dibulatkan Excel. Unduh ulang ekspornya dan unggah tanpa membukanya di Excel.',
    en: 'Excel has rounded this number. Download the export again and upload it without opening it in Excel.',
  },
  missingId: {
    id: 'Nomornya kosong, jadi baris ini tidak bisa dikenali. Periksa barisnya di ekspor asli.',
    en: 'The number is empty, so this row cannot be told apart. Check the row in the original export.',
  },
  unreadableId: {
    id: 'Ini bukan nomor seperti di ekspor TikTok. Periksa barisnya di ekspor asli.',
    en: 'This is not a number as TikTok exports have it. Check the row in the original export.',
  },
  unreadableDate: {
    id: 'Tanggal ini tidak terbaca. Unduh ulang ekspornya dan unggah tanpa mengubahnya.',
    en: 'This date cannot be read. Download the export again and upload it unchanged.',
  },
  unreadableNumber: {
    id: 'Angka ini tidak terbaca. Unduh ulang ekspornya dan unggah tanpa mengubahnya.',
    en: 'This figure cannot be read. Download the export again and upload it unchanged.',
  },
  foreignMoney: {
    id: 'Mata uangnya bukan rupiah. Etalase hanya menghitung rupiah; ekspor lagi dengan mata uang IDR.',
    en: 'The currency is not rupiah. Etalase counts rupiah only; export again in IDR.',
  },
  undatedTotal: {
    id: 'Berkas ini tidak menyebut periodenya, jadi tidak jelas hari mana saja yang dijumlahkan baris ini. Unduh ulang ekspornya dan unggah tanpa mengubahnya.',
    en: 'This file does not say its period, so it is unclear which days this row adds up. Download the export again and upload it unchanged.',
  },
} as const satisfies Record<string, Words>

export const repeated = (row: number): Words => ({
  id: `Subjek yang sama sudah ada di baris ${row} dengan angka lain. Hapus salah satunya, lalu unggah lagi.`,
  en: `The same subject stands in row ${row} with other figures. Remove one of them and upload again.`,
})

/** Why a file cannot be applied. */
export const roundedIds: Words = {
  id: 'Nomor pesanan di berkas ini berakhiran 000 semua: Excel sudah membulatkannya. Unduh ulang ekspornya dan unggah tanpa membukanya di Excel.',
  en: 'The order numbers in this file all end in 000: Excel has rounded them. Download the export again and upload it without opening it in Excel.',
}

export const undated: Words = {
  id: 'Berkas ini tidak menyebut periodenya, padahal selain baris per hari ada baris tanpa tanggal. Unduh ulang ekspornya dan unggah tanpa mengubahnya.',
  en: 'This file does not say its period, and beside rows for a day it has rows without a date. Download the export again and upload it unchanged.',
}

export const future = (period: Period, today: Day): Words => ({
  id: `Berkas ini tentang ${formatPeriod(period, 'id')}, padahal hari ini ${formatDay(today, 'id')}. Periksa periode ekspornya dan tanggal komputer; tidak ada yang disimpan.`,
  en: `This file is about ${formatPeriod(period, 'en')}, but today is ${formatDay(today, 'en')}. Check the period of the export and the date of the computer; nothing was stored.`,
})

export const unsorted = (today: Day): Words => ({
  id: `Tanggal di berkas ini tanpa tahun dan tidak berurutan bila dihitung mundur dari ${formatDay(today, 'id')}: mungkin ada tanggal sesudah hari itu. Unggah ZIP asli dari TikTok Studio, namanya menyebut tanggal ekspor.`,
  en: `The dates in this file have no year and are not in order when counted back from ${formatDay(today, 'en')}: some may lie after that day. Upload the original ZIP of TikTok Studio, whose name tells the day of the export.`,
})

export const farBack = (today: Day): Words => ({
  id: `Tanggal ekspor di berkas ini tanpa tahun. Dihitung mundur dari ${formatDay(today, 'id')}, ia lebih dari setengah tahun lalu: mungkin sebenarnya sesudah hari itu. Periksa tanggal komputer dan ekspor lagi dari TikTok Studio.`,
  en: `The day of the export in this file has no year. Counted back from ${formatDay(today, 'en')} it is more than half a year ago: it may really lie after that day. Check the date of the computer and export again from TikTok Studio.`,
})

export const withoutColumn = (labels: readonly string[]): Words => {
  const named = labels.map((label) => `“${label}”`).join(', ')
  return {
    id: `Kolom ${named} tidak ada, padahal tanpanya baris tidak bisa dikenali. Ekspor lagi dengan semua kolom.`,
    en: `The column ${named} is missing, and rows cannot be told apart without it. Export again with all columns.`,
  }
}

export const foreignColumn = (label: string): Words => ({
  id: `Kolom “${label}” bukan dalam rupiah. Etalase hanya menghitung rupiah; ekspor lagi dengan mata uang IDR.`,
  en: `The column “${label}” is not in rupiah. Etalase counts rupiah only; export again in IDR.`,
})

/** What deserves a look without stopping anything. */
export const leftEmpty = (label: string, count: number, example: string): Words => ({
  id: `Kolom “${label}”: ${count} nilai tidak terbaca (misalnya “${example}”) dan dibiarkan kosong.`,
  en: `Column “${label}”: ${count} values could not be read (such as “${example}”) and stay empty.`,
})

export const withoutFigures = (rows: number): Words => ({
  id: `${rows} baris tanpa satu angka pun dilewati.`,
  en: `${rows} rows without a single figure were skipped.`,
})
