import { and, desc, eq, ilike, sql } from 'drizzle-orm'

import { formatPeriod } from '#kernel/format.ts'
import { asNamed, type Found, type SearchSource } from '#kernel/search.ts'
import { periodOf, Week } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import { likeWord } from '#platform/db/like.ts'

import { ReportText } from '../contract.ts'
import { weekNumber } from '../domain/draft.ts'
import { excerptOf } from '../domain/excerpt.ts'
import { reportTable } from '../tables.ts'

const { teamId, week, text } = reportTable
/** What a person reads of it: its title and the written parts. */
const readable = sql<string>`concat_ws(' ',
  'laporan minggu report week', split_part(${week}, '-W', 2)::int, ${week}, ${text} ->> 'summary',
  ${text} ->> 'insights', ${text} ->> 'recommendations', ${text} ->> 'nextWeek')`

/** Reports by their week and by what is written in them, the newest first. */
export const createReportSource = (db: Db): SearchSource => ({
  kind: 'report',
  words: { id: 'Laporan', en: 'Reports' },
  action: 'reports.read',
  async find({ team }, { words, limit }) {
    const rows = await db
      .select({ week, text })
      .from(reportTable)
      .where(and(eq(teamId, team.id), ...words.map((word) => ilike(readable, likeWord(word)))))
      .orderBy(desc(week))
      .limit(limit)
    return rows.map((row, place): Found => {
      const at = Week.parse(row.week)
      const { summary, insights, recommendations, nextWeek } = ReportText.parse(row.text)
      const said = excerptOf([summary, insights, recommendations, nextWeek].join('\n'), words)
      const days = periodOf(at)
      return {
        id: at,
        title: { id: `Laporan minggu ${weekNumber(at)}`, en: `Report of week ${weekNumber(at)}` },
        detail:
          said === null
            ? { id: formatPeriod(days, 'id'), en: formatPeriod(days, 'en') }
            : asNamed(said),
        path: `reports/${at}`,
        score: 0.4 - place * 0.01,
      }
    })
  },
})
