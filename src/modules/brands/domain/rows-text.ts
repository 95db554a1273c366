/**
 * Rows of short texts as one text, a row per line: so they are kept on the device, compared and merged
 * like any other writing. Cells of a row are parted by a tab, which nobody can type into a field.
 */
export function textOfRows(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(plain).join('\t')).join('\n')
}

/** The rows of such a text, each with as many cells as it should have; an empty text has none. */
export function rowsOfText(text: string, width: number): string[][] {
  if (text === '') return []
  return text.split('\n').map((line) => {
    const cells = line.split('\t')
    return Array.from({ length: width }, (_, at) => cells[at] ?? '')
  })
}

/** Without the rows that were opened and left empty. */
export const filledRows = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((cells) => cells.map((cell) => cell.trim())).filter((cells) => cells.some(Boolean))

const plain = (cell: string) => cell.replaceAll(/[\t\r\n]+/g, ' ')
