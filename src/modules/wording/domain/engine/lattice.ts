import type { Tokens } from '../text/tokens.ts'
import { isBroken, isShouted, isStrange } from './neighbours.ts'
import type { Reading, Symbol, Vocabulary } from './vocabulary.ts'

/** From word `from` to before word `to` the text may be read as one of `symbols`. */
export type Edge = {
  readonly to: number
  readonly symbols: readonly Symbol[]
  readonly start: number
  readonly end: number
}

/** Readings beside the words themselves, by the word they begin at. */
export type Lattice = Map<number, Edge[]>

export function addEdge(lattice: Lattice, from: number, edge: Edge): void {
  const list = lattice.get(from)
  if (list) list.push(edge)
  else lattice.set(from, [edge])
}

/** Finds words that were taken apart: `s h o p e e`, `sho.pee`, `s**pee`, `wh@tsapp`, `#racunshopee`. */
export function findDisguises(read: Read, lattice: Lattice): void {
  const { text, tokens, readings } = read
  const { word, gap, from, to } = tokens
  let spelledTo = 0
  for (let at = 0; at < word.length; at += 1) {
    const here = word[at] ?? ''
    const next = gap[at + 1]
    const [start, end] = [from[at] ?? 0, to[at] ?? 0]
    if (here.length === 1 && at >= spelledTo) {
      spelledTo = endOfRun(tokens, at)
      spellRun(read, [at, spelledTo], lattice)
    }
    if (next !== undefined) {
      if (here.length === 1 || readings[at]?.opens) joinFrom(read, at, lattice)
      if (next === 'mark' || next === 'glue' || isStrange(read, at) || isBroken(read, at))
        joinTwo(read, at, lattice)
      if (next === 'mark' && from[at + 1] === end + 1) unmaskMark(read, at, lattice)
    }
    const before = start > 0 ? text.charCodeAt(start - 1) : 0
    if (
      gap[at] !== 'glue' &&
      (next === 'glue' ||
        before === dollar ||
        before === atSign ||
        hasTail(text, end) ||
        isShouted(read, at))
    )
      unmaskAt(read, at, lattice)
    if (before === hash && here.length >= shortestTag) nameInTag(read, at, lattice)
  }
}

const [hash, dollar, star, atSign] = [35, 36, 42, 64]

const hasTail = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code === atSign || (code === star && text.charCodeAt(at + 1) === star)
}

export type Read = {
  readonly text: string
  readonly tokens: Tokens
  /** What each word may be. */
  readonly readings: readonly Reading[]
  readonly vocabulary: Vocabulary
}

const mostPieces = 24
const spelled = { letters: 4, pieces: 3 }
const shortestJoined = { marked: 5, spaced: 6 }
const mostSpacedPieces = 4

function joinFrom({ tokens, readings, vocabulary }: Read, at: number, lattice: Lattice): void {
  const { word, gap } = tokens
  const first = word[at] ?? ''
  let letters = first
  let singles = first.length === 1 ? 1 : 0
  let common = readings[at]?.common ?? false
  let spaced = false
  for (let next = at + 1; next < word.length && next - at < mostPieces; next += 1) {
    const piece = word[next] ?? ''
    const single = piece.length === 1
    singles += single ? 1 : 0
    letters += single ? (letterFor[piece] ?? piece) : piece
    common &&= readings[next]?.common ?? false
    spaced ||= gap[next] === 'space' || gap[next] === 'pause' || gap[next] === 'stop'
    const symbols = vocabulary.joined(letters)
    const pieces = next - at + 1
    if (symbols.length > 0 && mayJoin({ letters, pieces, singles, common, spaced }))
      addEdge(lattice, at, {
        to: next + 1,
        symbols,
        start: tokens.from[at] ?? 0,
        end: tokens.to[next] ?? 0,
      })
    if (!vocabulary.opens(letters)) return
  }
}

/** `to🔥ko` and `tra nsfer`: two pieces that are no words, but together are one. */
function joinTwo({ tokens, readings, vocabulary }: Read, at: number, lattice: Lattice): void {
  const [one = '', other = ''] = [tokens.word[at], tokens.word[at + 1]]
  const gap = tokens.gap[at + 1]
  if (one === '' || other === '' || gap === 'none' || gap === 'stop' || gap === 'pause') return
  const letters = one + other
  if (letters.length < 4 || letters.length > longestRaw) return
  const [left, right] = [readings[at]?.common, readings[at + 1]?.common]
  if (left && right) return
  const broken = isBroken({ tokens, readings }, at)
  if (gap === 'space' && !broken && (left || right || letters.length < shortestJoined.spaced))
    return
  const symbols =
    gap !== 'space' && /\d/u.test(letters) && !/^\d|\d$/u.test(letters)
      ? vocabulary.unmask(letters)
      : vocabulary.spelled(letters)
  if (symbols.length > 0)
    addEdge(lattice, at, {
      to: at + 2,
      symbols,
      start: tokens.from[at] ?? 0,
      end: tokens.to[at + 1] ?? 0,
    })
}

/** Single letters and digits, one after the other. */
function endOfRun({ word, gap }: Tokens, at: number): number {
  let end = at + 1
  while (word[end]?.length === 1 && gap[end] !== 'none') end += 1
  return end
}

