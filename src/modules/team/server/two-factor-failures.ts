import { isAPIError } from 'better-auth/api'

import { Failure } from '#kernel/failure.ts'

const codeIn = (error: unknown): string => (isAPIError(error) ? (error.body?.code ?? '') : '')

/** What better-auth refuses of whoever has signed in. */
export function refusal(error: unknown): unknown {
  switch (codeIn(error)) {
    case 'INVALID_PASSWORD':
      return new Failure(
        'invalid',
        {
          id: 'Kata sandi tidak cocok. Tidak ada yang diubah.',
          en: 'The password does not match. Nothing has been changed.',
        },
        { cause: error, field: 'password' },
      )
    case 'TOTP_ALREADY_ENABLED':
      return alreadyOn()
    case 'TWO_FACTOR_NOT_ENABLED':
      return notOn()
    default:
      return error
  }
}

/** What it refuses of whoever is signing in. The same for a wrong code and one that was used. */
export function refusedCode(error: unknown): unknown {
  switch (codeIn(error)) {
    case 'INVALID_CODE':
    case 'INVALID_BACKUP_CODE':
      return wrongCode(error)
    case 'INVALID_TWO_FACTOR_COOKIE':
    case 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE':
    case 'TOTP_NOT_ENABLED':
    case 'BACKUP_CODES_NOT_ENABLED':
      return startOver(error)
    default:
      return error
  }
}

export const wrongCode = (cause?: unknown) =>
  new Failure(
    'invalid',
    {
      id: 'Kode tidak cocok, atau sudah dipakai. Tunggu kode berikutnya di aplikasi, lalu tulis yang itu.',
      en: 'The code does not match, or was used before. Wait for the next one in the app and enter that.',
    },
    { cause, field: 'code' },
  )

export const startOver = (cause?: unknown) =>
  new Failure(
    'unauthenticated',
    {
      id: 'Langkah kedua sudah berakhir. Masuk lagi dengan email dan sandi.',
      en: 'The second step has ended. Sign in again with e-mail and password.',
    },
    { cause },
  )

export const alreadyOn = () =>
  new Failure('conflict', {
    id: 'Verifikasi dua langkah sudah aktif. Muat ulang halaman ini.',
    en: 'Two-step verification is on already. Reload this page.',
  })

export const noSetUpBegun = () =>
  new Failure('conflict', {
    id: 'Pengaturan ini sudah tidak berlaku. Mulai lagi dari awal.',
    en: 'This set-up is no longer valid. Begin again.',
  })

const notOn = () =>
  new Failure('conflict', {
    id: 'Verifikasi dua langkah belum aktif. Muat ulang halaman ini.',
    en: 'Two-step verification is not on. Reload this page.',
  })
