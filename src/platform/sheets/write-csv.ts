import type { Cell } from './types.ts'

export interface CsvWriting {
  readonly delimiter?: ',' | ';' | '\t'
  /**
   * `guard` puts an apostrophe before text that a spreadsheet would run as a formula: for files
   * that people open. `keep` changes nothing: for copies that are read again.
   */
  readonly formulas?: 'guard' | 'keep'
  /** What stands before the decimals of a number; a program that reads `;` also reads `,`. */
  readonly point?: '.' | ','
  /** Keeps long numbers in text, such as ids, from being rounded: a TAB behind them, as TikTok has it. */
  readonly ids?: 'keep' | 'text'
  /** Without the mark Excel takes UTF-8 for the encoding of the country. */
  readonly mark?: boolean
}

type Rows = AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>

const chunkChars = 64 * 1024

/** Writes rows as text in pieces, at the pace of the reader. */
export async function* writeCsv(rows: Rows, writing: CsvWriting = {}): AsyncGenerator<string> {
  const { delimiter = ',', formulas = 'guard', mark = true, point = '.', ids = 'keep' } = writing
  const line = (cells: readonly Cell[]): string => {
    let text = ''
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? ''
      const safe = formulas === 'guard' ? guarded(cell) : cell
      const shown = typeof safe === 'number' ? numbered(safe, point) : safe
      const whole = ids === 'text' && longNumber.test(shown) ? `${shown}\t` : shown
      text += (at === 0 ? '' : delimiter) + quoted(whole, delimiter)
    }
    return text
  }
  let piece = mark ? '\uFEFF' : ''
  for await (const cells of rows) {
    piece += `${line(cells)}\r\n`
    if (piece.length < chunkChars) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

/** More digits than a spreadsheet keeps. */
const longNumber = /^\d{12,}$/

const numbered = (value: number, point: '.' | ','): string =>
  point === '.' ? String(value) : String(value).replace('.', ',')

const dangerous = /^[=+\-@\t\r]/
const plainNumber = /^[+-]?[\d.,\s]*%?$/

function guarded(cell: string | number): string | number {
  if (typeof cell === 'number' || !dangerous.test(cell) || plainNumber.test(cell)) return cell
  return `'${cell}`
}

function quoted(text: string, delimiter: string): string {
  const plain = !/["\r\n]/.test(text) && !text.includes(delimiter)
  return plain ? text : `"${text.replaceAll('"', '""')}"`
}
