/* oxlint-disable no-await-in-loop -- a measurement runs alone */
/**
 * Reading tables against the bare parsers, on the same files in the same run.
 * `npm run bench -- sheets [--large] [--fuzz 10000]`: `--large` adds a file of about 400 MB.
 */
import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { streamXlsxRows, writeXlsxStream } from 'hucre/xlsx'
import Papa from 'papaparse'

import { fuzzSheets } from '#platform/sheets/fuzzing.ts'
import { openUpload } from '#platform/sheets/open-upload.ts'
import type { Cell } from '#platform/sheets/types.ts'
import { writeCsv } from '#platform/sheets/write-csv.ts'

const rounds = 3
const columns = 65

interface Walk {
  readonly rows: number
  readonly ms: number
  readonly grownMb: number
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Lines like those of an order export: ids with a TAB, times, few quoted texts, many empties. */
function* orders(count: number): Generator<Cell[]> {
  yield Array.from({ length: columns }, (_, at) => `Column ${at}`)
  for (let row = 0; row < count; row++) {
    yield Array.from({ length: columns }, (_, at) => orderCell(row, at))
  }
}

function orderCell(row: number, at: number): Cell {
  if (at === 0 || at === 5 || at === 59)
    return `58304593${String(row * 7919 + at).padStart(10, '0')}\t`
  if (at === 7) return `Sprei Katun ${row % 97} Anti Luntur – 180x200`
  if (at >= 9 && at <= 28) return (row * 131 + at * 977) % 400_000
  if (at >= 29 && at <= 34)
    return at < 32 ? `${1 + (row % 28)}/11/2026 19:${10 + (row % 50)}:24\t` : '\t'
  if (at === 43) return row % 20 === 0 ? 'Tolong bubble wrap, "hati-hati" ya\nterima kasih' : ''
  return at % 3 === 0 ? '' : `Nilai ${at} ${row % 31}`
}

function* sheet(count: number): Generator<(Cell | Date)[]> {
  yield Array.from({ length: 20 }, (_, at) => `Kolom ${at}`)
  for (let row = 0; row < count; row++) {
    yield Array.from({ length: 20 }, (_, at) => sheetCell(row, at))
  }
}

function sheetCell(row: number, at: number): Cell | Date {
  if (at % 4 === 0) return `58304593${String(row * 7919 + at).padStart(10, '0')}`
  if (at % 4 === 1) return row * at
  return at % 4 === 2 ? `Sprei Katun ${row % 500}` : new Date(1_794_000_000_000 + row * 60_000)
}

async function measured(walk: () => Promise<number>): Promise<Walk> {
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  const started = performance.now()
  const rows = await walk()
  const ms = performance.now() - started
  clearInterval(watch)
  most = Math.max(most, process.memoryUsage().rss)
  return { rows, ms, grownMb: (most - before) / 1024 / 1024 }
}

async function ours(path: string, spool: string): Promise<number> {
  const upload = await openUpload(path, { name: 'bench', spool })
  let rows = 0
  for (const table of upload.tables) {
    for await (const batch of table.rows()) rows += batch.length
  }
  await upload.close()
  return rows
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

interface Race {
  readonly name: string
  readonly path: string
  readonly spool: string
  readonly bare: (path: string) => Promise<number>
}

/** Runs both in turn, so that a busy machine slows both; the best of each counts. */
async function race({ name, path, spool, bare }: Race): Promise<number> {
  const mine: Walk[] = []
  const theirs: Walk[] = []
  for (let round = 0; round < rounds; round++) {
    theirs.push(await measured(() => bare(path)))
    mine.push(await measured(() => ours(path, spool)))
  }
  const best = (walks: readonly Walk[]): number => Math.min(...walks.map(({ ms }) => ms))
  const ratio = best(mine) / best(theirs)
  const size = Math.round((await stat(path)).size / 1024 / 1024)
  say(
    `${name} (${size} MB, ${mine[0]?.rows} rows): ours ${best(mine).toFixed(0)} ms, ` +
      `bare ${best(theirs).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
  )
  return ratio
}

/** Memory is only comparable in a process that has done nothing else. */
function inFreshProcess(path: string): Walk {
  const script = fileURLToPath(import.meta.url)
  const argv = ['--import', 'tsx', script, '--walk', path]
  const done = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  return JSON.parse(done.stdout)
}

const { values } = parseArgs({
  options: {
    large: { type: 'boolean' },
    fuzz: { type: 'string' },
    seed: { type: 'string' },
    walk: { type: 'string' },
  },
})
const limits: string[] = []
const demand = (kept: boolean, sentence: string): void => void (kept || limits.push(sentence))

/** The stream of the writer, whose types are those of a browser. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a stream comes piece by piece
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

async function compare(folder: string): Promise<void> {
  const at = (name: string): string => join(folder, name)
  await pipeline(writeCsv(orders(100_000), { formulas: 'keep' }), createWriteStream(at('a.csv')))
  for (const inlineStrings of [true, false]) {
    const book = writeXlsxStream(sheet(100_000), { name: 'Sheet1', inlineStrings })
    await pipeline(chunksOf(book), createWriteStream(at(`${inlineStrings}.xlsx`)))
  }
  const csv = { name: 'CSV 100,000 x 65 against papaparse', path: at('a.csv'), bare: papaparse }
  demand((await race({ ...csv, spool: folder })) <= 1.3, 'CSV slower than 1.3 x papaparse')
  for (const [name, path] of [
    ['XLSX 100,000 x 20, inline texts, against hucre', at('true.xlsx')],
    ['XLSX 100,000 x 20, shared texts, against hucre', at('false.xlsx')],
  ] as const) {
    const ratio = await race({ name, path, bare: hucre, spool: folder })
    demand(ratio <= 1.3, 'XLSX slower than 1.3 x hucre')
    grow(name, path)
  }
  if (values.large !== true) return
  await pipeline(writeCsv(orders(740_000), { formulas: 'keep' }), createWriteStream(at('b.csv')))
  grow('large CSV', at('b.csv'))
}

function grow(name: string, path: string): void {
  const { rows, ms, grownMb } = inFreshProcess(path)
  const took = `${rows} rows in ${ms.toFixed(0)} ms`
  say(`  ${name}, fresh process: ${took}, grown by ${grownMb.toFixed(0)} MB`)
  demand(grownMb < 150, `${name}: grows by more than 150 MB`)
}

async function fuzz(runs: number): Promise<void> {
  const verdict = await fuzzSheets(runs, Number(values.seed ?? 1))
  const refused = [...verdict.refused].map(([code, count]) => `${code} ${count}`).join(', ')
  say(`${verdict.runs} broken files: ${verdict.read} read; refused: ${refused}`)
  say(`slowest ${verdict.slowestMs.toFixed(0)} ms; failures: ${verdict.failures.length}`)
  for (const failure of verdict.failures) demand(false, failure)
}

if (values.walk !== undefined) {
  const { walk } = values
  say(JSON.stringify(await measured(() => ours(walk, tmpdir()))))
} else {
  const folder = await mkdtemp(join(tmpdir(), 'etalase-bench-'))
  try {
    await compare(folder)
    if (values.fuzz !== undefined) await fuzz(Number(values.fuzz))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  for (const sentence of limits) say(`NOT KEPT: ${sentence}`)
  process.exitCode = limits.length === 0 ? 0 : 1
}
