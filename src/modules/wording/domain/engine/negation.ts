import type { Category } from '../../contract.ts'
import type { Tokens } from '../text/tokens.ts'
import * as say from './stance-words.ts'
import type { Hit } from './walk.ts'

type Place = Pick<Hit, 'from' | 'to'>
/** What is asked about a place: whether a denial may speak of it, and what it is found as. */
type Asked = { readonly negatable: boolean; readonly category: Category }

const most = { before: 7, twice: 3, after: 14, unknown: 5, defeat: 3, mention: 6 }
/** Of these the words around say too much: only talk about the words themselves makes them harmless. */
const harsh: ReadonlySet<Category> = new Set(['competitor_bashing', 'unfair_terms'])

/** What is forbidden with these is said all the same: “jangan bodoh”. */
const rude: ReadonlySet<Category> = new Set(['competitor_bashing', 'profanity'])

/**
 * Whether words are denied, forbidden, asked about or quoted where they stand. It looks at a few words
 * before and behind a finding and at no other finding: a rule more changes nothing for the others.
 */
export function isNegated(
  tokens: Tokens,
  { from, to }: Place,
  { negatable, category }: Asked,
): boolean {
  const place = { from, to }
  if (!negatable && isUnspeakable(tokens, from)) return true
  if (
    negatable &&
    (isDenied(tokens, place, category) ||
      isAskedAbout(tokens, place) ||
      isInDeniedList(tokens, place, category))
  )
    return true
  const mentioned = isMentioned(tokens, from)
  if (!mentioned && (!negatable || harsh.has(category))) return false
  return isForbidden(tokens, { to, mentioned })
}

/** “tidak jual rokok, vape, atau miras”: what is denied of one is denied of the next. */
function isInDeniedList(tokens: Tokens, { from, to }: Place, category: Category): boolean {
  const { word, gap, sentence } = tokens
  if (isTurn(word, to) || say.onlyAfter.has(word[to] ?? '')) return false
  let joined = say.connectors.has(word[from - 1] ?? '')
  // After a comma alone another thought may begin; a list goes on, or ends with a connector.
  const goesOn = gap[to] === 'pause' || say.connectors.has(word[to] ?? '')
  if (!joined && !(gap[from] === 'pause' && goesOn)) return false
  let end = joined ? from - 1 : from
  for (let item = 0; item < longestList && end > 0; item += 1) {
    let start = end - 1
    for (let size = 0; size < longestItem && start >= 0; size += 1, start -= 1) {
      if (sentence[start] !== sentence[from]) return false
      if (isDenied(tokens, { from: start, to: end }, category)) return true
      if (gap[start] === 'pause' || say.connectors.has(word[start - 1] ?? '')) break
    }
    joined = say.connectors.has(word[start - 1] ?? '')
    if (!joined && gap[start] !== 'pause') return false
    end = joined ? start - 1 : start
  }
  return false
}

const longestList = 6
const longestItem = 3

/** “… tapi …”, “… jadi kita …”: from what may not be said to what is said. */
const isTurn = (word: readonly string[], at: number) =>
  say.turns.has(word[at] ?? '') || (word[at] === 'jadi' && say.speakers.has(word[at + 1] ?? ''))
const isNegator = (word: string) => say.deniers.has(word) || say.forbidders.has(word)

/** The word before `from` that denies or forbids what stands there; -1 where none does. */
function negatorBefore({ word, gap, sentence }: Tokens, from: number, reach: number): number {
  let unknown = 0
  for (let at = from - 1, steps = 0; at >= 0 && steps <= reach; at -= 1, steps += 1) {
    if (sentence[at] !== sentence[from] || gap[at + 1] === 'pause') return -1
    const one = word[at] ?? ''
    if (isNegator(one))
      return unknown === 0 || isSpoken(word, at) || (unknown === 1 && isNoSuch(word, at)) ? at : -1
    if (say.removing.has(one) && word.slice(at + 1, from).some((other) => say.mentions.has(other)))
      return at
    if (isTurn(word, at)) return -1
    if (say.between.has(one) || isDoing(one) || isAmount.test(one)) continue
    unknown += 1
    if (unknown > most.unknown) return -1
  }
  return -1
}

/** “jangan bilang …”, not “jangan bilang siapa-siapa”. */
const isSpoken = (word: readonly string[], at: number) =>
  [at + 1, at + 2].some(
    (next) => say.speaking.has(word[next] ?? '') && !say.secret.has(word[next + 1] ?? ''),
  )

/** “bukan makanan ajaib”: the thing itself is denied. */
const isNoSuch = (word: readonly string[], at: number) =>
  word[at] === 'bukan' && !say.boasting.has(word[at + 1] ?? '')

/** “jangan bilang goblok”: even an insult is harmless there. */
function isUnspeakable(tokens: Tokens, from: number): boolean {
  const at = negatorBefore(tokens, from, most.before)
  return at >= 0 && isSpoken(tokens.word, at) && !isProposed(tokens, at)
}

const isAmount = /^(?:\d[\d.,]*|%)$/u

/** `membahas`, `bertukar`: what one may be told not to do. */
const isDoing = (word: string) => /^(?:me|ber|nge)[a-z]{4,}$/u.test(word) && !say.waiting.has(word)

