import { Failure } from '#kernel/failure.ts'
import { codeOf } from '#platform/log/error-code.ts'

/** The file adds up and yet does not say what a back-up says. */
export class Unsound extends Error {
  override readonly name = 'Unsound'
}

export const noBackup = (path: string) =>
  new Failure('invalid', {
    id: `${path} bukan cadangan Etalase.`,
    en: `${path} is no back-up of Etalase.`,
  })

export const cutOff = (path: string) =>
  new Failure('invalid', {
    id: `${path} terpotong: bagian akhirnya hilang. Salin lagi dari tempat asalnya, atau pakai cadangan yang lain. Tidak ada yang dipulihkan.`,
    en: `${path} was cut off: its end is missing. Copy it again from where it came, or take another back-up. Nothing was restored.`,
  })

export const altered = (path: string, cause?: unknown) =>
  new Failure(
    'invalid',
    {
      id: `${path} rusak: isinya bukan lagi yang ditulis. Salin lagi dari tempat asalnya, atau pakai cadangan yang lain. Tidak ada yang dipulihkan.`,
      en: `${path} is damaged: it no longer holds what was written. Copy it again from where it came, or take another back-up. Nothing was restored.`,
    },
    { cause },
  )

export const tooNew = (path: string, version: string | null) =>
  new Failure('conflict', {
    id: `${path} dibuat oleh Etalase yang lebih baru${version ? ` (${version})` : ''}. Perbarui Etalase dulu, lalu pulihkan lagi.`,
    en: `${path} was made by a newer Etalase${version ? ` (${version})` : ''}. Update Etalase first, then restore again.`,
  })

export const wrongPassphrase = (cause: unknown) =>
  new Failure(
    'invalid',
    {
      id: 'Frasa sandi ini tidak membuka rahasia di cadangan. Coba lagi, atau pulihkan tanpa rahasia: --without-secrets. Tidak ada yang dipulihkan.',
      en: 'This passphrase does not open the secrets of the back-up. Try again, or restore without them: --without-secrets. Nothing was restored.',
    },
    { cause },
  )

export const targetExists = (path: string) =>
  new Failure('conflict', {
    id: `${path} sudah ada dan tidak ditimpa. Pilih nama lain.`,
    en: `${path} is there already and is not overwritten. Choose another name.`,
  })

/** What was just written reads back as something else: a disk that fails, or was pulled out. */
export const writtenWrong = (path: string, cause: unknown) =>
  new Failure(
    'unavailable',
    {
      id: `${path} dibaca ulang dan isinya bukan yang ditulis. Disk ini mungkin rusak atau dicabut: pakai disk lain. Yang rusak sudah dihapus.`,
      en: `${path} was read back and does not hold what was written. The disk may be failing or was pulled out: take another one. What was wrong has been removed.`,
    },
    { cause },
  )

/** Stopped before the disk was full, because the database on it would stop with it. */
export const nearlyFull = (path: string) =>
  new Failure('unavailable', {
    id: `Disk di ${path} hampir penuh; cadangan dihentikan supaya database di disk yang sama tetap jalan. Kosongkan ruang, atau pilih disk lain.`,
    en: `The disk of ${path} is nearly full; the back-up was stopped so that the database on the same disk goes on. Free some space, or choose another disk.`,
  })

export const folderGone = (path: string) =>
  new Failure('unavailable', {
    id: `Folder cadangan ${path} tidak ada. Pasang disknya, atau buat foldernya, lalu cadangkan lagi.`,
    en: `The folder of back-ups ${path} is not there. Connect its disk, or make the folder, then back up again.`,
  })

export const folderNotEmpty = (path: string) =>
  new Failure('conflict', {
    id: `Folder data ${path} tidak kosong. Cadangan hanya dipulihkan ke folder yang kosong atau belum ada: pilih yang lain dengan --data DIR, atau pindahkan yang ini dulu.`,
    en: `The data folder ${path} is not empty. A back-up is only restored into an empty or absent one: choose another with --data DIR, or move this one away first.`,
  })

export const databaseNotEmpty = () =>
  new Failure('conflict', {
    id: 'Database dari DATABASE_URL tidak kosong. Cadangan hanya dipulihkan ke database kosong: buat yang baru dengan create database … dan arahkan DATABASE_URL ke sana.',
    en: 'The database of DATABASE_URL is not empty. A back-up is only restored into an empty one: make a new one with create database … and point DATABASE_URL to it.',
  })

export const nothingHere = (path: string) =>
  new Failure('not-found', {
    id: `Tidak ada data Etalase di ${path}. Sebutkan folder datanya dengan --data DIR.`,
    en: `There is no data of Etalase in ${path}. Name the data folder with --data DIR.`,
  })

/** What the file system or the database says in a code, said in a sentence. */
export function inWords(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === '53100') return diskFull(path, error)
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST'].includes(code))
    return cannotUse(path, error)
  return error
}

const diskFull = (path: string, cause: unknown) =>
  new Failure(
    'unavailable',
    {
      id: `Disk penuh di ${path}. Kosongkan ruang, atau pilih disk lain. Yang setengah jadi sudah dihapus.`,
      en: `The disk of ${path} is full. Free some space, or choose another disk. What was half done has been removed.`,
    },
    { cause },
  )

const cannotUse = (path: string, cause: unknown) =>
  new Failure(
    'unavailable',
    {
      id: `${path} tidak dapat dipakai (${codeOf(cause)}). Periksa nama dan haknya.`,
      en: `${path} cannot be used (${codeOf(cause)}). Check its name and its rights.`,
    },
    { cause },
  )
