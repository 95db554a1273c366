import type { Checked, Rule } from '../../contract.ts'
import { literalPattern } from '../rules/literal.ts'
import { readPattern } from '../rules/pattern.ts'
import { createNormaliser } from '../text/normalise.ts'
import { tokensOf } from '../text/tokens.ts'
import { classWords, commonWords } from '../text/words.ts'
import type { Circumstances } from './circumstances.ts'
import { findingsOf, verdictOf, type Compiled } from './findings.ts'
import { createGraph } from './graph.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { walk, type GluedMemory } from './walk.ts'

/** Wording of a brand that was agreed on: it wins over a forbidden word in it. */
export type Approved = { readonly text: string; readonly brand: string }

/** Words in which a rule does not count, by the decision of a team. */
export type Excepted = { readonly rule: string; readonly text: string }

export type RuleSet = {
  readonly rules: readonly Rule[]
  /** Words that `<name>` in a pattern stands for, besides those every pattern may name. */
  readonly classes?: Readonly<Record<string, string>>
  readonly approved?: readonly Approved[]
  readonly excepted?: readonly Excepted[]
}

export type Matcher = {
  readonly check: (text: string, circumstances?: Circumstances) => Checked
}

/** Compiles rules into one matcher. A pattern that cannot be read throws a `Failure`. */
export function createMatcher(set: RuleSet): Matcher {
  const { rules, classes = {}, approved = [], excepted = [] } = set
  const vocabulary = createVocabulary(commonWords)
  const normalise = createNormaliser()
  const glued: GluedMemory = new Map()
  enterClasses(vocabulary, { ...classWords, ...classes })
  const { root, add } = createGraph(vocabulary)
  const contexts = new Map<string, number>()
  /** Contexts count downwards from -1, rules upwards from 0. */
  const contextOf = (pattern: string): number => {
    const before = contexts.get(pattern)
    if (before !== undefined) return before
    const made = -1 - contexts.size
    contexts.set(pattern, made)
    add(readPattern(pattern), made)
    return made
  }
  const compiled = rules.map((rule, at): Compiled => {
    for (const pattern of rule.patterns) add(readPattern(pattern), at)
    return {
      rule,
      except: (rule.except ?? []).map(contextOf),
      unless: (rule.unless ?? []).map(contextOf),
      needs: (rule.needs ?? []).map(contextOf),
      excepted: excepted
        .filter((one) => one.rule === rule.id)
        .flatMap(({ text }) => literalPattern(text).map(contextOf)),
    }
  })
  const agreed = approved.flatMap(({ text }) => literalPattern(text).map(contextOf))
  return {
    check: (text, circumstances = {}) => {
      const normal = normalise(text)
      const tokens = tokensOf(normal.text)
      const hits = walk({ text: normal.text, tokens, vocabulary, root, glued })
      const findings = findingsOf({ text, normal, tokens, hits, compiled, agreed, circumstances })
      return { verdict: verdictOf(findings), findings: [...findings] }
    },
  }
}

function enterClasses(vocabulary: Vocabulary, classes: Readonly<Record<string, string>>): void {
  for (const [name, words] of Object.entries(classes))
    for (const word of words.split(/\s+/u).filter(Boolean)) {
      const form = word.endsWith('~') ? 'verb' : word.startsWith('=') ? 'exact' : 'plain'
      vocabulary.join(name, word.replace(/^=|~$/gu, ''), form)
    }
}
