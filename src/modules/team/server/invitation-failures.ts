import { Failure } from '#kernel/failure.ts'

/** The same for an unknown, used, revoked and expired link: guessing tells nothing. */
export const notValid = () =>
  new Failure('not-found', {
    id: 'Tautan ini tidak berlaku lagi. Minta tautan baru kepada pemilik tim.',
    en: 'This link is no longer valid. Ask the owner of the team for a new one.',
  })

export const noSuchInvitation = () =>
  new Failure('not-found', {
    id: 'Undangan ini sudah dipakai, dicabut, atau tidak ada. Muat ulang daftar undangan.',
    en: 'This invitation was used, revoked, or does not exist. Reload the list of invitations.',
  })

export const expired = () =>
  new Failure('conflict', {
    id: 'Undangan ini sudah dipakai atau kedaluwarsa, jadi tetap dicabut. Buat undangan baru.',
    en: 'This invitation was used or has expired, so it stays revoked. Make a new one.',
  })

export const whoAreYou = () =>
  new Failure('unauthenticated', {
    id: 'Buat akun atau masuk dulu untuk bergabung. Undangannya masih berlaku.',
    en: 'Make an account or sign in first to join. Your invitation is still valid.',
  })

export const tooMany = () =>
  new Failure('conflict', {
    id: 'Sudah ada 200 undangan terbuka. Cabut yang tidak dipakai lagi, lalu buat yang baru.',
    en: 'There are 200 open invitations already. Revoke those you no longer need, then make a new one.',
  })
