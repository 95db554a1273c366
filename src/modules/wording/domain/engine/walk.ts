import { tokensOf, type Tokens } from '../text/tokens.ts'
import type { Node } from './graph.ts'
import { findDisguises, gluedIn, type Edge, type Lattice, type Read } from './lattice.ts'
import { findSpecial } from './special.ts'
import type { Reading, Vocabulary } from './vocabulary.ts'

/** A pattern found: what ends there, the words `[from, to)` and the characters `[start, end)`. */
export type Hit = {
  readonly end: number
  readonly from: number
  readonly to: number
  readonly start: number
  readonly stop: number
}

/** Where a pattern has begun. */
type Begun = { readonly from: number; readonly start: number }

/** A pattern half found at some word. */
type State = Begun & {
  readonly node: Node
  /** How many more words may be passed over, within a sentence; null where none may. */
  readonly skips: number | null
}

type Ground = {
  readonly text: string
  readonly tokens: Tokens
  readonly vocabulary: Vocabulary
  readonly root: Node
  readonly glued: GluedMemory
}

/** What words without a space have been found to say; a text of other words starts anew. */
export type GluedMemory = Map<string, readonly number[]>
const mostRemembered = 40_000

/** One walk over the words; at each of them only patterns that have begun are looked at. */
export function walk({ text, tokens, vocabulary, root, glued }: Ground): readonly Hit[] {
  const lattice: Lattice = new Map()
  const readings = tokens.word.map(vocabulary.read)
  const read = { text, tokens, readings, vocabulary }
  findDisguises(read, lattice)
  findSpecial(read, lattice)
  return [...follow({ tokens, readings, root }, lattice), ...gluedHits(read, { root, glued })]
}

/** What is written without spaces: `tokooren`, and `l i n k d i b i o`. */
function gluedHits(
  { tokens, readings, vocabulary }: Read,
  { root, glued }: Pick<Ground, 'root' | 'glued'>,
): readonly Hit[] {
  const endsIn = (pieces: readonly string[], spelled: boolean): readonly number[] => {
    const key = `${spelled ? '.' : ''}${pieces.join(' ')}`
    const before = glued.get(key)
    if (before) return before
    const inner = tokensOf(pieces.join(' '))
    const road = { tokens: inner, readings: inner.word.map(vocabulary.read), root }
    const ends = follow(road, new Map())
      .filter((hit) => spelled || isMeant(inner.word, hit))
      .map(({ end }) => end)
    if (glued.size >= mostRemembered) glued.clear()
    glued.set(key, ends)
    return ends
  }
  return gluedIn({ tokens, readings, vocabulary }).flatMap(({ from, to, pieces }) =>
    endsIn(pieces, to - from > 1).map((end) => ({
      end,
      from,
      to,
      start: tokens.from[from] ?? 0,
      stop: tokens.to[to - 1] ?? 0,
    })),
  )
}

const shortestMeant = 6
const companions: ReadonlySet<string> = new Set(
  'aja ya kak nya dong dulu kami kita sekarang yuk deh bun sis di ke dari via lewat cek beli cari ada buka order racun haul toko link juga lagi nih'.split(
    ' ',
  ),
)

/** `kacamatamu` is no insult: what stands beside the match must be what people hang on it. */
function isMeant(pieces: readonly string[], { from, to }: Hit): boolean {
  const matched = pieces.slice(from, to).join('').length
  return (
    matched >= shortestMeant &&
    pieces.every((one, at) => (at >= from && at < to) || companions.has(one))
  )
}

type Road = {
  readonly tokens: Tokens
  readonly readings: readonly Reading[]
  readonly root: Node
}

// Index loops and no copies: this is where the time of a text goes.
function follow({ tokens, readings, root }: Road, lattice: Lattice): readonly Hit[] {
  const { from, to, sentence } = tokens
  const hits: Hit[] = []
  const waiting = new Map<number, State[]>()
  const wait = (at: number, state: State) => {
    const list = waiting.get(at)
    if (list) list.push(state)
    else waiting.set(at, [state])
  }
  const reach = (node: Node, state: Begun, edge: Edge) => {
    const { from: since, start } = state
    if (node.ends)
      for (const end of node.ends)
        hits.push({ end, from: since, to: edge.to, start, stop: edge.end })
    if (node.next) wait(edge.to, { node, from: since, start, skips: null })
    if (node.gaps)
      for (const gap of node.gaps)
        wait(edge.to, { node: gap.node, from: since, start, skips: gap.most })
  }
  const take = (at: number, edge: Edge, states: readonly State[]) => {
    for (const symbol of edge.symbols) {
      const begun = root.next?.get(symbol)
      if (begun) {
        const state = { from: at, start: edge.start }
        for (const node of begun) reach(node, state, edge)
      }
      for (const state of states) {
        const next = state.node.next?.get(symbol)
        if (next) for (const node of next) reach(node, state, edge)
      }
    }
  }
  for (let at = 0; at < readings.length; at += 1) {
    const symbols = readings[at]?.symbols ?? none
    const waited = waiting.get(at) ?? none
    const edges = lattice.get(at) ?? none
    if (waited.length === 0 && symbols.length === 0 && edges.length === 0) continue
    waiting.delete(at)
    const goesOn = sentence[at] === sentence[at - 1]
    const states = goesOn ? waited : waited.filter(({ skips }) => skips === null)
    if (symbols.length > 0)
      take(at, { to: at + 1, symbols, start: from[at] ?? 0, end: to[at] ?? 0 }, states)
    for (const edge of edges) take(at, edge, states)
    for (const { node, from: since, start, skips } of states)
      if (skips !== null && skips > 0) wait(at + 1, { node, from: since, start, skips: skips - 1 })
  }
  return hits
}

const none: readonly never[] = []
