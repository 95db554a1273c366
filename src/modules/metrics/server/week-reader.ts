import type { TeamId } from '#kernel/ids.ts'
import type { Day, Instant, Period, Week } from '#kernel/time.ts'

import { accountsOf } from '../domain/accounts.ts'
import type { Book, Tally } from '../domain/book.ts'
import { type Kind, kinds } from '../domain/importers/vocabulary.ts'
import type { Account } from '../domain/page.ts'
import { type Calendar, calendarOf, touches } from '../domain/span.ts'
import { type Coverage, readCoverage } from './import-reads.ts'
import type { Reader } from './snapshot.ts'
import {
  readFirstOrder,
  readOrders,
  readTallies,
  type StoredTally,
  windowOf,
} from './tally-reads.ts'

/** What is stored of a week and the seven before it, ready to be read by the domain. */
export type WeekBook = {
  readonly calendar: Calendar
  readonly book: Book
  readonly accounts: readonly (Account & { readonly keys: readonly string[] })[]
  /** The latest import of a kind that touches the week. */
  readonly importedAt: (kind: Kind) => Instant | null
  readonly dataUntil: Day | null
}

type Orders = Pick<Book, 'orders' | 'ordersSince'>

export async function readWeek(reader: Reader, team: TeamId, week: Week): Promise<WeekBook> {
  const calendar = calendarOf(week)
  const exports = await readExports(reader, team, calendar)
  return withOrders(exports, await readOrderBook(reader, team, calendar))
}

/** A week without its orders, which take as long as everything else together. */
export async function readExports(
  reader: Reader,
  team: TeamId,
  calendar: Calendar,
): Promise<WeekBook> {
  const applied = await readCoverage(reader, team, windowOf(calendar))
  const tallies = await readTallies(reader, team, calendar)
  const shop: Book = {
    ...bookOf({ tallies, keys: null }),
    covered: coverageOf(applied),
    orders: () => null,
    ordersSince: null,
  }
  const named = accountsOf(tallies.filter(isAccount).map(({ account }) => account))
  return {
    calendar,
    book: shop,
    accounts: named.map(({ subject, keys }) => ({
      subject,
      keys,
      book: { ...shop, ...bookOf({ tallies, keys }) },
    })),
    ...freshness(applied, calendar.now.period),
  }
}

export async function readOrderBook(
  reader: Reader,
  team: TeamId,
  calendar: Calendar,
): Promise<Orders> {
  const orders = await readOrders(reader, team, calendar)
  return {
    orders: (at) => orders.get(at) ?? null,
    ordersSince: await readFirstOrder(reader, team),
  }
}

export const withOrders = (week: WeekBook, orders: Orders): WeekBook => ({
  ...week,
  book: { ...week.book, ...orders },
  accounts: week.accounts.map(({ book, ...account }) => ({
    ...account,
    book: { ...book, ...orders },
  })),
})

const isAccount = ({ kind }: StoredTally) => kind.startsWith('studio_')

/** The tallies by kind; of an account under several names, the first name that tells a day wins. */
function bookOf({
  tallies,
  keys,
}: {
  tallies: readonly StoredTally[]
  keys: readonly string[] | null
}): Pick<Book, 'tallies'> {
  const byKind = new Map<Kind, Map<string, Tally>>()
  for (const account of keys ?? [null])
    for (const tally of tallies) {
      if (keys && isAccount(tally) && tally.account !== account) continue
      const known = byKind.get(tally.kind) ?? new Map<string, Tally>()
      byKind.set(tally.kind, known)
      const period = `${tally.period.from} ${tally.period.to}`
      if (!known.has(period)) known.set(period, tally)
    }
  const lists = new Map([...byKind].map(([kind, known]) => [kind, [...known.values()]]))
  return { tallies: (kind) => lists.get(kind) ?? [] }
}

function coverageOf(applied: readonly Coverage[]): Book['covered'] {
  const periods = new Map<string, Period[]>(kinds.map((kind) => [kind, []]))
  for (const { kind, period } of applied) periods.get(kind)?.push(period)
  return (kind) => periods.get(kind) ?? []
}

function freshness(
  applied: readonly Coverage[],
  week: Period,
): Pick<WeekBook, 'importedAt' | 'dataUntil'> {
  const latest = new Map<string, Instant>()
  let dataUntil: Day | null = null
  for (const { kind, period, appliedAt } of applied) {
    if (!touches(period, week)) continue
    const before = latest.get(kind)
    if (before === undefined || before < appliedAt) latest.set(kind, appliedAt)
    const last = period.to < week.to ? period.to : week.to
    if (dataUntil === null || last > dataUntil) dataUntil = last
  }
  return { importedAt: (kind) => latest.get(kind) ?? null, dataUntil }
}
