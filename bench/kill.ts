/**
 * Kills the server, its database or both at random moments of random writes: nothing acknowledged
 * may be lost, nothing half written, and it is up again within 15 s.
 * `npm run bench -- kill [--kills 100] [--seed 1]`
 */
import { appendFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'

import { killAgainAndAgain, victims, type Victim } from './kit/kills.ts'
import { say } from './kit/measure.ts'
import { createRandom } from './kit/mutations.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({ options: { kills: text, seed: text } })
const kills = Number(values.kills ?? 100)
const seed = Number(values.seed ?? 1)
const mostMs = 15_000

const random = createRandom(seed)
const chosen = Array.from(
  { length: kills },
  (): Victim => victims[random(victims.length)] ?? 'both',
)
const verdict = await killAgainAndAgain({ victims: chosen, seed, writeForMs: 2_000, told: say })
const { acknowledged, cut, slowestMs, complaints } = verdict
const { node, postgres, both } = verdict.kills
const broken = [
  ...complaints,
  ...(slowestMs < mostMs ? [] : [`up again only after ${(slowestMs / 1000).toFixed(1)} s`]),
]
const lines = [
  `- ${kills} kills (${node} of Node, ${postgres} of PostgreSQL, ${both} of both) in ${acknowledged + cut} writes, ${cut} of them cut`,
  `- of ${acknowledged} acknowledged writes lost or half written: **${complaints.length}**`,
  `- up again after at most **${(slowestMs / 1000).toFixed(1)} s** (under ${mostMs / 1000} s)`,
  ...broken.map((one) => `- NOT KEPT: ${one}`),
]
for (const line of lines) say(line)
if (values.kills === undefined) {
  const about = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`
  const head = `\n## ${new Date().toISOString().slice(0, 10)} · ${about}, load ${loadavg()[0]?.toFixed(1)}\n\n`
  appendFileSync('docs/bench/kill.md', `${head}${lines.join('\n')}\n`)
}
process.exitCode = broken.length === 0 ? 0 : 1
