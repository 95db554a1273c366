import type { Words } from '#kernel/words.ts'

import type { ListMeasure, Unit } from '../../contract.ts'

/** How one figure of a row comes about when several stored rows tell of it. */
export type How =
  /** Added up, if every row carries it. `per` turns seconds into minutes. */
  | { readonly how: 'sum'; readonly metric: string; readonly per?: number }
  /** As the file says; null where two periods, or two rows that differ, would have to be merged. */
  | { readonly how: 'once'; readonly metric: string }
  /** Of the last day that is known. */
  | { readonly how: 'last'; readonly metric: string }
  /** Sum over sum. */
  | {
      readonly how: 'ratio'
      readonly of: string
      readonly over: string
      readonly times: number
    }

export type Measure = ListMeasure & How

type Text = readonly [id: string, en: string]
type More = { readonly usual?: boolean; readonly unsummed?: Words | null }

const words = ([id, en]: Text): Words => ({ id, en })

/** Why something is not added up over rows. */
export const unsummed = {
  people: {
    id: 'Orang tidak dijumlah: orang yang sama bisa ada di beberapa baris.',
    en: 'People are not added up: the same person may be in several rows.',
  },
  rate: {
    id: 'Rasio dari berkas tidak bisa dijumlah.',
    en: 'A rate as the file says it cannot be added up.',
  },
  orders: {
    id: 'Satu pesanan bisa berisi beberapa produk, jadi jumlahnya menghitung dua kali.',
    en: 'One order may hold several products, so the sum would count it twice.',
  },
  creators: {
    id: 'Satu pesanan bisa dibawa beberapa kreator, jadi jumlahnya bisa menghitung dua kali.',
    en: 'Several creators may have brought one order, so the sum may count it twice.',
  },
  accounts: {
    id: 'Hari yang sama bisa ada dua kali: dengan dan tanpa nama akun.',
    en: 'The same days may be there twice: with and without the name of the account.',
  },
  standing: {
    id: 'Total sejak diunggah tidak dijumlah.',
    en: 'Totals since the post are not added up.',
  },
} as const satisfies Record<string, Words>

const measure = (id: string, name: Text, more: More & { readonly unit: Unit }): ListMeasure => ({
  id,
  name: words(name),
  unit: more.unit,
  unsummed: more.unsummed ?? null,
  usual: more.usual ?? false,
})

/** Shown from the start. */
export const usual = { usual: true } as const

export const rupiah = (metric: string, name: Text, more: More = {}): Measure => ({
  ...measure(metric, name, { unit: 'IDR', ...more }),
  how: 'sum',
  metric,
})

export const count = (metric: string, name: Text, more: More = {}): Measure => ({
  ...measure(metric, name, { unit: 'count', ...more }),
  how: 'sum',
  metric,
})

/** Seconds of the file, shown as minutes. */
export const minutes = (metric: string, name: Text, more: More = {}): Measure => ({
  ...measure(metric, name, { unit: 'minutes', ...more }),
  how: 'sum',
  metric,
  per: 60,
})

/** Minutes, where a team's own table tells them so. */
export const asMinutes = (metric: string, name: Text, more: More = {}): Measure => ({
  ...measure(metric, name, { unit: 'minutes', ...more }),
  how: 'sum',
  metric,
  per: 1,
})

export const people = (metric: string, name: Text, more: More = {}): Measure => ({
  ...measure(metric, name, { unit: 'count', unsummed: unsummed.people, ...more }),
  how: 'once',
  metric,
})

export const rate = (metric: string, name: Text, more: More = {}): Measure => ({
  ...measure(metric, name, { unit: 'ratio', unsummed: unsummed.rate, ...more }),
  how: 'once',
  metric,
})

/** A total as it stood on the day of the export. */
export const standing = (metric: string, name: Text, more: More = {}): Measure => ({
  ...measure(metric, name, { unit: 'count', unsummed: unsummed.standing, ...more }),
  how: 'once',
  metric,
})

/** How things stood on the last day. */
export const latest = (metric: string, name: Text, more: More = {}): Measure => ({
  ...measure(metric, name, { unit: 'count', unsummed: unsummed.accounts, ...more }),
  how: 'last',
  metric,
})

export const ratio = (
  [id, of, over, times]: readonly [id: string, of: string, over: string, times: number],
  name: Text,
  more: More & { readonly unit: Unit },
): Measure => ({ ...measure(id, name, more), how: 'ratio', of, over, times })

/** The stored metrics a figure is made from: its origin. */
export function metricsOf(one: Measure): readonly string[] {
  switch (one.how) {
    case 'sum':
    case 'once':
    case 'last':
      return [one.metric]
    case 'ratio':
      return [one.of, one.over]
    default:
      return one satisfies never
  }
}
