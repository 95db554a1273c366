import type { Words } from '#kernel/words.ts'

import type { ListSource } from '../../contract.ts'
import type { Measure } from '../lists/measure.ts'
import { joined } from '../speak.ts'
import type { Nature } from './judge.ts'

type Found = {
  readonly source: Pick<ListSource, 'name' | 'state' | 'note' | 'parts'>
  readonly measure: Measure
  readonly nature: Nature
  /** How many rows of the period there are. */
  readonly facts: number
  readonly known: number
  readonly days: number
  /** Everything in the list together, where only single items tell this. */
  readonly unsummed: boolean
}

/** Why a figure of a period is not there, and what would bring it. */
export function whyMissing(found: Found): Words {
  const { source, measure, nature, facts, days } = found
  if (source.state === 'missing' && source.note) return source.note
  if (source.parts.length === 0) return joined([source.note, knownOf(found)])
  if (facts === 0) return joined([noRows(source.name), found.known < days ? knownOf(found) : null])
  if (found.unsummed && measure.unsummed) return measure.unsummed
  if (nature === 'people') return peopleOf(source.name)
  if (nature === 'rate' && measure.how === 'once') return rateOf(source.name)
  return empty(source.name)
}

/** `5 dari 7 hari diketahui.` */
export const knownOf = ({ known, days }: Pick<Found, 'known' | 'days'>): Words => ({
  id: `${known} dari ${days} hari diketahui.`,
  en: `${known} of ${days} days are known.`,
})

export const noRows = (name: Words): Words => ({
  id: `${name.id} tidak punya baris untuk ini pada hari-hari itu.`,
  en: `${name.en} has no row of this on those days.`,
})

const peopleOf = (name: Words): Words => ({
  id: `Orang tidak bisa dijumlah antarhari. Unggah ${name.id} dengan rentang tepat hari-hari ini.`,
  en: `People cannot be added over days. Upload ${name.en} for exactly these days.`,
})

const rateOf = (name: Words): Words => ({
  id: `Rasio dari berkas tidak bisa dijumlah antarhari. Unggah ${name.id} dengan rentang tepat hari-hari ini.`,
  en: `A rate of a file cannot be added over days. Upload ${name.en} for exactly these days.`,
})

const empty = (name: Words): Words => ({
  id: `Kolomnya tidak ada, kosong di sebagian baris, atau pembaginya nol di ${name.id}.`,
  en: `Its column is not there, is empty in some rows, or divides by zero in ${name.en}.`,
})
