import { formatLongDay } from '#kernel/format.ts'
import { type TodayEntry, todayEntry } from '#kernel/today.ts'
import type { Language } from '#kernel/words.ts'

import type { DayPage, DaySource } from '../../contract.ts'

/** What a day should have and has neither from an export nor typed. */
export const openSources = ({ sources, day, today }: DayPage): DaySource[] =>
  day > today
    ? []
    : sources.filter(
        ({ state, expected }) => expected && (state === 'missing' || state === 'partial'),
      )

/**
 * What *Hari ini* says of yesterday: what it still lacks, by name. A team without figures of the weeks
 * before is not asked for single days.
 */
export function dayDue(page: DayPage): TodayEntry | null {
  const open = openSources(page)
  const hasHabit = page.figures.some(({ meanDays }) => meanDays > 0)
  if (open.length === 0 || !hasHabit) return null
  const { day, sources } = page
  const expected = sources.filter((source) => source.expected).length
  const names = (language: Language) => open.map(({ name }) => name[language]).join(', ')
  return todayEntry({
    id: `metrics.day:${day}`,
    group: 'mine',
    symbol: 'figures',
    words: {
      id: `Angka kemarin belum lengkap: ${names('id')}`,
      en: `Yesterday's figures are not complete: ${names('en')}`,
    },
    detail: { id: formatLongDay(day, 'id'), en: formatLongDay(day, 'en') },
    path: `days/${day}`,
    action: { words: { id: 'Lihat dan ketik', en: 'Look and type' }, path: `days/${day}` },
    progress: { done: expected - open.length, of: expected },
    about: { type: 'day', id: day },
  })
}
