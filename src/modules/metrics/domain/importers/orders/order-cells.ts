import { toRupiah } from '#kernel/money.ts'
import type { Words } from '#kernel/words.ts'
import type { Cell, Recognition } from '#modules/imports/contract/importer.ts'
import {
  cellText,
  type Clock,
  hasNoValue,
  isDigits,
  isForeignMoney,
  readId,
  type Reading,
  readMoney,
  type Stamp,
} from '#modules/imports/logic.ts'

import { reasons } from '../kit/reasons.ts'

/** Where a column stands; -1 where the file has none, and its cells are then empty. */
type Place = number
export type CellProblem = { readonly at: Place; readonly reason: Words }
/** `required`: every row has it. `exact`: may be empty, not unreadable. */
type Presence = 'required' | 'exact' | 'optional'

/** The cells of the row at hand. Places are looked up once for the file, not once for each row. */
export type OrderCells = {
  readonly place: (column: string) => Place
  /** Moves on to the next row. */
  readonly open: (cells: readonly Cell[]) => void
  /** The first problem met in this row. Reading goes on regardless; a row is refused once. */
  readonly problem: () => CellProblem | null
  readonly id: (at: Place) => string
  readonly text: (at: Place) => string
  readonly amount: (at: Place) => number | null
  readonly moment: (at: Place, presence: Presence) => Stamp | null
}

export function createOrderCells(columns: Recognition['columns'], clock: Clock): OrderCells {
  const places = new Map(columns.map(({ column, index }) => [column, index]))
  let cells: readonly Cell[] = []
  let found: CellProblem | null = null

  return {
    place: (column) => places.get(column) ?? -1,
    open: (next) => {
      cells = next
      found = null
    },
    problem: () => found,
    text: (at) => cellText(cells[at]),

    id: (at) => {
      const reading = readId(cells[at])
      if (typeof reading !== 'string') return reading.id
      found ??= { at, reason: idReasons[reading] }
      return ''
    },

    amount: (at) => {
      const value = readAmount(cells[at])
      if (value === undefined) found ??= { at, reason: amountReason(cells[at]) }
      return value ?? null
    },

    moment: (at, presence) => {
      const text = cellText(cells[at])
      if (text.length < 10 && hasNoValue(text) && presence !== 'required') return null
      const stamp = clock.read(text)
      if (!stamp && presence !== 'optional') found ??= { at, reason: reasons.unreadableDate }
      return stamp ?? null
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
