import { addDays, type Day } from '#kernel/time.ts'

import type { DayPage } from '../../contract.ts'
import { type DayBook, dayFigures, isOfAccount } from './day-book.ts'
import { workDay } from './day-figure.ts'
import { leadOf } from './day-lead.ts'
import { daySources } from './day-sources.ts'

export type DayIngredients = {
  readonly day: Day
  readonly today: Day
  readonly book: DayBook
  readonly accounts: readonly { readonly subject: string; readonly book: DayBook }[]
}

/** Everything the page of a day shows, from what is stored. */
export function composeDay({ day, today, book, accounts }: DayIngredients): DayPage {
  const shop = dayFigures
    .filter((id) => !isOfAccount(id))
    .map((id) => workDay({ id, subject: 'shop', day }, book))
  const each = accounts.flatMap(({ subject, book: own }) =>
    dayFigures.filter(isOfAccount).map((id) => workDay({ id, subject, day }, own)),
  )
  const figures = [...shop, ...each]
  return {
    day,
    today,
    yesterday: addDays(today, -1),
    lead: leadOf(day, figures),
    figures,
    sources: daySources(day, accounts.length > 0 ? accounts.map((one) => one.book) : [book]),
  }
}
