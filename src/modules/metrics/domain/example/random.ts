/** Chance that repeats itself: the same seed gives the same shop. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number; both ends belong to it. */
  readonly int: (from: number, to: number) => number
  readonly between: (from: number, to: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(items: readonly [T, ...T[]]) => T
  readonly weighted: <T>(items: readonly [T, ...T[]], weight: (item: T) => number) => T
  /** Near 1, seldom beyond ± three times the spread. */
  readonly near1: (spread: number) => number
  /** An independent source: what is drawn from it does not move what is drawn here. */
  readonly fork: (label: string) => Random
}

export function createRandom(seed: string): Random {
  let state = seedOf(seed)

  /** A Weyl sequence, its bits mixed by two multiplications. */
  function next(): number {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296
  }

  const between = (from: number, to: number): number => from + next() * (to - from)

  return {
    next,
    between,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    weighted: (items, weight) => {
      let left = next() * items.reduce((sum, item) => sum + weight(item), 0)
      for (const item of items) {
        left -= weight(item)
        if (left < 0) return item
      }
      return items[0]
    },
    // Three uniform draws are close enough to a bell.
    near1: (spread) => Math.max(0.05, 1 + (next() + next() + next() - 1.5) * 2 * spread),
    fork: (label) => createRandom(`${seed}/${label}`),
  }
}

function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}
