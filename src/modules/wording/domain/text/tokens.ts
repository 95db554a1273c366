/**
 * The words of a normalised text, side by side. `gap[i]` says what stands before word `i`;
 * `sentence[i]` counts sentences.
 */
export type Tokens = {
  readonly word: readonly string[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly gap: readonly Gap[]
  readonly sentence: readonly number[]
}

/** Nothing, signs that stand for letters, punctuation, a space, a comma, a sentence's end. */
export type Gap = 'none' | 'glue' | 'mark' | 'space' | 'pause' | 'stop'

const letter = 1
const digit = 2
const apostrophe = 3
const glue = 4
const percent = 5
const space = 6
const line = 7
const stop = 8
const pause = 9

/** What each ASCII character is; 0 is any other punctuation. */
const kinds = new Uint8Array(128)
for (let code = 97; code <= 122; code += 1) kinds[code] = letter
for (let code = 48; code <= 57; code += 1) kinds[code] = digit
const setKind = (characters: string, kind: number) => {
  for (let at = 0; at < characters.length; at += 1) kinds[characters.charCodeAt(at)] = kind
}
setKind("'", apostrophe)
setKind('*@$!|+#_?', glue)
setKind('%', percent)
setKind(' \t\v\f', space)
setKind('\n\r', line)
setKind('.!?;', stop)
setKind(',:()"', pause)

const kindOf = (code: number) => (code < 128 ? (kinds[code] ?? 0) : letter)

/** Separates words: runs of letters and digits, numbers with their points, and the percent sign. */
export function tokensOf(text: string): Tokens {
  const tokens = {
    word: [] as string[],
    from: [] as number[],
    to: [] as number[],
    gap: [] as Gap[],
    sentence: [] as number[],
  }
  let sentence = 0
  let before: Gap = 'none'
  const keep = (from: number, to: number, word: string) => {
    if (before === 'stop') sentence += 1
    tokens.word.push(word)
    tokens.from.push(from)
    tokens.to.push(to)
    tokens.gap.push(before)
    tokens.sentence.push(sentence)
    before = 'none'
  }
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === letter || kind === digit) {
      const to = endOfWord(text, at)
      keepWord(text, { from: at, to }, keep)
      at = to
    } else if (kind === percent) {
      keep(at, at + 1, '%')
      at += 1
    } else {
      before = wider(before, gapOf(text, at, kind))
      at += 1
    }
  }
  return tokens
}

type Keep = (from: number, to: number, word: string) => void
type Span = { readonly from: number; readonly to: number }

/** `5kg` is a number and its unit; `jum'at` is one word. */
function keepWord(text: string, { from, to }: Span, keep: Keep): void {
  const raw = text.slice(from, to)
  const first = raw.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    let end = 1
    while (end < raw.length && isNumberPart(raw.charCodeAt(end))) end += 1
    const unit = raw.slice(end)
    if (unit !== '' && units.has(unit)) {
      keep(from, from + end, raw.slice(0, end))
      keep(from + end, to, unit)
      return
    }
  }
  keep(from, to, raw.includes("'") ? raw.replaceAll("'", '') : raw)
}

const isNumberPart = (code: number) => (code >= 48 && code <= 57) || code === 46 || code === 44

/** Letters and digits; an apostrophe between letters; a point, comma or colon between digits. */
function endOfWord(text: string, from: number): number {
  let at = from + 1
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === letter || kind === digit) continue
    if (at + 1 >= text.length) break
    const last = kindOf(text.charCodeAt(at - 1))
    const next = kindOf(text.charCodeAt(at + 1))
    if (kind === apostrophe && last === letter && next === letter) continue
    if ((code === 46 || code === 44 || code === 58) && last === digit && next === digit) continue
    break
  }
  return at
}

/** What follows a number without a space and does not belong to a disguised word. */
const units: ReadonlySet<string> = new Set(
  (
    'rb ribu k jt juta m miliar pcs pc pcsnya pasang kg kilo gr gram g ons mg ml l liter lt cm mm mtr meter inch in inci ' +
    'x w watt v volt mah gb tb mb hz d hari minggu bulan tahun thn th jam menit mnt detik dtk orang lembar lbr buah set box ' +
    'dus pack pak sachet tablet kapsul botol pax rban ribuan jutaan an d nd rd st am pm wib wita wit kali in1 persen'
  ).split(' '),
)

/** A point inside a word or a number is no end of a sentence; one before a space or line is. */
function gapOf(text: string, at: number, kind: number): Gap {
  if (kind === space) return 'space'
  if (kind === line) return 'stop'
  if (kind === pause) return 'pause'
  if (kind === stop || kind === glue) {
    const next = text.charCodeAt(at + 1)
    const ends = Number.isNaN(next) || kindOf(next) === space || kindOf(next) === line
    if (ends && (kind === stop || text[at] === '!' || text[at] === '?')) return 'stop'
    return kind === glue ? 'glue' : 'mark'
  }
  return 'mark'
}

const width: Readonly<Record<Gap, number>> = {
  none: 0,
  glue: 1,
  mark: 2,
  space: 3,
  pause: 4,
  stop: 5,
}
const wider = (one: Gap, other: Gap): Gap => (width[other] > width[one] ? other : one)
