import { periodOf, Week } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import { type Report, ShownWhen } from '../contract.ts'
import { weekNumber } from './draft.ts'

/** What a link to a report opens. */
export type SharedWeek = { readonly week: Week; readonly shown: ShownWhen }

/** As the link keeps it: `2026-W46 handed-over`. */
export const subjectOf = ({ week, shown }: SharedWeek): string => `${week} ${shown}`

export function sharedIn(subject: string): SharedWeek {
  const [week, shown] = subject.split(' ')
  return { week: Week.parse(week), shown: ShownWhen.parse(shown) }
}

/** Whether an outsider may read the report as it stands. */
export const isShown = ({ shown }: SharedWeek, report: Pick<Report, 'state'> | null): boolean =>
  report !== null && (shown === 'current' || report.state === 'handed-over')

/** How the list of links names it. */
export function sharedWords({ week, shown }: SharedWeek): Words {
  const [year, number] = [periodOf(week).to.slice(0, 4), weekNumber(week)]
  return shown === 'handed-over'
    ? { id: `Laporan minggu ${number}, ${year}`, en: `Report of week ${number}, ${year}` }
    : {
        id: `Laporan minggu ${number}, ${year}, juga draf`,
        en: `Report of week ${number}, ${year}, draft as well`,
      }
}
