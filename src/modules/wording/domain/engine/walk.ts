import { tokensOf, type Tokens } from '../text/tokens.ts'
import type { Node } from './graph.ts'
import { findDisguises, gluedIn, type Edge, type Lattice } from './lattice.ts'
import { findSpecial } from './special.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A pattern found: what ends there, the words `[from, to)` and the characters `[start, end)`. */
export type Hit = {
  readonly end: number
  readonly from: number
  readonly to: number
  readonly start: number
  readonly stop: number
}

/** A pattern half found at some word. */
type State = {
  readonly node: Node
  readonly from: number
  readonly start: number
  /** How many more words may be passed over, within a sentence; null where none may. */
  readonly skips: number | null
}

type Ground = {
  readonly text: string
  readonly tokens: Tokens
  readonly vocabulary: Vocabulary
  readonly root: Node
}

/** One walk over the words; at each of them only patterns that have begun are looked at. */
export function walk({ text, tokens, vocabulary, root }: Ground): readonly Hit[] {
  const lattice: Lattice = new Map()
  findDisguises({ text, tokens, vocabulary }, lattice)
  findSpecial({ text, tokens, vocabulary }, lattice)
  const glued = gluedOf({ tokens, vocabulary, root })
  return [...follow({ tokens, vocabulary, root }, lattice), ...glued]
}

/** What is written without spaces: `tokooren`, and `l i n k d i b i o`. */
function gluedOf({ tokens, vocabulary, root }: Omit<Ground, 'text'>): readonly Hit[] {
  const hits: Hit[] = []
  for (const { from, to, pieces } of gluedIn(tokens, vocabulary)) {
    const inner = tokensOf(pieces.join(' '))
    for (const hit of follow({ tokens: inner, vocabulary, root }, new Map()))
      if (to - from > 1 || isMeant(inner.word, hit))
        hits.push({
          end: hit.end,
          from,
          to,
          start: tokens.from[from] ?? 0,
          stop: tokens.to[to - 1] ?? 0,
        })
  }
  return hits
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

function follow(
  { tokens, vocabulary, root }: Omit<Ground, 'text'>,
  lattice: Lattice,
): readonly Hit[] {
  const { word, from, to, sentence } = tokens
  const hits: Hit[] = []
  const waiting: (State[] | undefined)[] = []
  const reach = (node: Node, state: Omit<State, 'node' | 'skips'>, edge: Edge) => {
    for (const end of node.ends ?? [])
      hits.push({ end, from: state.from, to: edge.to, start: state.start, stop: edge.end })
    if (node.next) wait(edge.to, { ...state, node, skips: null })
    for (const gap of node.gaps ?? []) wait(edge.to, { ...state, node: gap.node, skips: gap.most })
  }
  const wait = (at: number, state: State) => {
    const list = waiting[at]
    if (list) list.push(state)
    else waiting[at] = [state]
  }
  const take = (at: number, edge: Edge, states: readonly State[] | undefined) => {
    for (const symbol of edge.symbols) {
      for (const begun of root.next?.get(symbol) ?? [])
        reach(begun, { from: at, start: edge.start }, edge)
      for (const { node, from: since, start } of states ?? [])
        for (const next of node.next?.get(symbol) ?? []) reach(next, { from: since, start }, edge)
    }
  }
  for (let at = 0; at < word.length; at += 1) {
    const states = waiting[at]?.filter(
      ({ skips }) => skips === null || sentence[at] === sentence[at - 1],
    )
    waiting[at] = undefined
    const { symbols } = vocabulary.read(word[at] ?? '')
    if (symbols.length > 0)
      take(at, { to: at + 1, symbols, start: from[at] ?? 0, end: to[at] ?? 0 }, states)
    for (const edge of lattice.get(at) ?? []) take(at, edge, states)
    for (const state of states ?? [])
      if (state.skips !== null && state.skips > 0)
        wait(at + 1, { ...state, skips: state.skips - 1 })
  }
  return hits
}
