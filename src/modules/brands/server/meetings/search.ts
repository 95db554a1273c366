import { and, desc, eq, ilike, isNull, sql } from 'drizzle-orm'

import { formatDay } from '#kernel/format.ts'
import { asNamed, lookThrough, type SearchSource } from '#kernel/search.ts'
import { Day } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import { likeWord } from '#platform/db/like.ts'

import { meeting } from '../../tables.ts'

/** Meetings by title, people and what was noted; the newest of those that fit. */
export const createMeetingSource = (db: Db): SearchSource => ({
  kind: 'meeting',
  words: { id: 'Rapat', en: 'Meetings' },
  action: 'brands.read',
  async find({ team }, query) {
    const { title, people, agenda, notes, decisions } = meeting
    const text = sql<string>`concat_ws(' ', ${title}, ${people}::text, ${agenda}, ${notes},
      ${decisions}::text)`
    const rows = await db
      .select({ id: meeting.id, brand: meeting.brandId, title, day: meeting.day })
      .from(meeting)
      .where(
        and(
          eq(meeting.teamId, team.id),
          isNull(meeting.deletedAt),
          ...query.words.map((word) => ilike(text, likeWord(word))),
        ),
      )
      .orderBy(desc(meeting.day))
      .limit(30)
    return lookThrough(
      query,
      rows.map((row) => {
        const day = Day.parse(row.day)
        return {
          id: row.id,
          title: asNamed(row.title),
          detail: { id: formatDay(day, 'id'), en: formatDay(day, 'en') },
          path: `brands/${row.brand}/meetings/${row.id}`,
          score: 0.3,
        }
      }),
    )
  },
})
