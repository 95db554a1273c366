import { latinOf } from './confusables.ts'

/** A text as the engine reads it, and the way back into the original; null where it is the same. */
export type NormalText = {
  readonly text: string
  readonly pieces: Pieces | null
}

/**
 * Piece `i` begins at `from[i]` here and at `at[i]` there. A plain piece is the same letter by letter
 * (`until[i]` is -1); all of a folded one comes from the one character that ends at `until[i]`.
 */
type Pieces = {
  readonly from: readonly number[]
  readonly at: readonly number[]
  readonly until: readonly number[]
  /** Where a letter ends that has an accent of its own after it. */
  readonly accented: ReadonlyMap<number, number>
}

/** What stands for a sign that is neither letter nor digit nor punctuation, such as an emoji. */
const otherSign = '\u0001'
// oxlint-disable-next-line no-control-regex -- that is what ASCII is
const plain = /^[\u0000-\u007F]*$/

/**
 * Folds compatibility forms, look-alikes, accents and case, and takes out what is invisible. It
 * remembers what it has folded: texts of one language use few characters beyond ASCII.
 */
export function createNormaliser(): (original: string) => NormalText {
  const known = new Map<number, string>()
  const foldedOf = (point: number): string => {
    const before = known.get(point)
    if (before !== undefined) return before
    const folded = fold(point)
    if (known.size >= mostKnown) known.clear()
    known.set(point, folded)
    return folded
  }
  return (original) => {
    if (plain.test(original)) return { text: original.toLowerCase(), pieces: null }
    const parts: string[] = []
    const from: number[] = []
    const places: number[] = []
    const until: number[] = []
    const accented = new Map<number, number>()
    let length = 0
    const keep = (part: string, place: number, last: number) => {
      parts.push(part)
      from.push(length)
      places.push(place)
      until.push(last)
      length += part.length
    }
    for (let at = 0; at < original.length;) {
      const since = at
      while (at < original.length && original.charCodeAt(at) < 128) at += 1
      if (at > since) keep(original.slice(since, at).toLowerCase(), since, -1)
      if (at === original.length) break
      const point = original.codePointAt(at) ?? 0
      const next = at + (point > 0xffff ? 2 : 1)
      const folded = foldedOf(point)
      // An accent belongs to the letter before it, an invisible character to nobody.
      if (folded === accent) accented.set(length - 1, next)
      else if (folded !== invisible) keep(folded, at, next)
      at = next
    }
    return { text: parts.join(''), pieces: { from, at: places, until, accented } }
  }
}

const accent = 'accent'
const invisible = 'invisible'
const mostKnown = 4096
/** What unfolds to more than that, such as a whole greeting in one character, is no word here. */
const longestFold = 4

function fold(point: number): string {
  if (point >= 0xd800 && point <= 0xdfff) return otherSign
  const character = String.fromCodePoint(point)
  const direct = latinOf.get(character)
  if (direct !== undefined) return direct
  if (/^\p{M}$/u.test(character)) return accent
  if (/^[\p{Cf}\p{Cc}\u115F\u1160\u3164\uFFA0\u2800]$/u.test(character)) return invisible
  const apart = character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
  if (apart.length > longestFold) return otherSign
  return Array.from(
    apart,
    (one) => latinOf.get(one) ?? (readable.test(one) ? one : otherSign),
  ).join('')
}

// oxlint-disable-next-line no-control-regex -- ASCII, and letters of any alphabet
const readable = /^[\u0000-\u007F\p{L}\p{N}]$/u
/** The place of `[from, to)` in the original. */
export function placeOf({ pieces }: NormalText, from: number, to: number): [number, number] {
  if (!pieces) return [from, to]
  const [start] = characterAt(pieces, from)
  const [, end] = characterAt(pieces, to - 1)
  return [start, pieces.accented.get(to - 1) ?? end]
}

function characterAt({ from, at, until }: Pieces, place: number): [number, number] {
  let [low, high] = [0, from.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((from[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  const [first = 0, since = 0, last = -1] = [at[low], from[low], until[low]]
  return last < 0 ? [first + place - since, first + place - since + 1] : [first, last]
}
