import { hunksBetween, usualWork, type Work } from './diff.ts'
import { oneByOne, regionsOf, type Region } from './merge-regions.ts'
import { type Cut, cuts, joined, piecesOf, type TextPiece } from './text-pieces.ts'

/** A part that needs no decision, and who made it. `text` is empty where it was taken out. */
export type SettledPart = {
  readonly kind: 'same' | 'mine' | 'theirs' | 'both'
  readonly was: string
  readonly text: string
} & Behind
/** Changed by both in different ways. A side is empty where it was taken out. */
export type Conflict = {
  readonly kind: 'conflict'
  readonly was: string
  readonly mine: string
  readonly theirs: string
  /** What stands between the two where both are kept. */
  readonly between: string
} & Behind
export type MergePart = SettledPart | Conflict

type Behind = {
  /** The white space behind a part. */
  readonly gap: string
  /** Stands there instead where the gap is empty and something follows. */
  readonly joint: string
}

/** Longer texts are not compared piece by piece: both sides are shown as they are. */
const longest = 1_000_000
/** Nobody decides more often than this: one choice between the two whole texts is kinder. */
const mostConflicts = 60

/**
 * Merges what two people made of the same text. Paragraphs first, then sentences, then the words of
 * one sentence: what only one of them changed is taken, what both changed the same way is taken once,
 * and a sentence whose words both changed differently is a conflict with both sides.
 */
export function mergeText(base: string, mine: string, theirs: string): readonly MergePart[] {
  const sides = { base, mine, theirs }
  if (base.length + mine.length + theirs.length <= longest) {
    const parts = merged(sides, { level: 0, work: usualWork() })
    if (parts.filter(isConflict).length <= mostConflicts) return parts
  }
  const by = mine === base ? 'theirs' : theirs === base ? 'mine' : 'both'
  return whole(by, sides, cuts[0])
}

export const isConflict = (part: MergePart): part is Conflict => part.kind === 'conflict'

/** The text, once every conflict is decided; an empty decision takes the part out. */
export function settledText(
  parts: readonly MergePart[],
  decide: (conflict: Conflict, number: number) => string,
): string {
  let [text, gap, joint, end, number] = ['', '', '', '', 0]
  for (const part of parts) {
    const next = isConflict(part) ? decide(part, number++) : part.text
    if (next !== '' || isConflict(part)) end = part.gap
    if (next === '') {
      if (text !== '') gap = wider(gap, part.gap)
      continue
    }
    text += (gap === '' ? joint : gap) + next
    gap = part.gap
    joint = part.joint
  }
  return text + end
}

type Sides = { readonly base: string; readonly mine: string; readonly theirs: string }
type Depth = { readonly level: number; readonly work: Work }

function merged(sides: Sides, depth: Depth): readonly MergePart[] {
  const cut = cutAt(depth)
  const [base, mine, theirs] = [
    piecesOf(sides.base, cut),
    piecesOf(sides.mine, cut),
    piecesOf(sides.theirs, cut),
  ]
  const changedIn = (side: readonly TextPiece[]) =>
    oneByOne(hunksBetween(base.map(textOf), side.map(textOf), depth.work), (at, there) =>
      alike(base[at]?.text ?? '', side[there]?.text ?? ''),
    )
  return regionsOf(changedIn(mine), changedIn(theirs), base.length).flatMap((region) => {
    const here = {
      by: region.by,
      base: base.slice(region.base.from, region.base.to),
      mine: mine.slice(region.mine.from, region.mine.to),
      theirs: theirs.slice(region.theirs.from, region.theirs.to),
    }
    return withGap(decided(here, depth), { gap: gapBehind(here), joint: cut.joint })
  })
}

/** Half the words of the shorter one stand in the other; of two single words most letters. */
function alike(one: string, other: string): boolean {
  const [words, others] = [one.split(/\s+/), new Set(other.split(/\s+/))]
  if (words.length === 1 && others.size === 1) return lettersShared(one, other) >= 0.6
  const shared = words.filter((word) => others.has(word)).length
  return 2 * shared >= Math.min(words.length, others.size)
}

/** The share of the longer word that both begin and end with. */
function lettersShared(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  let [begin, end] = [0, 0]
  while (begin < length && one[begin] === other[begin]) begin++
  while (end < length - begin && one.at(-1 - end) === other.at(-1 - end)) end++
  return (begin + end) / Math.max(one.length, other.length)
}

