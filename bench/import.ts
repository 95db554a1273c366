/* oxlint-disable no-await-in-loop -- a measurement runs alone */
/**
 * From file to committed, against the bare parsers on the same files in the same run.
 * `npm run bench -- import [--small]`: `--small` leaves out the half million rows.
 */
import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { appendFile, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { streamXlsxRows } from 'hucre/xlsx'
import Papa from 'papaparse'

import { applyBatch, openBatch, uploadFile, type Batch } from '#modules/imports/contract.ts'

import { installation, type Installation } from './kit/installation.ts'
import { measured, say, type Measured } from './kit/measure.ts'
import { orderFile } from './kit/orders-file.ts'
import { writeOrdersWorkbook } from './kit/orders-workbook.ts'

const rounds = 3
const { values } = parseArgs({
  options: { small: { type: 'boolean' }, serve: { type: 'string' } },
})
const lines: string[] = []
const broken: string[] = []

function report(line: string): void {
  say(line)
  lines.push(line)
}
function demand(kept: boolean, sentence: string): void {
  if (!kept) broken.push(sentence)
}

const papaparse = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    let rows = 0
    Papa.parse(createReadStream(path, { encoding: 'utf8' }), {
      chunk: ({ data }) => {
        rows += data.length
      },
      complete: () => resolve(rows),
      error: reject,
    })
  })

async function hucre(path: string): Promise<number> {
  let rows = 0
  for await (const _ of streamXlsxRows(await readFile(path))) rows += 1
  return rows
}

const best = (all: readonly Measured<unknown>[]): number => Math.min(...all.map(({ ms }) => ms))

type Race = {
  readonly name: string
  readonly path: string
  readonly bare: (path: string) => Promise<number>
  readonly most: number
}

/** Both in turn, so that a busy machine slows both; the best of each counts. */
async function race(install: Installation, { name, path, bare, most }: Race): Promise<number> {
  const theirs: Measured<number>[] = []
  const ours: Measured<Batch>[] = []
  for (let round = 0; round < rounds; round++) {
    theirs.push(await measured(() => bare(path)))
    ours.push(await measured(() => install.importInto(path)))
  }
  const ratio = best(ours) / best(theirs)
  const size = Math.round((await stat(path)).size / 1e6)
  report(
    `- ${name} (${size} MB): file to committed ${seconds(best(ours))}, bare walk ` +
      `${seconds(best(theirs))}, ratio **${ratio.toFixed(2)}** (at most ${most})`,
  )
  demand(ratio <= most, `${name}: ratio ${ratio.toFixed(2)} is above ${most}`)
  return best(ours)
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`

/** Memory and event loop, in a process that has done nothing else, by the way of an upload. */
async function serve(path: string): Promise<void> {
  const desk = await installation()
  const { bench } = desk
  const { grownMb, loop, ms } = await measured(async () => {
    const { id } = await bench.call(openBatch, {})
    const body = createReadStream(path)
    await bench.call(uploadFile, { batch: id, name: 'pesanan.csv', body })
    await bench.idle()
    return bench.call(applyBatch, { batch: id })
  })
  await desk.close()
  say(JSON.stringify({ grownMb, loop, ms }))
}

function served(name: string, path: string): void {
  const script = fileURLToPath(import.meta.url)
  const argv = ['--import', 'tsx', script, '--serve', path]
  const { stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  const { grownMb, loop, ms }: Omit<Measured<never>, 'result'> = JSON.parse(stdout)
  report(
    `- ${name}, uploaded to a fresh server process: ${seconds(ms)}, grown by ` +
      `**${grownMb.toFixed(0)} MB** (under 400), event-loop delay p99.9 ` +
      `**${loop.p999.toFixed(1)} ms** (under 50), most **${loop.most.toFixed(1)} ms** (under 150)`,
  )
  demand(grownMb < 400, `${name}: grows by ${grownMb.toFixed(0)} MB`)
  demand(loop.p999 < 50 && loop.most < 150, `${name}: the event loop waits too long`)
}

async function compare(folder: string): Promise<void> {
  const at = (name: string) => join(folder, name)
  const write = (name: string, rows: number) =>
    pipeline(Readable.from(orderFile({ rows })), createWriteStream(at(name)))
  await write('pesanan.csv', 100_000)
  await writeOrdersWorkbook(at('pesanan.xlsx'), 100_000)
  const install = await installation()
  const csv = { name: 'Orders CSV 100,000 × 65', path: at('pesanan.csv'), bare: papaparse, most: 5 }
  const base = await race(install, csv)
  const xlsx = {
    name: 'Orders XLSX 100,000 × 20',
    path: at('pesanan.xlsx'),
    bare: hucre,
    most: 2.5,
  }
  await race(install, xlsx)
  served('Orders CSV 100,000 × 65', at('pesanan.csv'))
  if (!values.small) {
    await write('setengah-juta.csv', 500_000)
    const large = await measured(() => install.importInto(at('setengah-juta.csv')))
    const factor = large.ms / base
    const size = Math.round((await stat(at('setengah-juta.csv'))).size / 1e6)
    report(
      `- Orders CSV 500,000 × 65 (${size} MB): ${seconds(large.ms)}, ` +
        `**${factor.toFixed(2)}** times the time of 100,000 (at most 6)`,
    )
    demand(factor <= 6, `500,000 rows take ${factor.toFixed(2)} times as long as 100,000`)
    served('Orders CSV 500,000 × 65', at('setengah-juta.csv'))
  }
  await install.close()
}

async function keep(): Promise<void> {
  const [cpu] = cpus()
  const about = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.version}`
  await mkdir('docs/bench', { recursive: true })
  const verdict = broken.length > 0 ? broken.map((one) => `- NOT KEPT: ${one}\n`).join('') : ''
  const head = `\n## ${new Date().toISOString().slice(0, 10)} · ${about}\n\n`
  await appendFile('docs/bench/import.md', `${head}${lines.join('\n')}\n${verdict}`)
}

if (values.serve !== undefined) await serve(values.serve)
else {
  const folder = await mkdtemp(join(tmpdir(), 'etalase-files-'))
  try {
    await compare(folder)
    if (!values.small) await keep()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  for (const sentence of broken) say(`NOT KEPT: ${sentence}`)
  process.exitCode = broken.length === 0 ? 0 : 1
}
