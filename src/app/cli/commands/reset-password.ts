import type { Command } from '../command.ts'

export const resetPassword: Command = {
  name: 'reset-password',
  summary: {
    id: 'Pilih sandi baru untuk sebuah akun, atau matikan verifikasi dua langkahnya',
    en: 'Choose a new password for an account, or switch its two-step verification off',
  },
  options: {
    email: {
      type: 'string',
      value: 'EMAIL',
      words: { id: 'akun yang dimaksud', en: 'the account that is meant' },
    },
    'two-factor-off': {
      type: 'boolean',
      words: {
        id: 'matikan verifikasi dua langkah; sandi tetap',
        en: 'switch two-step verification off; the password stays',
      },
    },
    'password-file': {
      type: 'string',
      value: 'PATH',
      words: {
        id: 'berkas yang baris pertamanya sandi baru; tanpa ini sandi ditanyakan',
        en: 'a file whose first line is the new password; without it you are asked',
      },
    },
  },
  notes: {
    id: 'Untuk pemilik yang tidak bisa masuk lagi. Tanpa --email: daftar akun. Semua sesi akun itu berakhir, dan Riwayat mencatatnya. Aman dijalankan selagi server berjalan.',
    en: 'For an owner who cannot get in any more. Without --email: the list of accounts. Every session of the account ends, and the History tells of it. Safe while the server runs.',
  },
  examples: [
    'etalase reset-password',
    'etalase reset-password --email rina@toko.example',
    'etalase reset-password --email rina@toko.example --two-factor-off',
  ],
  load: async () => (await import('./run-reset-password.ts')).runResetPassword,
}
