import { createCsvScanner, type CsvShape } from './csv-scanner.ts'
import { SheetProblem } from './problem.ts'
import { defaultSheetLimits } from './types.ts'

const delimiters = [',', ';', '\t', '|']
const sampleRecords = 50

/** What Excel writes above a file to name its delimiter. The line is no record of the table. */
const declaration = /^"?sep=([,;\t|])"?\r?\n/i

export interface SniffedShape extends CsvShape {
  /** Characters before the first record. */
  readonly skip: number
}

/** Guesses from the beginning of a file; preambles, blank lines and text with commas are usual. */
export function sniffCsv(sample: string): SniffedShape {
  const declared = declaration.exec(sample)
  const newline = firstNewline(sample)
  if (declared?.[1] !== undefined) {
    return { delimiter: declared[1], newline, skip: declared[0].length }
  }
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    score: evenness(sample, { delimiter, newline }),
  }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return { delimiter: best.delimiter, newline, skip: 0 }
}

/** The first line end outside of quotation marks: inside of them anything may stand. */
function firstNewline(sample: string): '\n' | '\r' {
  let quoted = false
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code === 34) quoted = !quoted
    if (quoted) continue
    if (code === 10) return '\n'
    if (code === 13) return sample.charCodeAt(at + 1) === 10 ? '\n' : '\r'
  }
  return sample.includes('\r') && !sample.includes('\n') ? '\r' : '\n'
}

/** How many cells stand in records of the most usual width: wide and even wins. */
function evenness(sample: string, shape: CsvShape): number {
  const widths = new Map<number, number>()
  for (const width of recordWidths(sample, shape)) {
    if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1)
  }
  return Math.max(0, ...[...widths].map(([width, count]) => (width - 1) * count * count))
}

function recordWidths(sample: string, shape: CsvShape): readonly number[] {
  try {
    const scanner = createCsvScanner(shape, defaultSheetLimits)
    const rows = scanner.push(sample)
    const known = rows.length > 0 ? rows : scanner.end()
    return known.slice(0, sampleRecords).map(({ cells }) => cells.length)
  } catch (error) {
    if (error instanceof SheetProblem) return []
    throw error
  }
}
