import { Failure } from '#kernel/failure.ts'

/** The same for an unknown, revoked and expired link and for one of another scope: guessing tells nothing. */
export const opensNothing = () =>
  new Failure('not-found', {
    id: 'Tautan ini tidak berlaku. Minta yang baru kepada orang yang mengirimnya.',
    en: 'This link is not valid. Ask whoever sent it to you for a new one.',
  })

export const noSuchLink = () =>
  new Failure('not-found', {
    id: 'Tautan ini sudah berakhir, sudah dicabut, atau tidak ada. Muat ulang daftar tautan.',
    en: 'This link has ended, was revoked, or does not exist. Reload the list of links.',
  })

export const tooManyLinks = () =>
  new Failure('conflict', {
    id: 'Sudah ada 500 tautan yang berlaku. Cabut yang tidak dipakai lagi, lalu buat yang baru.',
    en: 'There are 500 valid links already. Revoke those you no longer need, then make a new one.',
  })
