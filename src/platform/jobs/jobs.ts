import { setTimeout as sleep } from 'node:timers/promises'

import type { Pool } from 'pg'
import type PgBoss from 'pg-boss'

import type { Log } from '#platform/log/log.ts'

/** Work that comes round by the clock. It may run twice, and two processes may share the runs. */
export type Job = {
  /** `module.what`, stable: it names the queue in the database. */
  readonly name: string
  /** Five fields; a laptop sleeps at night, so a job also runs once after the start. */
  readonly cron: string
  readonly timeZone: string
  readonly run: () => Promise<void>
}

export type Jobs = {
  readonly schedule: (job: Job) => void
  /** Begins the work; called when the server already answers, because nobody waits for it. */
  readonly start: () => Promise<void>
  /** Lets what is running finish, for some seconds: then the database may be closed. */
  readonly stop: () => Promise<void>
}

export type JobsNeeds = {
  readonly pool: Pool
  readonly log: Log
  /** How often the database is asked for due work. */
  readonly everySeconds?: number
  /** How long a stop waits for what is running; pg-boss wants a second at least. */
  readonly finishWithinMs?: number
}

/** After a start a job runs again only if it has not run for an hour. */
const restSeconds = 3_600
const someSeconds = 6_000

export function createJobs(needs: JobsNeeds): Jobs {
  const { pool, log, everySeconds = 30, finishWithinMs = someSeconds } = needs
  const jobs = new Map<string, Job>()
  const queries = createQueries(pool)
  const running = new Set<Promise<void>>()
  let boss: PgBoss | null = null
  let stopping = false

  const attempt = async ({ name, run }: Job) => {
    log.debug({ job: name }, 'Job begins')
    try {
      await run()
    } catch (err) {
      // Cut short, it loses the database: that is no fault, and it runs again after the start.
      if (stopping) log.info({ err, job: name }, 'Job was cut short by the stop')
      else log.error({ err, job: name }, 'Job failed; it is tried again')
      throw err
    }
  }

  const perform = async (job: Job) => {
    // Handed out before the stop, arrived after it; thrown, so that the queue gives it out again.
    if (stopping) throw new Error('Stopped before it began')
    const attempted = attempt(job)
    running.add(attempted)
    try {
      await attempted
    } finally {
      running.delete(attempted)
    }
  }

  const prepare = async (queues: PgBoss, job: Job) => {
    const { name, cron, timeZone } = job
    await queues.createQueue(name, { name, policy: 'short', retryLimit: 3, retryDelay: 60 })
    await queues.schedule(name, cron, {}, { tz: timeZone })
    await queues.send(name, {}, { singletonKey: name, singletonSeconds: restSeconds })
    await queues.work(name, { pollingIntervalSeconds: everySeconds }, () => perform(job))
  }

  return {
    schedule: (job) => {
      jobs.set(job.name, job)
    },
    start: async () => {
      stopping = false
      // Loaded late: it takes as long as everything else the server does before it listens.
      const { default: Boss } = await import('pg-boss')
      boss = new Boss({
        db: queries,
        cronMonitorIntervalSeconds: everySeconds,
        cronWorkerIntervalSeconds: everySeconds,
      })
      boss.on('error', (err) => log.error({ err }, 'The job queue failed'))
      const queues = boss
      await alone(pool, async () => {
        await queues.start()
        for (const { name } of await queues.getSchedules())
          // oxlint-disable-next-line no-await-in-loop -- a handful, and nobody waits
          if (!jobs.has(name)) await queues.unschedule(name)
        // oxlint-disable-next-line no-await-in-loop -- creating queues in parallel deadlocks
        for (const job of jobs.values()) await prepare(queues, job)
      })
    },
    stop: async () => {
      stopping = true
      const patience = sleep(finishWithinMs, null, { ref: false })
      await boss?.stop({ graceful: true, timeout: finishWithinMs })
      boss = null
      // The queue gives up what it has waited for too long, and that may run on.
      await Promise.race([Promise.allSettled(running), patience])
      await queries.end()
    },
  }
}

/** Any number, as long as every process that prepares its queues takes the same lock. */
const preparationLock = 1_702_128_756

/** Two processes that start together would make the same tables at once. */
async function alone(pool: Pool, work: () => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [preparationLock])
    await work()
    await client.query('select pg_advisory_unlock($1)', [preparationLock])
    client.release()
  } catch (error) {
    // The lock goes with the connection.
    client.release(true)
    throw error
  }
}

/**
 * The queue's way to the database. The queue does not wait for its last words on a job, so they are
 * waited for here; what it still wants to say after that reaches nobody and is never answered,
 * because it would take any answer for one of the database.
 */
function createQueries(pool: Pool) {
  const underWay = new Set<Promise<unknown>>()
  let ended = false
  return {
    executeSql: async (text: string, values?: unknown[]) => {
      if (ended) return new Promise<never>(() => {})
      const query = pool.query<Record<string, unknown>>(text, values)
      underWay.add(query)
      try {
        return await query
      } finally {
        underWay.delete(query)
      }
    },
    end: async () => {
      while (underWay.size > 0) {
        // oxlint-disable-next-line no-await-in-loop -- one may lead to another
        await Promise.allSettled(underWay)
        // oxlint-disable-next-line no-await-in-loop -- time for the next one to begin
        await new Promise((resolve) => setImmediate(resolve))
      }
      ended = true
    },
  }
}
