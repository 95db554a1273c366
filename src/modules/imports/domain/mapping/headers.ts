import type { Cell, SheetRow } from '../../contract/importer.ts'
import { cellText, hasNoValue, isBlankRow } from '../cells/cells.ts'
import { cleanLabel, labelKey } from '../cells/labels.ts'

/** How far down a header is looked for. */
const deepest = 20

/** The letters of a column as a spreadsheet counts them: `A`, `Z`, `AA`. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26) - 1
  return (rest < 0 ? '' : letterOf(rest)) + String.fromCodePoint(65 + (index % 26))
}

/** One label for each column: a repeated one is numbered, an empty one takes the column's letter. */
export function labelsOf(cells: readonly Cell[]): string[] {
  const seen = new Map<string, number>()
  return cells.map((cell, index) => {
    const label = cleanLabel(cellText(cell)).slice(0, 180) || `Kolom ${letterOf(index)}`
    const times = (seen.get(labelKey(label)) ?? 0) + 1
    seen.set(labelKey(label), times)
    return times === 1 ? label : `${label} (${times})`
  })
}

/**
 * The row that most looks like a header: texts that are no figures, most of them, all different, and
 * rows below it. The uppermost of equals wins.
 */
export function guessHeaderRow(rows: readonly SheetRow[]): number {
  let best = { row: rows[0]?.row ?? 1, score: -1 }
  for (const [at, { row, cells }] of rows.slice(0, deepest).entries()) {
    const next = rows.slice(at + 1).find((one) => !isBlankRow(one.cells))
    if (!next) continue
    const texts = cells.map(cellText).filter((text) => text !== '')
    const words = texts.filter((text) => !/^[-\d\s.,:/%rpRP]+$/.test(text) && !hasNoValue(text))
    const different = new Set(words.map(labelKey)).size
    const below = next.cells.filter((cell) => cellText(cell) !== '').length
    const score = Math.min(different, below + 1) - (texts.length - words.length) * 2
    if (score > best.score) best = { row, score }
  }
  return best.row
}
