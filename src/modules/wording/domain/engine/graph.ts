import type { Piece, Sequence, Step } from '../rules/pattern.ts'
import type { Symbol, Vocabulary } from './vocabulary.ts'

/**
 * All patterns of all rules in one graph of words. They share their plain beginnings as in a trie;
 * a choice meets again in one node, so that the graph is as big as what was written and no bigger.
 */
export type Node = {
  next: Map<Symbol, Node[]> | null
  /** The same words after up to `most` others. */
  gaps: { readonly most: number; readonly node: Node }[] | null
  ends: number[] | null
  /** Reached by plain words only: the next pattern that begins with them goes on from here. */
  readonly shared: boolean
}

export type Graph = {
  readonly root: Node
  /** Adds a pattern; a text that takes this way has found `end`. */
  readonly add: (sequence: Sequence, end: number) => void
}

type Word = Exclude<Step, { kind: 'gap' }>

const newNode = (shared: boolean): Node => ({ next: null, gaps: null, ends: null, shared })

export function createGraph({ symbolOf, classOf }: Vocabulary): Graph {
  const root = newNode(true)
  const symbolFor = (step: Word) =>
    step.kind === 'word' ? symbolOf(step.word, step.form) : classOf(step.name)

  const addTerm = (words: readonly Word[]): Node => {
    let node = root
    for (const step of words) {
      const symbol = symbolFor(step)
      const before = node.next?.get(symbol)?.find((one) => one.shared)
      const next = before ?? newNode(true)
      if (!before) link(node, symbol, next)
      node = next
    }
    return node
  }
  /** From any of `starts` on; gives the nodes at which the sequence may end. */
  const addSequence = (
    starts: readonly Node[],
    sequence: Sequence,
    target?: Node,
  ): readonly Node[] => {
    let nodes = starts
    const last = sequence.length - 1
    for (const [at, piece] of sequence.entries())
      nodes = addPiece(nodes, piece, at === last && target ? target : newNode(false))
    return nodes
  }
  const addPiece = (starts: readonly Node[], piece: Piece, target: Node): readonly Node[] => {
    if (piece.kind === 'choice') {
      const ends = new Set<Node>()
      for (const option of piece.options)
        for (const end of addSequence(starts, option, target)) ends.add(end)
      return [...ends]
    }
    for (const start of starts)
      if (piece.kind === 'gap') (start.gaps ??= []).push({ most: piece.most, node: target })
      else link(start, symbolFor(piece), target)
    return [target]
  }

  return {
    root,
    add: (sequence, end) => {
      const words = leadingWords(sequence)
      const begun = addTerm(words)
      const rest = sequence.slice(words.length)
      for (const node of rest.length > 0 ? addSequence([begun], rest) : [begun]) {
        node.ends ??= []
        if (!node.ends.includes(end)) node.ends.push(end)
      }
    },
  }
}

/** The plain words a pattern begins with. */
function leadingWords(sequence: Sequence): readonly Word[] {
  const words: Word[] = []
  for (const piece of sequence) {
    if (piece.kind !== 'word' && piece.kind !== 'class') break
    words.push(piece)
  }
  return words
}

function link(node: Node, symbol: Symbol, next: Node): void {
  node.next ??= new Map()
  const list = node.next.get(symbol)
  if (!list) node.next.set(symbol, [next])
  else if (!list.includes(next)) list.push(next)
}
