import { formatDay, formatPeriod } from '#kernel/format.ts'
import { dayAt, type Instant, periodOf, type Week } from '#kernel/time.ts'
import { type TodayEntry, todayEntry } from '#kernel/today.ts'
import type { Language } from '#kernel/words.ts'

import type { ReportState } from '../contract.ts'

type Written = {
  readonly week: Week
  readonly state: ReportState
  readonly author: string
  readonly updatedAt: Instant
}

type At = {
  readonly lastWeek: Week
  readonly timeZone: string
  /** Whether there is any figure of last week to write about. */
  readonly hasFigures: boolean
}

const numberOf = (week: Week) => Number(week.slice(6))

/** What *Hari ini* says of the weekly report: not written, or written and not handed over. */
export function reportsDue(reports: readonly Written[], at: At): TodayEntry[] {
  const drafts = reports.filter(({ state, week }) => state === 'draft' && week <= at.lastWeek)
  const isWritten = reports.some(({ week }) => week === at.lastWeek)
  return [
    ...(isWritten || !at.hasFigures ? [] : [unwritten(at.lastWeek)]),
    ...drafts
      .toSorted((one, other) => (one.week < other.week ? 1 : -1))
      .slice(0, 2)
      .map((draft) => unfinished(draft, at)),
  ]
}

function unwritten(week: Week): TodayEntry {
  const days = (language: Language) => formatPeriod(periodOf(week), language)
  const path = `reports/${week}`
  return todayEntry({
    id: `reports.write:${week}`,
    group: 'mine',
    symbol: 'report',
    words: {
      id: `Susun laporan minggu ${numberOf(week)}`,
      en: `Draft the report of week ${numberOf(week)}`,
    },
    detail: {
      id: `${days('id')} · angkanya sudah ada`,
      en: `${days('en')} · the figures are there`,
    },
    path,
    action: { words: { id: 'Susun laporan', en: 'Draft report' }, path: `${path}?draft=1` },
    about: { type: 'report', id: week },
  })
}

function unfinished({ week, author, updatedAt }: Written, { timeZone }: At): TodayEntry {
  const changed = (language: Language) => formatDay(dayAt(updatedAt, timeZone), language)
  const path = `reports/${week}`
  return todayEntry({
    id: `reports.draft:${week}`,
    group: 'mine',
    symbol: 'report',
    words: {
      id: `Serahkan laporan minggu ${numberOf(week)}`,
      en: `Hand over the report of week ${numberOf(week)}`,
    },
    detail: {
      id: `Draf ${author}, diubah ${changed('id')}`,
      en: `Draft of ${author}, changed on ${changed('en')}`,
    },
    path,
    action: { words: { id: 'Buka laporan', en: 'Open report' }, path },
    about: { type: 'report', id: week },
  })
}
