import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Pool } from 'pg'
import { afterEach, expect, test } from 'vitest'

import { testDatabase } from '#platform/db/testing.ts'
import { createLog } from '#platform/log/log.ts'

import { createJobs, type Job, type Jobs, type JobsNeeds } from './jobs.ts'

const { pool } = await testDatabase()
const lines: string[] = []
const log = createLog({
  level: 'error',
  stream: { write: (line: string) => lines.push(line) },
  format: 'json',
})

const running: Jobs[] = []
async function startJobs(jobs: readonly Partial<Job>[], needs: Partial<JobsNeeds> = {}) {
  const made = createJobs({ pool, log, everySeconds: 1, ...needs })
  for (const job of jobs)
    made.schedule({
      name: 'test.job',
      cron: '0 3 * * *',
      timeZone: 'Asia/Jakarta',
      run: async () => {},
      ...job,
    })
  running.push(made)
  await made.start()
  return made
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()))
  await pool.query('drop schema if exists pgboss cascade')
})

const schedules = async () =>
  (await pool.query('select name, cron, timezone from pgboss.schedule order by name')).rows

test('a job is scheduled by the clock of its time zone and runs once after the start', async () => {
  let runs = 0
  await startJobs([{ run: async () => void (runs += 1) }])
  await expect.poll(() => runs, { timeout: 10_000 }).toBe(1)
  expect(await schedules()).toEqual([
    { name: 'test.job', cron: '0 3 * * *', timezone: 'Asia/Jakarta' },
  ])
})

test('two processes and a restart share one run', async () => {
  let runs = 0
  const job = { run: async () => void (runs += 1) }
  const [first] = await Promise.all([startJobs([job]), startJobs([job])])
  await expect.poll(() => runs, { timeout: 10_000 }).toBe(1)
  await first.stop()
  await startJobs([job])
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  expect(runs).toBe(1)
})

test('a schedule that no version knows any more is dropped', async () => {
  await (await startJobs([{ name: 'test.old' }])).stop()
  await startJobs([{ name: 'test.new' }])
  expect((await schedules()).map(({ name }) => name)).toEqual(['test.new'])
})

test('a job that fails is logged with its name and takes nobody along', async () => {
  let others = 0
  await startJobs([
    { name: 'test.bad', run: () => Promise.reject(new Error('disk full')) },
    { name: 'test.good', run: async () => void (others += 1) },
  ])
  await expect.poll(() => others, { timeout: 10_000 }).toBe(1)
  await expect
    .poll(() => lines.join(''), { timeout: 10_000 })
    .toMatch(/test\.bad.*disk full|disk full.*test\.bad/)
})

test('stopping waits for the job that is running', async () => {
  let finished = false
  let began = false
  const jobs = await startJobs([
    {
      run: async () => {
        began = true
        await new Promise((resolve) => setTimeout(resolve, 500))
        finished = true
      },
    },
  ])
  await expect.poll(() => began, { timeout: 10_000 }).toBe(true)
  await jobs.stop()
  expect(finished).toBe(true)
})

const stateOf = async (name: string) =>
  (await pool.query('select state from pgboss.job where name = $1', [name])).rows

test('a job handed out while everything stops is left for the next start', async () => {
  lines.length = 0
  let asked = false
  let began = false
  const jobs = await startJobs([{ name: 'test.late', run: async () => void (began = true) }], {
    pool: slowPool(() => (asked = true)),
  })
  await expect.poll(() => asked, { timeout: 10_000 }).toBe(true)
  await jobs.stop()
  await sleep(500)
  expect(began).toBe(false)
  expect(await stateOf('test.late')).toEqual([{ state: 'retry' }])
  expect(lines).toEqual([])
})

/** Hands jobs out so late that a stop comes between. */
function slowPool(asked: () => void): Pool {
  const query = async (text: string, values?: unknown[]) => {
    const given = await pool.query(text, values)
    if (/skip locked/i.test(text) && given.rowCount) {
      asked()
      await sleep(300)
    }
    return given
  }
  return Object.create(pool, { query: { value: query } }) as Pool
}

test('a job that takes too long is cut short: no error, and it runs again', async () => {
  lines.length = 0
  let began = false
  const end = new AbortController()
  const run = async () => {
    began = true
    await once(end.signal, 'abort')
    throw new Error('Cannot use a pool after calling end on the pool')
  }
  const jobs = await startJobs([{ name: 'test.long', run }], { finishWithinMs: 1_000 })
  await expect.poll(() => began, { timeout: 10_000 }).toBe(true)
  const asked = Date.now()
  await jobs.stop()
  expect(Date.now() - asked).toBeLessThan(4_000)
  end.abort()
  await sleep(200)
  expect(await stateOf('test.long')).toEqual([{ state: 'retry' }])
  expect(lines).toEqual([])
})
