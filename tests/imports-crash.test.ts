import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { testDatabase } from '#platform/db/testing.ts'
import { createFiles } from '#platform/files/files.ts'

import { orderFile } from '../bench/kit/orders-file.ts'

const rows = 8_000
const database = await testDatabase()
const { pool, connection } = database
const child = fileURLToPath(new URL('imports-crash-child.ts', import.meta.url))

let folder = ''
let file = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-crash-'))
  file = join(folder, 'pesanan.csv')
  await writeFile(file, [...orderFile({ rows })].join(''))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

type Opened = { readonly team: string; readonly batch: string; readonly data: string }

/** Lets a server import the file and kills it, hard, some time after it has said how far it is. */
async function killed(at: string, afterMs: number): Promise<Opened> {
  const argv = ['--import', 'tsx', child, JSON.stringify(connection), file]
  const server = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = new Promise((resolve) => server.once('exit', resolve))
  let opened: Opened | null = null
  for await (const line of createInterface({ input: server.stdout })) {
    const said = JSON.parse(line)
    if (said.step === 'opened') opened = said
    if (said.step === at) break
  }
  await sleep(afterMs)
  server.kill('SIGKILL')
  await gone
  if (!opened) throw new Error('The server never opened a batch')
  return opened
}

const countOf = async (table: string, where: string, value: string): Promise<number> =>
  Number(
    (await pool.query(`select count(*) from ${table} where ${where} = $1`, [value])).rows[0].count,
  )

/** What the database has done with the last words of a connection is known when it has noticed. */
async function quiet(): Promise<void> {
  await expect
    .poll(
      async () => {
        const { rows: busy } = await pool.query(
          `select 1 from pg_stat_activity where datname = current_database()
         and pid <> pg_backend_pid() and state <> 'idle'`,
        )
        return busy.length
      },
      { timeout: 15_000 },
    )
    .toBe(0)
}

test.each([0, 40, 150])(
  'killed %i ms into applying, all of a file is stored or nothing',
  async (afterMs) => {
    const { team, batch, data } = await killed('applying', afterMs)
    await quiet()
    const stored = await countOf('order_line', 'team_id', team)
    const { rows: imports } = await pool.query('select id, state from import where batch_id = $1', [
      batch,
    ])
    expect(imports).toHaveLength(1)
    const staged = await countOf('order_line_stage', 'import_id', imports[0].id)
    const nothing = { stored: 0, state: 'preview', staged: rows }
    const all = { stored: rows, state: 'applied', staged: 0 }
    expect([nothing, all]).toContainEqual({ stored, state: imports[0].state, staged })
    await rm(data, { recursive: true })
  },
  60_000,
)

test('killed while reading, nothing is stored, and the upload is swept at the next start', async () => {
  const { team, data } = await killed('reading', 60)
  await quiet()
  expect(await countOf('order_line', 'team_id', team)).toBe(0)
  const files = await createFiles(data)
  await files.sweep()
  expect(await readdir(files.spool)).toEqual([])
  await rm(data, { recursive: true })
}, 60_000)
