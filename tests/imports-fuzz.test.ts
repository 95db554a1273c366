import { afterAll, expect, test } from 'vitest'

import { testDatabase } from '#platform/db/testing.ts'

import { fuzzImports } from '../bench/kit/fuzz-imports.ts'
import { openBench } from './imports-kit.ts'

const database = await testDatabase()
const bench = await openBench(database, { checks: [] })
afterAll(() => bench.close())

test('500 broken exports: no crash, no hang, none stored in part', async () => {
  const { failures, outcomes } = await fuzzImports(bench, database, { runs: 500, seed: 1 })
  expect(failures).toEqual([])
  expect(outcomes['applied']).toBeGreaterThan(50)
  expect(outcomes['refused']).toBeGreaterThan(50)
}, 120_000)
