import type { Words } from '#kernel/words.ts'
import type {
  Cell,
  RecognisedColumn,
  RowRefusal,
  SheetRow,
} from '#modules/imports/contract/importer.ts'
import { cellText, hasNoValue, readId, shown } from '#modules/imports/logic.ts'

import type { Column } from './columns.ts'
import { reasons } from './reasons.ts'

/** A row by the names of its columns; one view is moved over all rows of a table. */
export type RowView = {
  readonly number: number
  readonly present: readonly PresentColumn[]
  readonly cell: (name: string) => Cell | undefined
  /** The cell of a present column, without looking its name up. */
  readonly at: (column: PresentColumn) => Cell | undefined
  /** Without the marks for no value. */
  readonly text: (name: string) => string | null
  readonly id: (name: string) => { readonly id: string } | { readonly refused: RowRefusal }
  readonly refuse: (name: string, reason: Words) => { readonly refused: RowRefusal }
  /** The first cell of the row, labelled or not: where tables write what a row is. */
  readonly title: () => string
}
export type PresentColumn = {
  readonly index: number
  readonly label: string
  readonly column: Column
}
export type MovableView = RowView & {
  row: (row: SheetRow) => void
  columns: (columns: readonly RecognisedColumn[]) => void
}

export function createRowView(
  recognised: readonly RecognisedColumn[],
  columnOf: (name: string) => Column | undefined,
  /** The first column may have no label, not even an empty cell. */
  untitled = false,
): MovableView {
  let row: SheetRow = { row: 0, cells: [] }
  let present: PresentColumn[] = []
  let byName = new Map<string, PresentColumn>()
  /** Where the empty first header cell is absent altogether, the labels stand one cell too early. */
  let shift = 0
  columns(recognised)

  function columns(found: readonly RecognisedColumn[]): void {
    present = found.flatMap(({ index, label, column: name }) => {
      const column = columnOf(name)
      return column ? [{ index, label, column }] : []
    })
    byName = new Map(present.map((one) => [one.column.name, one]))
  }

  const cell = (name: string): Cell | undefined => {
    const at = byName.get(name)
    return at && row.cells[at.index + shift]
  }

  const refuse = (name: string, reason: Words) => ({
    refused: {
      row: row.row,
      column: byName.get(name)?.label ?? columnOf(name)?.id ?? name,
      value: shown(cell(name)),
      reason,
    },
  })

  const text = (name: string): string | null => {
    const found = cellText(cell(name))
    return hasNoValue(found) ? null : found
  }

  return {
    get number() {
      return row.row
    },
    get present() {
      return present
    },
    row: (next) => {
      row = next
      const starts = untitled && !byName.has('date') && present.some(({ index }) => index === 0)
      shift = starts && /^[a-z]{4}/i.test(cellText(next.cells[0])) ? 1 : 0
    },
    columns,
    at: ({ index }) => row.cells[index + shift],
    cell,
    text,
    refuse,
    title: () => cellText(row.cells[0]),
    id: (name) => {
      const reading = readId(cell(name))
      if (typeof reading !== 'string') return reading
      if (reading === 'missing') return refuse(name, reasons.missingId)
      return refuse(name, reading === 'destroyed' ? reasons.destroyedId : reasons.unreadableId)
    },
  }
}

/** `Total`, `Summary`: closes some tables, and names no subject. */
export function isTotalRow(view: RowView, keys: readonly string[]): boolean {
  if (!/^(?:total|grand total|jumlah|summary|ringkasan|subtotal)\b/i.test(view.title()))
    return false
  return keys.some((name) => {
    const text = view.text(name)
    return text === null || text === view.title()
  })
}
