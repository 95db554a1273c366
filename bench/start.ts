/* oxlint-disable no-await-in-loop -- a measurement runs alone */
/**
 * From `node start.js` to the printed address, on a data folder of its own.
 * `npm run bench -- start [--rounds 5]`
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { say } from './kit/measure.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const rounds = Number(values.rounds)
const mostSecondStartMs = 3000

type Started = { readonly server: ChildProcess; readonly ms: number }

async function start(data: string): Promise<Started> {
  const began = performance.now()
  const server = spawn(process.execPath, ['start.js', '--port', '0', '--data', data], {
    env: { ...process.env, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  while (!/http:\/\/localhost:\d+/.test(said)) {
    const [chunk] = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')])
    if (!Buffer.isBuffer(chunk)) throw new Error('The server ended instead of starting')
    said += chunk.toString()
  }
  return { server, ms: performance.now() - began }
}

async function stop({ server }: Started, signal: NodeJS.Signals): Promise<void> {
  server.kill(signal)
  await once(server, 'exit')
}

/** PostgreSQL's own process, as its pid file in this folder says. */
async function killDatabase(data: string): Promise<void> {
  const [pid] = (await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGKILL')
}

async function repeated(data: string, end: (started: Started) => Promise<void>): Promise<number[]> {
  const all: number[] = []
  for (let round = 0; round < rounds; round++) {
    const started = await start(data)
    all.push(started.ms)
    await end(started)
  }
  return all
}

const told = (all: readonly number[]): string => {
  const sorted = all.toSorted((one, other) => one - other)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  return `median **${(middle / 1000).toFixed(2)} s**, most ${(Math.max(...all) / 1000).toFixed(2)} s`
}

const data = await mkdtemp(join(tmpdir(), 'etalase-bench-'))
await chmod(data, 0o755)
try {
  const first = await start(data)
  await stop(first, 'SIGTERM')
  const second = await repeated(data, (started) => stop(started, 'SIGTERM'))
  const orphaned = await repeated(data, (started) => stop(started, 'SIGKILL'))
  const killed = await repeated(data, async (started) => {
    await killDatabase(data)
    await stop(started, 'SIGKILL')
  })
  const lines = [
    `- first start with an empty data folder: **${(first.ms / 1000).toFixed(2)} s**`,
    `- second start (under 3 s): ${told(second)}`,
    `- after kill -9 of Node: ${told(orphaned.slice(1))}`,
    `- after kill -9 of Node and PostgreSQL: ${told(killed.slice(1))}`,
  ]
  await stop(await start(data), 'SIGTERM')
  for (const line of lines) say(line)
  const [cpu] = cpus()
  const about = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.version}`
  const head = `\n## ${new Date().toISOString().slice(0, 10)} · ${about}\n\n`
  await mkdir('docs/bench', { recursive: true })
  await appendFile('docs/bench/start.md', `${head}${lines.join('\n')}\n`)
  if (Math.max(...second) > mostSecondStartMs) {
    say('NOT KEPT: the second start takes longer than 3 s')
    process.exitCode = 1
  }
} finally {
  await rm(data, { recursive: true, force: true })
}
