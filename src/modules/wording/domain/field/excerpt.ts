/** As much of a text as a question about it may carry. */
export const longestExcerpt = 600
const around = 240
const loneSurrogate = /[\uD800-\uDFFF]/gu

type Place = { readonly start: number; readonly end: number }

/**
 * The sentence around a place in a text, or as much of it as a question may carry. It ends at the end
 * of a line or after a full stop, never inside a character.
 */
export function excerptOf(text: string, { start, end }: Place): string {
  const before = text.slice(Math.max(0, start - around), start)
  const behind = text.slice(end, end + around)
  const match = text.slice(start, Math.min(end, start + longestExcerpt - 2 * around))
  const from = /[^]*(?:\n|[.!?](?=\s))/u.exec(before)?.[0].length ?? 0
  const to = /\n|[.!?](?=\s|$)/u.exec(behind)
  const until = to ? to.index + (to[0] === '\n' ? 0 : 1) : behind.length
  return `${before.slice(from)}${match}${behind.slice(0, until)}`
    .replaceAll(loneSurrogate, '')
    .trim()
}
