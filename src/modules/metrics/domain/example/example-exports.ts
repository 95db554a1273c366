import type { Week } from '#kernel/time.ts'

import { exportsOf, type ExampleFile } from './exports.ts'
import { simulateShop } from './simulate.ts'

export type { ExampleFile } from './exports.ts'

/** The exports of an invented shop, the oldest week first; the same every time for the same week. */
export function* exampleExports(until: Week, weeks: number): Generator<ExampleFile> {
  const { calendar, weeks: told } = simulateShop({ seed: 'toko contoh', until, weeks })
  for (const week of told) yield* exportsOf(week, calendar, { language: 'id', cells: 'number' })
}
