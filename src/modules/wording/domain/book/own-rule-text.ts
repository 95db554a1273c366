import { Failure } from '#kernel/failure.ts'
import { BrandId } from '#kernel/ids.ts'
import type { Words } from '#kernel/words.ts'

import type { OwnRule, OwnRuleDraft } from '../../contract.ts'
import { readOwnPattern } from '../rules/pattern.ts'

/** A rule of the team as it is typed: one pattern in a line. */
export type RuleText = Pick<OwnRuleDraft, 'category' | 'severity' | 'scope' | 'reason'> & {
  readonly patterns: string
  readonly except: string
  readonly alternative: string
  /** Empty is every brand. */
  readonly brand: string
}

export const textOf = (own: OwnRule | null): RuleText => ({
  patterns: own?.patterns.join('\n') ?? '',
  except: own?.except.join('\n') ?? '',
  category: own?.category ?? 'other',
  severity: own?.severity ?? 'warn',
  scope: own?.scope ?? 'both',
  brand: own?.brand ?? '',
  reason: own?.reason ?? '',
  alternative: own?.alternative ?? '',
})

export const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export const draftOf = ({ patterns, except, alternative, brand, ...rest }: RuleText) => ({
  ...rest,
  patterns: [...linesIn(patterns)],
  except: [...linesIn(except)],
  alternative: alternative.trim() || null,
  brand: brand ? BrandId.parse(brand) : null,
})

type Problem = { readonly field: 'patterns' | 'except'; readonly words: Words }

/** The first pattern that cannot be read, with what to write instead; null when all can. */
export function problemIn({ patterns, except }: RuleText): Problem | null {
  const lines = linesIn(patterns)
  return (
    firstProblem('patterns', lines.length > 0 ? lines : ['']) ??
    firstProblem('except', linesIn(except))
  )
}

function firstProblem(field: Problem['field'], lines: readonly string[]): Problem | null {
  if (lines.length > mostLines) return { field, words: tooMany }
  for (const line of lines) {
    try {
      readOwnPattern(line)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      const { id, en } = error.words
      return {
        field,
        words: line ? { id: `“${line}”: ${id}`, en: `“${line}”: ${en}` } : error.words,
      }
    }
  }
  return null
}

const mostLines = 20
const tooMany: Words = {
  id: `Paling banyak ${mostLines} pola dalam satu aturan. Pecah menjadi beberapa aturan.`,
  en: `At most ${mostLines} patterns in one rule. Split it into several rules.`,
}
