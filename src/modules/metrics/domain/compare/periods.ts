import { formatDay, formatPeriod } from '#kernel/format.ts'
import { addDays, Day, daysOf, type Period } from '#kernel/time.ts'
import type { Language, Words } from '#kernel/words.ts'

import { type ComparedList, mostListDays } from '../../contract.ts'

export type Pair = { readonly period: Period; readonly other: Period }

/** What is wrong with a choice of periods, and with which of the two. */
export type PairProblem = { readonly at: keyof Pair; readonly words: Words }

const both = (make: (language: Language) => string): Words => ({ id: make('id'), en: make('en') })

/** Why two periods cannot be compared; null where they can. */
export function problemOf(pair: Pair, today: Day): PairProblem | null {
  for (const at of ['period', 'other'] as const) {
    const words = wrongWith(pair[at], today)
    if (words) return { at, words }
  }
  return null
}

function wrongWith({ from, to }: Period, today: Day): Words | null {
  if (from > to)
    return {
      id: `Hari terakhir (${formatDay(to, 'id')}) ada sebelum hari pertama (${formatDay(from, 'id')}). Tukar keduanya.`,
      en: `The last day (${formatDay(to, 'en')}) is before the first (${formatDay(from, 'en')}). Swap them.`,
    }
  if (addDays(from, mostListDays) <= to)
    return {
      id: `Paling banyak ${mostListDays} hari sekaligus. Pilih periode yang lebih pendek.`,
      en: `At most ${mostListDays} days at once. Choose a shorter period.`,
    }
  if (from > today)
    return {
      id: `${formatPeriod({ from, to }, 'id')} belum mulai, jadi belum ada angka. Pilih periode yang sudah mulai.`,
      en: `${formatPeriod({ from, to }, 'en')} has not begun, so there are no figures. Choose a period that has.`,
    }
  return null
}

/** The days that belong to both. */
export function sharedBy({ period, other }: Pair): Period | null {
  const from = period.from > other.from ? period.from : other.from
  const to = period.to < other.to ? period.to : other.to
  return from <= to ? { from, to } : null
}

/** What has to be known before the figures of two such periods are read. */
export function notesOn(pair: Pair, today: Day): Words[] {
  const shared = sharedBy(pair)
  const [days, otherDays] = [daysOf(pair.period).length, daysOf(pair.other).length]
  const running = [pair.period, pair.other].filter(({ to }) => to >= today)
  return [
    ...(shared
      ? [
          both((language) =>
            language === 'id'
              ? `${formatPeriod(shared, 'id')} ada di kedua periode dan dihitung di keduanya, jadi bedanya tampak lebih kecil.`
              : `${formatPeriod(shared, 'en')} is in both periods and counts in both, so they look more alike than they are.`,
          ),
        ]
      : []),
    ...(days === otherDays
      ? []
      : [
          both((language) =>
            language === 'id'
              ? `${days} hari dibandingkan dengan ${otherDays} hari: yang bisa dijumlah dibandingkan per hari.`
              : `${days} days against ${otherDays} days: what adds up is compared by the mean of a day.`,
          ),
        ]),
    ...running.map((period) =>
      both((language) =>
        language === 'id'
          ? `${formatPeriod(period, 'id')} belum selesai; hari yang belum diimpor tidak dihitung.`
          : `${formatPeriod(period, 'en')} is not over; days not imported yet do not count.`,
      ),
    ),
  ]
}

/** `2026-11-09~2026-11-15`, as it stands in an address. */
export const periodText = ({ from, to }: Period): string => `${from}~${to}`

/** Reads it back, also where the days are the wrong way round; null for what are no days. */
export function readPeriod(text: string | null): Period | null {
  const [from, to, ...more] = (text ?? '').split('~').map((day) => Day.safeParse(day))
  return from?.success && to?.success && more.length === 0 ? { from: from.data, to: to.data } : null
}

/** The period of the same length that ends the day before. */
export function before({ from, to }: Period): Period {
  const length = daysOf({ from, to }).length
  return { from: addDays(from, -length), to: addDays(to, -length) }
}

/** Where two periods of something stand side by side. */
export function comparePath({
  list,
  item = null,
  pair = null,
}: {
  readonly list: ComparedList
  readonly item?: string | null
  readonly pair?: Pair | null
}): string {
  const query = [
    `list=${list}`,
    ...(item === null ? [] : [`item=${encodeURIComponent(item)}`]),
    ...(pair ? [`a=${periodText(pair.period)}`, `b=${periodText(pair.other)}`] : []),
  ]
  return `compare?${query.join('&')}`
}
