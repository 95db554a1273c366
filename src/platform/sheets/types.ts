/**
 * What stands in a cell. Text stays exactly as it is, so ids keep every digit and a trailing TAB.
 * A number comes only from a number cell of a workbook; one too large to be exact in JavaScript
 * (beyond 2^53) comes as the text of the file instead: `749479123456789012`, `7.49479E+18`.
 * A date cell comes as ISO text (`2026-11-09`, `2026-11-09T19:00:00`, a time as `19:00:00`),
 * a logical one as `TRUE` or `FALSE`, an error as `#N/A`. Nothing is `''` in a CSV, else null.
 */
export type Cell = string | number | null

/** One record with the number a person sees beside it; records without any text are left out. */
export interface Row {
  readonly row: number
  readonly cells: readonly Cell[]
}

export interface Table {
  /** The name of the file; inside a ZIP its path there. For reading only, never a path on disk. */
  readonly file: string
  readonly sheet: string | null
  /** Reads from the start, in batches, at the pace of the reader; may be called again. */
  readonly rows: () => AsyncIterable<readonly Row[]>
}

/** What an upload may cost. Plain data, so that it can be sent to a worker. */
export interface SheetLimits {
  readonly maxBytes: number
  /** Everything in a ZIP or workbook together, unpacked. */
  readonly maxUnpackedBytes: number
  /** Files in an archive, sheets in a workbook. */
  readonly maxEntries: number
  /** How many times larger than packed an entry may be, when it is large at all. */
  readonly maxRatio: number
  readonly maxRows: number
  readonly maxColumns: number
  /** The longest line of a CSV and the longest text of a cell. */
  readonly maxRecordChars: number
  /** The shared texts of a workbook, unpacked: they stand in memory while it is read. */
  readonly maxSharedBytes: number
}

const mebibyte = 1024 * 1024

export const defaultSheetLimits: SheetLimits = {
  maxBytes: 512 * mebibyte,
  maxUnpackedBytes: 2048 * mebibyte,
  maxEntries: 2_000,
  maxRatio: 200,
  maxRows: 2_000_000,
  maxColumns: 2_000,
  maxRecordChars: mebibyte,
  maxSharedBytes: 128 * mebibyte,
}
