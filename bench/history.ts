/* oxlint-disable no-await-in-loop -- a measurement runs alone */
/**
 * Pages over HTTP on the history of many shops: 50 shops, two years, 300 videos a week, some ten
 * million facts. `npm run bench -- history [--shops 50] [--weeks 104] [--videos 300] [--keep FOLDER]`
 * With `--keep` the data folder stays and is used again, which saves the filling.
 */
import { existsSync } from 'node:fs'
import { appendFile, chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import type { Pool } from 'pg'

import { TeamId } from '#kernel/ids.ts'
import { addWeeks, periodOf, Week } from '#kernel/time.ts'
import { openDatabase } from '#platform/db/database.ts'
import { createLog } from '#platform/log/log.ts'

import { say } from './kit/measure.ts'
import { seedHistory } from './kit/seed-history.ts'
import {
  cookieOf,
  owner,
  send,
  type Server,
  setUp,
  shareOf,
  startServer,
  stopServer,
} from './kit/served.ts'

const full = { shops: '50', weeks: '104', videos: '300', orders: '200', rounds: '200' }
const { values } = parseArgs({
  options: {
    shops: { type: 'string', default: full.shops },
    weeks: { type: 'string', default: full.weeks },
    videos: { type: 'string', default: full.videos },
    orders: { type: 'string', default: full.orders },
    rounds: { type: 'string', default: full.rounds },
    keep: { type: 'string' },
  },
})
const asked = {
  shops: Number(values.shops),
  weeks: Number(values.weeks),
  videos: Number(values.videos),
  orders: Number(values.orders),
  rounds: Number(values.rounds),
}
const last = Week.parse('2026-W46')
const mostPageMs = 400
const log = createLog({ level: 'warn', stream: process.stderr, format: 'text' })
const lines: string[] = []
const broken: string[] = []

function report(line: string): void {
  say(line)
  lines.push(line)
}

type Visitor = { readonly url: string; readonly cookie: string; readonly teams: readonly TeamId[] }

/** Teams are made a few a minute by a person, so the others come as copies of the first. */
async function moreShops(pool: Pool): Promise<void> {
  await pool.query(
    `with made as (
       insert into team (id, slug, name, time_zone, language, example, created_at)
       select gen_random_uuid(), 'griya-' || n, 'Griya ' || n, 'Asia/Jakarta', 'id', false, now()
       from generate_series(2, $1::int) as n returning id
     ) insert into member (team_id, user_id, roles, joined_at)
     select made.id, user_id, roles, now() from made, member`,
    [asked.shops],
  )
}

/** Fifty shops of one owner, filled beside the running server. */
async function fill(server: Server, data: string): Promise<Visitor> {
  const cookie = await setUp(server, 'Griya 1')
  const database = await openDatabase(
    { root: process.cwd(), data, databaseUrl: null },
    { role: 'tool', log },
  )
  try {
    await moreShops(database.pool)
    const { rows } = await database.pool.query<{ id: string }>(
      'select id from team order by created_at',
    )
    const teams = rows.map(({ id }) => TeamId.parse(id))
    report(`- ${await seedHistory(database.pool, { ...asked, teams, last })}`)
    return { url: server.url, cookie, teams }
  } finally {
    await database.close()
  }
}

/** A page of another shop and another week each time. */
async function measure(
  visitor: Visitor,
  name: string,
  addressOf: (team: TeamId, week: Week) => string,
) {
  const times: number[] = []
  let bytes = 0
  for (let round = 0; round < asked.rounds; round += 1) {
    const team = visitor.teams[(round * 17) % visitor.teams.length] ?? visitor.teams[0]
    if (!team) throw new Error('There is no shop')
    const week = addWeeks(last, -((round * 31) % Math.max(1, asked.weeks - 9)))
    const began = performance.now()
    const response = await fetch(visitor.url + addressOf(team, week), {
      headers: { cookie: visitor.cookie },
    })
    bytes = (await response.arrayBuffer()).byteLength
    times.push(performance.now() - began)
    if (!response.ok) throw new Error(`${name}: ${response.status}`)
  }
  const at = (share: number) => shareOf(times, share)
  report(
    `- ${name} (${bytes} bytes), ${times.length} calls: p50 **${at(0.5).toFixed(0)} ms**, ` +
      `p95 **${at(0.95).toFixed(0)} ms**, most ${at(1).toFixed(0)} ms (p95 under ${mostPageMs} ms)`,
  )
  if (at(0.95) >= mostPageMs) broken.push(`${name} takes ${at(0.95).toFixed(0)} ms at p95`)
}

async function keep(): Promise<void> {
  const [cpu] = cpus()
  const about = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.version}`
  const load = `load ${loadavg()[0]?.toFixed(1)}`
  await mkdir('docs/bench', { recursive: true })
  const verdict = broken.map((one) => `- NOT KEPT: ${one}\n`).join('')
  const head = `\n## ${new Date().toISOString().slice(0, 10)} · ${about}, ${load}\n\n`
  await appendFile('docs/bench/history.md', `${head}${lines.join('\n')}\n${verdict}`)
}

/** What a kept folder was filled with, so that it is measured again without filling. */
async function visit(server: Server, data: string): Promise<Visitor> {
  const note = join(data, 'history.json')
  if (existsSync(note)) {
    const known: { teams: TeamId[]; line: string } = JSON.parse(await readFile(note, 'utf8'))
    report(known.line)
    const signedIn = await send(server, {
      path: '/api/sign-in',
      body: {
        email: owner.email,
        password: owner.password,
      },
    })
    return { url: server.url, cookie: cookieOf(signedIn), teams: known.teams }
  }
  const visitor = await fill(server, data)
  await writeFile(note, JSON.stringify({ teams: visitor.teams, line: lines[0] }))
  return visitor
}

const data = values.keep ?? (await mkdtemp(join(tmpdir(), 'etalase-bench-')))
await mkdir(data, { recursive: true })
// The database's own user enters it too.
await chmod(data, 0o755)
try {
  const server = await startServer(data)
  try {
    const visitor = await visit(server, data)
    await measure(visitor, 'week page', (team, week) => `/api/teams/${team}/weeks/${week}`)
    await measure(visitor, 'list of weeks', (team) => `/api/teams/${team}/weeks`)
    await measure(
      visitor,
      'origin of a figure',
      (team, week) => `/api/teams/${team}/weeks/${week}/origin?id=video.views&subject=shop`,
    )
    await measure(
      visitor,
      'day page',
      (team, week) => `/api/teams/${team}/days/${periodOf(week).to}`,
    )
  } finally {
    await stopServer(server)
  }
} finally {
  if (!values.keep) await rm(data, { recursive: true, force: true })
}
const isFull =
  [values.shops, values.weeks, values.videos].join() ===
  [full.shops, full.weeks, full.videos].join()
if (isFull) await keep()
for (const sentence of broken) say(`NOT KEPT: ${sentence}`)
process.exitCode = broken.length === 0 ? 0 : 1
