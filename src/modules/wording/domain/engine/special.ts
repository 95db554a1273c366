import { digitWords } from '../text/numbers.ts'
import type { Tokens } from '../text/tokens.ts'
import { addEdge, type Lattice, type Read } from './lattice.ts'

/** Finds what is known by its shape: telephone numbers, links, e-mail addresses, handles. */
export function findSpecial(read: Read, lattice: Lattice): void {
  const { text } = read
  findPhones(read, lattice)
  if (text.includes('@')) findAt(read, lattice)
  if (text.includes('.') || text.includes('://')) findLinks(read, lattice)
}

const phone = { fewest: 9, most: 15, mostPieces: 15, fewestWords: 7 }
const phoneStart = /^(?:08[1-9]|628[1-9]|00628)/u

/** Digits, digit words and the letters that look like digits, however they are set apart. */
function findPhones({ tokens, readings, vocabulary }: Read, lattice: Lattice): void {
  const { word, gap, from, to } = tokens
  let row: string[] = []
  const finish = (end: number) => {
    const since = end - row.length
    for (const [first, last] of phonesIn(row, word.slice(since, end)))
      addEdge(lattice, since + first, {
        to: since + last,
        symbols: [vocabulary.classOf('telepon')],
        start: from[since + first] ?? 0,
        end: to[since + last - 1] ?? 0,
      })
    row = []
  }
  for (let at = 0; at < word.length; at += 1) {
    const digits = readings[at]?.digits ?? null
    if (digits === null && row.length === 0) continue
    const isLong = (word[at]?.length ?? 0) > 2
    if (row.length > 0 && (digits === null || (gap[at] === 'stop' && isLong))) finish(at)
    if (digits !== null) row.push(digits)
  }
  if (row.length > 0) finish(word.length)
}

/** Telephone numbers in a row of digits, by the words they begin at and end before. */
function phonesIn(
  row: readonly string[],
  words: readonly string[],
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  for (let at = 0; at < row.length; at += 1) {
    if (!/^(?:0|62|8)/u.test(`${row[at] ?? ''}${row[at + 1] ?? ''}`)) continue
    let digits = ''
    let said = 0
    let next = at
    for (; next < row.length && next - at < phone.mostPieces; next += 1) {
      if (digits.length + (row[next]?.length ?? 0) > phone.most) break
      digits += row[next] ?? ''
      said += digitWords.has(words[next] ?? '') ? 1 : 0
    }
    const real = phoneStart.test(digits) && digits.length >= phone.fewest
    if ((real && !isClockOrDay(words.slice(at, next))) || said >= phone.fewestWords) {
      found.push([at, next])
      at = next - 1
    }
  }
  return found
}

/** `08.30 10.00 13.00` are times, `08-12-2026` is a day. */
function isClockOrDay(pieces: readonly string[]): boolean {
  if (pieces.every((one) => /^\d{1,2}[.:]\d{2}$/u.test(one))) return true
  const [day = '', month = '', year = ''] = pieces
  return /^\d{2}$/u.test(day) && /^\d{2}$/u.test(month) && /^(?:19|20)\d{2}$/u.test(year)
}

const isPart = (text: string, at: number) => /[\w.+-]/u.test(text[at] ?? ' ')
const longestPart = 64

/** An address with letters on both sides of the `@`, or a handle after it. */
function findAt({ text, tokens, vocabulary }: Read, lattice: Lattice): void {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at
    while (from > 0 && at - from < longestPart && isPart(text, from - 1)) from -= 1
    let to = at + 1
    while (to < text.length && to - at < longestPart && isPart(text, to)) to += 1
    while (to > at + 1 && /[.+-]/u.test(text[to - 1] ?? '')) to -= 1
    const after = text.slice(at + 1, to)
    if (from < at && /^[a-z][\w-]*\.[a-z]{2,}/u.test(after))
      addShape({ tokens, lattice }, vocabulary.classOf('surel'), [from, to])
    else if (from === at && /^(?=.*[a-z])[\w.]{3,30}$/u.test(after))
      addShape({ tokens, lattice }, vocabulary.classOf('akun'), [at, to])
  }
}

