import { SheetProblem } from './problem.ts'
import type { Cell, Row, SheetLimits } from './types.ts'
import { createDateReader, type DateKind } from './workbook-dates.ts'
import { decodeOfficeEscapes, eachAttribute, XmlScanner, type Tag } from './xml-scanner.ts'

/** What the cells of a sheet refer to in the rest of their workbook. */
export interface WorkbookParts {
  readonly sharedTexts: readonly string[]
  /** By style number: how a number of that style is a date, if it is one. */
  readonly dateStyles: readonly (DateKind | undefined)[]
  readonly from1904: boolean
}

export interface SheetScanner {
  push(text: string): Row[]
  /** True once the last row has been seen. */
  readonly finished: boolean
}

/**
 * Turns the XML of one sheet into rows. It trusts nothing optional: not `<dimension>`, not the
 * order of cells, not that rows and cells carry their address.
 */
export function createSheetScanner(parts: WorkbookParts, limits: SheetLimits): SheetScanner {
  const dateText = createDateReader(parts.from1904)
  let finished = false
  let inRow = false
  let phonetic = false
  let found: Row[] = []
  let delivered = 0
  let row = 0
  let cells: Cell[] = []
  let column = 0
  let type = ''
  let style = -1
  let value = ''

  const handler = { wanted: false, open, close, text, tooLong }
  const scanner = new XmlScanner(handler, limits.maxRecordChars)

  function open(name: string, tag: Tag): void {
    switch (name) {
      case 'c':
        return openCell(tag)
      case 'v':
      case 't':
        handler.wanted = inRow && !phonetic
        return
      case 'row':
        return openRow(tag)
      case 'rPh':
        phonetic = true
        return
      default:
    }
  }

  function close(name: string): void {
    switch (name) {
      case 'c':
        return closeCell()
      case 'v':
      case 't':
        handler.wanted = false
        return
      case 'row':
        return closeRow()
      case 'rPh':
        phonetic = false
        return
      case 'sheetData':
        finished = true
        return
      default:
    }
  }

  function text(piece: string): void {
    value = value === '' ? piece : value + piece
    if (value.length > limits.maxRecordChars) throw tooLong()
  }

  function tooLong(): Error {
    return new SheetProblem('line-too-long', { row })
  }

  function openRow(tag: Tag): void {
    inRow = true
    row += 1
    cells = []
    column = 0
    eachAttribute(tag, (name, given) => {
      if (name === 'r') row = rowNumber(given) ?? row
    })
  }

  function openCell(tag: Tag): void {
    type = ''
    style = -1
    value = ''
    column += 1
    eachAttribute(tag, attribute)
  }

  function attribute(name: string, given: string): void {
    if (name === 'r') column = columnOf(given) || column
    else if (name === 't') type = given
    else if (name === 's') style = Number(given)
  }

  function closeCell(): void {
    if (value === '') return
    const cell = cellOf()
    if (column > limits.maxColumns) {
      throw new SheetProblem('too-many-columns', { row, limit: limits.maxColumns })
    }
    while (cells.length < column - 1) cells.push(null)
    cells[column - 1] = cell
  }

  function cellOf(): Cell {
    switch (type) {
      case '':
      case 'n':
        return numberOf()
      case 's':
        return sharedText()
      case 'b':
        return value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
      default:
        return decodeOfficeEscapes(value)
    }
  }

  /** A reference to nothing means lost text, which must not pass for an empty cell. */
  function sharedText(): Cell {
    const shared = parts.sharedTexts[Number(value)]
    if (shared === undefined) throw new SheetProblem('damaged')
    return shared === '' ? null : shared
  }

  function numberOf(): Cell {
    const number = Number(value)
    if (!Number.isFinite(number)) return value
    if (number === 0 && value.trim() === '') return null
    const kind = style >= 0 ? parts.dateStyles[style] : undefined
    if (kind !== undefined) return dateText(number, kind) ?? number
    return Math.abs(number) > Number.MAX_SAFE_INTEGER ? value : number
  }

  function closeRow(): void {
    inRow = false
    if (cells.length === 0) return
    delivered += 1
    if (delivered > limits.maxRows)
      throw new SheetProblem('too-many-rows', { limit: limits.maxRows })
    found.push({ row, cells })
  }

  return {
    push(piece) {
      found = []
      scanner.push(piece)
      return found
    },
    get finished() {
      return finished
    },
  }
}

/** A sheet ends at this row; a higher number is none. */
const lastRow = 1_048_576

function rowNumber(given: string): number | undefined {
  const number = Number(given)
  return Number.isInteger(number) && number > 0 && number <= lastRow ? number : undefined
}

/** `AB12` is column 28; an address without letters is none. */
function columnOf(address: string): number {
  let column = 0
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  return column
}
