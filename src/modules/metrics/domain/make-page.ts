import { Instant, Week } from '#kernel/time.ts'

import type { WeekPage } from '../contract.ts'
import type { OrderTally } from './book.ts'
import { makeBook } from './make-book.ts'
import { composePage, type Ingredients, type Session } from './page.ts'
import { calendarOf } from './span.ts'

// A week is a branded word; this file is only for tests.
export const calendar = calendarOf(Week.parse('2026-W46'))
const { period: span } = calendar.now
const before = calendar.weeks.slice(-5, -1)

export type Shop = Readonly<Record<string, number>>
/** A plausible week of a shop. */
export const shop: Shop = {
  gmv: 180_000_000,
  orders: 600,
  buyers: 500,
  visitors: 20_000,
  product_impressions: 1_000_000,
  product_clicks: 30_000,
  creator_live: 1_000_000,
  linked_live: 90_000_000,
}

/** Week 46 of 2026; `weeks` are those up to it, newest last, each with its days. For tests. */
export function makePage(
  made: {
    readonly weeks?: readonly Shop[]
    readonly shares?: readonly number[]
    readonly sessions?: readonly Partial<Session>[]
    readonly liveBefore?: number
    readonly orders?: OrderTally
    readonly more?: Partial<Ingredients>
  } = {},
): WeekPage {
  const weeks = made.weeks ?? [shop]
  const shares = made.shares ?? [1, 1, 1, 1, 1, 1, 1]
  const all = shares.reduce((sum, share) => sum + share, 0)
  const rows = weeks.flatMap((values, at) => {
    const { period, days: weekDays } = calendar.weeks.at(at - weeks.length) ?? calendar.now
    const daily = weekDays.map((day, index) => ({
      kind: 'shop_analytics' as const,
      period: { from: day, to: day },
      values: { gmv: Math.round(((values['gmv'] ?? 0) * (shares[index] ?? 1)) / all) },
    }))
    return [daily, { kind: 'shop_analytics' as const, period, values }].flat()
  })
  const sessions = (made.sessions ?? []).map((session, at) => makeSession(at, session))
  const lives = [
    ...sessions.map(({ seconds, gmv }) => ({
      kind: 'live_sessions' as const,
      period: { from: span.from, to: span.from },
      values: { seconds, gmv },
    })),
    ...(made.liveBefore === undefined ? [] : before).map(({ period }) => ({
      kind: 'live_sessions' as const,
      period: { from: period.from, to: period.from },
      values: { seconds: 3600, gmv: made.liveBefore ?? 0 },
    })),
  ]
  const book = makeBook({
    rows: [...rows, ...lives],
    orders: made.orders ? { [calendar.now.week]: made.orders } : {},
    covered: {
      orders: made.orders ? [span] : [],
      live_sessions:
        sessions.length > 0 ? [{ from: before[0]?.period.from ?? span.from, to: span.to }] : [],
    },
  })
  return composePage({
    calendar,
    book,
    accounts: [{ subject: 'shop', book }],
    sessions,
    videos: { top: [], bottom: [], bottomAbove: null },
    ads: [],
    importedAt: () => null,
    dataUntil: span.to,
    ...made.more,
  })
}

/** Monday 9 November 2026, 19.00 WIB. */
const firstStart = 1_794_225_600_000

const makeSession = (at: number, session: Partial<Session>): Session => ({
  key: `719/${at}`,
  startedAt: Instant.parse(firstStart + at * 3_600_000),
  day: span.from,
  account: 'toko',
  viewers: 100,
  views: 200,
  gmv: 1_000_000,
  seconds: 3600,
  orders: 10,
  ...session,
})
