import type { Command } from '../command.ts'
import { passphraseFile } from '../passphrase.ts'

export const backup: Command = {
  name: 'backup',
  summary: {
    id: 'Simpan semua data ke satu berkas cadangan',
    en: 'Write everything into one back-up file',
  },
  takes: '[FILE]',
  options: {
    passphrase: {
      type: 'boolean',
      words: {
        id: 'sertakan kunci rahasia, disegel dengan frasa sandi (dari ETALASE_PASSPHRASE, atau ditanyakan)',
        en: 'include the secret key, sealed with a passphrase (from ETALASE_PASSPHRASE, or asked)',
      },
    },
    'passphrase-file': passphraseFile,
    json: { type: 'boolean', words: { id: 'keluaran untuk program', en: 'output for programs' } },
  },
  notes: {
    id: 'Aman dijalankan kapan saja, juga selagi server berjalan. Tanpa FILE berkasnya ditulis di folder ini: etalase-<tim>-<tanggal>-<jam>.backup. Berkas yang sudah ada tidak ditimpa.\nTanpa --passphrase kunci rahasia tidak ikut: setelah dipulihkan, pembeli lama tidak dikenali lagi dalam ekspor baru.',
    en: 'Safe at any time, also while the server runs. Without FILE it is written into this folder: etalase-<team>-<date>-<time>.backup. A file that is there is not overwritten.\nWithout --passphrase the secret key stays out: after a restore, buyers of before are not recognised in new exports.',
  },
  examples: [
    'etalase backup',
    'etalase backup /media/usb/',
    'etalase backup toko.backup --passphrase',
  ],
  load: async () => (await import('./run-backup.ts')).runBackup,
}
