/** Where a key leads in a table of fields, or null when it belongs to the field. */
export function cellAfterKey(
  event: {
    readonly key: string
    readonly shiftKey: boolean
    /** The caret stands at that end of the text, or all of it is selected. */
    readonly atStart: boolean
    readonly atEnd: boolean
  },
  at: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
): { readonly row: number; readonly column: number } | null {
  const { row, column } = at
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1]
  switch (event.key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column }
    case 'Enter':
      return event.shiftKey
        ? { row: Math.max(0, row - 1), column }
        : row < lastRow
          ? { row: row + 1, column }
          : { row: 0, column: Math.min(lastColumn, column + 1) }
    case 'ArrowLeft':
      return event.atStart && !event.shiftKey ? { row, column: Math.max(0, column - 1) } : null
    case 'ArrowRight':
      return event.atEnd && !event.shiftKey
        ? { row, column: Math.min(lastColumn, column + 1) }
        : null
    default:
      return null
  }
}
