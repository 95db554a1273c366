import { addWeeks, weekAt } from '#kernel/time.ts'
import type { TodayPart } from '#kernel/today.ts'
import type { Db } from '#platform/db/connection.ts'

import { exportsDue, habitOf } from '../domain/exports-due.ts'
import { readCoverage } from './import-reads.ts'
import { inSnapshot } from './snapshot.ts'

/** The exports of last week that are not in yet, for those who may bring them in. */
export const createMetricsToday = ({ db }: { readonly db: Db }): TodayPart => ({
  name: 'metrics',
  entries: async ({ caller: { team }, may, now }) => {
    if (!may('imports.upload')) return []
    const lastWeek = addWeeks(weekAt(now, team.timeZone), -1)
    const known = await inSnapshot(db, (reader) => readCoverage(reader, team.id, habitOf(lastWeek)))
    const entry = exportsDue(lastWeek, known)
    return entry ? [entry] : []
  },
})
