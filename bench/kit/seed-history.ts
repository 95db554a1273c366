/* oxlint-disable no-await-in-loop -- rows are copied at the pace of the database */
import { once } from 'node:events'

import type { Pool, PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

import type { TeamId } from '#kernel/ids.ts'
import { addWeeks, type Day, daysOf, periodOf, type Week } from '#kernel/time.ts'

export type History = {
  readonly teams: readonly TeamId[]
  readonly last: Week
  readonly weeks: number
  /** In the list of each week of each shop; the other lists keep their proportion to it. */
  readonly videos: number
  /** Order lines of each week of each shop. */
  readonly orders: number
}

type List = {
  readonly kind: string
  readonly subject: string
  /** Rows of one period, as a share of the videos of a week; or a number of its own. */
  readonly share?: number
  readonly rows?: number
  readonly days: 'week' | 'each day' | 'last day'
  readonly metrics: readonly string[]
  readonly told?: string
}

const video = ['views', 'gmv', 'gmv_direct', 'gmv_indirect', 'likes', 'comments', 'shares']
const sold = [
  'gmv',
  'orders',
  'sku_orders',
  'items_sold',
  'refunds',
  'product_impressions',
  'product_clicks',
]
const shop = [
  ...sold,
  'buyers',
  'visitors',
  'page_views',
  'creator_live',
  'linked_live',
  'affiliate_video',
  'linked_video',
]
const reacted = ['views', 'likes', 'comments', 'shares']
const title = '"title": "Kasur lipat yang tidak kempes", "creator": "griyalelap.id"'

/** What a team that imports every export every week has: most rows are videos, products and ads. */
const lists: readonly List[] = [
  { kind: 'video_list', subject: 'video', share: 1, days: 'week', metrics: video, told: title },
  {
    kind: 'studio_content',
    subject: 'video',
    share: 1,
    days: 'last day',
    metrics: reacted,
    told: title,
  },
  {
    kind: 'affiliate_videos',
    subject: 'affiliate_video',
    share: 1.4,
    days: 'week',
    metrics: sold,
    told: title,
  },
  {
    kind: 'gmvmax_creative',
    subject: 'creative_ad',
    share: 1,
    days: 'week',
    metrics: ['cost', 'gross_revenue', 'sku_orders'],
  },
  {
    kind: 'product_list',
    subject: 'product',
    share: 0.8,
    days: 'week',
    metrics: [...sold, 'add_to_cart', 'items_refunded'],
  },
  { kind: 'affiliate_creators', subject: 'creator', share: 0.5, days: 'week', metrics: sold },
  {
    kind: 'ads_report',
    subject: 'ad',
    rows: 8,
    days: 'each day',
    metrics: ['cost', 'impressions', 'clicks_all'],
    told: '"ad_id": "1", "ad": "Iklan", "campaign": "Gajian"',
  },
  {
    kind: 'studio_activity',
    subject: 'account_hour',
    rows: 24,
    days: 'each day',
    metrics: ['active_followers'],
  },
  {
    kind: 'live_sessions',
    subject: 'live',
    rows: 4,
    days: 'each day',
    metrics: ['seconds', 'viewers', 'sku_orders_paid', ...reacted, 'gmv'],
    told: '"creator": "griyalelap.id"',
  },
  {
    kind: 'gmvmax_live',
    subject: 'live_ad',
    rows: 8,
    days: 'week',
    metrics: ['cost', 'gross_revenue', 'gross_revenue_current_shop'],
  },
  { kind: 'shop_analytics', subject: 'shop', rows: 1, days: 'week', metrics: shop },
  { kind: 'shop_analytics', subject: 'shop', rows: 1, days: 'each day', metrics: shop },
  {
    kind: 'live_core_stats',
    subject: 'live_day',
    rows: 1,
    days: 'each day',
    metrics: ['gmv', 'streams'],
  },
  {
    kind: 'studio_overview',
    subject: 'account',
    rows: 1,
    days: 'each day',
    metrics: ['video_views', 'likes', 'comments', 'shares'],
  },
  {
    kind: 'studio_followers',
    subject: 'account',
    rows: 1,
    days: 'each day',
    metrics: ['followers'],
  },
]

const indexes = {
  fact: [
    'alter table fact add constraint fact_key unique (team_id, kind, period_from, period_to, subject, subject_key)',
    'create index fact_sums on fact (team_id, kind, period_from, period_to, views, gmv)',
    'create index fact_import on fact (import_id)',
  ],
} as const

/** A made-up number, the same at every run. */
function dice(): (most: number) => number {
  let state = 1
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % most
  }
}

