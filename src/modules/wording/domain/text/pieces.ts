const shortestPiece = 2
const longestPiece = 16
const mostPieces = 6
const longestGlued = 40

/**
 * The fewest known words that letters without a space are made of: `tokooren` is `toko oren`.
 * Nothing where they are one known word or none.
 */
export function piecesOf(letters: string, known: (word: string) => boolean): readonly string[] {
  const size = letters.length
  if (size > longestGlued) return []
  const fewest: number[] = [0]
  const since: number[] = [0]
  for (let end = 1; end <= size; end += 1) {
    fewest[end] = Infinity
    for (let from = Math.max(0, end - longestPiece); from <= end - shortestPiece; from += 1) {
      const count = (fewest[from] ?? Infinity) + 1
      if (count < (fewest[end] ?? Infinity) && known(letters.slice(from, end))) {
        fewest[end] = count
        since[end] = from
      }
    }
  }
  const count = fewest[size] ?? Infinity
  if (count < 2 || count > mostPieces) return []
  const pieces: string[] = []
  for (let end = size; end > 0; end = since[end] ?? 0)
    pieces.unshift(letters.slice(since[end], end))
  return pieces
}
