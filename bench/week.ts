/* oxlint-disable no-await-in-loop -- a measurement runs alone */
/**
 * The data of the week page with a million stored facts, against one bare aggregate over the same
 * weeks in the same run. `npm run bench -- week [--weeks 156] [--videos 6290] [--orders 312000]`
 */
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'

import { Client, type Pool } from 'pg'

import { addWeeks, Instant, periodOf, Week } from '#kernel/time.ts'
import { createMetrics } from '#modules/metrics/module.ts'
import { createStock } from '#modules/metrics/server/make-facts.ts'
import { connect, poolSettings } from '#platform/db/connection.ts'
import { startThrowAway } from '#platform/db/embedded/throw-away.ts'
import { migrate } from '#platform/db/migrate.ts'
import { createLog } from '#platform/log/log.ts'

const { values } = parseArgs({
  options: {
    weeks: { type: 'string', default: '156' },
    videos: { type: 'string', default: '6290' },
    orders: { type: 'string', default: '312000' },
    rounds: { type: 'string', default: '50' },
  },
})
const asked = {
  weeks: Number(values.weeks),
  videos: Number(values.videos),
  orders: Number(values.orders),
  rounds: Number(values.rounds),
}
const last = Week.parse('2026-W46')
const first = addWeeks(last, 1 - asked.weeks)
const [from, to] = [periodOf(first).from, periodOf(last).to]

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

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const cluster = await startThrowAway()
try {
  const log = createLog({ level: 'warn', stream: process.stderr, format: 'text' })
  const admin = new Client({ ...poolSettings(cluster.connection), database: 'postgres' })
  await admin.connect()
  await admin.query('create database bench')
  await admin.end()
  const connection = { ...cluster.connection, database: 'bench' }
  const client = new Client(poolSettings(connection))
  await client.connect()
  await migrate(client, { folder: 'migrations', mayApply: true, log })
  await client.end()
  const { db, pool } = connect(connection, { log })
  const stock = createStock(pool)
  await fill(pool, stock.team)
  await report(pool, createMetrics({ db, clock: () => Instant.parse(Date.now()) }), stock)
  await pool.end()
} finally {
  await cluster.stop()
}

type Stock = ReturnType<typeof createStock>

function amounts(names: readonly string[]): string {
  return `jsonb_build_object(${names.map((name) => `'${name}', (random() * 100000)::int`).join(', ')})`
}

/** One shop that looks at thousands of affiliate videos every week, for three years. */
async function fill(pool: Pool, team: Stock['team']): Promise<void> {
  const started = performance.now()
  const weekly = `generate_series($2::date, $3::date, interval '7 days') as w(day)`
  const daily = `generate_series($2::date, $3::date, interval '1 day') as w(day)`
  const add = async (
    kind: string,
    { series, days, more = '', key = `''`, metrics }: Series,
  ): Promise<void> => {
    await pool.query(
      `insert into fact (team_id, kind, subject, subject_key, period_from, period_to, at, values, attributes, import_id, "row")
       select $1, '${kind}', '${kind}', ${key}, day::date, day::date + ${days}, day, ${amounts(metrics)},
         '{"title": "Kasur lipat yang tidak kempes", "creator": "griyalelap.id"}', $1, 1
       from ${series} ${more}`,
      [team, from, to],
    )
    await pool.query(
      `insert into import (id, team_id, batch_id, state, file, kind, period_from, period_to, created_at, created_by, applied_at)
       select gen_random_uuid(), $1, $1, 'applied', '${kind}.xlsx', '${kind}', day::date, day::date + 6, now(), 'bench', now()
       from ${weekly}`,
      [team, from, to],
    )
  }
  await add('video_list', {
    series: weekly,
    days: 6,
    more: `cross join generate_series(1, ${asked.videos}) as v(id)`,
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
  await addOrders(pool, team)
  await pool.query('vacuum analyze fact, order_line, import')
  const { rows } = await pool.query<{ facts: number; lines: number; size: string }>(
    `select (select count(*) from fact)::int as facts, (select count(*) from order_line)::int as lines,
       pg_size_pretty(pg_total_relation_size('fact')) as size`,
  )
  const { facts, lines, size } = rows[0] ?? { facts: 0, lines: 0, size: '' }
  say(
    `${facts} facts (${size}), ${lines} order lines, ${asked.weeks} weeks, filled in ${seconds(started)} s`,
  )
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
async function addOrders(pool: Pool, team: Stock['team']): Promise<void> {
  await pool.query(
    `insert into order_line (team_id, order_id, sku_id, line, state, status, created_at, created_on, paid_at, cash_on_delivery, buyer, import_id, "row")
     select $1, (n / 6 * 5 + least(n % 6, 4))::text, n::text, 1, 'completed', 'Selesai', at, at::date, at, false,
       md5((random() * 60000)::int::text), $1, n
     from generate_series(1, $2::int) as n,
       lateral (select $3::timestamptz + (n::float8 / $2 * $4) * interval '1 day' as at) as t`,
    [team, asked.orders, from, asked.weeks * 7],
  )
  await pool.query(
    `insert into import (id, team_id, batch_id, state, file, kind, period_from, period_to, created_at, created_by, applied_at)
     values (gen_random_uuid(), $1, $1, 'applied', 'pesanan.csv', 'orders', $2, $3, now(), 'bench', now())`,
    [team, from, to],
  )
}

type Metrics = ReturnType<typeof createMetrics>

/** Another week at every round, so that no page is served from the one before. */
async function report(pool: Pool, { service }: Metrics, { caller, team }: Stock): Promise<void> {
  const weeks = Array.from({ length: asked.rounds }, (_, at) =>
    addWeeks(last, -((at * 7) % Math.max(1, asked.weeks - 9))),
  )
  const bare = async (week: Week) => {
    const { rows } = await pool.query(
      `select sum((values ->> 'gmv')::double precision) as gmv from fact
       where team_id = $1 and kind = 'video_list' and period_from between $2 and $3`,
      [team, periodOf(addWeeks(week, -7)).from, periodOf(week).to],
    )
    return rows
  }
  const page = async (week: Week) => JSON.stringify(await service.weekPage(caller, week))
  for (const week of weeks.slice(0, 3)) await Promise.all([page(week), bare(week)])
  const times = { page: [] as number[], bare: [] as number[] }
  // In turn, so that both meet the same machine.
  for (const week of weeks) {
    times.page.push(await took(() => page(week)))
    times.bare.push(await took(() => bare(week)))
  }
  say(`load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors\n`)
  say(`| | p50 | p95 | most |\n|---|--:|--:|--:|`)
  say(row('week page', times.page))
  say(row('one bare aggregate', times.bare))
  say(
    `\np95 ratio ${(quantile(times.page, 0.95) / quantile(times.bare, 0.95)).toFixed(2)}, page ${(await page(last)).length} bytes`,
  )
  if (quantile(times.page, 0.95) > 150) process.exitCode = 1
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function quantile(unsorted: readonly number[], share: number): number {
  const times = unsorted.toSorted((a, b) => a - b)
  return times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? 0
}

function row(name: string, times: readonly number[]): string {
  const cells = [0.5, 0.95, 1].map((share) => `${quantile(times, share).toFixed(1)} ms`)
  return `| ${name} | ${cells.join(' | ')} |`
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(0)
}
