/**
 * Precision and recall of the shipped pack on the labelled set, into `docs/wording.md`.
 * `npm run bench -- wording-quality [--build]`; `--build` writes the set anew from its phrases.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { say } from './kit/measure.ts'
import { qualityOf, type Quality } from './kit/wording-quality.ts'
import { asTsv, buildSet, readSet } from './kit/wording-set.ts'

const { values } = parseArgs({ options: { build: { type: 'boolean', default: false } } })
if (values.build) await writeFile('src/modules/wording/fixtures/labelled.tsv', asTsv(buildSet()))

const set = readSet()
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const count = (kind: string) => set.filter((one) => one.kind === kind).length
const parts = (['dev', 'test'] as const).map(
  (split) => [split, qualityOf(set.filter((one) => one.split === split))] as const,
)
const whole = qualityOf(set)

const row = (name: string, value: (quality: Quality) => string) =>
  `| ${name} | ${parts.map(([, quality]) => value(quality)).join(' | ')} |`
const categories = [...whole.categories].toSorted(([a], [b]) => (a < b ? -1 : 1))
const table = [
  `${set.length} sentences: ${count('plain')} plain, ${count('obfuscated')} obfuscated, ${count('negative')} harmless.`,
  '',
  '| | dev | test |',
  '|---|--:|--:|',
  row('found, plain', ({ recall }) => percent(recall.plain)),
  row('found, obfuscated', ({ recall }) => percent(recall.obfuscated)),
  row('harmless, but warned or held back', ({ alarms }) => percent(alarms)),
  row('harmless, but held back', ({ blocked }) => String(blocked)),
  '',
  '| category | sentences | recall | precision |',
  '|---|--:|--:|--:|',
  ...categories.map(
    ([category, { sentences, found, alarms }]) =>
      `| ${category} | ${sentences} | ${sentences === 0 ? '—' : percent(found / sentences)} | ${found + alarms === 0 ? '—' : percent(found / (found + alarms))} |`,
  ),
]
const [begin, end] = ['<!-- quality -->', '<!-- /quality -->']
const page = await readFile('docs/wording.md', 'utf8')
const [before = '', rest = ''] = page.split(begin)
const [, after = ''] = rest.split(end)
await writeFile('docs/wording.md', `${before}${begin}\n\n${table.join('\n')}\n\n${end}${after}`)
for (const line of table) say(line)
for (const one of whole.missed) say(`MISSED ${one.kind} ${one.category}: ${one.text}`)
for (const one of whole.wrong) say(`WRONG ${one.text}`)
