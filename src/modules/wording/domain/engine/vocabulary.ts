import { accepts, bit, eachRoot, type Form } from '../text/affixes.ts'
import { fitsMask, longestRun, readingsOf, squeeze } from '../text/disguise.ts'
import { digitsOf, numberWords } from '../text/numbers.ts'
import { piecesOf } from '../text/pieces.ts'
import { shortWords } from '../text/words.ts'

/** A word in one form, as the trie of patterns knows it. */
export type Symbol = number

type Entry = { readonly symbol: Symbol; readonly accepts: number }

/** What one written word may be: symbols of the patterns, and whether more can be joined to it. */
export type Reading = {
  readonly symbols: readonly Symbol[]
  /** Ordinary Indonesian or English: never taken for a piece of something else. */
  readonly common: boolean
  /** Some word begins with it, so it may be the first piece of one that was taken apart. */
  readonly opens: boolean
  /** The known words it is made of, where it is none itself. */
  readonly pieces: readonly string[]
  /** The digits it stands for, in a telephone number. */
  readonly digits: string | null
}

export type Vocabulary = {
  readonly symbolOf: (word: string, form: Form) => Symbol
  readonly classOf: (name: string) => Symbol
  /** Makes `word` a member of a class. */
  readonly join: (name: string, word: string, form: Form) => void
  readonly read: (word: string) => Reading
  /** What a word written apart, with signs or masked may be. */
  readonly unmask: (written: string) => readonly Symbol[]
  readonly joined: (letters: string) => readonly Symbol[]
  /** The known words that letters without a space are made of; none where they are not. */
  readonly pieces: (letters: string) => readonly string[]
  /** A word that was spelled letter by letter, ordinary ones too. */
  readonly spelled: (letters: string) => readonly Symbol[]
  /** The name a piece of a hashtag is, and nothing for other words. */
  readonly nameOf: (letters: string) => readonly Symbol[]
  readonly opens: (letters: string) => boolean
}

const nothing: readonly Symbol[] = []
/** Words of a text remembered at a time; a text of other words starts anew. */
const mostRemembered = 40_000
/** Below that many letters a repeated or masked letter says too little. */
const shortestDisguise = 4
const longestMask = 24
const shortestGlued = 6
const longestRigid = 5
/** Two letters that are a finding by themselves. */
const nicknames: ReadonlySet<string> = new Set('wa ig fb dm pm kw yt lv pc'.split(' '))
const shortestThin = 3
const shortestSpoken = 5
const longestClipped = 12
const clipped = /^[a-z]*[b-df-hj-np-tv-xz]{2}[a-z]*$/u
const isConsonant = (word: string, at: number) => !'aeiou'.includes(word[at] ?? 'a')
const stressed = /^[b-df-hj-np-tv-z]u[aeo]/u
const foreignU = /([b-df-hj-np-tv-xz])y(?=[b-df-hj-np-tv-xz])/gu
const drawnOut = /([a-z])\1$/u

