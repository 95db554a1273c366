import type { Week } from '#kernel/time.ts'

import { exportsOf, type ExampleFile } from './exports.ts'
import { moreExportsOf } from './more-exports.ts'
import { simulateShop } from './simulate.ts'
import type { Style } from './style.ts'

export type { ExampleFile } from './exports.ts'

const style: Style = { language: 'id', cells: 'number' }

/** The exports of an invented shop, the oldest week first; the same every time for the same week. */
export function* exampleExports(until: Week, weeks: number): Generator<ExampleFile> {
  const { calendar, weeks: told } = simulateShop({ seed: 'toko contoh', until, weeks })
  for (const week of told) {
    yield* exportsOf(week, calendar, style)
    // The figures of brands are added up from the list of products.
    yield* moreExportsOf(week, calendar, style).filter(({ kind }) => kind === 'product_list')
  }
}