const cutAt = ({ level }: Depth): Cut => cuts[level] ?? cuts[2]
const textOf = ({ text }: TextPiece) => text

type Place = {
  readonly by: Region['by']
  readonly base: readonly TextPiece[]
  readonly mine: readonly TextPiece[]
  readonly theirs: readonly TextPiece[]
}

function decided(place: Place, depth: Depth): readonly MergePart[] {
  const cut = cutAt(depth)
  const sides = {
    base: inner(place.base),
    mine: inner(place.mine),
    theirs: inner(place.theirs),
  }
  const flat = whole(place.by, sides, cut)
  if (!flat.some(isConflict)) return flat
  const further = continued(place, cut)
  if (further) return further
  const lastLevel = cuts.length - 1
  // What one took out and the other went on writing is nothing to take apart.
  if (depth.level === lastLevel || Object.values(sides).includes('')) return flat
  const finer = merged(sides, { ...depth, level: depth.level + 1 })
  if (!finer.some(isConflict)) return finer
  // Two choices of words inside one sentence: the sentence is what one has to look at.
  if (depth.level === lastLevel - 1 || finer.length === 1) return flat
  if (place.base.length + place.mine.length + place.theirs.length === 3) return finer
  // Sentences that moved to another paragraph are found by their words.
  const finest = merged(sides, { ...depth, level: lastLevel })
  return finest.some(isConflict) ? finer : finest
}

/** As one part, whatever stands in it. */
function whole(by: Region['by'], { base: was, mine, theirs }: Sides, cut: Cut): MergePart[] {
  const behind = { gap: '', joint: cut.joint }
  if (by === 'both' && mine !== theirs)
    return [{ kind: 'conflict', was, mine, theirs, between: cut.joint, ...behind }]
  return [{ kind: by, was, text: by === 'theirs' ? theirs : mine, ...behind }]
}

/** Both wrote the same, and one of them went on before or behind it: nothing to decide. */
function continued({ base, mine, theirs }: Place, cut: Cut): readonly MergePart[] | null {
  const [shorter, longer] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine]
  if (base.length > 1 || shorter.length === 0 || shorter.length === longer.length) return null
  const begins = shorter.every(({ text }, at) => text === longer[at]?.text)
  const ends = shorter.every(
    ({ text }, at) => text === longer[at + longer.length - shorter.length]?.text,
  )
  if (!begins && !ends) return null
  const kind = longer === mine ? 'mine' : 'theirs'
  const more = begins ? longer.slice(shorter.length) : longer.slice(0, -shorter.length)
  const part = (
    of: SettledPart['kind'],
    was: readonly TextPiece[],
    pieces: readonly TextPiece[],
  ): SettledPart => ({
    kind: of,
    was: inner(was),
    text: inner(pieces),
    gap: pieces.at(-1)?.gap ?? '',
    joint: cut.joint,
  })
  const shared = part('both', base, begins ? longer.slice(0, shorter.length) : shorter)
  return begins ? [shared, part(kind, [], more)] : [part(kind, [], more), shared]
}

/** The text of pieces without the gap behind the last one. */
const inner = (pieces: readonly TextPiece[]): string =>
  joined(pieces.slice(0, -1)) + (pieces.at(-1)?.text ?? '')

const withGap = (parts: readonly MergePart[], behind: Behind): readonly MergePart[] =>
  parts.map((part, at) => (at === parts.length - 1 ? { ...part, ...behind } : part))

/** White space is merged as well: what only one of them changed is taken. */
function gapBehind({ by, base, mine, theirs }: Place): string {
  const was = base.at(-1)?.gap
  const [mineNow, theirsNow] = [mine.at(-1)?.gap ?? was, theirs.at(-1)?.gap ?? was]
  // What was taken out leaves nothing behind.
  if (mine.length + theirs.length === 0) return ''
  if (by === 'mine' && mine.length === 0) return ''
  if (by === 'theirs' && theirs.length === 0) return ''
  if (mineNow === undefined || mineNow === was) return theirsNow ?? ''
  if (theirsNow === undefined || theirsNow === was) return mineNow
  return wider(mineNow, theirsNow)
}

const lines = (gap: string) => gap.split('\n').length

/** The same whichever comes first. */
function wider(one: string, other: string): string {
  if (lines(one) !== lines(other)) return lines(one) > lines(other) ? one : other
  if (one.length !== other.length) return one.length > other.length ? one : other
  return one > other ? one : other
}
