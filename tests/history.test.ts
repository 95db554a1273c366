import { randomUUID } from 'node:crypto'

import { beforeAll, expect, test } from 'vitest'

import type { Authorized } from '#kernel/actor.ts'
import { TeamId } from '#kernel/ids.ts'
import { addWeeks, type Instant, periodOf, Week } from '#kernel/time.ts'
import { createDays } from '#modules/metrics/server/days.ts'
import { createFigures } from '#modules/metrics/server/figures.ts'
import { connect } from '#platform/db/connection.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { createLog } from '#platform/log/log.ts'

import { seedHistory } from '../bench/kit/seed-history.ts'

// `npm run bench -- history` in small: two years of two shops, and what a page touches of them. Time
// is measured there; here it is counted what the database read, which is the same on every machine.

const { connection } = await testDatabase()
const log = createLog({ level: 'silent', stream: process.stderr })
// One connection, so that what it read can be counted; and the small table is read as a large one.
const { db, pool } = connect(connection, { log, most: 1 })
const teams = [TeamId.parse(randomUUID()), TeamId.parse(randomUUID())]
const [team] = teams
const last = Week.parse('2026-W46')
const clock = () => Date.UTC(2026, 10, 16, 3) as Instant
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a proof only tests may forge
const caller = {
  actor: { kind: 'system', name: 'test' },
  team: { id: team, name: 'Griya Lelap', timeZone: 'Asia/Jakarta' },
  language: 'id',
} as unknown as Authorized

let stored = 0
beforeAll(async () => {
  await seedHistory(pool, { teams, last, weeks: 104, videos: 4, orders: 6 })
  const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from fact')
  stored = rows[0]?.count ?? 0
  await pool.query('set enable_seqscan = off')
  return () => pool.end()
})

/** Rows of facts the database looked at so far, in the table and in its indexes. */
async function looked(): Promise<number> {
  await pool.query('select pg_stat_force_next_flush()')
  const { rows } = await pool.query<{ rows: number }>(
    `select (select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_user_tables
        where relname = 'fact')
      + (select sum(idx_tup_read) from pg_stat_user_indexes where relname = 'fact') as rows`,
  )
  return Number(rows[0]?.rows)
}

async function touchedBy<T>(work: () => Promise<T>): Promise<{ answer: T; rows: number }> {
  const before = await looked()
  const answer = await work()
  return { answer, rows: (await looked()) - before }
}

/** What the rows of a week say, without anything the pages are made of. */
async function sumOf(kind: string, metric: string, week: Week): Promise<number> {
  const { from, to } = periodOf(week)
  const { rows } = await pool.query<{ sum: number }>(
    `select sum((values ->> $3)::float8) as sum from fact
     where team_id = $1 and kind = $2 and period_from >= $4 and period_to <= $5`,
    [team, kind, metric, from, to],
  )
  return Number(rows[0]?.sum)
}

test.each([0, -31, -95])(
  'the week %i weeks ago is right, and reads its own weeks only',
  async (ago) => {
    const week = addWeeks(last, ago)
    const { weekFigures, weekPage } = createFigures({ db, clock })
    const { answer, rows } = await touchedBy(() => weekFigures(caller, week))
    const valueOf = (id: string) => answer.figures.find((figure) => figure.id === id)?.value
    expect(valueOf('video.views')).toBe(await sumOf('video_list', 'views', week))
    expect(valueOf('live.gmv')).toBe(await sumOf('live_sessions', 'gmv', week))
    expect(stored).toBeGreaterThan(50_000)
    expect(rows).toBeLessThan(stored / 8)
    const page = await touchedBy(() => weekPage(caller, week))
    expect(page.rows).toBeLessThan(stored / 8)
  },
)

test('the page of a day reads the days it compares only', async () => {
  const day = periodOf(addWeeks(last, -50)).to
  const { rows } = await touchedBy(() => createDays({ db, clock }).dayPage(caller, day))
  expect(rows).toBeLessThan(stored / 8)
})
