/* oxlint-disable no-await-in-loop -- waits for what goes on in the database */
import { setTimeout } from 'node:timers/promises'

import type { Pool } from 'pg'

import type { TeamId } from '#kernel/ids.ts'
import type { Day } from '#kernel/time.ts'

type Seed = {
  readonly weeks: number
  /** Videos in the list of each week. */
  readonly videos: number
  /** Order lines of all weeks. */
  readonly orders: number
  readonly from: Day
  readonly to: Day
}

const videoMetrics = [
  'views',
  'gmv',
  'gmv_direct',
  'gmv_indirect',
  'likes',
  'comments',
  'shares',
  'new_followers',
  'product_impressions',
  'product_clicks',
  'buyers',
  'sku_orders',
  'items_sold',
  'gpm',
  'ctr',
  'ctor',
]
const shopMetrics = [
  'gmv',
  'orders',
  'sku_orders',
  'items_sold',
  'buyers',
  'visitors',
  'page_views',
  'product_impressions',
  'product_clicks',
  'refunds',
  'creator_live',
  'linked_live',
  'affiliate_video',
  'linked_video',
]

/** As the importers name what a row is about. */
const subjects = {
  video_list: 'video',
  live_sessions: 'live',
  shop_analytics: 'shop',
  live_core_stats: 'live_day',
  gmvmax_live: 'live_ad',
  studio_overview: 'account',
  studio_followers: 'account',
} as const

function amounts(names: readonly string[]): string {
  return `jsonb_build_object(${names.map((name) => `'${name}', (random() * 100000)::int`).join(', ')})`
}

/** In milliseconds, as our own clock tells it. */
const now = `date_trunc('milliseconds', now())`

/** One shop that looks at thousands of affiliate videos every week, for three years. */
export async function seedWeeks(
  pool: Pool,
  team: TeamId,
  { weeks, videos, orders, from, to }: Seed,
): Promise<string> {
  const started = performance.now()
  const weekly = `generate_series($2::date, $3::date, interval '7 days') as w(day)`
  const daily = `generate_series($2::date, $3::date, interval '1 day') as w(day)`
  const add = async (
    kind: keyof typeof subjects,
    { series, days, more = '', key = `''`, metrics }: Series,
  ): Promise<void> => {
    await pool.query(
      `insert into fact (team_id, kind, subject, subject_key, period_from, period_to, at, values, attributes, import_id, "row")
       select $1, '${kind}', '${subjects[kind]}', ${key}, day::date, day::date + ${days}, day, ${amounts(metrics)},
         '{"title": "Kasur lipat yang tidak kempes", "creator": "griyalelap.id"}', $1, 1
       from ${series} ${more}`,
      [team, from, to],
    )
    await pool.query(
      `insert into import (id, team_id, batch_id, state, file, kind, period_from, period_to, created_at, created_by, applied_at)
       select gen_random_uuid(), $1, $1, 'applied', '${kind}.xlsx', '${kind}', day::date, day::date + 6, ${now}, 'bench', ${now}
       from ${weekly}`,
      [team, from, to],
    )
  }
  await add('video_list', {
    series: weekly,
    days: 6,
    more: `cross join generate_series(1, ${videos}) as v(id)`,
    key: 'id::text',
    metrics: videoMetrics,
  })
  await add('live_sessions', {
    series: daily,
    days: 0,
    more: 'cross join generate_series(1, 12) as v(id)',
    key: `'719/' || day || id`,
    metrics: ['seconds', 'gmv', 'viewers', 'views', 'sku_orders_paid', 'likes', 'comments'],
  })
  await add('shop_analytics', { series: weekly, days: 6, metrics: shopMetrics })
  await add('shop_analytics', { series: daily, days: 0, metrics: shopMetrics })
  await add('live_core_stats', { series: daily, days: 0, metrics: ['gmv', 'streams'] })
  await add('gmvmax_live', {
    series: weekly,
    days: 6,
    more: 'cross join generate_series(1, 8) as v(id)',
    key: 'id::text',
    metrics: ['cost', 'gross_revenue', 'gross_revenue_current_shop'],
  })
  await add('studio_overview', {
    series: daily,
    days: 0,
    metrics: ['video_views', 'likes', 'comments', 'shares'],
  })
  await add('studio_followers', { series: daily, days: 0, metrics: ['followers'] })
  await addOrders(pool, team, { weeks, videos, orders, from, to })
  await settle(pool)
  const { rows } = await pool.query<{ facts: number; lines: number; size: string }>(
    `select (select count(*) from fact)::int as facts, (select count(*) from order_line)::int as lines,
       pg_size_pretty(pg_total_relation_size('fact')) as size`,
  )
  const { facts, lines, size } = rows[0] ?? { facts: 0, lines: 0, size: '' }
  return `${facts} facts (${size}), ${lines} order lines, ${weeks} weeks, filled in ${seconds(started)} s`
}

type Series = {
  readonly series: string
  /** Days after the first one. */
  readonly days: number
  readonly more?: string
  readonly key?: string
  readonly metrics: readonly string[]
}

/** Five orders in six lines, two thousand lines a week, sixty thousand buyers. */
async function addOrders(
  pool: Pool,
  team: TeamId,
  { weeks, orders, from, to }: Seed,
): Promise<void> {
  await pool.query(
    `insert into order_line (team_id, order_id, sku_id, line, state, status, created_at, created_on, paid_at, cash_on_delivery, buyer, import_id, "row")
     select $1, (n / 6 * 5 + least(n % 6, 4))::text, n::text, 1, 'completed', 'Selesai', at, at::date, at, false,
       md5((random() * 60000)::int::text), $1, n
     from generate_series(1, $2::int) as n,
       lateral (select $3::timestamptz + (n::float8 / $2 * $4) * interval '1 day' as at) as t`,
    [team, orders, from, weeks * 7],
  )
  await pool.query(
    `insert into import (id, team_id, batch_id, state, file, kind, period_from, period_to, created_at, created_by, applied_at)
     values (gen_random_uuid(), $1, $1, 'applied', 'pesanan.csv', 'orders', $2, $3, ${now}, 'bench', ${now})`,
    [team, from, to],
  )
}

/**
 * As after a quiet minute. A background vacuum that is still reading keeps ours from marking pages
 * as visible to all, and then the same measurement differs by a quarter from one run to the next.
 */
async function settle(pool: Pool): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(
      `select from pg_stat_activity where backend_type = 'autovacuum worker'`,
    )
    if (rowCount === 0) break
    await setTimeout(200)
  }
  await pool.query('vacuum analyze fact, order_line, import')
}

const seconds = (started: number): string => ((performance.now() - started) / 1000).toFixed(0)
