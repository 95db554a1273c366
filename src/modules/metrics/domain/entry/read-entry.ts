import type { Day } from '#kernel/time.ts'

import type { DayFigureId, EntryPart, EntryReading } from '../../contract.ts'
import { entryNames, fillers } from './entry-words.ts'
import { readDate } from './read-date.ts'
import { readNumber } from './read-number.ts'
import { unitOf } from './units.ts'

type Span = { readonly from: number; readonly to: number }
type Token = Span &
  (
    | { readonly kind: 'name'; readonly id: DayFigureId }
    | { readonly kind: 'number'; readonly text: string }
    | { readonly kind: 'date'; readonly day: Day | null }
    | { readonly kind: 'word' }
  )

const numberAt =
  /(?:rp\.?|idr)?\s*\d+(?:[.,]\d+)*(?:\s*(?:ribu|rb|k|juta|jt|miliar|milyar|m|bn|b)(?![\p{L}\p{N}]))?(?:\s*(?:%|persen(?!\p{L})|percent(?!\p{L})))?/iuy
const wordAt = /[\p{L}\p{N}\p{M}'’]+/uy
const symbolAt = /[^\s]/uy

/** Longer than anybody writes in one line. */
const longest = 2000

/** What a line such as `GMV 12,4jt order 83 view 4.210` says, and what of it nobody understands. */
export function readEntry(text: string, today: Day): EntryReading {
  const tokens = tokensOf(text.slice(0, longest), today)
  const parts: EntryPart[] = []
  const known = new Set<DayFigureId>()
  let day: Day | null = null
  let at = 0
  for (let next = tokens[at]; next !== undefined; next = tokens[at]) {
    const other = tokens[at + 1]
    at += 1
    if (next.kind === 'date') {
      const understood = next.day !== null && day === null
      parts.push(
        understood && next.day
          ? { kind: 'date', day: next.day, ...spanOf(next) }
          : { kind: 'unknown', why: next.day === null ? 'no-day' : 'twice', ...spanOf(next) },
      )
      day ??= next.day
      continue
    }
    const pair = other && pairOf(next, other)
    if (pair) {
      at += 1
      parts.push(known.has(pair.id) ? { kind: 'unknown', why: 'twice', ...pair.span } : said(pair))
      known.add(pair.id)
      continue
    }
    parts.push({ kind: 'unknown', why: whyAlone[next.kind], ...spanOf(next) })
  }
  return { day, parts }
}

const spanOf = ({ from, to }: Span): Span => ({ from, to })
const whyAlone = { name: 'no-number', number: 'no-name', word: 'word' } as const

type Pair = { readonly id: DayFigureId; readonly text: string; readonly span: Span }

/** A name and a number beside each other, whichever stands first. */
function pairOf(one: Token, other: Token): Pair | null {
  const span = { from: one.from, to: other.to }
  if (one.kind === 'name' && other.kind === 'number') return { id: one.id, text: other.text, span }
  if (one.kind === 'number' && other.kind === 'name') return { id: other.id, text: one.text, span }
  return null
}

function said({ id, text, span }: Pair): EntryPart {
  const read = readNumber(text, unitOf[id])
  if (read.kind === 'number') return { kind: 'figure', id, value: read.value, ...span }
  if (read.kind === 'unclear') return { kind: 'question', id, options: [...read.options], ...span }
  return { kind: 'unknown', why: 'no-amount', ...span }
}

function tokensOf(text: string, today: Day): Token[] {
  const lower = text.toLowerCase()
  // A letter that grows when made small would shift every place behind it.
  const plain = lower.length === text.length ? lower : text
  const tokens: Token[] = []
  let from = 0
  while (from < text.length) {
    const token = tokenAt(plain, from, today)
    if (token) tokens.push(token)
    from = token ? token.to : from + 1
  }
  return tokens.filter((token) => !isFiller(plain, token))
}

const isFiller = (text: string, { kind, from, to }: Token) =>
  kind === 'word' &&
  (fillers.has(text.slice(from, to)) || !/[\p{L}\p{N}]/u.test(text.slice(from, to)))

function tokenAt(text: string, from: number, today: Day): Token | null {
  if (/\s/.test(text[from] ?? '')) return null
  const date = readDate(text, from, today)
  if (date) return { kind: 'date', day: date.day, from, to: date.to }
  const named = entryNames.find(({ name }) => standsAt(text, from, name))
  if (named) return { kind: 'name', id: named.id, from, to: from + named.name.length }
  const number = matchAt(numberAt, text, from)
  if (number) return { kind: 'number', text: number, from, to: from + number.length }
  const word = matchAt(wordAt, text, from) ?? matchAt(symbolAt, text, from)
  return word ? { kind: 'word', from, to: from + word.length } : null
}

const standsAt = (text: string, from: number, name: string) =>
  text.startsWith(name, from) && !/[\p{L}]/u.test(text[from + name.length] ?? '')

function matchAt(pattern: RegExp, text: string, from: number): string | null {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0] ?? null
}
