/* oxlint-disable no-await-in-loop -- one file after the other, or times mean nothing */
import type { Import } from '#modules/imports/contract.ts'
import { interrupted, notStored, tooSlow } from '#modules/imports/domain/problems.ts'
import type { Connected } from '#platform/db/connection.ts'

import type { Bench } from '../../tests/imports-kit.ts'
import { broken, createRandom, samplesIn } from './mutations.ts'

export type FuzzVerdict = {
  readonly runs: number
  readonly outcomes: Readonly<Record<string, number>>
  readonly slowestMs: number
  /** A crash, a hang, a file stored in part, or an error nobody expected. */
  readonly failures: readonly string[]
}

export type FuzzOptions = {
  readonly runs: number
  readonly seed: number
  /** The one run to import: the files before it are broken, but not imported. */
  readonly only?: number | undefined
  /** For all that are imported together, so that one that hangs cannot hide. */
  readonly longestMs?: number
}

const together = 10
const folder = 'src/modules/metrics/fixtures/2026-W46'
/** Sentences that mean a fault of ours rather than of the file. */
const faults = new Set([interrupted.id, notStored.id, tooSlow.id])

/** Breaks exports at random and imports them. The same seed breaks them in the same way. */
export async function fuzzImports(
  bench: Bench,
  { pool }: Connected,
  { runs, seed, only, longestMs = 5_000 }: FuzzOptions,
): Promise<FuzzVerdict> {
  const random = createRandom(seed)
  const samples = await samplesIn(folder)
  const outcomes: Record<string, number> = {}
  const failures: string[] = []
  let slowestMs = 0

  async function rowsOf(id: string): Promise<{ kept: number; staged: number }> {
    const { rows } = await pool.query(
      `select (select count(*) from fact where import_id = $1)
          + (select count(*) from fact_history where import_id = $1)
          + (select count(*) from fact_witness where import_id = $1)
          + (select count(*) from order_line where import_id = $1)
          + (select count(*) from order_line_history where import_id = $1)
          + (select count(*) from order_line_witness where import_id = $1) as kept,
        (select count(*) from fact_stage where import_id = $1)
          + (select count(*) from order_line_stage where import_id = $1) as staged`,
      [id],
    )
    return { kept: Number(rows[0]?.kept), staged: Number(rows[0]?.staged) }
  }

  async function complaint(one: Import): Promise<string | null> {
    const { kept, staged } = await rowsOf(one.id)
    const { counts, state, problem } = one
    const said = state === 'applied' && counts ? counts.new + counts.changed + counts.same : 0
    if (kept !== said) return `${kept} rows kept, ${said} said`
    if (state !== 'preview' && staged > 0) return `${staged} rows left in the stage`
    if (state !== 'applied' && !problem) return `${state} without a reason`
    return problem && faults.has(problem.id) ? problem.en : null
  }

  for (let run = 0; run < runs; run += together) {
    const files: Record<string, Buffer> = {}
    for (let one = run; one < Math.min(runs, run + together); one++) {
      const sample = samples[one % samples.length]
      if (!sample) continue
      const bytes = broken(sample, random)
      if (only === undefined || one === only) files[`${one} ${sample.name}`] = bytes
    }
    if (Object.keys(files).length === 0) continue
    const started = performance.now()
    const { result } = await bench.import(files)
    const took = performance.now() - started
    slowestMs = Math.max(slowestMs, took)
    if (took > longestMs) failures.push(`runs ${run}… of seed ${seed}: ${Math.round(took)} ms`)
    for (const one of result.imports) {
      outcomes[one.state] = (outcomes[one.state] ?? 0) + 1
      const wrong = await complaint(one)
      if (wrong !== null) failures.push(`${one.file}, seed ${seed}: ${wrong}`)
    }
    const errors = bench.lines.splice(0).filter((line) => line.includes('"level":"error"'))
    for (const line of errors) failures.push(`runs ${run}… of seed ${seed}: ${line.slice(0, 600)}`)
  }
  return { runs: only === undefined ? runs : 1, outcomes, slowestMs, failures }
}
