import { hunksBetween } from './diff.ts'
import { cuts, joined, piecesOf } from './text-pieces.ts'

export type WordChange = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }

/** One text beside another, word by word: what stayed, what went, what came in its place. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [was, now] = [piecesOf(before, cuts[2]), piecesOf(after, cuts[2])]
  const hunks = hunksBetween(
    was.map(({ text }) => text),
    now.map(({ text }) => text),
  )
  let at = 0
  const changes = hunks.flatMap(({ from, to, start, end }): WordChange[] => {
    const same = now.slice(at, start)
    at = end
    return [
      { kind: 'same', text: joined(same) },
      { kind: 'gone', text: joined(was.slice(from, to)) },
      { kind: 'new', text: joined(now.slice(start, end)) },
    ]
  })
  const rest: WordChange = { kind: 'same', text: joined(now.slice(at)) }
  return [...changes, rest].filter(({ text }) => text !== '')
}
