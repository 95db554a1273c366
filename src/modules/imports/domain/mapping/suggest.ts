import type { MappableSubject, WrittenAs } from '../../contract/mapping.ts'
import { labelKey } from '../cells/labels.ts'

/** 1 is the very label; from `likely` on a suggestion is taken over, below `possible` there is none. */
export const likely = 0.8
const possible = 0.5

export type Suggestion = { readonly metric: string; readonly confidence: number }

const fillers = new Set([
  'jumlah',
  'total',
  'jml',
  'count',
  'number',
  'of',
  'the',
  'rp',
  'idr',
  'jt',
  'juta',
  'rb',
  'ribu',
  'dari',
  'hari',
  'ini',
])
/** One word for what people write in several ways, Indonesian and English. */
const sameWord: Readonly<Record<string, string>> = {
  order: 'pesanan',
  orders: 'pesanan',
  view: 'tayangan',
  views: 'tayangan',
  vv: 'tayangan',
  dilihat: 'tayangan',
  ditonton: 'tayangan',
  like: 'suka',
  likes: 'suka',
  comment: 'komentar',
  comments: 'komentar',
  komen: 'komentar',
  share: 'dibagikan',
  shares: 'dibagikan',
  bagikan: 'dibagikan',
  follower: 'pengikut',
  followers: 'pengikut',
  buyer: 'pembeli',
  buyers: 'pembeli',
  customers: 'pembeli',
  visitor: 'pengunjung',
  visitors: 'pengunjung',
  click: 'klik',
  clicks: 'klik',
  product: 'produk',
  products: 'produk',
  impression: 'impresi',
  impressions: 'impresi',
  cost: 'biaya',
  spend: 'biaya',
  spent: 'biaya',
  duration: 'durasi',
  viewers: 'penonton',
  viewer: 'penonton',
  omset: 'omzet',
  revenue: 'omzet',
  sales: 'penjualan',
  refund: 'pengembalian',
  refunds: 'pengembalian',
  cart: 'keranjang',
}

const wordsOf = (label: string): string[] =>
  labelKey(label)
    .replaceAll(/[^\p{L}\d%]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !fillers.has(word))
    .map((word) => sameWord[word] ?? word)

/** 0 to 1: words in common, whole or nearly; the same words in another order are the same. */
export function similarity(a: string, b: string): number {
  if (labelKey(a) === labelKey(b)) return 1
  const [mine, theirs] = [wordsOf(a), wordsOf(b)]
  if (mine.length === 0 || theirs.length === 0) return 0
  const left = [...theirs]
  let common = 0
  for (const word of mine) {
    const scores = left.map((one) => closeness(word, one))
    const best = Math.max(0, ...scores)
    if (best < 0.7) continue
    common += best
    left.splice(scores.indexOf(best), 1)
  }
  return Math.min(0.98, (2 * common) / (mine.length + theirs.length))
}

/** Of two words: how much of the longer one is left after the letters that have to be changed. */
function closeness(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  if (longest < 4) return 0
  return 1 - distance(a, b) / longest
}

function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [row, letter] of Array.from(a).entries()) {
    const now = [row + 1]
    for (const [at, other] of Array.from(b).entries())
      now.push(
        Math.min(
          (now[at] ?? 0) + 1,
          (before[at + 1] ?? 0) + 1,
          (before[at] ?? 0) + +(letter !== other),
        ),
      )
    before = now
  }
  return before.at(-1) ?? 0
}

/** For each label the metric it most looks like; a metric is suggested once, where it fits best. */
export function suggest(
  labels: readonly string[],
  metrics: readonly { readonly id: string; readonly labels: readonly string[] }[],
): ReadonlyMap<string, Suggestion> {
  const all = labels.flatMap((label) =>
    metrics.map((metric) => ({
      label,
      metric: metric.id,
      confidence: Math.max(0, ...metric.labels.map((known) => similarity(label, known))),
    })),
  )
  const found = new Map<string, Suggestion>()
  const taken = new Set<string>()
  for (const { label, metric, confidence } of all
    .filter((one) => one.confidence >= possible)
    .toSorted((a, b) => b.confidence - a.confidence)) {
    if (found.has(label) || taken.has(metric)) continue
    taken.add(metric)
    found.set(label, { metric, confidence })
  }
  return found
}

/** The subject whose metrics and key are named best by the labels. */
export function suggestSubject(
  labels: readonly string[],
  subjects: readonly MappableSubject[],
): string | null {
  let best: { id: string; score: number } | null = null
  for (const { id, metrics, key } of subjects) {
    const found = [...suggest(labels, metrics).values()].map(({ confidence }) => confidence)
    const keyed = key ? closest(labels, key.labels) : null
    const figures = found.reduce((sum, one) => sum + one, 0)
    // A key of its own says more about a row than one more figure does, and without one it is rarely so.
    const score = key ? (keyed ? figures + 2.5 * keyed.confidence : figures * 0.6) : figures
    if (score > (best?.score ?? 0.5)) best = { id, score }
  }
  return best?.id ?? null
}

/** The label closest to one of the known ones. */
export function closest(
  labels: readonly string[],
  known: readonly string[],
): { readonly label: string; readonly confidence: number } | null {
  let best: { label: string; confidence: number } | null = null
  for (const label of labels) {
    const confidence = Math.max(0, ...known.map((one) => similarity(label, one)))
    if (confidence >= possible && confidence > (best?.confidence ?? 0)) best = { label, confidence }
  }
  return best
}

/** `GMV (Rp jt)`, `Durasi (jam)`: labels often say how their figures are written. */
export function writtenAs(
  label: string,
  unit: 'IDR' | 'count' | 'ratio' | 'minutes',
  fractions: boolean,
): WrittenAs {
  const says = (pattern: RegExp) => pattern.test(label.toLowerCase())
  if (unit === 'ratio') return fractions ? 'fraction' : 'percent'
  if (unit === 'minutes') {
    if (says(/\b(?:jam|hours?|hrs)\b/)) return 'hours'
    return says(/\b(?:detik|seconds?|sec)\b/) ? 'seconds' : 'minutes'
  }
  if (says(/\b(?:jt|juta|million|mio)\b/)) return 'millions'
  return says(/\b(?:rb|ribu|thousand|000)\b/) ? 'thousands' : 'plain'
}

/** How figures of a unit may be written. */
export const waysToWrite: Readonly<
  Record<'IDR' | 'count' | 'ratio' | 'minutes', readonly WrittenAs[]>
> = {
  IDR: ['plain', 'thousands', 'millions'],
  count: ['plain', 'thousands', 'millions'],
  ratio: ['percent', 'fraction'],
  minutes: ['minutes', 'hours', 'seconds'],
}
