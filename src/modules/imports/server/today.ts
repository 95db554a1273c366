import { and, desc, eq, gt, max, min, sql } from 'drizzle-orm'

import { Instant } from '#kernel/time.ts'
import type { TodayPart } from '#kernel/today.ts'
import type { Db } from '#platform/db/connection.ts'

import { waitingBatches } from '../domain/waiting-batches.ts'
import { importTable } from '../tables.ts'

/** A preview is thrown away after some days by itself; nobody needs to be asked about it by then. */
const lookedBackMs = 7 * 24 * 60 * 60_000
const most = 5

/** Batches that were read and wait to be applied, for those who may. */
export const createImportsToday = ({ db }: { readonly db: Db }): TodayPart => ({
  name: 'imports',
  entries: async ({ caller: { team, actor }, may, now }) => {
    if (!may('imports.apply')) return []
    const rows = await db
      .select({
        id: importTable.batchId,
        files: sql<number>`count(*)::int`,
        createdBy: max(importTable.createdBy),
        createdAt: min(importTable.createdAt),
      })
      .from(importTable)
      .where(
        and(
          eq(importTable.teamId, team.id),
          gt(importTable.createdAt, new Date(now - lookedBackMs)),
          eq(importTable.state, 'preview'),
        ),
      )
      .groupBy(importTable.batchId)
      .orderBy(desc(min(importTable.createdAt)))
      .limit(most)
    const batches = rows.map(({ id, files, createdBy, createdAt }) => ({
      id,
      files,
      createdBy: createdBy ?? '',
      createdAt: Instant.parse(createdAt?.getTime() ?? now),
    }))
    return waitingBatches(batches, { name: actor.name, timeZone: team.timeZone })
  },
})
