import type { ImportId, TeamId } from '#kernel/ids.ts'

import { snapshotDays } from '../domain/snapshots.ts'
import type { Span } from '../domain/span.ts'
import type { Cell } from './origin-reads.ts'
import type { Reader } from './snapshot.ts'

/** What one video had gathered since it was posted, when a week closed. */
export type StudioVideo = {
  readonly key: string
  /** Which of the asked weeks, counted from 0. */
  readonly week: number
  readonly views: number
  readonly import: ImportId
  readonly row: number
}

/** Of each video and week the latest snapshot, the most seen first; of one video where asked. */
export async function readStudioVideos(
  reader: Reader,
  team: TeamId,
  { spans, key = null }: { readonly spans: readonly Span[]; readonly key?: string | null },
): Promise<StudioVideo[]> {
  const days = spans.map(snapshotDays)
  const { rows } = await reader.query<StudioVideo>(
    `select * from (
       select distinct on (week, subject_key) subject_key as key, week,
         views::double precision as views, import_id as import, "row"
       from fact join unnest($2::date[], $3::date[], $4::int[]) as p(first, last, week)
         on period_from between p.first and p.last
       where team_id = $1 and kind = 'studio_content' and subject = 'video'
         and views is not null and ($5::text is null or subject_key = $5)
       order by week, subject_key, period_from desc
     ) as latest order by week, views desc, key`,
    [team, days.map(({ from }) => from), days.map(({ to }) => to), days.map((_, at) => at), key],
  )
  return rows
}

/** The cell of a snapshot. */
export const studioCell = ({ import: from, row, views }: StudioVideo): Cell => ({
  import: from,
  row,
  metric: 'views',
  value: views,
})
