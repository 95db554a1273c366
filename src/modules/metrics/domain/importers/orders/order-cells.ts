import { toRupiah } from '#kernel/money.ts'
import type { Words } from '#kernel/words.ts'
import type { Cell, Recognition } from '#modules/imports/contract/importer.ts'

import { cellText } from '../kit/cells.ts'
import type { Clock, Stamp } from '../kit/clock.ts'
import { isDigits, readId } from '../kit/ids.ts'
import { isForeignMoney, readMoney, type Reading } from '../kit/numbers.ts'
import { reasons } from '../kit/reasons.ts'

export type CellProblem = { readonly column: string; readonly reason: Words }

/** The cells of the row at hand by column name; the place of a column is looked up once. */
export type OrderCells = {
  /** Moves on to the next row. */
  readonly open: (cells: readonly Cell[]) => void
  /** The first problem met in this row. Reading goes on regardless; a row is refused once. */
  readonly problem: () => CellProblem | null
  readonly cell: (column: string) => Cell | undefined
  readonly id: (column: string) => () => string
  readonly text: (column: string) => () => string
  readonly amount: (column: string) => () => number | null
  readonly moment: (column: string, presence: Presence) => () => Stamp | null
}
/** `required`: every row has it. `exact`: may be empty, not unreadable. */
export type Presence = 'required' | 'exact' | 'optional'

export function createOrderCells(columns: Recognition['columns'], clock: Clock): OrderCells {
  const places = new Map(columns.map(({ column, index }) => [column, index]))
  const place = (column: string): number => places.get(column) ?? -1
  let cells: readonly Cell[] = []
  let found: CellProblem | null = null

  return {
    open: (next) => {
      cells = next
      found = null
    },
    problem: () => found,
    cell: (column) => cells[place(column)],

    id: (column) => {
      const at = place(column)
      return () => {
        const reading = readId(cells[at])
        if (typeof reading !== 'string') return reading.id
        found ??= { column, reason: idReasons[reading] }
        return ''
      }
    },

    text: (column) => {
      const at = place(column)
      return () => cellText(cells[at])
    },

    amount: (column) => {
      const at = place(column)
      return () => {
        const value = readAmount(cells[at])
        if (value === undefined) found ??= { column, reason: amountReason(cells[at]) }
        return value ?? null
      }
    },

    moment: (column, presence) => {
      const at = place(column)
      return () => {
        const text = cellText(cells[at])
        if ((text === '' || text === '-') && presence !== 'required') return null
        const stamp = clock.read(text)
        if (!stamp && presence !== 'optional') found ??= { column, reason: reasons.unreadableDate }
        return stamp ?? null
      }
    },
  }
}

const idReasons = {
  missing: reasons.missingId,
  destroyed: reasons.destroyedId,
  unreadable: reasons.unreadableId,
}

/** Whole rupiah or pieces; nearly every one is written in plain digits or left empty. */
function readAmount(cell: Cell | undefined): Reading {
  if (cell === '' || cell === null || cell === undefined) return null
  if (typeof cell === 'string' && cell.length < 16 && isDigits(cell)) return Number(cell)
  const value = readMoney(cell)
  return typeof value === 'number' ? toRupiah(value) : value
}

const amountReason = (cell: Cell | undefined): Words =>
  isForeignMoney(cell) ? reasons.foreignMoney : reasons.unreadableNumber
