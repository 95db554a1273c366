/* oxlint-disable no-await-in-loop -- one kill after the other */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Pool } from 'pg'
import { z } from 'zod'

import { openDatabase } from '#platform/db/database.ts'
import { createLog } from '#platform/log/log.ts'

import { startProcess, type ServerProcess } from '../../tests/server-process.ts'
import { rowsOfFile, writersFor, type Call, type Writer } from './kill-writers.ts'
import { createRandom } from './mutations.ts'

export const victims = ['node', 'postgres', 'both'] as const
export type Victim = (typeof victims)[number]

export type KillVerdict = {
  readonly kills: Readonly<Record<Victim, number>>
  readonly acknowledged: number
  /** Writes that were under way when something was killed. */
  readonly cut: number
  readonly slowestMs: number
  readonly complaints: readonly string[]
}

export type KillOptions = {
  readonly victims: readonly Victim[]
  readonly seed: number
  /** The longest that is written before something is killed. */
  readonly writeForMs: number
  readonly told?: (line: string) => void
}

const upWithinMs = 120_000
const log = createLog({ level: 'fatal', stream: process.stderr })

/**
 * Kills the server, its database or both at random moments of random writes, starts again what does
 * not come back by itself, and asks whether every acknowledged write is there and none by half.
 */
export async function killAgainAndAgain(options: KillOptions): Promise<KillVerdict> {
  const data = mkdtempSync(join(tmpdir(), 'etalase-kill-'))
  chmodSync(data, 0o755)
  const random = createRandom(options.seed)
  const counts = { node: 0, postgres: 0, both: 0 }
  const complaints: string[] = []
  const sum = { acknowledged: 0, cut: 0, slowestMs: 0 }
  let server = await startProcess({ data })
  try {
    const { team, cookie } = await setUp(server)
    const writers = writersFor(team)
    const call = callsTo(() => server.url, cookie)
    for (const victim of options.victims) {
      const writing = { go: true }
      const work = writers.map((writer) => writeOn(writer, call, writing))
      await sleep(100 + random(options.writeForMs))
      const began = performance.now()
      kill(victim, server, data)
      writing.go = false
      if (victim !== 'postgres') {
        await server.ended
        server = await startProcess({ data })
      }
      await untilWell(server)
      const wrong: string[] = []
      for (const one of await Promise.all(work)) {
        sum.acknowledged += one.done
        sum.cut += one.cut
        wrong.push(...one.wrong)
      }
      // Up is whoever answers what people ask. The health light alone may still speak of before: the
      // backends of a database whose head was killed answer for a moment longer.
      const missing = await untilAnswered(() => asked(writers, call))
      const ms = performance.now() - began
      counts[victim] += 1
      sum.slowestMs = Math.max(sum.slowestMs, ms)
      const found = [...wrong, ...missing, ...(await halfWritten(data))]
      complaints.push(...found.map((one) => `after the kill of ${victim}: ${one}`))
      options.told?.(
        `${victim} killed, up again in ${Math.round(ms)} ms, ${found.length} complaints`,
      )
    }
  } finally {
    await server.stop()
    rmSync(data, { recursive: true, force: true })
  }
  return { kills: counts, ...sum, complaints }
}

function kill(victim: Victim, { pid }: ServerProcess, data: string): void {
  const postgres = Number(
    readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
  )
  if (victim !== 'postgres') process.kill(pid, 'SIGKILL')
  if (victim !== 'node') process.kill(postgres, 'SIGKILL')
}

/** Writes until something is killed; what was not acknowledged is not counted. */
async function writeOn(writer: Writer, call: Call, writing: { go: boolean }) {
  let done = 0
  while (writing.go) {
    try {
      await writer.write(call)
      done += 1
    } catch (error) {
      // Only a kill is a reason not to acknowledge.
      const wrong = writing.go && !(error instanceof Cut) ? [String(error)] : []
      return { done, cut: 1, wrong }
    }
  }
  return { done, cut: 0, wrong: [] }
}

/** The connection broke, or the server said that its database does not answer. */
class Cut extends Error {}

function callsTo(url: () => string, cookie: string): Call {
  return async (method, path, body) => {
    const bytes = body instanceof Buffer
    const type = bytes ? 'application/octet-stream' : 'application/json'
    const answer = await fetch(url() + path, {
      method,
      headers: { cookie, ...(body !== undefined && { 'content-type': type }) },
      signal: AbortSignal.timeout(30_000),
      ...(body !== undefined && { body: bytes ? new Uint8Array(body) : JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new Cut(`${method} ${path}`, { cause })
    })
    const text = await answer.text().catch((cause: unknown) => {
      throw new Cut(`${method} ${path}`, { cause })
    })
    if (answer.status >= 500) throw new Cut(`${method} ${path}: ${text}`)
    if (!answer.ok) throw new Error(`${method} ${path}: ${text}`)
    return JSON.parse(text)
  }
}

async function setUp({ url }: ServerProcess): Promise<{ team: string; cookie: string }> {
  const answer = await fetch(`${url}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      team: { name: 'Griya', timeZone: 'Asia/Jakarta', language: 'id' },
      owner: { name: 'Rina', email: 'rina@griya.example', password: 'kasur empuk sekali' },
    }),
  })
  const { id } = z.object({ id: z.string() }).parse(await answer.json())
  return {
    team: id,
    cookie: answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
  }
}

const Health = z.object({ ok: z.boolean() })

async function untilWell({ url }: ServerProcess): Promise<void> {
  const giveUp = Date.now() + upWithinMs
  while (Date.now() < giveUp) {
    const well = await fetch(`${url}/api/health`)
      .then(async (answer) => Health.parse(await answer.json()).ok)
      .catch(() => false)
    if (well) return
    await sleep(25)
  }
  throw new Error(`Not up again within ${upWithinMs} ms`)
}

/** Asks again while the database does not answer, as the message tells people to. */
async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  const giveUp = Date.now() + upWithinMs
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof Cut) || Date.now() > giveUp) throw error
      await sleep(25)
    }
  }
}

async function asked(writers: readonly Writer[], call: Call): Promise<string[]> {
  const all = await Promise.all(writers.map((writer) => writer.check(call)))
  return all.flat()
}

/** What must stand together stands together: rows with their import, a record with its history. */
async function halfWritten(data: string): Promise<string[]> {
  const settings = { root: process.cwd(), data, databaseUrl: null }
  const database = await openDatabase(settings, { role: 'tool', log })
  try {
    return await halvesIn(database.pool)
  } finally {
    await database.close()
  }
}

async function halvesIn(pool: Pool): Promise<string[]> {
  const { rows: imports } = await pool.query<{ id: string; state: string; rows: number }>(
    `select i.id, i.state, count(o.import_id)::int as rows
     from import i left join order_line o on o.import_id = i.id group by i.id, i.state`,
  )
  const { rows: silent } = await pool.query<{ name: string }>(
    `select b.name from brand b where not exists
       (select from change c where c.record_id = b.id::text and c.verb = 'create')`,
  )
  return [
    ...imports
      .filter(({ state, rows }) => rows !== (state === 'applied' ? rowsOfFile : 0))
      .map(({ id, state, rows }) => `the import ${id} is ${state} and has ${rows} rows`),
    ...silent.map(({ name }) => `${name} is not in the history`),
  ]
}
