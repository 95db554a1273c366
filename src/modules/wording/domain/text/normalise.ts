import { latinOf } from './confusables.ts'

/**
 * A text as the engine reads it. Where `start` is null, every place is the same in the original;
 * else `start[i]` and `end[i]` are the places of character `i` there.
 */
export type NormalText = {
  readonly text: string
  readonly start: readonly number[] | null
  readonly end: readonly number[] | null
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
    if (plain.test(original)) return { text: original.toLowerCase(), start: null, end: null }
    const parts: string[] = []
    const start: number[] = []
    const end: number[] = []
    for (let at = 0; at < original.length;) {
      const since = at
      while (at < original.length && original.charCodeAt(at) < 128) {
        start.push(at)
        at += 1
        end.push(at)
      }
      if (at > since) parts.push(original.slice(since, at).toLowerCase())
      if (at === original.length) break
      const point = original.codePointAt(at) ?? 0
      const next = at + (point > 0xffff ? 2 : 1)
      const folded = foldedOf(point)
      // An accent belongs to the letter before it, an invisible character to nobody.
      if (folded === accent) {
        if (end.length > 0) end[end.length - 1] = next
      } else if (folded !== invisible) {
        parts.push(folded)
        for (let one = 0; one < folded.length; one += 1) {
          start.push(at)
          end.push(next)
        }
      }
      at = next
    }
    return { text: parts.join(''), start, end }
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
export function placeOf({ start, end }: NormalText, from: number, to: number): [number, number] {
  if (!start || !end) return [from, to]
  return [start[from] ?? 0, end[to - 1] ?? 0]
}
