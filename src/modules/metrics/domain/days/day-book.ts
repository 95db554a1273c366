import { addDays, type Day, type Instant, type Period } from '#kernel/time.ts'

import { DayFigureId, type TypedFigure } from '../../contract.ts'
import type { OrderTally, Tally } from '../book.ts'
import type { Kind } from '../importers/vocabulary.ts'
import { kindOf, metricsOf, recipes } from '../recipes.ts'

/** In the order they stand; those of the shop, and those of every account. */
export const dayFigures: readonly DayFigureId[] = DayFigureId.options
export const isOfAccount = (id: DayFigureId): boolean => id.startsWith('account.')

/** The exports a day is read from. */
export const dayKinds: readonly Kind[] = [...new Set(dayFigures.map((id) => kindOf(recipes[id])))]

/** The figures an export brings, and the columns they are added up from. */
export const figuresFrom = (kind: Kind): DayFigureId[] =>
  dayFigures.filter((id) => kindOf(recipes[id]) === kind)
export const columnsFrom = (kind: Kind): string[] => [
  ...new Set(figuresFrom(kind).flatMap((id) => metricsOf(recipes[id]))),
]

/** An applied import: the days it covers, and whether the last of them had ended by then. */
export type Covering = {
  readonly period: Period
  /** The last day that had ended when the file was made. */
  readonly whole: Day
  readonly appliedAt: Instant
}

export type DayOrders = Pick<OrderTally, 'placed' | 'cancelledUnpaid'>

/** What is stored of a day and the days it is compared with. */
export type DayBook = {
  /** What an export says of exactly this day. */
  readonly tally: (kind: Kind, day: Day) => Tally | null
  readonly orders: (day: Day) => DayOrders | null
  readonly covering: (kind: Kind) => readonly Covering[]
  /** What a person typed of it. */
  readonly typed: (id: DayFigureId, day: Day) => TypedFigure | null
}

/** As many weeks as a trend shows, and as many as a day is compared with. */
const trendWeeks = 8
export const comparedWeeks = 4

/** The same weekday of eight weeks, the day itself last. */
export const sameWeekdays = (day: Day): Day[] =>
  Array.from({ length: trendWeeks }, (_, at) => addDays(day, (at + 1 - trendWeeks) * 7))

/** Every day the page of a day looks at; how things stood the day before tells what was gained. */
export const lookedAt = (day: Day): Day[] => [...sameWeekdays(day), addDays(day, -1)]

const covers = ({ period }: Covering, day: Day) => period.from <= day && period.to >= day

/** The imports of a kind that are about a day. */
export const coveringOf = (book: DayBook, kind: Kind, day: Day): Covering[] =>
  book.covering(kind).filter((one) => covers(one, day))

/** Everything known of a day was made before it ended. */
export function isCutOff(book: DayBook, kind: Kind, day: Day): boolean {
  const about = coveringOf(book, kind, day)
  return about.length > 0 && about.every(({ whole }) => whole < day)
}
