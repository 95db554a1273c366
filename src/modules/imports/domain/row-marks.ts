export type RowMarks = {
  readonly mark: (row: number) => void
  readonly has: (row: number) => boolean
}

/** Remembers rows of a file in a bit each: a set of numbers would take forty times as much. */
export function createRowMarks(): RowMarks {
  let bits = new Uint8Array(1024)
  return {
    mark(row) {
      const byte = row >> 3
      if (byte >= bits.length) {
        const larger = new Uint8Array(Math.max(bits.length * 2, byte + 1))
        larger.set(bits)
        bits = larger
      }
      bits[byte] = (bits[byte] ?? 0) | (1 << (row & 7))
    },
    has: (row) => ((bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0,
  }
}
