/**
 * Breaks exports at random and imports them: no crash, no hang, none stored in part.
 * `npm run bench -- fuzz [--runs 10000] [--seed 1]`; the same seed breaks them in the same way, and
 * `--only 1469` imports that one run again.
 */
import { parseArgs } from 'node:util'

import { fuzzImports } from './kit/fuzz-imports.ts'
import { installation } from './kit/installation.ts'
import { say } from './kit/measure.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({ options: { runs: text, seed: text, only: text } })
const only = values.only === undefined ? undefined : Number(values.only)

const install = await installation({ checks: [] })
const verdict = await fuzzImports(install.bench, install.database, {
  runs: only === undefined ? Number(values.runs ?? 10_000) : only + 1,
  seed: Number(values.seed ?? 1),
  only,
})
await install.close()
const outcomes = Object.entries(verdict.outcomes).map(([state, count]) => `${state} ${count}`)
say(`${verdict.runs} broken files: ${outcomes.join(', ')}`)
say(`ten together took at most ${Math.round(verdict.slowestMs)} ms`)
for (const failure of verdict.failures) say(`FAILED ${failure}`)
process.exitCode = verdict.failures.length === 0 ? 0 : 1