/** `n o  r e f u n d` has wider spaces between words; `l i n k d i b i o` has none. */
function spellRun(read: Read, [at, end]: readonly [number, number], lattice: Lattice): void {
  const { from, to } = read.tokens
  const { gap } = read.tokens
  const isSpace = (next: number) =>
    gap[next] === 'space' || gap[next] === 'pause' || gap[next] === 'stop'
  let marked = false
  for (let next = at + 1; next < end; next += 1) marked ||= !isSpace(next)
  // Where letters are held apart by signs, a space ends the word; else a wider space does.
  const width = (next: number) =>
    (from[next] ?? 0) - (to[next - 1] ?? 0) + (marked && isSpace(next) ? 1 : 0)
  let narrow = Infinity
  for (let next = at + 1; next < end; next += 1) narrow = Math.min(narrow, width(next))
  let since = at
  for (let next = at + 1; next <= end; next += 1)
    if (next === end || width(next) > narrow) {
      spell(read, [since, next], lattice)
      since = next
    }
  if (since > at) spell(read, [at, end], lattice)
}

const longestSpelled = 32

function spell(
  { tokens, vocabulary }: Read,
  [at, end]: readonly [number, number],
  lattice: Lattice,
): void {
  if (end - at < 2 || end - at > longestSpelled) return
  const letters = tokens.word.slice(at, end)
  if (!letters.some((one) => /[a-z]/u.test(one))) return
  const word = letters.map((one) => letterFor[one] ?? one).join('')
  const symbols = vocabulary.spelled(word)
  if (symbols.length > 0)
    addEdge(lattice, at, {
      to: end,
      symbols,
      start: tokens.from[at] ?? 0,
      end: tokens.to[end - 1] ?? 0,
    })
}

const letterFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
}

type Joined = {
  readonly letters: string
  readonly pieces: number
  readonly singles: number
  readonly common: boolean
  readonly spaced: boolean
}

/** `rok ok` is a skirt, `pas ti` a slip: ordinary words side by side stay what they are. */
function mayJoin({ letters, pieces, singles, common, spaced }: Joined): boolean {
  if (pieces >= spelled.pieces && singles >= pieces - 1 && letters.length >= spelled.letters)
    return true
  if (common || letters.length < (spaced ? shortestJoined.spaced : shortestJoined.marked))
    return false
  return !spaced || pieces <= mostSpacedPieces
}

const longestRaw = 24
const fewestSeen = 3

/** Words held together by signs that may stand for letters. */
function unmaskAt(read: Read, at: number, lattice: Lattice): void {
  const { text, tokens, vocabulary } = read
  let last = at
  while (tokens.gap[last + 1] === 'glue') last += 1
  let start = tokens.from[at] ?? 0
  let end = tokens.to[last] ?? 0
  if ('$@'.includes(text[start - 1] ?? ' ')) start -= 1
  if (text[end] === '@' || isShouted(read, at)) end += 1
  if (hasTail(text, end)) while (text[end] === '*') end += 1
  if (end - start > longestRaw) return
  const raw = text.slice(start, end)
  const mask = raw.replaceAll(/[#_?]/gu, '*')
  const seen = mask.replaceAll('*', '').length
  if (mask.includes('*') && seen < fewestSeen && seen * 2 < mask.length) return
  const symbols = vocabulary.unmask(mask)
  if (symbols.length > 0) addEdge(lattice, at, { to: last + 1, symbols, start, end })
}

/** One sign in the place of one letter: `sh.pee`. */
function unmaskMark(
  { text, tokens, readings, vocabulary }: Read,
  at: number,
  lattice: Lattice,
): void {
  const [one, other] = [tokens.word[at] ?? '', tokens.word[at + 1] ?? '']
  if (one.length + other.length < 4 || one.length + other.length > longestRaw) return
  if (readings[at]?.common || readings[at + 1]?.common) return
  const mark = text[tokens.to[at] ?? 0]
  if (mark === '/' || mark === '&' || mark === ',') return
  const symbols = vocabulary.unmask(`${one}*${other}`)
  if (symbols.length > 0)
    addEdge(lattice, at, {
      to: at + 2,
      symbols,
      start: tokens.from[at] ?? 0,
      end: tokens.to[at + 1] ?? 0,
    })
}

const shortestTag = 7
const shortestName = 5

/** A hashtag has no spaces, so a name may stand anywhere in it. */
function nameInTag({ tokens, vocabulary }: Read, at: number, lattice: Lattice): void {
  const tag = tokens.word[at] ?? ''
  if (tag.length > 60) return
  for (let from = 0; from + shortestName <= tag.length; from += 1)
    for (let to = from + 1; to <= tag.length; to += 1) {
      const part = tag.slice(from, to)
      const symbols = part.length >= shortestName ? vocabulary.nameOf(part) : []
      if (symbols.length > 0)
        addEdge(lattice, at, {
          to: at + 1,
          symbols,
          start: tokens.from[at] ?? 0,
          end: tokens.to[at] ?? 0,
        })
      if (!vocabulary.opens(part)) break
    }
}

type Glued = { readonly from: number; readonly to: number; readonly pieces: readonly string[] }

const shortestGluedWord = 5

/** Words and runs of single letters that are several known words without a space. */
export function gluedIn({
  tokens,
  readings,
  vocabulary,
}: Pick<Read, 'tokens' | 'readings' | 'vocabulary'>): readonly Glued[] {
  const found: Glued[] = []
  const { word } = tokens
  for (let at = 0; at < word.length; at += 1) {
    const here = word[at] ?? ''
    const reading = readings[at]
    let to = at + 1
    let pieces: readonly string[] = reading?.pieces ?? []
    if (here.length === 1) {
      to = endOfRun(tokens, at)
      const letters =
        to - at > longestSpelled ? [] : word.slice(at, to).map((one) => letterFor[one] ?? one)
      pieces = letters.length >= shortestGluedWord ? vocabulary.pieces(letters.join('')) : []
    }
    if (pieces.length > 1) found.push({ from: at, to, pieces })
    at = to - 1
  }
  return found
}
