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
  /** Lets what is running finish. */
  readonly stop: () => Promise<void>
}

export type JobsNeeds = {
  readonly pool: Pool
  readonly log: Log
  /** How often the database is asked for due work. */
  readonly everySeconds?: number
}

/** After a start a job runs again only if it has not run for an hour. */
const restSeconds = 3_600
const finishWithinMs = 10_000

export function createJobs({ pool, log, everySeconds = 30 }: JobsNeeds): Jobs {
  const jobs = new Map<string, Job>()
  let boss: PgBoss | null = null

  const perform = async ({ name, run }: Job) => {
    log.debug({ job: name }, 'Job begins')
    try {
      await run()
    } catch (error) {
      log.error({ err: error, job: name }, 'Job failed; it is tried again')
      throw error
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
      // Loaded late: it takes as long as everything else the server does before it listens.
      const { default: Boss } = await import('pg-boss')
      boss = new Boss({
        db: { executeSql: (text, values) => pool.query(text, values) },
        cronMonitorIntervalSeconds: everySeconds,
        cronWorkerIntervalSeconds: everySeconds,
      })
      boss.on('error', (err) => log.error({ err }, 'The job queue failed'))
      await boss.start()
      for (const { name } of await boss.getSchedules())
        // oxlint-disable-next-line no-await-in-loop -- a handful, and nobody waits
        if (!jobs.has(name)) await boss.unschedule(name)
      // oxlint-disable-next-line no-await-in-loop -- creating queues in parallel deadlocks
      for (const job of jobs.values()) await prepare(boss, job)
    },
    stop: async () => {
      await boss?.stop({ graceful: true, timeout: finishWithinMs })
      boss = null
    },
  }
}
