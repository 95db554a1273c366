/** `before[from, to)` became `after[start, end)`. */
export type Hunk = {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** What comparing may still cost, in steps, so that no text makes anybody wait. */
export type Work = { left: number }

/** A fifth of a second on a slow phone. */
export const usualWork = (): Work => ({ left: 10_000_000 })

/** More edits than this between two anchors are one change: nobody reads them one by one. */
const mostEdits = 1000

/**
 * What changed between two lists of pieces. Pieces that stand once on both sides hold the rest in
 * place; between them it is the shortest way. Where the work runs out, all that is left is one change.
 */
export function hunksBetween(
  before: readonly string[],
  after: readonly string[],
  work: Work = usualWork(),
): readonly Hunk[] {
  const isOne = before.length === 1 && after.length === 1
  if (isOne) return before[0] === after[0] ? [] : [{ from: 0, to: 1, start: 0, end: 1 }]
  const ids = new Map<string, number>()
  const idOf = (piece: string) => {
    const id = ids.get(piece) ?? ids.size
    ids.set(piece, id)
    return id
  }
  const pair: Pair = {
    before: Int32Array.from(before, idOf),
    after: Int32Array.from(after, idOf),
    partner: new Int32Array(before.length).fill(-1),
    work,
  }
  const open: Hunk[] = [{ from: 0, to: before.length, start: 0, end: after.length }]
  for (let next = open.pop(); next; next = open.pop()) {
    const range = trimmed(pair, next)
    const size = range.to - range.from + range.end - range.start
    work.left -= size
    if (range.from === range.to || range.start === range.end || work.left < 0) continue
    const anchors = anchorsIn(pair, range)
    if (anchors.length === 0) shortestWay(pair, range)
    else open.push(...between(pair, range, anchors))
  }
  return hunksOf(pair.partner, after.length)
}

type Pair = {
  readonly before: Int32Array
  readonly after: Int32Array
  /** Where each piece of `before` stands in `after`; -1 where it is gone. */
  readonly partner: Int32Array
  readonly work: Work
}

function trimmed({ before, after, partner }: Pair, range: Hunk): Hunk {
  let { from, to, start, end } = range
  while (from < to && start < end && before[from] === after[start]) partner[from++] = start++
  while (from < to && start < end && before[to - 1] === after[end - 1]) partner[--to] = --end
  return { from, to, start, end }
}

type Anchor = { readonly at: number; readonly there: number }

/** What stands once on both sides, as many of them as are in the same order. */
function anchorsIn({ before, after }: Pair, { from, to, start, end }: Hunk): readonly Anchor[] {
  const mine = placesIn(before, from, to)
  const theirs = placesIn(after, start, end)
  const once: Anchor[] = []
  for (const [id, there] of theirs) {
    const at = mine.get(id)
    if (there >= 0 && at !== undefined && at >= 0) once.push({ at, there })
  }
  return longestRise(once)
}

/** Where each piece stands; -1 when more than once. In the order in which they first appear. */
function placesIn(pieces: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>()
  pieces.subarray(from, to).forEach((id, offset) => {
    places.set(id, places.has(id) ? -1 : from + offset)
  })
  return places
}

/** The longest part of the list in which `at` only grows; `there` grows already. */
function longestRise(list: readonly Anchor[]): readonly Anchor[] {
  type Link = { readonly anchor: Anchor; readonly last: Link | null }
  const tails: Link[] = []
  for (const anchor of list) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tails[middle]?.anchor.at ?? 0) < anchor.at) low = middle + 1
      else high = middle
    }
    tails[low] = { anchor, last: tails[low - 1] ?? null }
  }
  const rise: Anchor[] = []
  for (let link = tails.at(-1) ?? null; link; link = link.last) rise.push(link.anchor)
  return rise.toReversed()
}

/** Takes the anchors as found and gives back what lies between them. */
function between({ partner }: Pair, range: Hunk, anchors: readonly Anchor[]): Hunk[] {
  const gaps: Hunk[] = []
  let { from, start } = range
  for (const anchor of anchors) {
    partner[anchor.at] = anchor.there
    gaps.push({ from, to: anchor.at, start, end: anchor.there })
    ;[from, start] = [anchor.at + 1, anchor.there + 1]
  }
  return [...gaps, { from, to: range.to, start, end: range.end }]
}

const valueAt = (list: Int32Array, index: number): number => list[index] ?? 0

/** Whether the best way to diagonal `k` with `d` edits comes from above. */
const isDown = (list: Int32Array, centre: number, [k, d]: readonly [number, number]) =>
  k === -d || (k !== d && valueAt(list, centre + k - 1) < valueAt(list, centre + k + 1))

/** Myers' greedy way: the fewest pieces taken out and put in. */
function shortestWay(pair: Pair, { from, to, start, end }: Hunk): void {
  const { before, after, partner, work } = pair
  const [n, m] = [to - from, end - start]
  const most = Math.min(n + m, mostEdits)
  const middle = most + 1
  const reach = new Int32Array(2 * most + 3)
  const trail: Int32Array[] = []
  const found = () => {
    for (let d = 0; d <= most; d++) {
      trail.push(reach.slice(middle - d - 1, middle + d + 2))
      work.left -= d + 1
      if (work.left < 0) return false
      for (let k = -d; k <= d; k += 2) {
        let x = isDown(reach, middle, [k, d])
          ? valueAt(reach, middle + k + 1)
          : valueAt(reach, middle + k - 1) + 1
        const begun = x
        while (x < n && x - k < m && before[from + x] === after[start + x - k]) x++
        work.left -= x - begun
        reach[middle + k] = x
        if (x >= n && x - k >= m) return true
      }
    }
    return false
  }
  if (!found()) return

  let [x, y] = [n, m]
  for (let d = trail.length - 1; d >= 0; d--) {
    const list = trail[d] ?? reach
    const [centre, k] = [d + 1, x - y]
    const lastK = isDown(list, centre, [k, d]) ? k + 1 : k - 1
    const lastX = d === 0 ? 0 : valueAt(list, centre + lastK)
    const lastY = d === 0 ? 0 : lastX - lastK
    while (x > lastX && y > lastY) partner[from + --x] = start + --y
    ;[x, y] = [lastX, lastY]
  }
}

function hunksOf(partner: Int32Array, length: number): readonly Hunk[] {
  const hunks: Hunk[] = []
  let [from, start] = [0, 0]
  const upTo = (to: number, end: number) => {
    if (from < to || start < end) hunks.push({ from, to, start, end })
    ;[from, start] = [to + 1, end + 1]
  }
  partner.forEach((there, at) => {
    if (there >= 0) upTo(at, there)
  })
  upTo(partner.length, length)
  return hunks
}
