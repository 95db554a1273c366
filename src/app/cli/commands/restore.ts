import type { Command } from '../command.ts'
import { passphraseFile } from '../passphrase.ts'

export const restore: Command = {
  name: 'restore',
  summary: {
    id: 'Pulihkan berkas cadangan ke folder data yang kosong',
    en: 'Restore a back-up file into an empty data folder',
  },
  takes: 'FILE',
  options: {
    'passphrase-file': passphraseFile,
    'without-secrets': {
      type: 'boolean',
      words: {
        id: 'pulihkan tanpa kunci rahasia, walaupun ada di cadangan',
        en: 'restore without the secret key, though the back-up holds it',
      },
    },
    erased: {
      type: 'string',
      value: 'PATH',
      words: {
        id: 'daftar penghapusan yang diterapkan lagi; biasanya etalase-erased-keys.json di sebelah cadangan',
        en: 'list of erased keys to apply again; usually etalase-erased-keys.json beside the back-up',
      },
    },
    'without-erased': {
      type: 'boolean',
      words: {
        id: 'jangan terapkan daftar penghapusan',
        en: 'do not apply the list of erased keys',
      },
    },
    json: { type: 'boolean', words: { id: 'keluaran untuk program', en: 'output for programs' } },
  },
  notes: {
    id: 'Seluruh berkas diperiksa dulu; bila gagal, folder data tetap kosong. Cadangan dari versi lama langsung diperbarui. Dengan DATABASE_URL, database itu juga harus kosong.\nFrasa sandi dibaca dari --passphrase-file atau ETALASE_PASSPHRASE, atau ditanyakan.',
    en: 'The whole file is checked first; when it fails, the data folder stays empty. A back-up of an older version is brought up to date. With DATABASE_URL, that database has to be empty too.\nThe passphrase is read from --passphrase-file or ETALASE_PASSPHRASE, or asked.',
  },
  examples: ['etalase restore toko.backup --data ~/etalase-baru'],
  load: async () => (await import('./run-restore.ts')).runRestore,
}
