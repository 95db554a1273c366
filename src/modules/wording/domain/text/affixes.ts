/**
 * How a word may be bent. `exact`: not at all; `plain`: with what Indonesian hangs on any word
 * (-nya, -ku, -lah); `name`: as people bend a foreign name (di-WA-in, nge-WA); `verb`: every
 * derivation of a root (menyembuhkan, penyembuhan, nyembuhin).
 */
export type Form = 'exact' | 'plain' | 'name' | 'verb'

export const bit: Readonly<Record<Form, number>> = { exact: 1, plain: 2, name: 4, verb: 8 }
/** Which forms a word declared so also takes. */
export const accepts: Readonly<Record<Form, number>> = {
  exact: bit.exact,
  plain: bit.exact | bit.plain,
  name: bit.exact | bit.plain | bit.name,
  verb: bit.exact | bit.plain | bit.name | bit.verb,
}

const clitics = ['nya', 'nye', 'ku', 'mu', 'lah', 'kah', 'pun', 'ny', 'loh', 'dong', 'sih']
const endings = ['kan', 'in', 'an', 'i', 'ken', 'ne', 'e']

/** A prefix, what it may have swallowed, and the loosest form that explains it. */
type Prefix = readonly [prefix: string, firsts: readonly string[], form: Form]
const prefixes: readonly Prefix[] = [
  ['di', [''], 'name'],
  ['nge', [''], 'name'],
  ['ng', ['', 'k', 'h'], 'name'],
  ['ke', [''], 'name'],
  ['ku', [''], 'name'],
  ['kau', [''], 'name'],
  ['se', [''], 'verb'],
  ['meng', ['', 'k', 'h'], 'verb'],
  ['menge', [''], 'verb'],
  ['meny', ['s'], 'verb'],
  ['mem', ['', 'p'], 'verb'],
  ['memper', [''], 'verb'],
  ['men', ['', 't'], 'verb'],
  ['me', [''], 'verb'],
  ['ny', ['s', 'c'], 'verb'],
  ['n', ['', 't'], 'verb'],
  ['m', ['p', ''], 'verb'],
  ['ber', [''], 'verb'],
  ['be', [''], 'verb'],
  ['ter', [''], 'verb'],
  ['ke', [''], 'verb'],
  ['pe', [''], 'verb'],
  ['pem', ['', 'p'], 'verb'],
  ['pen', ['', 't'], 'verb'],
  ['peng', ['', 'k', 'h'], 'verb'],
  ['penge', [''], 'verb'],
  ['peny', ['s'], 'verb'],
  ['per', [''], 'verb'],
  ['diper', [''], 'verb'],
]
const byFirst = new Map<string, readonly Prefix[]>()
for (const one of prefixes) {
  const first = one[0].slice(0, 1)
  byFirst.set(first, [...(byFirst.get(first) ?? []), one])
}

const shortestRoot = 3
const shortestWord = 5

/** Calls `see` with every root a word may be made from, and the form which that would take. */
export function eachRoot(word: string, see: (root: string, form: number) => void): void {
  if (word.length < shortestWord) return
  eachEnding(word, clitics, (bare, bent) => {
    if (bent) see(bare, bit.plain)
    eachPrefix(bare, see)
    for (const ending of endings)
      if (bare.length - ending.length >= shortestRoot && bare.endsWith(ending)) {
        const stem = bare.slice(0, -ending.length)
        see(stem, ending === 'in' || ending === 'an' || ending === 'i' ? bit.name : bit.verb)
        eachPrefix(stem, see)
      }
  })
}

function eachEnding(
  word: string,
  list: readonly string[],
  see: (bare: string, bent: boolean) => void,
): void {
  see(word, false)
  for (const ending of list)
    if (word.length - ending.length >= shortestRoot && word.endsWith(ending))
      see(word.slice(0, -ending.length), true)
}

function eachPrefix(stem: string, see: (root: string, form: number) => void): void {
  for (const [prefix, firsts, form] of byFirst.get(stem.slice(0, 1)) ?? []) {
    if (!stem.startsWith(prefix)) continue
    const rest = stem.slice(prefix.length)
    if (rest.length < shortestRoot - 1) continue
    for (const first of firsts) {
      const root = first + rest
      if (root.length >= shortestRoot) see(root, bit[form])
    }
  }
}
