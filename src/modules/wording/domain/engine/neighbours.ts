import type { Tokens } from '../text/tokens.ts'
import type { Reading } from './vocabulary.ts'

type Beside = { readonly tokens: Tokens; readonly readings: readonly Reading[] }

/** What words begin with and nothing else does: `peng hancur`. */
const openers: ReadonlySet<string> = new Set('meng mem men meny peng pem peny ter ber'.split(' '))
const shortestTail = 2
const exclamation = 33

/** Two words that are none, side by side. */
export function isStrange({ readings }: Pick<Beside, 'readings'>, at: number): boolean {
  const [one, other] = [readings[at], readings[at + 1]]
  return one !== undefined && other !== undefined && !one.common && !other.common
}

/** `jud!`: no word, unless the sign is its last letter. */
export const isShouted = (
  { text, tokens, readings }: Beside & { readonly text: string },
  at: number,
) => text.charCodeAt(tokens.to[at] ?? 0) === exclamation && readings[at]?.common === false

/** `peng hancur`, `lem ak`: a beginning or an end that is no word. */
export function isBroken({ tokens, readings }: Beside, at: number): boolean {
  const other = tokens.word[at + 1] ?? ''
  if (openers.has(tokens.word[at] ?? '')) return true
  return other.length === shortestTail && readings[at + 1]?.common === false
}
