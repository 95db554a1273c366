import { Failure } from '#kernel/failure.ts'
import type { Words } from '#kernel/words.ts'

interface Details {
  readonly row?: number
  readonly limit?: number
}

const number = (value: number | undefined, language: 'id' | 'en'): string =>
  (value ?? 0).toLocaleString(language === 'id' ? 'id-ID' : 'en-GB')

const size = ({ limit = 0 }: Details, language: 'id' | 'en'): string =>
  `${number(Math.floor(limit / 1024 / 1024), language)} MB`

const words = {
  empty: () => ({
    id: 'Berkas ini kosong. Unduh lagi dari sumbernya.',
    en: 'This file is empty. Download it again from its source.',
  }),
  pdf: () => ({
    id: 'Ini berkas PDF, bukan tabel. Unduh ekspor sebagai XLSX atau CSV.',
    en: 'This is a PDF, not a table. Download the export as XLSX or CSV.',
  }),
  'old-excel': () => ({
    id: 'Format Excel ini belum dapat dibaca. Buka di Excel dan simpan sebagai .xlsx.',
    en: 'This Excel format cannot be read. Open it in Excel and save it as .xlsx.',
  }),
  'open-document': () => ({
    id: 'Ini berkas OpenDocument. Buka di LibreOffice dan simpan sebagai .xlsx.',
    en: 'This is an OpenDocument file. Open it in LibreOffice and save it as .xlsx.',
  }),
  html: () => ({
    id: 'Ini halaman web yang disimpan dengan nama lain. Unduh lagi ekspor yang asli.',
    en: 'This is a web page under another name. Download the original export again.',
  }),
  encrypted: () => ({
    id: 'Berkas ini dikunci kata sandi. Buka, hapus kata sandinya, lalu unggah lagi.',
    en: 'This file is locked by a password. Open it, remove the password and upload it again.',
  }),
  truncated: () => ({
    id: 'Berkas ini terpotong: unduhannya tidak selesai. Unduh lagi.',
    en: 'This file is cut off: its download did not finish. Download it again.',
  }),
  damaged: () => ({
    id: 'Isi berkas ini rusak dan tidak dapat dibaca. Unduh lagi.',
    en: 'The content of this file is damaged and cannot be read. Download it again.',
  }),
  'too-big': (about: Details) => ({
    id: `Berkas ini melebihi batas ${size(about, 'id')}. Bagi menjadi beberapa periode.`,
    en: `This file is over the limit of ${size(about, 'en')}. Split it into several periods.`,
  }),
  bomb: () => ({
    id: 'Isi berkas ini setelah dibuka terlalu besar untuk sebuah ekspor. Berkas ditolak.',
    en: 'Unpacked, this file is far too large for an export. It was refused.',
  }),
  'not-a-sheet': () => ({
    id: 'Berkas ini bukan tabel. Yang dapat dibaca: CSV, XLSX, dan ZIP yang berisi keduanya.',
    en: 'This file is not a table. CSV, XLSX and a ZIP of them can be read.',
  }),
  archive: () => ({
    id: 'Jenis arsip ini tidak dapat dibaca. Bongkar dahulu, atau kemas sebagai ZIP.',
    en: 'This kind of archive cannot be read. Unpack it first, or pack it as a ZIP.',
  }),
  'nested-zip': () => ({
    id: 'Ada ZIP di dalam ZIP. Bongkar dahulu, lalu unggah isinya.',
    en: 'There is a ZIP inside the ZIP. Unpack it first and upload what it holds.',
  }),
  'too-many-files': (about: Details) => ({
    id: `Arsip ini berisi lebih dari ${number(about.limit, 'id')} berkas. Bagi menjadi beberapa.`,
    en: `This archive holds more than ${number(about.limit, 'en')} files. Split it.`,
  }),
  'too-many-rows': (about: Details) => ({
    id: `Tabel ini lebih dari ${number(about.limit, 'id')} baris. Bagi menjadi beberapa periode.`,
    en: `This table has more than ${number(about.limit, 'en')} rows. Split it into several periods.`,
  }),
  'too-many-columns': (about: Details) => ({
    id: `Baris ${number(about.row, 'id')} berisi lebih dari ${number(about.limit, 'id')} kolom. Unduh lagi ekspor yang asli.`,
    en: `Row ${number(about.row, 'en')} has more than ${number(about.limit, 'en')} columns. Download the original export again.`,
  }),
  'line-too-long': (about: Details) => ({
    id: `Isi baris ${number(about.row, 'id')} terlalu panjang untuk sebuah tabel. Unduh lagi ekspor yang asli.`,
    en: `Row ${number(about.row, 'en')} is too long for a table. Download the original export again.`,
  }),
  'unclosed-quote': (about: Details) => ({
    id: `Tanda kutip di baris ${number(about.row, 'id')} tidak ditutup. Unduh lagi ekspor yang asli, atau perbaiki baris itu.`,
    en: `A quotation mark in row ${number(about.row, 'en')} is never closed. Download the original export again, or mend that row.`,
  }),
} satisfies Record<string, (about: Details) => Words>

export type SheetProblemCode = keyof typeof words

/** Why a file cannot be read as a table. The words are safe to show and say what to do next. */
export class SheetProblem extends Failure {
  readonly code: SheetProblemCode
  readonly row: number | undefined

  constructor(code: SheetProblemCode, about: Details = {}, options?: ErrorOptions) {
    super(code === 'too-big' ? 'too-large' : 'invalid', words[code](about), options)
    this.code = code
    this.row = about.row
  }
}

/** All codes, for callers and tests that must treat each of them. */
export const sheetProblemCodes = Object.keys(words) as readonly SheetProblemCode[]

/** What a parser stumbles over is the file's fault; what the disk reports is not. */
export function asSheetProblem(error: unknown): Error {
  if (error instanceof SheetProblem) return error
  if (error instanceof Error && 'syscall' in error) return error
  return new SheetProblem('damaged', {}, { cause: error })
}
