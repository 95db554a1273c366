/**
 * 53 bits of two texts, never 0, to tell them apart in little memory: two polynomials over 32 bits
 * with odd factors, mixed and joined. No guard against anybody who wants a collision.
 */
export function hashOf(first: string, second: string): number {
  let high = 17
  let low = 257
  for (const text of [first, '/', second]) {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index)
      high = Math.imul(high + code, 0x01000193)
      low = Math.imul(low ^ code, 0x9e3779b1)
      high ^= high >>> 15
      low ^= low >>> 13
    }
  }
  const top = Math.imul(high ^ (low >>> 11), 0x9e3779b1) >>> 11
  const bottom = Math.imul(low ^ (high >>> 17), 0x01000193) >>> 0
  return top * 0x1_0000_0000 + bottom + 1
}
