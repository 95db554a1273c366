/** The words of a text without case, accents and punctuation: what people type is compared by them. */
export function wordsIn(text: string): readonly string[] {
  const small = text.toLowerCase()
  // Most texts hold no accents, and a search reads hundreds for every letter that is typed.
  const words = /^[ -~]*$/.test(small)
    ? small.split(/[^a-z0-9]+/)
    : text
        .normalize('NFKD')
        .replaceAll(/\p{M}+/gu, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word !== '')
}

/** How well a text answers, 0 to 1; 0 is not at all. */
export type Match = (text: string) => number

/**
 * How well texts answer a query: every word of the query must be found, as the beginning of a word
 * at best, inside one or with one slip of the finger at worst. Texts of one list share their words,
 * so what was found out about a word is kept.
 */
export function matcherOf(query: readonly string[]): Match {
  const known = query.map((wanted) => knownFor(wanted))
  return (text) => {
    const words = wordsIn(text)
    if (query.length === 0 || words.length === 0) return 0
    let [found, inPlace] = [0, 0]
    for (const [place, likenessOf] of known.entries()) {
      let best = 0
      for (const word of words) best = Math.max(best, likenessOf(word))
      if (best === 0) return 0
      found += best
      const there = words[place]
      if (there !== undefined && likenessOf(there) === best) inPlace += 1
    }
    const covered = Math.min(1, query.length / words.length)
    return (found / query.length) * 0.92 + (inPlace / query.length) * 0.04 + covered * 0.04
  }
}

export const matchOf = (query: readonly string[], text: string): number => matcherOf(query)(text)

/** The best of several texts that name the same thing. */
export const bestOf = (match: Match, texts: readonly string[]): number =>
  Math.max(0, ...texts.map(match))

export const bestMatch = (query: readonly string[], texts: readonly string[]): number =>
  bestOf(matcherOf(query), texts)

function knownFor(wanted: string): (word: string) => number {
  const known = new Map<string, number>()
  const roots = rootsOf(wanted)
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const now = likeness({ wanted, roots }, word)
    known.set(word, now)
    return now
  }
}

type Wanted = { readonly wanted: string; readonly roots: readonly string[] }

function likeness({ wanted, roots }: Wanted, word: string): number {
  if (word === wanted) return 1
  if (word.startsWith(wanted)) return 0.8 + (0.15 * wanted.length) / word.length
  if (wanted.length < 3) return 0
  const others = rootsOf(word)
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
