import { Failure } from '#kernel/failure.ts'

/** The same for an unknown, a used and an expired link: guessing tells nothing. */
export const resetNotValid = () =>
  new Failure('not-found', {
    id: 'Tautan ini tidak berlaku: sudah dipakai, sudah habis waktunya, atau tidak lengkap. Minta yang baru.',
    en: 'This link is not valid: it was used, has run out, or is not complete. Ask for a new one.',
  })

export const noMail = () =>
  new Failure('unavailable', {
    id: 'Etalase ini tidak mengirim email. Minta tautan sandi baru kepada Pemilik atau Manajer tim.',
    en: 'This Etalase sends no mail. Ask an Owner or Manager of the team for a link to a new password.',
  })

/** Says nothing of other teams: nobody learns here whether there are any. */
export const belongsToOthers = () =>
  new Failure('conflict', {
    id: 'Akun ini tidak dapat dipulihkan dari tim ini. Orangnya dapat meminta sandi baru lewat email, atau pengelola server menjalankan: npx etalase reset-password',
    en: 'This account cannot be recovered from this team. The person can ask for a new password by mail, or whoever runs the server uses: npx etalase reset-password',
  })

export const ownAccount = () =>
  new Failure('conflict', {
    id: 'Ini akun sendiri. Ubah di halaman Akun, dengan sandi yang sekarang.',
    en: 'This is your own account. Change it on the Account page, with your current password.',
  })

export const notOnForMember = () =>
  new Failure('conflict', {
    id: 'Anggota ini tidak memakai verifikasi dua langkah. Muat ulang daftar anggota.',
    en: 'This member does not use two-step verification. Reload the list of members.',
  })
