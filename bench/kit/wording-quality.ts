import type { Finding } from '#modules/wording/contract.ts'
import { createMatcher, packClasses, platformPack } from '#modules/wording/logic.ts'

import type { Labelled } from './wording-set.ts'

type Count = { sentences: number; found: number; alarms: number }
export type Quality = {
  readonly recall: Readonly<Record<'plain' | 'obfuscated', number>>
  /** Share of harmless sentences that were warned about or held back. */
  readonly alarms: number
  /** How many harmless sentences were held back. */
  readonly blocked: number
  readonly categories: ReadonlyMap<string, Readonly<Count>>
  readonly missed: readonly Labelled[]
  readonly wrong: readonly Labelled[]
}

const isLoud = ({ severity }: Finding) => severity !== 'note'

/** What the shipped pack makes of labelled sentences. */
export function qualityOf(set: readonly Labelled[]): Quality {
  const matcher = createMatcher({ rules: platformPack().rules, classes: packClasses })
  const categories = new Map<string, Count>()
  const of = (category: string) => {
    const before = categories.get(category)
    if (before) return before
    const made = { sentences: 0, found: 0, alarms: 0 }
    categories.set(category, made)
    return made
  }
  const kinds = { plain: { all: 0, found: 0 }, obfuscated: { all: 0, found: 0 } }
  const [missed, wrong]: [Labelled[], Labelled[]] = [[], []]
  let [negatives, blocked] = [0, 0]
  for (const one of set) {
    const { findings, verdict } = matcher.check(one.text)
    const loud = findings.filter(isLoud)
    if (one.kind === 'negative') {
      negatives += 1
      if (verdict === 'block') blocked += 1
      if (loud.length > 0) wrong.push(one)
      for (const category of new Set(loud.map((finding) => finding.category)))
        of(category).alarms += 1
      continue
    }
    const count = of(one.category)
    const hit = loud.some(({ category }) => category === one.category)
    count.sentences += 1
    kinds[one.kind].all += 1
    if (!hit) missed.push(one)
    else {
      count.found += 1
      kinds[one.kind].found += 1
    }
  }
  return {
    recall: {
      plain: kinds.plain.found / kinds.plain.all,
      obfuscated: kinds.obfuscated.found / kinds.obfuscated.all,
    },
    alarms: wrong.length / negatives,
    blocked,
    categories,
    missed,
    wrong,
  }
}
