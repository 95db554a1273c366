/* oxlint-disable no-await-in-loop -- a measurement runs alone */
/**
 * A gigabyte of rows and stored files: into a back-up, and from it into an empty data folder.
 * `npm run bench -- backup [--small]`
 */
import { randomBytes } from 'node:crypto'
import { appendFile, chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { addWeeks, periodOf, Week } from '#kernel/time.ts'
import { createStock } from '#modules/metrics/server/make-facts.ts'
import { verifyBackup } from '#platform/backup/file-reader.ts'
import { makeBackup } from '#platform/backup/make-backup.ts'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import { openDatabase } from '#platform/db/database.ts'
import { createFiles } from '#platform/files/files.ts'
import { createLog } from '#platform/log/log.ts'

import { measured, say, type Measured } from './kit/measure.ts'
import { seedWeeks } from './kit/seed-weeks.ts'

const { values } = parseArgs({ options: { small: { type: 'boolean' } } })
const amount = values.small
  ? { weeks: 10, videos: 1_000, orders: 5_000, files: 3 }
  : { weeks: 156, videos: 6_290, orders: 312_000, files: 45 }
const most = { backup: 60_000, restore: 120_000, grownMb: 300 }
const last = Week.parse('2026-W46')
const log = createLog({ level: 'warn', stream: process.stderr, format: 'text' })
const lines: string[] = []
const broken: string[] = []

function report(line: string): void {
  say(line)
  lines.push(line)
}

type Limit = { readonly name: string; readonly ms: number }

function told({ ms, grownMb }: Measured<unknown>, limit: Limit): string {
  if (ms >= limit.ms) broken.push(`${limit.name} takes ${seconds(ms)}`)
  if (grownMb >= most.grownMb) broken.push(`${limit.name} grows by ${grownMb.toFixed(0)} MB`)
  return `**${seconds(ms)}** (under ${seconds(limit.ms)}), grown by **${grownMb.toFixed(0)} MB** (under ${most.grownMb})`
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)

async function fill(data: string) {
  const settings = { root: process.cwd(), data, databaseUrl: null }
  const database = await openDatabase(settings, { role: 'server', log })
  const { team } = createStock(database.pool)
  const { from } = periodOf(addWeeks(last, 1 - amount.weeks))
  const { to } = periodOf(last)
  report(`- ${await seedWeeks(database.pool, team, { ...amount, from, to })}`)
  const files = await createFiles(data)
  // As the copies of imports, which are packed already.
  for (let one = 0; one < amount.files; one++) await files.store(copy())
  return database
}

/** In small pieces, so that filling leaves the memory as small as it was. */
function* copy(): Generator<Buffer> {
  for (let piece = 0; piece < 100; piece++) yield randomBytes(100_000)
}

async function measure(folder: string): Promise<void> {
  const [data, path] = [join(folder, 'data'), join(folder, 'toko.backup')]
  const database = await fill(data)
  const { connection } = database
  const about = { version: 'bench', createdAt: new Date().toISOString(), passphrase: null }
  const needs = { connection, data, path, migrations: 'migrations', leaveOut: [], references: [] }
  const made = await measured(() => makeBackup({ ...needs, ...about }))
  await database.close()
  await rm(data, { recursive: true })
  const backup = await verifyBackup(path)
  let content = 0
  for await (const frame of backup.frames()) if (frame.is === 'data') content += frame.bytes.length
  report(
    `- back-up of ${megabytes(content)} MB of rows and files (${megabytes(backup.size)} MB on disk): ` +
      told(made, { name: 'the back-up', ms: most.backup }),
  )
  const config = { root: process.cwd(), data: join(folder, 'baru'), databaseUrl: null }
  const restored = await measured(async () =>
    restoreBackup(await verifyBackup(path), {
      config,
      log,
      migrations: 'migrations',
      passphrase: null,
    }),
  )
  report(
    `- restored, with its check before: ${told(restored, { name: 'the restore', ms: most.restore })}`,
  )
}

async function keep(): Promise<void> {
  const [cpu] = cpus()
  const about = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.version}`
  const load = `load ${loadavg()[0]?.toFixed(1)}`
  await mkdir('docs/bench', { recursive: true })
  const verdict = broken.map((one) => `- NOT KEPT: ${one}\n`).join('')
  const head = `\n## ${new Date().toISOString().slice(0, 10)} · ${about}, ${load}\n\n`
  await appendFile('docs/bench/backup.md', `${head}${lines.join('\n')}\n${verdict}`)
}

const folder = await mkdtemp(join(tmpdir(), 'etalase-bench-'))
try {
  // The database's own user enters it too.
  await chmod(folder, 0o755)
  await measure(folder)
  if (!values.small) await keep()
} finally {
  await rm(folder, { recursive: true, force: true })
}
for (const sentence of broken) say(`NOT KEPT: ${sentence}`)
process.exitCode = broken.length === 0 ? 0 : 1
