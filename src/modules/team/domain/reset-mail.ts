import type { Language } from '#kernel/words.ts'

type Asked = { readonly name: string; readonly address: string; readonly language: Language }

/** The mail by which somebody chooses a new password. */
export function resetMail({ name, address, language }: Asked) {
  const id = language === 'id'
  return {
    subject: id ? 'Sandi baru untuk Etalase' : 'A new password for Etalase',
    parts: [
      { text: id ? `Halo ${name},` : `Hello ${name},` },
      {
        text: id
          ? 'Seseorang meminta sandi baru untuk akun ini. Tautan di bawah berlaku satu jam dan hanya sekali.'
          : 'Somebody asked for a new password for this account. The link below works once, for an hour.',
      },
      { action: id ? 'Pilih sandi baru' : 'Choose a new password', href: address },
      {
        aside: id
          ? 'Tidak merasa meminta? Abaikan surat ini: sandi yang lama tetap berlaku.'
          : 'If it was not you, ignore this mail: the old password stays as it is.',
      },
    ],
  }
}
