import type { BrandId } from '#kernel/ids.ts'
import { type TodayEntry, todayEntry } from '#kernel/today.ts'

export type UnreadBrief = {
  readonly brand: BrandId
  readonly brandName: string
  readonly number: number
  readonly note: string
  readonly enforcedBy: string
}

export type OpenNotes = {
  readonly brand: BrandId
  readonly brandName: string
  readonly count: number
  /** Who wrote the newest. */
  readonly name: string
}

const read = { id: 'Baca brief', en: 'Read the brief' }

/** More than this and the page of briefs says it in one line. */
const mostEntries = 3

/** What briefs a member has not read yet; many of them are one entry. */
export function briefsToRead(unread: readonly UnreadBrief[]): readonly TodayEntry[] {
  if (unread.length > mostEntries) {
    const names = unread.map(({ brandName }) => brandName).join(', ')
    return [
      todayEntry({
        id: 'brands.read',
        group: 'mine',
        symbol: 'report',
        words: {
          id: `Baca ${unread.length} brief yang berlaku`,
          en: `Read ${unread.length} briefs in force`,
        },
        detail: { id: names, en: names },
        path: 'brands',
        action: { words: read, path: 'brands' },
      }),
    ]
  }
  return unread.map(({ brand, brandName, number, note, enforcedBy }) => {
    const path = `brands/${brand}/brief`
    return todayEntry({
      id: `brands.read:${brand}.${number}`,
      group: 'mine',
      symbol: 'report',
      words: {
        id: `Baca brief ${brandName}, versi ${number}`,
        en: `Read the brief of ${brandName}, version ${number}`,
      },
      detail: note === '' ? null : { id: note, en: note },
      path,
      action: { words: read, path },
      person: enforcedBy,
    })
  })
}

/** Guests of the client who wait for an answer. */
export const notesWaiting = (open: readonly OpenNotes[]): readonly TodayEntry[] =>
  open.map(({ brand, brandName, count, name }) => {
    const path = `brands/${brand}/guests`
    return todayEntry({
      id: `brands.notes:${brand}`,
      group: 'waiting',
      symbol: 'people',
      words:
        count === 1
          ? {
              id: `Catatan klien untuk ${brandName}`,
              en: `A note of the client on ${brandName}`,
            }
          : {
              id: `${count} catatan klien untuk ${brandName}`,
              en: `${count} notes of the client on ${brandName}`,
            },
      path,
      action: { words: { id: 'Baca catatan', en: 'Read it' }, path },
      person: name,
    })
  })
