import type { Authorized } from '#kernel/actor.ts'
import { addWeeks, weekAt, type Week } from '#kernel/time.ts'
import type { TodayPart } from '#kernel/today.ts'

import { reportsDue } from '../domain/report-due.ts'
import type { ReportStore } from './report-store.ts'

export type TodayNeeds = {
  readonly store: Pick<ReportStore, 'recent'>
  /** Whether there is any figure of a week. */
  readonly hasFigures: (caller: Authorized, week: Week) => Promise<boolean>
}

/** The report of last week, for those who write it. */
export const createReportsToday = ({ store, hasFigures }: TodayNeeds): TodayPart => ({
  name: 'reports',
  entries: async ({ caller, may, now }) => {
    if (!may('reports.write')) return []
    const { id, timeZone } = caller.team
    const lastWeek = addWeeks(weekAt(now, timeZone), -1)
    const reports = await store.recent(id, addWeeks(lastWeek, -4))
    return reportsDue(reports, {
      lastWeek,
      timeZone,
      hasFigures: await hasFigures(caller, lastWeek),
    })
  },
})