/** Whether “tidak”, “bukan”, “jangan” or the like before a place speaks of it, and means it. */
export function isDenied(tokens: Tokens, { from, to }: Place, category?: Category): boolean {
  const at = negatorBefore(tokens, from, most.before)
  if (at < 0) return false
  const { word } = tokens
  const path = word.slice(at + 1, from)
  // Twice denied is affirmed: “tidak ada yang melarang …”.
  if (negatorBefore(tokens, at, most.twice) >= 0 || isProposed(tokens, at)) return false
  // “jangan beli di sana, jelek” is what it forbids.
  if (say.forbidders.has(word[at] ?? '') || say.removing.has(word[at] ?? ''))
    return category === undefined || !rude.has(category) || isSpoken(word, at)
  // “belum gabung grup kita?” invites.
  if (say.notYet.has(word[at] ?? '') && !say.firm.has(path[0] ?? '')) return false
  if (path.some((one) => say.invited.has(one))) return false
  if (category === 'absolute_claim' && path.includes('pernah')) return false
  const isOnly = say.onlyAfter.has(word[to] ?? '') || say.onlyAfter.has(word[to - 1] ?? '')
  return !isOnly || say.firm.has(path[0] ?? '')
}

/** “kenapa nggak …”, “kalau nggak …”: no denial, but a proposal or a condition. */
function isProposed({ word, gap, sentence }: Tokens, negator: number): boolean {
  for (let at = negator - 1; at >= 0 && at >= negator - most.defeat; at -= 1) {
    if (sentence[at] !== sentence[negator] || gap[at + 1] === 'pause') return false
    const one = word[at] ?? ''
    const first = at === 0 || gap[at] === 'pause' || sentence[at - 1] !== sentence[at]
    if (one !== 'siapa' && say.wondered.has(word[negator + 1] ?? '')) continue
    if (say.proposing.has(one) || (first && say.proposingFirst.has(one))) return true
    if (at === negator - 1 && say.conditions.has(one)) return !say.telling.has(word[at - 1] ?? '')
  }
  return false
}

/** “kalau ada yang tanya WA, …”: the words of somebody else, which the answer does not take up. */
function isAskedAbout({ word, gap, sentence }: Tokens, { from, to }: Place): boolean {
  const next = word[to] ?? ''
  const ends = gap[to] === 'pause' || say.answering.has(next)
  if (!ends || sentence[to] !== sentence[from]) return false
  const asks = [from, from - 1, from - 2].find((at) => say.asking.has(word[at] ?? ''))
  if (asks === undefined || sentence[asks] !== sentence[from]) return false
  for (let at = asks; at >= 0 && at >= asks - 3; at -= 1)
    if (say.askers.has(word[at] ?? '') && sentence[at] === sentence[from]) return true
  return false
}

/** Whether the sentence goes on with “… tidak boleh”, “… dilarang”, “… tidak kami layani”. */
function isForbidden(
  tokens: Tokens,
  { to, mentioned }: { readonly to: number; readonly mentioned: boolean },
): boolean {
  const { word, sentence } = tokens
  let unknown = 0
  for (let at = to; at < to + most.after; at += 1) {
    if (sentence[at] !== sentence[to - 1]) return false
    const one = word[at] ?? ''
    if (isBan(tokens, at) || (mentioned && say.removals.has(one))) return true
    if (isNegator(one) || say.turns.has(one) || say.stoppers.has(one)) return false
    if (one === 'lain' && word[at - 1] === 'yang') return false
    if (say.passable.has(one) || (mentioned && say.already.has(one))) continue
    unknown += 1
    if (unknown > most.unknown) return false
  }
  return false
}

/** A ban of what stands before it, that does not turn into an invitation. */
function isBan(tokens: Tokens, at: number): boolean {
  const { word } = tokens
  const one = word[at] ?? ''
  const next = word[at + 1] ?? ''
  if (say.bans.has(one)) return mayFollow(tokens, at + 1)
  if (one === 'termasuk') return word.slice(at + 1, at + 4).some((later) => say.offences.has(later))
  if (one === 'itu' || one === 'adalah') return say.frauds.has(next)
  if (one === 'jangan' || one === 'jgn')
    return isPassive(word[say.helpers.has(next) ? at + 2 : at + 1])
  if (!say.deniers.has(one)) return false
  if (one === 'bukan' && (say.ours.has(next) || next === 'ya')) return true
  if (one === 'bukan' && next === 'di') return word[at + 2] === 'sini'
  let verb = at + 1
  while (verb < at + 4 && say.helpers.has(word[verb] ?? '')) verb += 1
  const done = word[verb] ?? ''
  if (say.permitted.has(done) || done === 'ada') return mayFollow(tokens, verb + 1)
  return say.served.has(done)
}

function mayFollow({ word, gap, sentence }: Tokens, at: number): boolean {
  if (at >= word.length || gap[at] === 'pause' || sentence[at] !== sentence[at - 1]) return true
  return say.afterBan.has(word[at] ?? '') || isPassive(word[at])
}

/** `disebut`, `ditampilkan`; not `dilewatkan`. */
const isPassive = (word = '') => /^di[a-z]{4,}$/u.test(word) && !say.inviting.has(word)

/** Whether the sentence speaks of words: “kata …”, “komentar …”. */
function isMentioned({ word, sentence }: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - most.mention; at -= 1) {
    if (sentence[at] !== sentence[from]) return false
    if (say.mentions.has(word[at] ?? '')) return true
  }
  return false
}

/** Numbers the stretches of a text in which one thought lasts: sentences, and their turns. */
export function stretchesOf({ word, sentence }: Tokens): readonly number[] {
  let count = 0
  return word.map((_, at) => {
    if (at > 0 && (sentence[at] !== sentence[at - 1] || isTurn(word, at))) count += 1
    return count
  })
}
