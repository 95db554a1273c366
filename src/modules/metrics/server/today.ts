import { addDays, addWeeks, dayAt, weekAt } from '#kernel/time.ts'
import type { TodayPart } from '#kernel/today.ts'
import type { Db } from '#platform/db/connection.ts'

import { composeDay } from '../domain/days/compose-day.ts'
import { dayDue } from '../domain/days/day-due.ts'
import { exportsDue, habitOf } from '../domain/exports-due.ts'
import { readStoredDay } from './day-reader.ts'
import { readCoverage } from './import-reads.ts'
import { inSnapshot } from './snapshot.ts'

/** What yesterday lacks, and the exports of last week that are not in yet, for those who bring them in. */
export const createMetricsToday = ({ db }: { readonly db: Db }): TodayPart => ({
  name: 'metrics',
  entries: async ({ caller: { team }, may, now }) => {
    if (!may('imports.upload')) return []
    const lastWeek = addWeeks(weekAt(now, team.timeZone), -1)
    const today = dayAt(now, team.timeZone)
    const day = addDays(today, -1)
    return inSnapshot(db, async (reader) => {
      const stored = await readStoredDay(reader, team, day)
      const known = await readCoverage(reader, team.id, habitOf(lastWeek))
      const entries = [dayDue(composeDay({ day, today, ...stored })), exportsDue(lastWeek, known)]
      return entries.flatMap((entry) => entry ?? [])
    })
  },
})
