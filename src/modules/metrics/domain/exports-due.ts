import { formatPeriod } from '#kernel/format.ts'
import { addWeeks, type Period, periodOf, type Week } from '#kernel/time.ts'
import { type TodayEntry, todayEntry } from '#kernel/today.ts'
import type { Language } from '#kernel/words.ts'

import { type Kind, kinds } from './importers/vocabulary.ts'
import { kindWords } from './kinds.ts'
import { isExpected } from './sources.ts'
import { touches } from './span.ts'
import { figureKinds } from './wanted.ts'

type Known = { readonly kind: string; readonly period: Period }

/** How many weeks before tell which exports a team brings in. */
const habitWeeks = 4

/** The days that must be known to say which exports of a week are missing. */
export const habitOf = (week: Week): Period => ({
  from: periodOf(addWeeks(week, -habitWeeks)).from,
  to: periodOf(week).to,
})

/**
 * The exports of a week that a team has and lacks: those it brought in during the weeks before,
 * and for a team without such weeks those that every shop has.
 */
export function exportsOf(
  week: Week,
  known: readonly Known[],
): { readonly done: readonly Kind[]; readonly missing: readonly Kind[] } {
  const during = (period: Period) =>
    new Set(known.filter((one) => touches(one.period, period)).map(({ kind }) => kind))
  const now = during(periodOf(week))
  const before = during({ from: habitOf(week).from, to: periodOf(addWeeks(week, -1)).to })
  const wanted =
    before.size > 0
      ? kinds.filter((kind) => before.has(kind))
      : figureKinds.filter((kind) => isExpected({ kind, state: 'missing' }))
  return {
    done: kinds.filter((kind) => now.has(kind) && wanted.includes(kind)),
    missing: wanted.filter((kind) => !now.has(kind)),
  }
}

const named = 2

/** What *Hari ini* says of a week whose exports are not all in; null when they are. */
export function exportsDue(week: Week, known: readonly Known[]): TodayEntry | null {
  const { done, missing } = exportsOf(week, known)
  if (missing.length === 0) return null
  const number = Number(week.slice(6))
  const days = (language: Language) => formatPeriod(periodOf(week), language)
  const rest = missing.length - named
  const lacking = (language: Language) => {
    const names = missing.slice(0, named).map((kind) => kindWords[kind].name[language])
    const more = language === 'id' ? `${rest} lagi` : `${rest} more`
    return [...names, ...(rest > 0 ? [more] : [])].join(', ')
  }
  const first = known.length === 0
  return todayEntry({
    id: `metrics.exports:${week}`,
    group: 'mine',
    symbol: 'import',
    words: first
      ? { id: 'Unggah ekspor pertama', en: 'Upload the first exports' }
      : { id: `Lengkapi ekspor minggu ${number}`, en: `Complete the exports of week ${number}` },
    detail: first
      ? {
          id: 'Dari Seller Center, Ads Manager, dan TikTok Studio: angka minggu lalu muncul dari sana.',
          en: 'From Seller Center, Ads Manager and TikTok Studio: the figures of last week come from there.',
        }
      : {
          id: `${days('id')} · kurang ${lacking('id')}`,
          en: `${days('en')} · lacking ${lacking('en')}`,
        },
    path: first ? 'imports' : `weeks/${week}`,
    action: { words: { id: 'Unggah ekspor', en: 'Upload exports' }, path: 'imports' },
    progress: first ? null : { done: done.length, of: done.length + missing.length },
    about: { type: 'exports', id: week },
  })
}
