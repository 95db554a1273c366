import type { Language, Words } from '#kernel/words.ts'
import type { Backup } from '#platform/backup/make-backup.ts'
import type { Restored } from '#platform/backup/restore-backup.ts'

import { megabytes } from './progress.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** `etalase-griya-lelap-2026-11-24-0915.backup`, by the clock of this machine. */
export function backupName(slug: string | null, now: Date): string {
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-')
  const time = `${two(now.getHours())}${two(now.getMinutes())}`
  return `etalase-${slug ?? 'data'}-${day}-${time}.backup`
}

/** What was written, what is not in it, and what that means. */
export function backupText(made: Backup, language: Language): string {
  const { path, bytes, tables, files, secrets } = made
  const size = megabytes(bytes)
  const all = amounts(tables, files, language)
  const words: Words[] = [
    {
      id: `Cadangan ditulis: ${path} (${size} MB)\n${all}`,
      en: `Back-up written: ${path} (${size} MB)\n${all}`,
    },
    secrets ? sealedKey : noKeyInside,
    ...troubles(made),
  ]
  return lines(words, language)
}

export type RestoredFrom = Restored & {
  readonly data: string
  /** How many keys of the list of erased persons were applied again. */
  readonly erased: number
  readonly from: { readonly version: string; readonly createdAt: string; readonly secrets: boolean }
}

export function restoreText(restored: RestoredFrom, language: Language): string {
  const { data, from, tables, files, secrets, erased } = restored
  const made = from.createdAt.slice(0, 16).replace('T', ' ')
  const all = amounts(tables, files, language)
  const words: Words[] = [
    {
      id: `Dipulihkan ke ${data}: cadangan dari ${made} UTC, Etalase ${from.version}\n${all}`,
      en: `Restored to ${data}: back-up of ${made} UTC, Etalase ${from.version}\n${all}`,
    },
    ...(erased > 0 ? [erasedAgain(erased)] : []),
    secrets ? keyRestored : keyNotRestored,
    ...troubles(restored),
  ]
  return lines(words, language)
}

export const interruptedText = {
  backup: {
    id: 'Dibatalkan. Tidak ada berkas yang ditinggalkan.',
    en: 'Cancelled. No file was left behind.',
  },
  restore: {
    id: 'Dibatalkan. Folder data tetap kosong.',
    en: 'Cancelled. The data folder is still empty.',
  },
} satisfies Record<string, Words>

function amounts(tables: Backup['tables'], files: number, language: Language): string {
  const counts = Object.values(tables)
  const format = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB')
  const rows = format.format(counts.reduce((sum, count) => sum + count, 0))
  const words = {
    id: `${rows} baris dalam ${counts.length} tabel, ${format.format(files)} berkas`,
    en: `${rows} rows in ${counts.length} tables, ${format.format(files)} files`,
  }
  return words[language]
}

type Trouble = { readonly missing: readonly string[]; readonly damaged: readonly string[] }

function troubles({ missing, damaged }: Trouble): Words[] {
  const words: Words[] = []
  if (missing.length > 0)
    words.push({
      id: `✗ ${missing.length} salinan berkas impor hilang dari folder data:\n${list(missing)}`,
      en: `✗ ${missing.length} copies of imported files are missing from the data folder:\n${list(missing)}`,
    })
  if (damaged.length > 0)
    words.push({
      id: `✗ ${damaged.length} salinan berkas impor sudah rusak di folder data:\n${list(damaged)}`,
      en: `✗ ${damaged.length} copies of imported files were damaged in the data folder:\n${list(damaged)}`,
    })
  return words
}

const list = (hashes: readonly string[]) => hashes.map((hash) => `  ${hash}`).join('\n')

const lines = (words: readonly Words[], language: Language) =>
  words.map((one) => `${one[language]}\n`).join('')

const sealedKey: Words = {
  id: 'Kunci rahasia ikut, disegel dengan frasa sandi. Simpan frasa sandi terpisah dari berkas ini.',
  en: 'The secret key is in it, sealed with the passphrase. Keep the passphrase apart from this file.',
}

const noKeyInside: Words = {
  id: 'Kunci rahasia tidak ikut: setelah dipulihkan, pembeli lama terhitung sebagai pembeli baru dan pengaturan yang disegel harus diisi lagi. Untuk menyertakannya: --passphrase',
  en: 'The secret key is not in it: after a restore, buyers of before count as new ones and sealed settings have to be entered again. To include it: --passphrase',
}

const erasedAgain = (count: number): Words => ({
  id: `Daftar penghapusan diterapkan lagi: ${count} orang yang datanya sudah dihapus tidak kembali.`,
  en: `The list of erased keys was applied again: ${count} erased persons have not come back.`,
})

const keyRestored: Words = {
  id: 'Kunci rahasia dipulihkan. Semua orang masuk lagi dengan sandi mereka.',
  en: 'The secret key was restored. Everybody signs in again with their password.',
}

const keyNotRestored: Words = {
  id: 'Kunci rahasia tidak dipulihkan; yang baru dibuat saat mulai. Pembeli lama terhitung sebagai pembeli baru dalam ekspor berikutnya, pengaturan yang disegel harus diisi lagi, dan verifikasi dua langkah mati sampai diaktifkan lagi. Semua orang masuk lagi dengan sandi mereka.',
  en: 'The secret key was not restored; a new one is made at the start. Buyers of before count as new ones in the next exports, sealed settings have to be entered again, and two-step verification is off until it is switched on again. Everybody signs in again with their password.',
}
