/** Which row the key leads to, or null when it is not a key of tables. */
export function rowAfter(key: string, at: number, count: number): number | null {
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    case 'PageDown':
      return Math.min(at + 10, last)
    case 'PageUp':
      return Math.max(at - 10, 0)
    default:
      return null
  }
}
