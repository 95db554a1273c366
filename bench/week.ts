/* oxlint-disable no-await-in-loop -- a measurement runs alone */
/**
 * The data of the week page and the PDF of its report with a million stored facts, against one bare
 * aggregate over the same weeks in the same run.
 * `npm run bench -- week [--weeks 156] [--videos 6290] [--orders 312000]`
 */
import { appendFile, mkdir } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'

import { Client, type Pool } from 'pg'

import { addDays, addWeeks, Instant, periodOf, Week } from '#kernel/time.ts'
import { definitions as meanings } from '#modules/metrics/domain/definitions.ts'
import type { MetricsService } from '#modules/metrics/module.ts'
import { createDays, type Days } from '#modules/metrics/server/days.ts'
import { createFigures } from '#modules/metrics/server/figures.ts'
import { createStock } from '#modules/metrics/server/make-facts.ts'
import { createReportPdf } from '#modules/reports/server/report-pdf.ts'
import { createReportStore } from '#modules/reports/server/report-store.ts'
import { connect, type Connected, poolSettings } from '#platform/db/connection.ts'
import { startThrowAway } from '#platform/db/embedded/throw-away.ts'
import { migrate } from '#platform/db/migrate.ts'
import { createDocuments } from '#platform/documents/documents.ts'
import { createLog } from '#platform/log/log.ts'

import { say } from './kit/measure.ts'
import { seedWeeks } from './kit/seed-weeks.ts'

const full = { weeks: '156', videos: '6290', orders: '312000', rounds: '50' }
const { values } = parseArgs({
  options: {
    weeks: { type: 'string', default: full.weeks },
    videos: { type: 'string', default: full.videos },
    orders: { type: 'string', default: full.orders },
    rounds: { type: 'string', default: full.rounds },
  },
})
const asked = {
  weeks: Number(values.weeks),
  videos: Number(values.videos),
  orders: Number(values.orders),
  rounds: Number(values.rounds),
}
const last = Week.parse('2026-W46')
const { from } = periodOf(addWeeks(last, 1 - asked.weeks))
const { to } = periodOf(last)
const most = { page: 150, day: 60, pdf: 2000 }
const documentRounds = 10

const lines: string[] = []
const broken: string[] = []

function report(line: string): void {
  say(line)
  lines.push(line)
}
function demand(kept: boolean, sentence: string): void {
  if (!kept) broken.push(sentence)
}

const clock = () => Instant.parse(Date.now())

type Metrics = Pick<MetricsService, 'definitions' | 'weekPage'>
type Stock = ReturnType<typeof createStock>

/** Another week at every round, so that no page is served from the one before. */
const weeks = Array.from({ length: asked.rounds }, (_, at) =>
  addWeeks(last, -((at * 7) % Math.max(1, asked.weeks - 9))),
)

async function pages(pool: Pool, { weekPage }: Metrics, { caller, team }: Stock): Promise<void> {
  const bare = async (week: Week) => {
    const { rows } = await pool.query(
      `select sum((values ->> 'gmv')::double precision) as gmv from fact
       where team_id = $1 and kind = 'video_list' and period_from between $2 and $3`,
      [team, periodOf(addWeeks(week, -7)).from, periodOf(week).to],
    )
    return rows
  }
  const page = async (week: Week) => JSON.stringify(await weekPage(caller, week))
  for (const week of weeks.slice(0, 3)) await Promise.all([page(week), bare(week)])
  const times = { page: [] as number[], bare: [] as number[] }
  // In turn, so that both meet the same machine.
  for (const week of weeks) {
    times.page.push(await took(() => page(week)))
    times.bare.push(await took(() => bare(week)))
  }
  const p95 = quantile(times.page, 0.95)
  report(
    `- week page of ${(await page(last)).length} bytes, ${weeks.length} calls: ${told(times.page)} ` +
      `(p95 under ${most.page} ms)`,
  )
  report(
    `- one bare aggregate over the same weeks: ${told(times.bare)}; ` +
      `ratio of p95 ${(p95 / quantile(times.bare, 0.95)).toFixed(2)}`,
  )
  demand(p95 < most.page, `the week page takes ${p95.toFixed(0)} ms at p95`)
}

/** The page of a day must not be felt beside that of a week. */
async function dayPages(dayPage: Days['dayPage'], { caller }: Stock): Promise<void> {
  const page = async (week: Week) =>
    JSON.stringify(await dayPage(caller, addDays(periodOf(week).from, 2)))
  for (const week of weeks.slice(0, 3)) await page(week)
  const times: number[] = []
  for (const week of weeks) times.push(await took(() => page(week)))
  report(
    `- day page of ${(await page(last)).length} bytes, ${weeks.length} calls: ${told(times)} ` +
      `(p95 under ${most.day} ms)`,
  )
  const p95 = quantile(times, 0.95)
  demand(p95 < most.day, `the day page takes ${p95.toFixed(0)} ms at p95`)
}

/** The first one starts the process that sets documents and loads the charts. */
async function documents({ db }: Connected, metrics: Metrics, { caller }: Stock): Promise<void> {
  const desk = createDocuments()
  try {
    const store = createReportStore(db)
    const { weekPage, definitions } = metrics
    const pdf = createReportPdf({ documents: desk, store, weekPage, definitions })
    const first = await took(() => pdf(caller, last))
    const warm: number[] = []
    for (const week of weeks.slice(0, documentRounds))
      warm.push(await took(() => pdf(caller, week)))
    const { body } = await pdf(caller, last)
    report(
      `- PDF of the report with its chart (${Math.round(body.length / 1000)} kB): ` +
        `first **${first.toFixed(0)} ms**, then ${told(warm)} (each under ${most.pdf} ms)`,
    )
    const slowest = Math.max(first, ...warm)
    demand(slowest < most.pdf, `the PDF takes ${slowest.toFixed(0)} ms`)
  } finally {
    await desk.close()
  }
}

async function measure(): Promise<void> {
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
    const connected = connect(connection, { log })
    const { db, pool } = connected
    const stock = createStock(pool)
    const service = { definitions: meanings, ...createFigures({ db, clock }) }
    const { dayPage } = createDays({ db, clock })
    report(`- ${await seedWeeks(pool, stock.team, { ...asked, from, to })}`)
    await pages(pool, service, stock)
    await dayPages(dayPage, stock)
    await documents(connected, service, stock)
    await pool.end()
  } finally {
    await cluster.stop()
  }
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

function told(times: readonly number[]): string {
  const [p50, p95, slowest] = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(0))
  return `p50 **${p50} ms**, p95 **${p95} ms**, most ${slowest} ms`
}

async function keep(): Promise<void> {
  const [cpu] = cpus()
  const about = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.version}`
  const load = `load ${loadavg()[0]?.toFixed(1)}`
  await mkdir('docs/bench', { recursive: true })
  const verdict = broken.map((one) => `- NOT KEPT: ${one}\n`).join('')
  const head = `\n## ${new Date().toISOString().slice(0, 10)} · ${about}, ${load}\n\n`
  await appendFile('docs/bench/week.md', `${head}${lines.join('\n')}\n${verdict}`)
}

await measure()
const isFull =
  values.weeks === full.weeks && values.videos === full.videos && values.orders === full.orders
if (isFull) await keep()
for (const sentence of broken) say(`NOT KEPT: ${sentence}`)
process.exitCode = broken.length === 0 ? 0 : 1