const domains: ReadonlySet<string> = new Set(
  'com id net shop store site xyz me ly ee link web online info biz org io app co my asia club top live vip win bet gg'.split(
    ' ',
  ),
)
/** These are also ordinary words after a full stop without a space. */
const doubtful: ReadonlySet<string> = new Set(
  'id me my co live top online link info web app club store win bet site'.split(' '),
)
const ours =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:tiktok\.com|tiktokshop\.com|bpom\.go\.id|halal\.go\.id)\b/u
const knownShort =
  /^(?:wa\.me|bit\.ly|s\.id|linktr\.ee|lynk\.id|shope\.ee|tokopedia\.link|t\.me|tinyurl\.com|shp\.ee|goo\.gl|msha\.ke)\b/u

const mostLabels = 6

/** `https://…`, `www.…` and names with an ending that is known. */
function findLinks({ text, tokens, vocabulary }: Read, lattice: Lattice): void {
  const { word, gap, from, to } = tokens
  for (let at = 0; at < word.length; at += 1) {
    const here = word[at] ?? ''
    const place = from[at] ?? 0
    const mayBe = gap[at + 1] === 'mark' || here === 'http' || here === 'https' || here === 'www'
    if (!mayBe || /[\w.@/-]/u.test(text[place - 1] ?? ' ')) continue
    const isStart =
      ((here === 'http' || here === 'https') && text.startsWith('://', to[at])) ||
      (here === 'www' && text[to[at] ?? 0] === '.') ||
      (gap[at + 1] === 'mark' && text[to[at] ?? 0] === '.' && isName(text, tokens, at))
    if (!isStart) continue
    let end = place
    while (end < text.length && end - place < 300 && !/[\s"'<>()]/u.test(text[end] ?? ' ')) end += 1
    while (end > place && /[.,!?:;]/u.test(text[end - 1] ?? '')) end -= 1
    const link = text.slice(place, end)
    if (!ours.test(link)) addShape({ tokens, lattice }, vocabulary.classOf('tautan'), [place, end])
  }
}

/** `toko.com`, `toko.my.id`, `wa.me/62…`; not `bagus.id` of a sentence without a space. */
function isName(text: string, { word, from, to }: Tokens, at: number): boolean {
  const place = from[at] ?? 0
  if (knownShort.test(text.slice(place, place + 20))) return true
  let last = at
  while (
    last - at < mostLabels &&
    text[to[last] ?? 0] === '.' &&
    (from[last + 1] ?? 0) === (to[last] ?? 0) + 1
  )
    last += 1
  const ending = word[last] ?? ''
  if (last === at || !domains.has(ending) || /^[\d.,]+$/u.test(word[at] ?? '')) return false
  const labels = word.slice(at, last)
  if (doubtful.has(ending) && labels.length === 1) {
    const after = text[to[last] ?? 0] ?? ' '
    return (
      ending === 'id' &&
      (after === '/' || /\d|-/u.test(labels[0] ?? '') || (labels[0] ?? '').length >= 6)
    )
  }
  return (labels[0] ?? '').length >= 2
}

type Into = { readonly tokens: Tokens; readonly lattice: Lattice }

/** The words that a shape covers; it may begin and end with signs beside them. */
function addShape({ tokens, lattice }: Into, symbol: number, [start, end]: [number, number]): void {
  const { from, to } = tokens
  let first = lowerBound(to, start + 1)
  let last = lowerBound(from, end)
  if (first >= from.length || last <= first) return
  if ((from[first] ?? 0) < start) first += 1
  if (last <= first) last = first + 1
  addEdge(lattice, first, { to: last, symbols: [symbol], start, end })
}

/** The first place whose number is at least `wanted`. */
function lowerBound(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
