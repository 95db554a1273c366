import type { ImportId, TeamId } from '#kernel/ids.ts'
import type { Period } from '#kernel/time.ts'

import type { Reader } from './snapshot.ts'

/** What one session, video or product says in one week, and the rows that say it. */
export type Item = {
  readonly key: string
  /** Which of the asked weeks, counted from 0. */
  readonly week: number
  readonly first: number | null
  readonly second: number | null
  readonly rows: readonly { readonly import: ImportId; readonly row: number }[]
}

export type ItemsAsked = {
  readonly kind: 'live_sessions' | 'video_list' | 'product_list'
  /** The periods that make each of the weeks. */
  readonly weeks: readonly (readonly Period[])[]
  readonly metrics: readonly [string, string]
}

const sum = (metric: string) => `sum((values ->> '${metric}')::double precision)`

/** Every session, video or product of some weeks, the best first. */
export async function readItems(
  reader: Reader,
  team: TeamId,
  { kind, weeks, metrics: [first, second] }: ItemsAsked,
): Promise<Item[]> {
  const periods = weeks.flatMap((made, week) => made.map(({ from, to }) => ({ from, to, week })))
  const { rows } = await reader.query<Item>(
    `select subject_key as key, week, ${sum(first)} as first, ${sum(second)} as second,
       json_agg(json_build_object('import', import_id, 'row', "row") order by period_from, "row") as rows
     from fact join unnest($3::date[], $4::date[], $5::int[]) as p(start, stop, week)
       on period_from = p.start and period_to = p.stop
     where team_id = $1 and kind = $2
     group by subject_key, week order by ${sum('gmv')} desc nulls last, subject_key`,
    [
      team,
      kind,
      periods.map(({ from }) => from),
      periods.map(({ to }) => to),
      periods.map(({ week }) => week),
    ],
  )
  return rows
}
