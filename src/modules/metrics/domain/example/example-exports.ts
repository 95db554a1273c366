import { addDays, periodOf, type Week } from '#kernel/time.ts'

import type { Kind } from '../importers/vocabulary.ts'
import { clockTime, weekOf } from './calendar.ts'
import { exportsOf, type ExampleFile } from './exports.ts'
import { exportOf } from './figures.ts'
import { moreExportsOf } from './more-exports.ts'
import { settlementRows } from './settlement-rows.ts'
import { simulateShop, type SimulatedWeek } from './simulate.ts'
import type { Style } from './style.ts'

export type { ExampleFile } from './exports.ts'

const style: Style = { language: 'id', cells: 'number' }
/** Finance writes English labels in an Indonesian shop, too. */
const finance: Style = { language: 'en', cells: 'number' }

/** Downloaded beside the eight, and for how many of the newest weeks: each file takes its time. */
const weeksOf: Partial<Record<Kind, number>> = {
  // The figures of brands are added up from it.
  product_list: Infinity,
  // The last week and the one before it. Product ads stay out: the invented shop spends more on them
  // than it could.
  affiliate_creators: 2,
  affiliate_orders: 2,
  settlements: 2,
  studio_activity: 1,
  studio_gender: 1,
  studio_territories: 1,
}
/** An order is paid out within this many weeks: what was paid earlier nobody could tell. */
const settledWithin = 3

/** The exports of an invented shop, the oldest week first; the same every time for the same week. */
export function* exampleExports(until: Week, weeks: number): Generator<ExampleFile> {
  const { calendar, weeks: told } = simulateShop({ seed: 'toko contoh', until, weeks })
  for (const [at, week] of told.entries()) {
    const isDue = (kind: Kind) => told.length - at <= (weeksOf[kind] ?? 0)
    yield* exportsOf(week, calendar, style)
    yield* moreExportsOf(week, calendar, style).filter(
      ({ kind }) => kind !== 'settlements' && isDue(kind),
    )
    if (isDue('settlements') && at >= settledWithin)
      yield settlements(told.slice(at - settledWithin, at + 1), week)
  }
}

/** What was paid out from Monday to Sunday, whenever it was ordered. */
function settlements(around: readonly SimulatedWeek[], week: SimulatedWeek): ExampleFile {
  const orders = around.flatMap((one) => one.orders)
  const monday = addDays(periodOf(week.week).to, 1)
  const digits = `${monday}${clockTime(exportOf(week.index))}`.replaceAll(/\D/g, '')
  return {
    kind: 'settlements',
    week: week.week,
    name: `income_${digits}.xlsx`,
    sheet: 'Order details',
    rows: settlementRows(week, finance, {
      orders,
      counts: (at) => weekOf(at) === week.index,
      tellsSource: false,
    }),
  }
}
