import type { Alternative, Category, Rule, Scope, Severity } from '../../contract.ts'
import { alternatives } from './alternatives.ts'
import { reasons } from './reasons.ts'
import { packDate, sources } from './sources.ts'

/**
 * Rules that share their reason. One line is one rule:
 * `[block: | warn: | note:] pattern ; pattern [-- except] [?? needs] [!! unless] [=> alternative]`,
 * each list separated by `;`. A rule is called after the group and its first pattern.
 */
export type Group = {
  readonly id: string
  readonly category: Category
  readonly severity: Severity
  readonly scope?: Scope
  readonly reason: keyof typeof reasons
  readonly instead: keyof typeof alternatives
  readonly source: keyof typeof sources
  readonly kind?: 'direct' | 'derived'
  readonly negatable?: boolean
  readonly official?: 'flash' | 'giveaway'
  readonly except?: readonly string[]
  readonly unless?: readonly string[]
  readonly needs?: readonly string[]
  readonly lines: string
}

export const rulesOf = (groups: readonly Group[]): readonly Rule[] => groups.flatMap(ruleLines)

const ruleLines = (group: Group): readonly Rule[] =>
  group.lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ruleOf(group, line))

const marks = { '--': 'except', '??': 'needs', '!!': 'unless', '=>': 'instead' } as const
type Part = 'patterns' | (typeof marks)[keyof typeof marks]

function ruleOf(group: Group, line: string): Rule {
  const [, said, rest = ''] = /^(?:(block|warn|note): )?(.*)$/u.exec(line) ?? []
  const parts: Record<Part, string[]> = {
    patterns: [],
    except: [],
    needs: [],
    unless: [],
    instead: [],
  }
  let part: Part = 'patterns'
  for (const piece of rest.split(/ (--|\?\?|!!|=>) /u)) {
    if (isMark(piece)) part = marks[piece]
    else parts[part].push(...piece.split(' ; ').map((one) => one.trim()))
  }
  const [first = ''] = parts.patterns
  const { category, severity, scope = 'both', negatable = true, official } = group
  return {
    id: `${group.id}.${slugOf(first)}`,
    category,
    severity: isSeverity(said) ? said : severity,
    scope,
    patterns: parts.patterns,
    ...listed('except', group.except, parts.except),
    ...listed('unless', group.unless, parts.unless),
    ...listed('needs', group.needs, parts.needs),
    negatable,
    ...(official ? { official } : {}),
    reason: reasons[group.reason],
    alternative: alternativeOf(parts.instead[0] ?? group.instead),
    source: {
      pack: 'platform',
      ref: sources[group.source],
      kind: group.kind ?? 'derived',
      date: packDate,
    },
  }
}

const listed = (
  name: 'except' | 'unless' | 'needs',
  shared: readonly string[] = [],
  own: readonly string[] = [],
) => (shared.length + own.length > 0 ? { [name]: [...shared, ...own] } : {})

const isMark = (text: string): text is keyof typeof marks => Object.hasOwn(marks, text)
const isSeverity = (text: string | undefined): text is Severity =>
  text === 'block' || text === 'warn' || text === 'note'

function alternativeOf(key: string): Alternative {
  const found = Object.entries(alternatives).find(([name]) => name === key)?.[1]
  if (!found) throw new Error(`no alternative ${key}`)
  return found
}

/** The plainest way of saying a pattern: without what may be left out, the first of every choice. */
const slugOf = (pattern: string) => {
  let plain = pattern.replaceAll(/\[[^\]]*\]/gu, ' ')
  while (/\([^()]*\)/u.test(plain)) plain = plain.replaceAll(/\(([^()|]*)[^()]*\)/gu, '$1')
  return plain
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
}
