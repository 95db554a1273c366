import { expect, test } from 'vitest'

import type { Instant, Week } from '#kernel/time.ts'
import { testDatabase } from '#platform/db/testing.ts'

import { createFigures } from './figures.ts'
import { createStock } from './make-facts.ts'

const { db, pool } = await testDatabase()
const clock = () => Date.UTC(2026, 10, 16, 3) as Instant
const figures = createFigures({ db, clock })
const day = (on: string) => ({ from: on, to: on })

test('a week that only a table of the team tells of is known by it', async () => {
  const own = createStock(pool)
  const kind = await own.addMapping({ name: 'Rekap', subject: 'video', metrics: ['views'] })
  await own.addImport({ kind, period: { from: '2026-10-05', to: '2026-10-31' } }, [
    { subject: 'video', key: 'Kasur', period: day('2026-10-06'), values: { views: 1 } },
    { key: '', period: day('2026-10-08'), values: { gmv: 5 } },
    { subject: 'video', key: 'Sofa', period: { from: '2026-10-01', to: '2026-10-31' }, values: {} },
  ])
  const { weeks } = await figures.weeks(own.caller)
  expect(weeks.map(({ week: at, gmv, sources }) => [at, gmv, sources])).toEqual([
    ['2026-W41', null, 1],
  ])
  const page = await figures.weekPage(own.caller, '2026-W41' as Week)
  expect(page.tables).toEqual([
    {
      kind,
      name: 'Rekap',
      lists: ['shop', 'videos'],
      importedAt: Date.parse('2026-11-16T02:00:00Z'),
      period: { from: '2026-10-06', to: '2026-10-08' },
    },
  ])
})
