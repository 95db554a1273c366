import type { Words } from '#kernel/words.ts'

import type { RowRefusal, SheetRow } from '../contract/importer.ts'

/** No status, product or city is longer; a torn quotation mark makes one cell of many. */
const longestCell = 300
/** `7,49479E+18`, `31/02/2026 10:00`, `12.50`, `0min`: a figure or a date, too short for a telephone. */
const harmless =
  /^-?\d+(?:[.,]\d+)?E[+-]?\d{1,3}$|^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}(?: \d{1,2}:\d\d(?::\d\d)?)?$|^-?[\d.,]{1,7}%?$|^\d{1,3}[a-z]{1,4}$/i

const shifted: Words = {
  id: 'Jumlah sel baris ini tidak sama dengan kepala tabelnya, jadi isinya bergeser kolom. Unduh lagi ekspor yang asli.',
  en: 'This row does not have as many cells as its header, so its content has moved to other columns. Download the original export again.',
}
const torn: Words = {
  id: 'Satu sel di baris ini memuat beberapa baris teks, tanda kutipnya mungkin rusak. Unduh lagi ekspor yang asli.',
  en: 'One cell of this row holds several lines of text; a quotation mark may be damaged. Download the original export again.',
}

export type PersonalShape = {
  /** Cells of the header. */
  readonly width: number
  /** Columns whose cells are kept. */
  readonly keeps: ReadonlySet<number>
  /** A text, where a lost or added delimiter moves the rest of the row; cells of a workbook stay. */
  readonly text: boolean
}

/**
 * Exports with personal data are read by column. A row whose cells have moved could carry a name or
 * an address into a column that is kept, so it is refused whole.
 */
export function shapeProblem(
  { cells }: SheetRow,
  { width, keeps, text }: PersonalShape,
): Words | null {
  if (text && cells.length !== width) return shifted
  for (const index of keeps) {
    const cell = cells[index]
    if (typeof cell !== 'string') continue
    if (cell.length > longestCell || cell.includes('\n') || cell.includes('\r')) return torn
  }
  return null
}

/** A refusal without anything that could be a person's. */
export const withoutPersons = (refusal: RowRefusal): RowRefusal =>
  harmless.test(refusal.value) ? refusal : { ...refusal, value: '' }
