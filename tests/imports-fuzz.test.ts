import { afterAll, expect, test } from 'vitest'

import { testDatabase } from '#platform/db/testing.ts'

import { fuzzImports } from '../bench/kit/fuzz-imports.ts'
import { openBench } from './imports-kit.ts'

const database = await testDatabase()
const bench = await openBench(database, { checks: [] })
afterAll(() => bench.close())

test('500 broken exports: no crash, no hang, none stored in part', async () => {
  // A reader that hangs is stopped and told after 20 seconds; how fast all are is for the bench.
  const options = { runs: 500, seed: 1, longestMs: 60_000 }
  const { failures, outcomes } = await fuzzImports(bench, database, options)
  expect(failures).toEqual([])
  expect(outcomes['applied']).toBeGreaterThan(50)
  expect(outcomes['refused']).toBeGreaterThan(50)
}, 120_000)

test('days without the period above them: the total is refused, never stored without its days', async () => {
  const once = await fuzzImports(bench, database, { runs: 1470, seed: 1, only: 1469 })
  expect(once).toMatchObject({ runs: 1, failures: [], outcomes: { applied: 1 } })
}, 30_000)
