import type { TeamId } from '#kernel/ids.ts'
import type { Period } from '#kernel/time.ts'

import type { AdRow, VideoRow } from '../contract.ts'
import type { Session } from '../domain/page.ts'
import type { Reader } from './snapshot.ts'

const number = (name: string) => `(values ->> '${name}')::double precision as "${name}"`
const instant = (moment: string) => `(extract(epoch from ${moment}) * 1000)::double precision`

/** The sessions of a week by their start. */
export async function readLives(reader: Reader, team: TeamId, period: Period): Promise<Session[]> {
  const { rows } = await reader.query<Session>(
    `select subject_key as key, ${instant('at')} as "startedAt",
       coalesce(attributes ->> 'creator', attributes ->> 'nickname', '') as account,
       to_char(period_from, 'YYYY-MM-DD') as day,
       ${['seconds', 'viewers'].map(number).join(', ')}, views, gmv,
       (values ->> 'sku_orders_paid')::double precision as orders
     from fact where team_id = $1 and kind = 'live_sessions' and period_from between $2 and $3
     order by at, subject_key`,
    [team, period.from, period.to],
  )
  return rows
}

/** The rows of some periods of a list; `$1` team, `$2` first days, `$3` last days. */
const listed = (kind: string) => `
  from fact join unnest($2::date[], $3::date[]) as p(first, last)
    on period_from = p.first and period_to = p.last
  where team_id = $1 and kind = '${kind}'`

const periodsOf = (periods: readonly Period[]) => [
  periods.map(({ from }) => from),
  periods.map(({ to }) => to),
]

export type VideoLists = {
  readonly top: readonly VideoRow[]
  readonly bottom: readonly VideoRow[]
  readonly bottomAbove: number | null
}

/** Round limits below which a video was seen too little to say that it sells badly. */
const limits = [10_000, 1000, 100]

/** Within one period a video has one row; over several its rows are added up. */
const videoRows = {
  one: `select subject_key as key, views, gmv from fact
    where team_id = $1 and kind = 'video_list' and period_from = ($2::date[])[1]
      and period_to = ($3::date[])[1]`,
  several: `select subject_key as key, sum(views) as views, sum(gmv) as gmv ${listed('video_list')}
    group by subject_key`,
}

/** Keys first, from narrow rows; the rest is read for the few that are shown. */
const rankedSql = (rows: string) => `
  with video as materialized (${rows}), best as materialized (
    select key from video where gmv is not null order by gmv desc, views desc nulls last, key limit 5
  ), above as materialized (
    select case ${limits
      .map((limit) => `when count(*) filter (where views > ${limit}) >= 6 then ${limit}`)
      .join(' ')} end as l
    from video
  )
  select (select l from above) as above, array(select key from best) as top,
    array(select key from video where views > (select l from above) and gmv is not null
      and key not in (select key from best) order by gmv, views desc, key limit 3) as bottom`

/** A rate of several periods is not the sum of their rates. */
const once = (name: string) =>
  `case when count(*) = 1 then min((values ->> '${name}')::double precision) end as "${name}"`

/** Asked key by key, `limit 1` makes sure of it: a look into the index each, no walk over the list. */
const videosSql = `
  select subject_key as key, min(coalesce(attributes ->> 'title', '')) as title,
    min(coalesce(attributes ->> 'creator', '')) as creator,
    ${instant(`min((attributes ->> 'posted_at')::timestamptz)`)} as "postedAt",
    sum(views) as views, sum(gmv) as gmv, ${['ctr', 'ctor', 'gpm'].map(once).join(', ')},
    sum(coalesce((values ->> 'sku_orders')::double precision,
      (values ->> 'orders')::double precision)) as orders
  from unnest($4::text[]) as k(shown) cross join unnest($2::date[], $3::date[]) as p(first, last)
    cross join lateral (select * from fact
      where team_id = $1 and kind = 'video_list' and period_from = p.first and period_to = p.last
        and subject = 'video' and subject_key = k.shown limit 1) as fact
  group by subject_key`

/** The best sellers of a list, and the videos that were seen much and sold least. */
export async function readVideos(
  reader: Reader,
  team: TeamId,
  periods: readonly Period[],
): Promise<VideoLists> {
  const known = [team, ...periodsOf(periods)]
  const ranked = await reader.query<{ above: number | null; top: string[]; bottom: string[] }>(
    rankedSql(periods.length === 1 ? videoRows.one : videoRows.several),
    known,
  )
  const { above = null, top = [], bottom = [] } = ranked.rows[0] ?? {}
  const { rows } = await reader.query<VideoRow>(videosSql, [...known, [...top, ...bottom]])
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const pick = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const row = byKey.get(key)
      return row ? [row] : []
    })
  return { top: pick(top), bottom: pick(bottom), bottomAbove: bottom.length > 0 ? above : null }
}

export async function readAds(
  reader: Reader,
  team: TeamId,
  periods: readonly Period[],
): Promise<AdRow[]> {
  const { rows } = await reader.query<AdRow>(
    `select min(subject_key) as key, coalesce(attributes ->> 'name', '') as name,
       coalesce(attributes ->> 'campaign', '') as campaign, ${instant('at')} as "launchedAt",
       round(sum((values ->> 'cost')::numeric))::double precision as cost,
       sum((values ->> 'gross_revenue')::double precision) as revenue,
       sum((values ->> 'gross_revenue_current_shop')::double precision)
         / nullif(sum((values ->> 'cost')::double precision), 0) as roi,
       sum(coalesce((values ->> 'sku_orders_current_shop')::double precision,
         (values ->> 'sku_orders')::double precision)) as orders,
       sum((values ->> 'live_views')::double precision) as views
     ${listed('gmvmax_live')}
     group by attributes ->> 'name', attributes ->> 'campaign', at
     order by cost desc nulls last, key`,
    [team, ...periodsOf(periods)],
  )
  return rows
}
