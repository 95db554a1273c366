import { SheetProblem } from './problem.ts'
import type { Row, SheetLimits } from './types.ts'

export interface CsvShape {
  readonly delimiter: string
  /** What ends a record; `\n` also stands for `\r\n`. */
  readonly newline: '\n' | '\r'
}

export interface CsvScanner {
  push(text: string): Row[]
  end(): Row[]
}

/** Longer than any cell of a spreadsheet: a quoted text that long was never closed. */
const longestQuoted = 128 * 1024

/**
 * Cuts text into records. Lines without a quotation mark, nearly all of an export, are split in
 * one step; every other line is walked once, never back, so no file can make it slow.
 */
export function createCsvScanner(shape: CsvShape, limits: SheetLimits): CsvScanner {
  const { delimiter, newline } = shape
  let buffer = ''
  let records = 0
  let delivered = 0
  /** The nearest mark and delimiter ahead, remembered so that no stretch is searched twice. */
  let quote = -1
  let divider = -1
  /** Where the record being read ends. */
  let end = -1

  function scan(): Row[] {
    const rows: Row[] = []
    let at = 0
    quote = buffer.indexOf('"')
    divider = buffer.indexOf(delimiter)
    for (;;) {
      end = buffer.indexOf(newline, at)
      if (end === -1) break
      if (quote !== -1 && quote < at) quote = buffer.indexOf('"', at)
      const plain = quote === -1 || quote > end
      const cells = plain ? buffer.slice(at, withoutReturn(at)).split(delimiter) : quotedRecord(at)
      if (cells === undefined) break
      at = end + 1
      records += 1
      if (cells.length > limits.maxColumns) {
        throw new SheetProblem('too-many-columns', { row: records, limit: limits.maxColumns })
      }
      if (cells.length > 1 || cells[0] !== '') rows.push({ row: records, cells })
    }
    buffer = buffer.slice(at)
    if (buffer.length > limits.maxRecordChars) throw tooLong()
    delivered += rows.length
    if (delivered > limits.maxRows)
      throw new SheetProblem('too-many-rows', { limit: limits.maxRows })
    return rows
  }

  /** Undefined when the record goes on beyond what has been read. */
  function quotedRecord(start: number): string[] | undefined {
    const cells: string[] = []
    let at = start
    for (;;) {
      const quoted = buffer.charCodeAt(at) === 34
      const close = quoted ? closingQuote(at) : at
      if (close === -1) return undefined
      if (close > end) end = buffer.indexOf(newline, close)
      if (end === -1) return undefined
      if (divider !== -1 && divider < close) divider = buffer.indexOf(delimiter, close)
      const isLast = divider === -1 || divider > end
      const until = isLast ? withoutReturn(close) : divider
      cells.push(quoted ? quotedCell(at, close, until) : buffer.slice(at, until))
      if (isLast) return cells
      at = divider + 1
    }
  }

  function closingQuote(open: number): number {
    let at = open + 1
    for (;;) {
      const close = buffer.indexOf('"', at)
      if ((close === -1 ? buffer.length : close) - open > longestQuoted) throw unclosed()
      if (close === -1 || buffer.charCodeAt(close + 1) !== 34) return close
      at = close + 2
    }
  }

  /**
   * Text after the closing mark means that the marks belong to the text ("Best" Kasur): the cell
   * is then taken as it stands. If a line ended in between, nobody knows what was meant.
   */
  function quotedCell(open: number, close: number, until: number): string {
    const text = buffer.slice(open + 1, close)
    if (until - close > 1 && buffer.slice(close + 1, until).trim() !== '') {
      if (text.includes(newline)) throw unclosed()
      return buffer.slice(open, until)
    }
    return text.includes('"') ? text.replaceAll('""', '"') : text
  }

  function withoutReturn(start: number): number {
    return newline === '\n' && end > start && buffer.charCodeAt(end - 1) === 13 ? end - 1 : end
  }

  const unclosed = (): Error => new SheetProblem('unclosed-quote', { row: records + 1 })

  const tooLong = (): Error =>
    buffer.includes(newline) ? unclosed() : new SheetProblem('line-too-long', { row: records + 1 })

  return {
    push(text) {
      buffer = buffer === '' ? text : buffer + text
      return scan()
    },
    end() {
      if (buffer === '') return []
      buffer += newline
      const rows = scan()
      if (buffer !== '') throw unclosed()
      return rows
    },
  }
}
