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

const stops = '.row-open, .cell-open'

/** What the key leads to from the row or the cell that has the focus. */
export function cellAfter(key: string, body: HTMLElement): HTMLElement | null {
  const rows = [...body.querySelectorAll('tr')].filter((row) => row.querySelector(stops))
  const active = document.activeElement
  const at = rows.findIndex((row) => row.contains(active))
  const row = rows[at]
  if (!row) return null
  const cells = [...row.querySelectorAll<HTMLElement>(stops)]
  const place = cells.findIndex((cell) => cell === active)
  if (place < 0) return null
  if (key === 'ArrowLeft') return cells[Math.max(0, place - 1)] ?? null
  if (key === 'ArrowRight') return cells[Math.min(cells.length - 1, place + 1)] ?? null
  const next = rowAfter(key, at, rows.length)
  if (next === null) return null
  const column = active?.closest('td, th')
  const same = column && [...row.children].indexOf(column)
  const there = same == null ? null : rows[next]?.children[same]?.querySelector<HTMLElement>(stops)
  return there ?? rows[next]?.querySelector<HTMLElement>(stops) ?? null
}
