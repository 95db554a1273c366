import { hashOf } from '../kit/hash.ts'

/**
 * Counts how often a pair of ids was seen before, in 9 bytes for each pair: an order file may hold
 * half a million, and a Set of strings would cost more memory than the rest of the import. Pairs
 * are told apart by 53 bits of a hash; two of a million pairs meet by chance once in 18,000 files.
 */
export function createRepeats(): (first: string, second: string) => number {
  let keys = new Float64Array(1024)
  let counts = new Uint8Array(1024)
  let used = 0

  /** The length is a power of two, so its low bits choose the slot. */
  function slotOf(key: number): number {
    const mask = keys.length - 1
    let slot = key & mask
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  function grow(): void {
    const [oldKeys, oldCounts] = [keys, counts]
    keys = new Float64Array(oldKeys.length * 2)
    counts = new Uint8Array(oldKeys.length * 2)
    for (let index = 0; index < oldKeys.length; index += 1) {
      const key = oldKeys[index] ?? 0
      if (key === 0) continue
      const slot = slotOf(key)
      keys[slot] = key
      counts[slot] = oldCounts[index] ?? 0
    }
  }

  return (first, second) => {
    if (used * 2 > keys.length) grow()
    const key = hashOf(first, second)
    const slot = slotOf(key)
    const before = counts[slot] ?? 0
    if (before === 0) {
      keys[slot] = key
      used += 1
    }
    counts[slot] = Math.min(before + 1, 255)
    return before
  }
}
