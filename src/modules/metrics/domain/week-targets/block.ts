/** Cells as a spreadsheet copies them: rows by line, columns by tab, a cell with either in quotes. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const end = () => {
    rows.at(-1)?.push(cell.trim())
    cell = ''
  }
  const plain = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain[at]
    if (quoted && letter === '"' && plain[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (letter === '"' && (quoted || cell === '')) quoted = !quoted
    else if (letter === '\t' && !quoted) end()
    else if (letter === '\n' && !quoted) {
      end()
      rows.push([])
    } else cell += letter ?? ''
  }
  end()
  return rows
}

export const isBlock = (text: string): boolean => /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))

export type Placed = { readonly row: number; readonly column: number; readonly text: string }

/** Where the cells of a block come to stand, and how many find no place in the table. */
export function placed(
  block: readonly (readonly string[])[],
  at: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
): { readonly cells: readonly Placed[]; readonly outside: number } {
  const all = block.flatMap((line, row) =>
    line.map((text, column) => ({ row: at.row + row, column: at.column + column, text })),
  )
  const isInside = ({ row, column }: Placed) => row < size.rows && column < size.columns
  return {
    cells: all.filter(isInside),
    outside: all.filter((cell) => !isInside(cell) && cell.text !== '').length,
  }
}
