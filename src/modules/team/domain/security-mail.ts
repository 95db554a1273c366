import type { Language, Words } from '#kernel/words.ts'

/** What changed in how somebody signs in, and by whom where it was not the person. */
export type SignInChange =
  | { readonly what: 'password'; readonly by: 'person' | 'link' | 'server' }
  | { readonly what: 'two-factor-on' }
  | { readonly what: 'two-factor-off'; readonly by: 'person' | 'team' | 'server' }

type Told = {
  readonly name: string
  readonly change: SignInChange
  /** Where a new password is asked for. */
  readonly address: string
  readonly language: Language
}

/** The mail by which somebody hears that the way into the account changed. It holds no secret. */
export function securityMail({ name, change, address, language }: Told) {
  const say = (words: Words) => words[language]
  return {
    subject: say(subjectOf(change)),
    parts: [
      { text: say({ id: `Halo ${name},`, en: `Hello ${name},` }) },
      { text: say(sentenceOf(change)) },
      {
        text: say({
          id: 'Tidak merasa melakukannya? Minta sandi baru sekarang, lalu beri tahu Pemilik atau Manajer tim. Sandi baru mengeluarkan semua perangkat.',
          en: 'If it was not you, ask for a new password now, then tell an Owner or Manager of the team. A new password signs every device out.',
        }),
      },
      { action: say({ id: 'Minta sandi baru', en: 'Ask for a new password' }), href: address },
      {
        aside: say({
          id: 'Kalau memang begitu maksudnya, tidak ada yang perlu dilakukan.',
          en: 'If it was meant, there is nothing to do.',
        }),
      },
    ],
  }
}

function subjectOf({ what }: SignInChange): Words {
  switch (what) {
    case 'password':
      return { id: 'Sandi Etalase diganti', en: 'Your Etalase password was changed' }
    case 'two-factor-on':
      return {
        id: 'Verifikasi dua langkah Etalase dinyalakan',
        en: 'Two-step verification of Etalase was switched on',
      }
    case 'two-factor-off':
      return {
        id: 'Verifikasi dua langkah Etalase dimatikan',
        en: 'Two-step verification of Etalase was switched off',
      }
    default:
      return what satisfies never
  }
}

function sentenceOf(change: SignInChange): Words {
  switch (change.what) {
    case 'password':
      return {
        person: {
          id: 'Sandi akun ini baru saja diganti. Semua perangkat lain sudah keluar.',
          en: 'The password of this account was just changed. Every other device is signed out.',
        },
        link: {
          id: 'Sandi akun ini baru saja dipilih lewat tautan sandi baru. Semua perangkat sudah keluar.',
          en: 'The password of this account was just chosen by a link to a new password. Every device is signed out.',
        },
        server: {
          id: 'Sandi akun ini baru saja diganti dari komputer server. Semua perangkat sudah keluar.',
          en: 'The password of this account was just changed on the machine of the server. Every device is signed out.',
        },
      }[change.by]
    case 'two-factor-on':
      return {
        id: 'Mulai sekarang Etalase meminta kode dari aplikasi di ponsel setelah sandi.',
        en: 'From now on Etalase asks for a code of the app on the phone after the password.',
      }
    case 'two-factor-off':
      return {
        person: {
          id: 'Mulai sekarang sandi saja cukup untuk masuk ke akun ini.',
          en: 'From now on the password alone is enough to sign in to this account.',
        },
        team: {
          id: 'Pemilik atau Manajer tim mematikannya. Mulai sekarang sandi saja cukup untuk masuk ke akun ini.',
          en: 'An Owner or Manager of the team switched it off. From now on the password alone is enough to sign in to this account.',
        },
        server: {
          id: 'Ini dilakukan dari komputer server. Mulai sekarang sandi saja cukup untuk masuk ke akun ini.',
          en: 'This was done on the machine of the server. From now on the password alone is enough to sign in to this account.',
        },
      }[change.by]
    default:
      return change satisfies never
  }
}
