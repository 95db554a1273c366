import type { Finding } from '../../contract.ts'

/** A piece of a text and what takes its place. */
export type Edit = { readonly start: number; readonly end: number; readonly insert: string }

type Fixable = Pick<Finding, 'start' | 'end' | 'match' | 'alternative'>

/**
 * What replacing a finding by its alternative changes; null where there is none, where the text has
 * changed since, and where it already says so.
 */
export function fixOf(text: string, finding: Fixable): Edit | null {
  const { start, end, match, alternative } = finding
  if (!alternative || match === '' || match.length !== end - start) return null
  if (text.slice(start, end) !== match) return null
  const instead = alternative.text
  if (instead === '') return leftOut(text, { start, end })
  if (instead.length >= match.length && startsAs(text, start, instead)) return null
  return { start, end, insert: opensSentence(text, start) ? capital(instead) : instead }
}

/** The text with the alternative in the place of a finding; unchanged where `fixOf` finds nothing to do. */
export function applyFix(text: string, finding: Fixable): string {
  const edit = fixOf(text, finding)
  return edit ? edited(text, edit) : text
}

const edited = (text: string, { start, end, insert }: Edit): string =>
  text.slice(0, start) + insert + text.slice(end)

/** One of the spaces around goes with the words, so that no gap stays. */
function leftOut(text: string, { start, end }: { start: number; end: number }): Edit {
  const before = start === 0 || isSpace(text[start - 1])
  const after = end === text.length || /[\s.,;:!?)]/u.test(text[end] ?? '')
  if (start > 0 && text[start - 1] === ' ' && after) return { start: start - 1, end, insert: '' }
  if (before && text[end] === ' ') return { start, end: end + 1, insert: '' }
  return { start, end, insert: '' }
}

const isSpace = (character: string | undefined) => /\s/u.test(character ?? '')
const startsAs = (text: string, at: number, words: string) =>
  text.slice(at, at + words.length).toLowerCase() === words.toLowerCase()
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** Whether a capital stands there because a sentence begins. */
function opensSentence(text: string, at: number): boolean {
  const first = text.charAt(at)
  if (first === first.toLowerCase()) return false
  const before = text.slice(Math.max(0, at - 40), at)
  return /(?:^|[.!?]\s|\n)\s*$/u.test(at <= 40 ? before : `…${before}`)
}
