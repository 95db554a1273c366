import { Failure } from '#kernel/failure.ts'
import type { TextFinding } from '#kernel/text-check.ts'

import { mostRestrictions, type Refusal } from '../../domain/briefs/restrictions.ts'

export const newer = (version: number) =>
  new Failure('conflict', {
    id: `Draf brief ini sudah berubah (simpanan ${version}), dan tidak ada yang ditimpa. Lihat perubahannya, gabungkan, lalu simpan lagi.`,
    en: `This draft has changed meanwhile (save ${version}), and nothing was overwritten. Look at what changed, merge, then save again.`,
  })

/** Whoever puts it in force has looked at another draft than the one that is stored. */
export const draftMoved = () =>
  new Failure('conflict', {
    id: 'Draf berubah sejak halaman ini dibuka, dan belum ada yang diberlakukan. Baca bedanya yang sekarang, lalu berlakukan.',
    en: 'The draft changed since this page was opened, and nothing was put in force. Read what differs now, then put it in force.',
  })

export const emptyBrief = () =>
  new Failure('conflict', {
    id: 'Brief ini masih kosong. Tulis tujuan, pesan, atau satu batasan, lalu berlakukan.',
    en: 'This brief is still empty. Write its goal, message or one restriction, then put it in force.',
  })

export const blockedBy = ({ match, reason, alternative }: TextFinding) => {
  const instead = alternative?.text
  return new Failure('conflict', {
    id: `Belum dapat berlaku: “${match}” ditahan Buku aturan. ${reason.id} ${instead ? `Ganti dengan “${instead}”.` : 'Tulis dengan kata lain.'}`,
    en: `Not in force yet: the rule book holds back “${match}”. ${reason.en} ${instead ? `Write “${instead}” instead.` : 'Put it in other words.'}`,
  })
}

export const noSuchVersion = (number: number) =>
  new Failure('not-found', {
    id: `Brief ini tidak punya versi ${number}. Muat ulang halaman.`,
    en: `This brief has no version ${number}. Reload the page.`,
  })

export const notInForce = (number: number | null) =>
  new Failure('conflict', {
    id:
      number === null
        ? 'Belum ada brief yang berlaku. Muat ulang halaman.'
        : `Yang berlaku sekarang versi ${number}. Muat ulang, baca versi itu, lalu tandai.`,
    en:
      number === null
        ? 'No brief is in force yet. Reload the page.'
        : `Version ${number} is in force now. Reload, read that one, then confirm.`,
  })

export const peopleOnly = () =>
  new Failure('forbidden', {
    id: 'Hanya anggota tim yang menandai brief sudah dibaca. Masuk dengan akun sendiri.',
    en: 'Only members of the team confirm that they have read a brief. Sign in with an account.',
  })

export const refusedStep = (why: Refusal): Failure => {
  if (why === 'too-many')
    return new Failure('conflict', {
      id: `Satu brief memuat paling banyak ${mostRestrictions} batasan. Gabungkan atau hapus yang tidak perlu.`,
      en: `A brief holds at most ${mostRestrictions} restrictions. Combine some, or remove those you do not need.`,
    })
  if (why === 'gone')
    return new Failure('conflict', {
      id: 'Batasan ini sudah dihapus orang lain. Tambahkan lagi bila masih perlu.',
      en: 'Somebody removed this restriction meanwhile. Add it again if it is still needed.',
    })
  return new Failure('conflict', {
    id: 'Batasan ini baru saja diubah orang lain, dan tidak ada yang ditimpa. Tutup, baca yang baru, lalu ubah lagi.',
    en: 'Somebody just changed this restriction, and nothing was overwritten. Close, read the new one, then change it again.',
  })
}

export const noSuchApproval = () =>
  new Failure('not-found', {
    id: 'Persetujuan ini tidak ada atau sudah ditarik. Muat ulang halaman.',
    en: 'This approval does not exist or was withdrawn already. Reload the page.',
  })