/** Values take a second to make and a minute to write: a thousand of each list are enough. */
function valuesOf({ metrics }: List): string[] {
  const roll = dice()
  return Array.from(
    { length: 1000 },
    () => `{${metrics.map((name) => `"${name}": ${roll(100_000)}`).join(', ')}}`,
  )
}

/** Two years of many shops, week by week as they would have been imported, by COPY. */
export async function seedHistory(pool: Pool, history: History): Promise<string> {
  const started = performance.now()
  const client = await pool.connect()
  try {
    await client.query("set maintenance_work_mem = '1GB'; set synchronous_commit = off")
    await client.query(
      'alter table fact drop constraint fact_key; drop index fact_sums; drop index fact_import',
    )
    const facts = await copy(
      client,
      'fact (team_id, kind, subject, subject_key, period_from, period_to, at, "values", attributes, import_id, "row")',
      factLines(history),
    )
    const lines = await copy(
      client,
      'order_line (team_id, order_id, sku_id, line, state, status, created_at, created_on, paid_at, cash_on_delivery, buyer, import_id, "row")',
      orderLines(history),
    )
    await copy(
      client,
      'import (id, team_id, batch_id, state, file, kind, period_from, period_to, created_at, created_by, applied_at)',
      importLines(history),
    )
    for (const statement of indexes.fact) await client.query(statement)
    await client.query('vacuum analyze fact, order_line, import')
    const { rows } = await client.query<{ size: string }>(
      `select pg_size_pretty(pg_total_relation_size('fact')) as size`,
    )
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    return `${facts} facts (${rows[0]?.size}) of ${history.teams.length} shops over ${history.weeks} weeks, ${lines} order lines, filled in ${seconds} s`
  } finally {
    client.release()
  }
}

async function copy(client: PoolClient, into: string, lines: Iterable<string>): Promise<number> {
  const stream = client.query(copyFrom(`copy ${into} from stdin`, { highWaterMark: 1 << 20 }))
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error))
  const done = once(stream, 'finish')
  let [chunk, count] = ['', 0]
  for (const line of lines) {
    chunk += line
    count += 1
    if (chunk.length < 1 << 19) continue
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), failed])
    chunk = ''
  }
  stream.end(chunk)
  await Promise.race([done, failed])
  return count
}

const weeksOf = ({ last, weeks }: History): Week[] =>
  Array.from({ length: weeks }, (_, at) => addWeeks(last, at + 1 - weeks))

function* factLines(history: History): Generator<string> {
  const made = lists.map((list) => ({ list, values: valuesOf(list) }))
  let n = 0
  for (const week of weeksOf(history)) {
    const { from, to } = periodOf(week)
    const days = daysOf({ from, to })
    for (const team of history.teams)
      for (const { list, values } of made) {
        const rows = list.rows ?? Math.round((list.share ?? 1) * history.videos)
        const periods: readonly (readonly [Day, Day])[] =
          list.days === 'week'
            ? [[from, to]]
            : list.days === 'last day'
              ? [[to, to]]
              : days.map((day) => [day, day])
        for (const [first, last] of periods)
          for (let row = 1; row <= rows; row += 1) {
            n += 1
            const key =
              list.subject === 'live' ? `719/${first}T${10 + row}:00` : String(7_400_000_000 + row)
            yield `${team}\t${list.kind}\t${list.subject}\t${key}\t${first}\t${last}\t${first} 12:00:00+07\t${values[n % 1000]}\t{${list.told ?? ''}}\t${team}\t${row}\n`
          }
      }
  }
}

/** Five orders in six lines, of a few thousand buyers a shop. */
function* orderLines(history: History): Generator<string> {
  let n = 0
  for (const week of weeksOf(history)) {
    const days = daysOf(periodOf(week))
    for (const team of history.teams)
      for (let line = 0; line < history.orders; line += 1) {
        n += 1
        const day = days[line % 7] ?? days[0]
        const order = Math.floor(n / 6) * 5 + Math.min(n % 6, 4)
        const at = `${day} ${String(8 + (line % 14)).padStart(2, '0')}:${String(line % 60).padStart(2, '0')}:00+07`
        yield `${team}\t${order}\t${n}\t1\tcompleted\tSelesai\t${at}\t${day}\t${at}\tf\t${(n * 7919) % 5000}\t${team}\t${line}\n`
      }
  }
}

function* importLines(history: History): Generator<string> {
  for (const week of weeksOf(history)) {
    const { from, to } = periodOf(week)
    for (const team of history.teams)
      for (const kind of new Set([...lists.map((list) => list.kind), 'orders'])) {
        const first = kind === 'studio_content' ? to : from
        yield `${crypto.randomUUID()}\t${team}\t${team}\tapplied\t${kind}.xlsx\t${kind}\t${first}\t${to}\t${to} 20:00:00+07\tbench\t${to} 20:00:00+07\n`
      }
  }
}
