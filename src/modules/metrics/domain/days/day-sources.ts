import type { Day, Instant } from '#kernel/time.ts'

import type { DaySource } from '../../contract.ts'
import type { Kind } from '../importers/vocabulary.ts'
import { kindWords } from '../kinds.ts'
import {
  comparedWeeks,
  coveringOf,
  type DayBook,
  dayKinds,
  figuresFrom,
  sameWeekdays,
} from './day-book.ts'
import { readDay } from './read-day.ts'

/** The list of products is downloaded for longer periods by most; it is missed only where it came daily. */
const onlyWhereKnown: ReadonlySet<Kind> = new Set(['product_list'])

/** What is known of a day from each export; of several accounts the best known one speaks. */
export const daySources = (day: Day, books: readonly DayBook[]): DaySource[] =>
  dayKinds.map((kind) => ({
    kind,
    name: kindWords[kind].name,
    where: kindWords[kind].where,
    state: stateOf(kind, day, books),
    importedAt: importedAt(kind, day, books),
    figures: figuresFrom(kind),
    expected:
      !onlyWhereKnown.has(kind) ||
      sameWeekdays(day)
        .slice(-1 - comparedWeeks)
        .some((one) => books.some((book) => isKnown(kind, one, book))),
  }))

const isKnown = (kind: Kind, day: Day, book: DayBook) =>
  figuresFrom(kind).some((id) => readDay(id, day, book).of !== null)

const isTyped = (kind: Kind, day: Day, book: DayBook) =>
  figuresFrom(kind).every((id) => book.typed(id, day) !== null)

function stateOf(kind: Kind, day: Day, books: readonly DayBook[]): DaySource['state'] {
  const known = books.filter((book) => isKnown(kind, day, book))
  if (known.length === 0)
    return books.some((book) => isTyped(kind, day, book)) ? 'typed' : 'missing'
  const cutOff = known.every((book) =>
    figuresFrom(kind).some((id) => readDay(id, day, book).partial !== null),
  )
  return cutOff ? 'partial' : 'complete'
}

function importedAt(kind: Kind, day: Day, books: readonly DayBook[]): Instant | null {
  const times = books.flatMap((book) =>
    coveringOf(book, kind, day).map(({ appliedAt }) => appliedAt),
  )
  return times.toSorted((a, b) => b - a)[0] ?? null
}
