/* oxlint-disable no-await-in-loop -- a measurement runs alone, and a person types one letter after the other */
/**
 * A keystroke in the search over HTTP, with a million facts of one shop over two years, beside a
 * call that asks nothing but whether the server is there.
 * `npm run bench -- search [--weeks 104] [--videos 8700] [--rounds 300]`
 */
import { appendFile, chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import { z } from 'zod'

import { TeamId } from '#kernel/ids.ts'
import { Week } from '#kernel/time.ts'
import { Findings } from '#modules/search/contract.ts'
import { openDatabase } from '#platform/db/database.ts'
import { createLog } from '#platform/log/log.ts'

import { say } from './kit/measure.ts'
import { oldest, seedNames } from './kit/seed-names.ts'
import { type Server, setUp, shareOf, startServer, stopServer } from './kit/served.ts'

const full = { weeks: '104', videos: '8700', rounds: '300' }
const { values } = parseArgs({
  options: {
    weeks: { type: 'string', default: full.weeks },
    videos: { type: 'string', default: full.videos },
    rounds: { type: 'string', default: full.rounds },
  },
})
const rounds = Number(values.rounds)
/** A keystroke above a call that asks nothing. */
const mostMs = 100
/** As fast as anybody types, and less often than the server allows one person. */
const betweenMs = 110
const log = createLog({ level: 'warn', stream: process.stderr, format: 'text' })
const lines: string[] = []
const broken: string[] = []

function report(line: string): void {
  say(line)
  lines.push(line)
}

/** What a person types, letter by letter: common words, rare ones, ids, handles, and nothing at all. */
const typed = [
  'kasur lipat',
  'meja rotan hitam',
  `review ${oldest}`,
  '74000000000000',
  'akun17',
  'promo gajian sofa',
  'griya',
  'qqqq',
  'lampu tidur estetik seri9',
]
const keystrokes = typed.flatMap((text) =>
  Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1).trimEnd()),
)

const Shown = z.object({ teams: z.array(z.object({ id: TeamId })) })

async function timed(url: string, cookie: string): Promise<{ ms: number; body: string }> {
  const began = performance.now()
  const response = await fetch(url, { headers: { cookie } })
  const body = await response.text()
  const ms = performance.now() - began
  if (!response.ok) throw new Error(`${url}: ${response.status} ${body}`)
  return { ms, body }
}

const told = (times: readonly number[]) =>
  `p50 **${shareOf(times, 0.5).toFixed(0)} ms**, p95 **${shareOf(times, 0.95).toFixed(0)} ms**, most ${shareOf(times, 1).toFixed(0)} ms`

/** A shop with a million facts, put in while the server is away; the next start names them. */
async function fill(data: string): Promise<{ cookie: string; team: TeamId }> {
  const server = await startServer(data)
  const cookie = await setUp(server, 'Griya Lelap')
  const { body } = await timed(`${server.url}/api/session`, cookie)
  const [team] = Shown.parse(JSON.parse(body)).teams
  await stopServer(server)
  if (!team) throw new Error('There is a team')
  const settings = { root: process.cwd(), data, databaseUrl: null }
  const database = await openDatabase(settings, { role: 'server', log })
  const began = performance.now()
  const shop = { team: team.id, last: Week.parse('2026-W46') }
  const size = { weeks: Number(values.weeks), videos: Number(values.videos) }
  const facts = await seedNames(database.pool, { ...shop, ...size })
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  report(`- ${facts} facts of one shop over ${values.weeks} weeks, filled in ${seconds} s`)
  await database.close()
  return { cookie, team: team.id }
}

/** Until the oldest of all is found. */
async function named(search: (text: string) => Promise<Findings>): Promise<void> {
  const began = performance.now()
  while ((await search(oldest)).groups.length === 0) await sleep(1000)
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  report(`- every item of them named ${seconds} s after the start, in the background`)
}

async function measure(server: Server, cookie: string, team: TeamId): Promise<void> {
  const ask = (text: string) =>
    timed(`${server.url}/api/teams/${team}/search?${new URLSearchParams({ q: text })}`, cookie)
  await named(async (text) => Findings.parse(JSON.parse((await ask(text)).body)))
  const [searched, bare]: [number[], number[]] = [[], []]
  let [late, slowest] = [0, { ms: 0, text: '' }]
  for (let round = 0; round < rounds; round += 1) {
    const text = keystrokes[round % keystrokes.length] ?? ''
    const { ms, body } = await ask(text)
    if (Findings.parse(JSON.parse(body)).missed.length > 0) late += 1
    if (ms > slowest.ms) slowest = { ms, text }
    searched.push(ms)
    bare.push((await timed(`${server.url}/api/health`, cookie)).ms)
    await sleep(betweenMs)
  }
  report(`- bare call (/api/health), ${rounds} times: ${told(bare)}`)
  report(`- a keystroke, ${rounds} times: ${told(searched)} (slowest: “${slowest.text}”)`)
  const above = shareOf(searched, 0.95) - shareOf(bare, 0.95)
  report(`- p95 above the bare call: **${above.toFixed(0)} ms** (under ${mostMs} ms)`)
  if (above >= mostMs) broken.push(`a keystroke takes ${above.toFixed(0)} ms more than a bare call`)
  if (late > 0) broken.push(`${late} answers left something out`)
}

async function keep(): Promise<void> {
  const [cpu] = cpus()
  const about = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.version}`
  const load = `load ${loadavg()[0]?.toFixed(1)}`
  await mkdir('docs/bench', { recursive: true })
  const verdict = broken.map((one) => `- NOT KEPT: ${one}\n`).join('')
  const head = `\n## ${new Date().toISOString().slice(0, 10)} · ${about}, ${load}\n\n`
  await appendFile('docs/bench/search.md', `${head}${lines.join('\n')}\n${verdict}`)
}

const data = await mkdtemp(join(tmpdir(), 'etalase-bench-'))
// The database's own user enters it too.
await chmod(data, 0o755)
try {
  const { cookie, team } = await fill(data)
  const server = await startServer(data)
  try {
    await measure(server, cookie, team)
  } finally {
    await stopServer(server)
  }
} finally {
  await rm(data, { recursive: true, force: true })
}
if ([values.weeks, values.videos].join() === [full.weeks, full.videos].join()) await keep()
for (const sentence of broken) say(`NOT KEPT: ${sentence}`)
process.exitCode = broken.length === 0 ? 0 : 1
