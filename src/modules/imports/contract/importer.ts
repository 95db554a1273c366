import type { ImportId, TeamId } from '#kernel/ids.ts'
import type { Day, Period } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Words } from '#kernel/words.ts'

import type { PreviewRow } from '../contract.ts'

/** A cell as it stands in the file, uncleaned: text stays text, ids of 19 digits too. */
export type Cell = string | number | null

export type SheetRow = {
  /** 1-based, as a person counts rows in the file (records in a CSV). */
  readonly row: number
  readonly cells: readonly Cell[]
}

/** What is known of a table besides its cells. */
export type TableFacts = {
  /** The name of the innermost file; names propose a period or an account, never a kind. */
  readonly file: string
  /** The ZIP it came in, if any. */
  readonly archive: string | null
  readonly sheet: string | null
  /** The day of the upload in the team's time zone; exports without a year are dated back from it. */
  readonly today: Day
  readonly timeZone: string
}

export type RecognisedColumn = {
  readonly index: number
  /** The header as it stands in the file, cleaned of spaces. */
  readonly label: string
  /** The importer's own name of the column, the metric or attribute it fills. */
  readonly column: string
}

export type Recognition = {
  readonly kind: string
  /** How many of the importer's labels were found; the best of several importers wins. */
  readonly score: number
  readonly headerRow: number
  readonly columns: readonly RecognisedColumn[]
  readonly missing: readonly { readonly label: string; readonly words: Words }[]
  readonly unknown: readonly string[]
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
  readonly account: string | null
  readonly period: Period | null
  readonly periodFrom: 'file' | 'rows' | 'name' | 'asked'
}

export type RowRefusal = {
  readonly row: number
  readonly column: string
  readonly value: string
  readonly reason: Words
}

/** `fields` line up with the target's `stage.columns`. */
export type StagedRow = {
  readonly row: number
  readonly fields: readonly (string | number | boolean | null)[]
}

export type RowReader = {
  /** Nothing for rows that carry no data: preamble, descriptions, filters, totals of change. */
  readonly read: (
    row: SheetRow,
  ) => { staged: readonly StagedRow[] } | { refused: RowRefusal } | null
  /** What only the whole file tells; a problem refuses the file. */
  readonly end: () => {
    readonly period?: Period
    readonly account?: string
    readonly problem?: Words
    readonly notes?: readonly Words[]
  }
}

export type ReadContext = TableFacts & {
  /** Keyed hash of a buyer's user name, or null where counting repeat buyers is switched off. */
  readonly hashBuyer: (userName: string) => string | null
}

/**
 * Port: one kind of export. Pure, so that it runs in the worker; modules register theirs in the
 * worker's list. Recognition is by header labels only.
 */
export type Importer = {
  readonly kind: string
  readonly words: Words
  readonly source: Words
  /** The name of the `ImportTarget` that stores its rows. */
  readonly target: string
  readonly recognise: (head: readonly SheetRow[], facts: TableFacts) => Recognition | null
  readonly reader: (recognition: Recognition, context: ReadContext) => RowReader
  /**
   * Columns whose cells may stand in the stored copy of the file. Every other cell is dropped while
   * reading, so personal data in an unexpected column cannot survive.
   */
  readonly keeps: (recognition: Recognition) => ReadonlySet<number>
}

export type Comparison = {
  readonly new: number
  readonly changed: number
  readonly same: number
}

/**
 * Port: where the rows of some importers are stored. The worker copies rows into the stage table
 * (`import_id`, `row`, then `columns`); everything else is SQL inside the caller's transaction.
 */
export type ImportTarget = {
  readonly name: string
  readonly stage: { readonly table: string; readonly columns: readonly string[] }
  readonly compare: (tx: Transaction, id: ImportId) => Promise<Comparison>
  readonly preview: (
    tx: Transaction,
    id: ImportId,
    page: { status: PreviewRow['status']; offset: number; limit: number },
  ) => Promise<readonly PreviewRow[]>
  /** Dates staged rows that came without a period. */
  readonly setPeriod: (tx: Transaction, id: ImportId, period: Period) => Promise<void>
  /** Moves staged rows into place; older values of changed rows go to the history. */
  readonly apply: (tx: Transaction, id: ImportId) => Promise<Comparison>
  /** Takes back what an import brought; older values return, newer ones stay. */
  readonly undo: (tx: Transaction, id: ImportId) => Promise<void>
  /** Empties the stage of an import. */
  readonly discard: (tx: Transaction, id: ImportId) => Promise<void>
  readonly removeTeam: (tx: Transaction, team: TeamId) => Promise<void>
}
