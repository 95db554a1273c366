/**
 * The rule engine over a 10,000-word script with 1,000 terms, beside two filters everybody knows, on
 * the same text and list in the same run; and how the time grows with the number of rules.
 * `npm run bench -- wording [--words 10000] [--rounds 30]`
 */
import { writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'

import { Filter } from 'bad-words'
import { DataSet, englishRecommendedTransformers, parseRawPattern, RegExpMatcher } from 'obscenity'

import { createMatcher, packClasses, platformPack } from '#modules/wording/logic.ts'

import { say } from './kit/measure.ts'
import { rulesOf, scriptOf, termsOf } from './kit/wording-script.ts'

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '30' },
  },
})
const [words, rounds] = [Number(values.words), Number(values.rounds)]
const most = { script: 5, compile: 100, growth: 1.5, lead: 10 }

const lines: string[] = []
const broken: string[] = []
const tell = (line: string) => {
  say(line)
  lines.push(`- ${line}`)
}
const demand = (kept: boolean, sentence: string) => {
  if (!kept) broken.push(sentence)
}

/** The middle of several runs, after some that warm it up. */
function median(work: () => unknown, count = rounds, warmUp = 100): number {
  for (let round = 0; round < warmUp; round += 1) work()
  const times = Array.from({ length: count }, () => took(work)).toSorted((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? 0
}
function took(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

const text = scriptOf(words)
const pack = platformPack()
const list = [...new Set(pack.rules.flatMap(({ patterns }) => patterns))].filter((one) =>
  /^[a-z]{3,}(?: [a-z]+){0,3}$/u.test(one),
)
const terms = termsOf(list, 1000)

const compile = median(() => createMatcher({ rules: pack.rules, classes: packClasses }), 10, 10)
tell(
  `the shipped pack (${pack.rules.length} rules) compiles in **${compile.toFixed(0)} ms** (under ${most.compile} ms)`,
)
demand(compile < most.compile, `the pack compiles in ${compile.toFixed(0)} ms`)

const fresh = createMatcher({ rules: rulesOf(terms) })
const cold = took(() => fresh.check(text))
const own = median(() => fresh.check(text))
const found = fresh.check(text).findings.length
tell(
  `${terms.length} terms over ${words} words (${text.length} characters, ${found} findings): **${own.toFixed(2)} ms** warm (under ${most.script} ms), ${cold.toFixed(0)} ms the first time`,
)
// An engine that has run before, of which this matcher has seen no word yet.
const unseen = median(() => createMatcher({ rules: rulesOf(terms) }).check(text), 10, 3)
tell(`the same with a matcher just compiled, which remembers no word: ${unseen.toFixed(1)} ms`)
demand(own < most.script, `1,000 terms over ${words} words take ${own.toFixed(2)} ms`)

const shipped = createMatcher({ rules: pack.rules, classes: packClasses })
tell(
  `the shipped pack over the same script: ${median(() => shipped.check(text)).toFixed(2)} ms warm`,
)

const set = new DataSet<{ term: string }>()
for (const term of terms)
  set.addPhrase((phrase) =>
    phrase.setMetadata({ term }).addPattern(parseRawPattern(term.replaceAll(/[[\]?|]/gu, ' '))),
  )
const obscenity = new RegExpMatcher({ ...set.build(), ...englishRecommendedTransformers })
const badWords = new Filter({ emptyList: true })
badWords.addWords(...terms)
const others = [
  ['obscenity', median(() => obscenity.getAllMatches(text), 10, 10)],
  ['bad-words', took(() => badWords.clean(text))],
] as const
for (const [name, ms] of others) {
  tell(
    `${name}, same text and list: ${ms.toFixed(0)} ms, **${(ms / own).toFixed(0)}×** ours (at least ${most.lead}×)`,
  )
  demand(ms / own >= most.lead, `${name} is only ${(ms / own).toFixed(1)}× slower`)
}

const few = createMatcher({ rules: rulesOf(termsOf(list, 100)) })
const many = createMatcher({ rules: rulesOf(termsOf(list, 10_000)) })
const [small, large] = [median(() => few.check(text)), median(() => many.check(text))]
tell(
  `100 rules ${small.toFixed(2)} ms, 10,000 rules ${large.toFixed(2)} ms: **${(large / small).toFixed(2)}×** (at most ${most.growth}×)`,
)
demand(
  large / small <= most.growth,
  `10,000 rules take ${(large / small).toFixed(2)}× the time of 100`,
)

for (const sentence of broken) say(`NOT KEPT: ${sentence}`)
if (words === 10_000) {
  const [cpu] = cpus()
  const about = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`
  const verdict = broken.map((one) => `- NOT KEPT: ${one}\n`).join('')
  await writeFile(
    'docs/bench/wording.md',
    `# Rule engine\n\n\`npm run bench -- wording\`; the last result stays. The middle of ${rounds} runs each.\n\n## ${new Date().toISOString().slice(0, 10)} · ${about}\n\n${lines.join('\n')}\n${verdict}`,
  )
}
process.exitCode = broken.length === 0 ? 0 : 1