export function createVocabulary(commonWords: ReadonlySet<string>): Vocabulary {
  const entries = new Map<string, Entry[]>()
  const symbols = new Map<string, Symbol>()
  const squeezed = new Map<string, string[]>()
  const openings = new Set<string>()
  const byFirst = new Map<string, string[]>()
  const memory = new Map<string, Reading>()
  let count = 0

  const numberOf = (key: string): Symbol => {
    const before = symbols.get(key)
    if (before !== undefined) return before
    count += 1
    symbols.set(key, count)
    return count
  }
  const enter = (word: string, entry: Entry) => {
    const list = entries.get(word)
    if (list) {
      list.push(entry)
      return
    }
    entries.set(word, [entry])
    const rigid = entry.accepts === accepts.exact
    if (!rigid || commonWords.has(word) || word.length <= longestRigid)
      push(byFirst, word.slice(0, 1), word)
    if (rigid || word.length < shortestDisguise || commonWords.has(word)) return
    const thin = squeeze(word)
    push(squeezed, thin, word)
    for (let size = 1; size < word.length; size += 1) openings.add(word.slice(0, size))
  }
  const symbolOf = (word: string, form: Form): Symbol => {
    const key = `${form}:${word}`
    const before = symbols.get(key)
    if (before !== undefined) return before
    const symbol = numberOf(key)
    enter(word, { symbol, accepts: accepts[form] })
    return symbol
  }

  const collect = (word: string, form: number, into: Symbol[]) => {
    for (const { symbol, accepts: taken } of entries.get(word) ?? [])
      if ((taken & form) !== 0 && !into.includes(symbol)) into.push(symbol)
  }
  /** The word itself and what it may be made from. */
  const plainly = (word: string): Symbol[] => {
    const found: Symbol[] = []
    collect(word, bit.exact, found)
    const long = shortWords.get(word)
    if (long !== undefined) collect(long, bit.exact, found)
    if (!commonWords.has(word)) eachRoot(word, (root, form) => collect(root, form, found))
    return found
  }
  /** `shopeeee` is `shopee`; `baaang` is nobody's. */
  const shortened = (word: string): readonly Symbol[] => {
    const run = longestRun(word)
    if (run < 2) return nothing
    const found: Symbol[] = []
    for (const one of variantsOfRuns(word, run))
      for (const symbol of one.length < shortestThin ? nothing : plainly(one))
        if (!found.includes(symbol)) found.push(symbol)
    return found
  }
  const variantsOfRuns = (word: string, run: number): readonly string[] => {
    const thin = squeeze(word)
    // Two of the same letter are often meant; three never are, and two at the end seldom.
    if (run === 2) {
      const shorter = drawnOut.test(word) && word.length > shortestThin ? [word.slice(0, -1)] : []
      return thin.length >= 5 ? [thin, ...shorter] : shorter
    }
    const twice = word.replaceAll(/(.)\1{2,}/gu, '$1$1')
    const once = word.replaceAll(/(.)\1{2,}/gu, '$1')
    return [...new Set([once, twice, thin, ...(squeezed.get(thin) ?? [])])]
  }

  /** `bngsat`, `trmurah`: a vowel was left out. */
  const withVowel = (word: string): readonly Symbol[] => {
    if (word.length > longestClipped) return nothing
    for (let at = 1; at < word.length; at += 1) {
      if (!isConsonant(word, at) || !isConsonant(word, at - 1)) continue
      for (const vowel of 'aeiou') {
        const whole = word.slice(0, at) + vowel + word.slice(at)
        const found = commonWords.has(whole) ? nothing : exactly(whole, bit.exact)
        if (found.length > 0) return found
      }
    }
    return nothing
  }

  const exactly = (word: string, form: number): readonly Symbol[] => {
    if (!entries.has(word)) return nothing
    const found: Symbol[] = []
    collect(word, form, found)
    return found
  }
  /** A short word says too little behind a mask, unless it only helps another one. */
  const mayHide = (word: string) =>
    word.length >= shortestDisguise || (word.length > 2 && commonWords.has(word))
  const letters = (word: string): readonly Symbol[] => {
    const found = plainly(word)
    if (found.length > 0 || commonWords.has(word)) return found
    const short = shortened(word)
    return short.length > 0 ? short : spokenOtherwise(word)
  }
  /** `puasti`, as the east of Java stresses it; `gycci`, where another alphabet lent its u. */
  const spokenOtherwise = (word: string): readonly Symbol[] => {
    if (word.length < shortestSpoken) return nothing
    if (clipped.test(word)) {
      const found = withVowel(word)
      if (found.length > 0) return found
    }
    if (stressed.test(word)) return exactly(word[0] + word.slice(2), bit.exact)
    const lent = word.replaceAll(foreignU, '$1u')
    return lent === word ? nothing : exactly(lent, bit.exact)
  }
  /** `w4` and `i9` are names of things; `b0` may be the second half of something. */
  const longReading = (reading: string) =>
    nicknames.has(reading) || reading.length < 2 ? nothing : letters(reading)
  const disguised = (word: string): readonly Symbol[] => {
    const found: Symbol[] = []
    for (const reading of readingsOf(word)) {
      const meant = commonWords.has(reading) ? exactly(reading, bit.exact) : longReading(reading)
      for (const symbol of meant) if (!found.includes(symbol)) found.push(symbol)
    }
    return found
  }
  const piecesIn = (word: string): readonly string[] =>
    /^[a-z]+$/u.test(word) ? piecesOf(word, (one) => commonWords.has(one) || entries.has(one)) : []
  const analyse = (word: string): Reading => {
    const common = commonWords.has(word)
    if (isNumber.test(word)) {
      const found = plainly(word)
      if (isIdentity.test(word)) found.push(numberOf('class:<nik>'))
      if (!word.includes(':')) found.push(numberOf('class:angka'))
      return {
        symbols: found,
        common: true,
        opens: openings.has(word),
        pieces: [],
        digits: digitsOf(word),
      }
    }
    const found = [...(hasDigit.test(word) ? plainly(word) : letters(word))]
    if (found.length === 0 && hasDigit.test(word)) {
      // `jelek2` is `jelek-jelek`.
      found.push(...(twice.test(word) ? letters(word.slice(0, -1)) : disguised(word)))
    }
    if (numberWords.has(word)) found.push(numberOf('class:angka'))
    return {
      symbols: found.length > 0 ? found : nothing,
      common,
      opens: openings.has(word),
      pieces: common || found.length > 0 || word.length < shortestGlued ? [] : piecesIn(word),
      digits: digitsOf(word),
    }
  }

  return {
    symbolOf,
    classOf: (name) => numberOf(`class:${name}`),
    join: (name, word, form) =>
      enter(word, { symbol: numberOf(`class:${name}`), accepts: accepts[form] }),
    read: (word) => {
      const before = memory.get(word)
      if (before) return before
      if (memory.size >= mostRemembered) memory.clear()
      const reading = analyse(word)
      memory.set(word, reading)
      return reading
    },
    unmask: (written) => {
      if (written === 'w@') return plainly('wa')
      if (!written.includes('*')) return disguised(written)
      if (written.length > longestMask) return nothing
      const found: Symbol[] = []
      for (const word of byFirst.get(written.slice(0, 1)) ?? [])
        if (mayHide(word) && fitsMask(written, word)) collect(word, bit.exact, found)
      return found
    },
    joined: (word) => (commonWords.has(word) ? nothing : exactly(word, bit.exact)),
    pieces: piecesIn,
    spelled: (word) => exactly(word, bit.exact),
    nameOf: (word) => (commonWords.has(word) ? nothing : exactly(word, bit.name)),
    opens: (word) => openings.has(word),
  }
}

const isNumber = /^\d[\d.,:]*$/u
const hasDigit = /\d/u
const isIdentity = /^\d{16}$/u
const twice = /^[a-z]{3,}2$/u

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
