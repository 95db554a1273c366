import { formatPeriod } from '#kernel/format.ts'
import type { Words } from '#kernel/words.ts'

import { type BrandPromise, PromiseTerms } from '../contract/promises.ts'

type Standing = Pick<BrandPromise, 'id' | 'terms'>

/** Two periods share a day. */
export const overlap = (
  one: Pick<PromiseTerms, 'from' | 'to'>,
  other: Pick<PromiseTerms, 'from' | 'to'>,
): boolean => one.from <= other.to && other.from <= one.to

/** The promise that stands in the way of another one in its period. */
export const inTheWay = (wanted: Standing, others: readonly Standing[]): PromiseTerms | null =>
  others.find(({ id, terms }) => id !== wanted.id && overlap(terms, wanted.terms))?.terms ?? null

/** Why terms promise nothing, with the field it is about; null where they are fine. */
export function refusedTerms(
  terms: PromiseTerms,
): { readonly field: keyof PromiseTerms; readonly words: Words } | null {
  const { from, to, minutes, primePercent, mentions, pins, price } = terms
  if (to < from)
    return {
      field: 'to',
      words: {
        id: 'Hari terakhir ada sebelum hari pertama. Tukar keduanya.',
        en: 'The last day lies before the first. Exchange them.',
      },
    }
  if (primePercent !== null && minutes === null)
    return {
      field: 'minutes',
      words: {
        id: 'Bagian di jam ramai dihitung dari menit tayang. Isi menitnya juga.',
        en: 'The share in prime hours is one of the minutes on air. Fill these in as well.',
      },
    }
  if ([minutes, mentions, pins, price].every((one) => one === null))
    return {
      field: 'minutes',
      words: {
        id: 'Belum ada yang dijanjikan. Isi menit, sebutan, pin, atau harga paket.',
        en: 'Nothing is promised yet. Fill in minutes, mentions, pins or the price of the package.',
      },
    }
  return null
}

export const sameTerms = (one: PromiseTerms, other: PromiseTerms): boolean =>
  PromiseTerms.keyof().options.every((field) => one[field] === other[field])

/** What a promise is called in the history. */
export const promiseName = (brand: string, { from, to }: Pick<PromiseTerms, 'from' | 'to'>) =>
  `${brand}, ${formatPeriod({ from, to }, 'id')}`
