import type { Form } from '../text/affixes.ts'
import { createNormaliser } from '../text/normalise.ts'
import { tokensOf } from '../text/tokens.ts'
import * as wrong from './pattern-failures.ts'

/**
 * The language of patterns. It speaks of words, has no unbounded repetition, and is therefore
 * matched in one walk over the text, whatever somebody writes in it.
 */
export type Step =
  | { readonly kind: 'word'; readonly word: string; readonly form: Form }
  /** `{angka}` and `<mutu>`: any word of a kind. */
  | { readonly kind: 'class'; readonly name: string }
  /** `...`: up to so many words of the same sentence. */
  | { readonly kind: 'gap'; readonly most: number }

export type Piece = Step | { readonly kind: 'choice'; readonly options: readonly Sequence[] }
/** One after the other. `(a|b)` is a choice, `[a]` one in which nothing may stand. */
export type Sequence = readonly Piece[]

/** What `{…}` may name in a pattern. */
const openClasses = ['angka', 'persen', 'telepon', 'tautan', 'surel', 'akun'] as const

const widestGap = 4
const deepest = 4
const limits = { characters: 400, words: 60, row: 16 }

type Reader = { readonly text: string; at: number }

/** A pattern of the shipped pack, which may be as big as it likes. */
export function readPattern(pattern: string): Sequence {
  const text = pattern.trim()
  if (text === '') throw wrong.empty()
  refuseRegex(text)
  const reader = { text, at: 0 }
  const options = readChoice(reader, 0)
  if (reader.at < text.length) throw wrong.misplaced(text.slice(reader.at, reader.at + 1))
  const [only = []] = options
  const sequence: Sequence = options.length === 1 ? only : [{ kind: 'choice', options }]
  if (shortest(sequence) === 0) throw wrong.matchesEverything()
  if (hasLooseGap(options)) throw wrong.looseGap()
  return sequence
}

/** A pattern somebody typed. Throws a `Failure` that says what to write instead. */
export function readOwnPattern(pattern: string): Sequence {
  if (pattern.length > limits.characters) throw wrong.tooBig(limits)
  const sequence = readPattern(pattern)
  if (wordCount(sequence) > limits.words || longest(sequence) > limits.row)
    throw wrong.tooBig(limits)
  return sequence
}

function readChoice(reader: Reader, depth: number): readonly Sequence[] {
  if (depth > deepest) throw wrong.tooDeep(deepest)
  const found: Sequence[] = []
  for (;;) {
    found.push(readSequence(reader, depth))
    if (reader.text[reader.at] !== '|') return found
    reader.at += 1
  }
}

function readSequence(reader: Reader, depth: number): Sequence {
  const pieces: Piece[] = []
  for (;;) {
    const next = readPiece(reader, depth)
    if (next === null) return pieces
    pieces.push(...next)
  }
}

/** The next piece, or nothing at the end of a sequence. */
function readPiece(reader: Reader, depth: number): Sequence | null {
  const { text } = reader
  while (text[reader.at] === ' ') reader.at += 1
  const sign = text[reader.at]
  if (sign === undefined || sign === '|' || sign === ')' || sign === ']') return null
  if (sign === '(' || sign === '[') {
    reader.at += 1
    const options = readChoice(reader, depth + 1)
    if (text[reader.at] !== (sign === '(' ? ')' : ']')) throw wrong.unclosed(sign)
    reader.at += 1
    return [{ kind: 'choice', options: sign === '[' ? [[], ...options] : options }]
  }
  if (sign === '{' || sign === '<') return [readClass(reader, sign)]
  if (text.startsWith('...', reader.at)) {
    reader.at += 3
    return [{ kind: 'gap', most: widestGap }]
  }
  return readWord(reader)
}

function readClass(reader: Reader, sign: '{' | '<'): Step {
  const end = reader.text.indexOf(sign === '{' ? '}' : '>', reader.at)
  if (end < 0) throw wrong.unclosed(sign)
  const name = reader.text.slice(reader.at + 1, end).trim()
  reader.at = end + 1
  if (sign === '<') return { kind: 'class', name: `<${name}>` }
  if (!openClasses.some((one) => one === name)) throw wrong.noClass(name, openClasses)
  return { kind: 'class', name }
}

/** One written word; a hyphen in it makes several. `=kata` is not bent, `kata~` in every way. */
function readWord(reader: Reader): Sequence {
  const { text } = reader
  const start = reader.at
  while (reader.at < text.length && !' |()[]{}<>'.includes(text[reader.at] ?? '')) {
    if (text.startsWith('...', reader.at)) break
    reader.at += 1
  }
  const raw = text.slice(start, reader.at)
  const form = formOf(raw)
  const bare = raw.replace(/^=|[~+]$/u, '')
  if (/^[a-z]+$/u.test(bare)) return [{ kind: 'word', word: bare, form }]
  const { word } = tokensOf(createNormaliser()(bare).text)
  if (word.length === 0) throw wrong.misplaced(raw)
  return word.map((one) => ({ kind: 'word', word: one, form }))
}

function formOf(raw: string): Form {
  if (raw.startsWith('=')) return 'exact'
  if (raw.endsWith('~')) return 'verb'
  return raw.endsWith('+') ? 'name' : 'plain'
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

const shortest = (sequence: Sequence): number =>
  sum(
    sequence.map((one) => {
      if (one.kind === 'choice') return Math.min(...one.options.map(shortest))
      return one.kind === 'gap' ? 0 : 1
    }),
  )

const longest = (sequence: Sequence): number =>
  sum(
    sequence.map((one) => {
      if (one.kind === 'choice') return Math.max(...one.options.map(longest))
      return one.kind === 'gap' ? one.most : 1
    }),
  )

const wordCount = (sequence: Sequence): number =>
  sum(sequence.map((one) => (one.kind === 'choice' ? sum(one.options.map(wordCount)) : 1)))

/** A gap is between two words: at an edge of a choice it would hang in the air. */
const hasLooseGap = (options: readonly Sequence[]): boolean =>
  options.some(
    (sequence) =>
      sequence[0]?.kind === 'gap' ||
      sequence.at(-1)?.kind === 'gap' ||
      sequence.some((one) => one.kind === 'choice' && hasLooseGap(one.options)),
  )

/** Whoever knows regular expressions tries them; the sentence says what the same is here. */
function refuseRegex(text: string): void {
  if (/\\|[*?]|[+)\]]\+|\)\{|\]\{|\.[*+]|\[\^|\{\d+(?:,\d*)?\}|\^|\$/u.test(text))
    throw wrong.regex()
}
