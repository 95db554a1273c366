import { and, desc, eq, gt, lt, min, ne, sql } from 'drizzle-orm'

import { Instant } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'
import type { Db } from '#platform/db/connection.ts'

import type { Occasion } from '../contract.ts'
import type { Streak } from '../domain/alarm.ts'
import { backupRun } from '../tables.ts'

const keptMs = 90 * 86_400_000
/** Any number, as long as every process of this installation takes the same. */
export const backupLock = 1_702_128_757

export type LastRun = {
  readonly state: 'running' | 'done' | 'failed'
  readonly startedAt: Instant
  readonly endedAt: Instant | null
  readonly bytes: number
  readonly problem: Words | null
}

export type RunStore = ReturnType<typeof createRunStore>

type Needs = {
  readonly db: Db
  readonly clock: () => Instant
  readonly newId: () => string
  readonly host: string
}

/** The attempts, as rows: what failed must be known after a restart, and to every process. */
export function createRunStore({ db, clock, newId, host }: Needs) {
  const now = () => new Date(clock())
  return {
    /** Called by whoever holds the lock, so one that still says `running` was killed. */
    begin: async (occasion: Occasion): Promise<string> => {
      const id = newId()
      await db.delete(backupRun).where(eq(backupRun.state, 'running'))
      // Since when they fail stays known, however long that is.
      await db
        .delete(backupRun)
        .where(
          and(
            lt(backupRun.startedAt, new Date(clock() - keptMs)),
            lt(backupRun.startedAt, lastDone()),
          ),
        )
      await db.insert(backupRun).values({ id, occasion, state: 'running', startedAt: now(), host })
      return id
    },
    wrote: async (id: string, bytes: number): Promise<void> => {
      await db.update(backupRun).set({ bytes }).where(eq(backupRun.id, id))
    },
    done: async (id: string, made: { name: string; bytes: number; problem: Words | null }) => {
      await db
        .update(backupRun)
        .set({ ...made, state: 'done', endedAt: now() })
        .where(eq(backupRun.id, id))
    },
    failed: async (id: string, problem: Words): Promise<void> => {
      await db
        .update(backupRun)
        .set({ problem, state: 'failed', endedAt: now() })
        .where(eq(backupRun.id, id))
    },
    forget: async (id: string): Promise<void> => {
      await db.delete(backupRun).where(eq(backupRun.id, id))
    },
    last: () => lastRuns(db),
    /** Null before the first attempt has ended. */
    streak: async (): Promise<Streak | null> => {
      const [newest] = await db
        .select()
        .from(backupRun)
        .where(ne(backupRun.state, 'running'))
        .orderBy(desc(backupRun.startedAt))
        .limit(1)
      if (!newest) return null
      const [first] = await db
        .select({ at: min(backupRun.startedAt) })
        .from(backupRun)
        .where(
          and(eq(backupRun.state, 'failed'), gt(backupRun.startedAt, lastDone(newest.startedAt))),
        )
      return {
        state: newest.state === 'failed' ? 'failed' : 'done',
        since: first?.at ? Instant.parse(first.at.getTime()) : null,
        problem: newest.problem,
      }
    },
  }
}

/** When the last good one began, or the last before another. */
const lastDone = (before?: Date) =>
  sql`coalesce((select max(good.started_at) from ${backupRun} good where good.state = 'done'
    ${before ? sql`and good.started_at < ${before.toISOString()}` : sql``}), '-infinity')`

/** The last attempt that ended, and the one under way if there is one. */
export async function lastRuns(
  db: Db,
): Promise<{ ended: LastRun | null; running: LastRun | null }> {
  const rows = await db.select().from(backupRun).orderBy(desc(backupRun.startedAt)).limit(2)
  const running = rows.find(({ state }) => state === 'running')
  const ended = rows.find(({ state }) => state !== 'running')
  const held = running && (await isHeld(db))
  return { running: held ? asRun(running) : null, ended: ended ? asRun(ended) : null }
}

/** A process that was killed leaves its row behind, but not its lock. */
async function isHeld(db: Db): Promise<boolean> {
  const { rows } = await db.execute(
    sql`select 1 from pg_locks where locktype = 'advisory' and granted and classid = 0
        and objid = ${backupLock} and database =
          (select oid from pg_database where datname = current_database())`,
  )
  return rows.length > 0
}

const asRun = (row: typeof backupRun.$inferSelect): LastRun => ({
  state: row.state === 'done' ? 'done' : row.state === 'failed' ? 'failed' : 'running',
  startedAt: Instant.parse(row.startedAt.getTime()),
  endedAt: row.endedAt && Instant.parse(row.endedAt.getTime()),
  bytes: row.bytes,
  problem: row.problem,
})
