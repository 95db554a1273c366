/** The words of a text without case, accents and punctuation: what people type is compared by them. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/**
 * How well a text answers a query, 0 to 1: every word of the query must be found, as the beginning
 * of a word at best, inside one or with one slip of the finger at worst. 0 is not at all.
 */
export function matchOf(query: readonly string[], text: string): number {
  const words = wordsIn(text)
  if (query.length === 0 || words.length === 0) return 0
  let [found, inPlace] = [0, 0]
  for (const [place, wanted] of query.entries()) {
    const best = Math.max(...words.map((word) => likeness(wanted, word)))
    if (best === 0) return 0
    found += best
    const there = words[place]
    if (there !== undefined && likeness(wanted, there) === best) inPlace += 1
  }
  const covered = Math.min(1, query.length / words.length)
  return (found / query.length) * 0.92 + (inPlace / query.length) * 0.04 + covered * 0.04
}

/** The best of several texts that name the same thing. */
export const bestMatch = (query: readonly string[], texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => matchOf(query, text)))

function likeness(wanted: string, word: string): number {
  if (word === wanted) return 1
  if (word.startsWith(wanted)) return 0.8 + (0.15 * wanted.length) / word.length
  if (wanted.length < 3) return 0
  const [roots, others] = [rootsOf(wanted), rootsOf(word)]
  if (roots.some((root) => others.includes(root))) return 0.75
  if (others.some((other) => other.startsWith(wanted))) return 0.7
  if (word.includes(wanted)) return 0.5
  return wanted.length >= 5 && isSlip(wanted, word) ? 0.4 : 0
}

/** What a prefix may hide: `menulis` is `tulis`, `mengirim` is `kirim`, `menyusun` is `susun`. */
const prefixes: readonly (readonly [prefix: string, firsts: readonly string[]])[] = [
  ['meng', ['', 'k']],
  ['peng', ['', 'k']],
  ['meny', ['s']],
  ['peny', ['s']],
  ['mem', ['', 'p']],
  ['pem', ['', 'p']],
  ['men', ['', 't']],
  ['pen', ['', 't']],
  ['me', ['']],
  ['pe', ['']],
  ['di', ['']],
  ['ber', ['']],
  ['ter', ['']],
]
const suffixes = ['nya', 'kan', 'an', 'i']
const shortestRoot = 3

/** The word itself and what it may be made from; too many are harmless, for both sides must agree. */
function rootsOf(word: string): readonly string[] {
  const bare = [
    word,
    ...suffixes.filter((end) => word.endsWith(end)).map((end) => without(word, end)),
  ]
  const hidden = bare.flatMap((one) =>
    prefixes
      .filter(([prefix]) => one.startsWith(prefix))
      .flatMap(([prefix, firsts]) => firsts.map((first) => first + one.slice(prefix.length))),
  )
  const roots = [...bare, ...hidden]
  return roots.filter((root) => root === word || root.length >= shortestRoot)
}

const without = (word: string, end: string) => word.slice(0, -end.length)

/** One letter too many, missing, wrong, or two exchanged; of a longer word its beginning counts. */
function isSlip(wanted: string, word: string): boolean {
  if (wanted[0] !== word[0]) return false
  const { length } = wanted
  return [length - 1, length, length + 1].some(
    (size) => size <= word.length && differsOnce(wanted, word.slice(0, size)),
  )
}

function differsOnce(one: string, other: string): boolean {
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [rest, beside] = [one.slice(start), other.slice(start)]
  if (rest.length === beside.length) {
    const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`
    return rest.slice(1) === beside.slice(1) || swapped === beside
  }
  return rest.length > beside.length ? rest.slice(1) === beside : rest === beside.slice(1)
}
