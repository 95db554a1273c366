import type { ImportId, TeamId } from '#kernel/ids.ts'
import type { Forgetting } from '#kernel/personal.ts'
import type { Day, Period } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Language, Words } from '#kernel/words.ts'

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
  /** Labels by which columns were found though no real file was ever seen to bear them. */
  readonly guessed: readonly string[]
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

/**
 * How a field of a staged row is written: `text` as it is · `smallint`, `integer`, `bigint` a whole
 * number · `instant` ISO 8601 with offset · `date` an ISO day · `json` the text of one JSON object ·
 * null is missing. A field that does not fit refuses its row, never the file.
 */
export type StageType =
  | 'text'
  | 'smallint'
  | 'integer'
  | 'bigint'
  | 'boolean'
  | 'date'
  | 'instant'
  | 'json'

/** Where the worker copies rows to. Plain data, so that it can be sent to the worker. */
export type Stage = {
  readonly table: string
  readonly columns: readonly { readonly name: string; readonly type: StageType }[]
  /** A column of the stage that takes the importer's kind; it is none of `columns`. */
  readonly kindColumn?: string
  /** The columns that name a row; a second row of the same name in one file is refused. */
  readonly key: readonly string[]
  /** The importer numbers rows of one name itself, so nobody has to remember half a million keys. */
  readonly numbered?: boolean
}

/** `fields` line up with the target's `stage.columns`. */
export type StagedRow = {
  readonly row: number
  readonly fields: readonly (string | number | boolean | null)[]
}

/** What tells files of one shop from those of another; small enough to keep beside the preview. */
export type FileIdentity = {
  /** Ids two files of one shop would share, such as accounts or SKUs; empty where it does not tell. */
  readonly accounts: readonly string[]
  /** GMV of each day; empty where the kind does not say. */
  readonly days: Readonly<Record<string, number>>
}

export type RowReader = {
  /**
   * Takes every row from the first, preamble and header too. Nothing for rows that carry no data:
   * preamble, descriptions, filters, totals of change.
   */
  readonly read: (
    row: SheetRow,
  ) => { staged: readonly StagedRow[] } | { refused: RowRefusal } | null
  /** What only the whole file tells; a problem refuses the file. */
  readonly end: () => {
    readonly period?: Period
    readonly account?: string
    readonly problem?: Words
    readonly notes?: readonly Words[]
    /** For a `BatchCheck`. */
    readonly identity?: FileIdentity
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
  /**
   * How close a table comes that nobody recognises: labels found of those that are needed, and
   * those that are not there, so that a person learns what was expected.
   */
  readonly resembles?: (
    head: readonly SheetRow[],
  ) => { readonly found: number; readonly missing: readonly string[] } | null
  readonly reader: (recognition: Recognition, context: ReadContext) => RowReader
  /**
   * Columns whose cells may stand in the stored copy of the file. Every other cell is dropped while
   * reading, so personal data in an unexpected column cannot survive.
   */
  readonly keeps: (recognition: Recognition) => ReadonlySet<number>
  /**
   * The export carries personal data of buyers: rows whose cells have moved out of their columns are
   * refused before they are read, and of a refused row no cell is shown or copied that could be one.
   */
  readonly personal?: boolean
  /** Columns a person may assign to labels that are not known by name. */
  readonly assignable?: readonly { readonly id: string; readonly words: Words }[]
  /** The same importer, which also knows what a team has assigned. */
  readonly assigned?: (columns: readonly AssignedColumn[]) => Importer
}

export type AssignedColumn = { readonly label: string; readonly metric: string }

/** One file of a batch, as far as a check over the whole batch needs it. */
export type BatchFile = {
  readonly file: string
  readonly kind: string
  readonly identity: FileIdentity | null
}

/** Port: says why the files of a batch cannot belong together, or null. Pure. */
export type BatchCheck = (files: readonly BatchFile[]) => Words | null

export type Comparison = {
  readonly new: number
  readonly changed: number
  readonly same: number
}

/** What a target is told of an import. */
export type TargetImport = {
  readonly id: ImportId
  readonly team: TeamId
  /** Column name of the importer → header label as it stands in the file. */
  readonly labels: Readonly<Record<string, string>>
  readonly timeZone: string
  /** How many rows were copied into the stage. */
  readonly staged: number
}

/**
 * Port: where the rows of some importers are stored. The worker copies rows into the stage table
 * (`import_id`, `row`, then `columns`); everything else is SQL inside the caller's transaction.
 *
 * Per key the target keeps a list of versions, oldest first; the newest is what the figures see.
 * Each version knows every applied import that says it, so taking back one import never takes what
 * another one still says.
 */
export type ImportTarget = {
  readonly name: string
  readonly stage: Stage
  readonly compare: (tx: Transaction, what: TargetImport) => Promise<Comparison>
  readonly preview: (
    tx: Transaction,
    what: TargetImport,
    page: {
      status: PreviewRow['status']
      offset: number
      limit: number
      language: Language
    },
  ) => Promise<readonly PreviewRow[]>
  /** Dates staged rows, where a file does not say which days it is about. */
  readonly setPeriod: (tx: Transaction, id: ImportId, period: Period) => Promise<void>
  /**
   * Moves staged rows into place; `order` is higher than that of every import applied before. The
   * numbers say what was found in the stage: a hard stop of the database empties it.
   */
  readonly apply: (tx: Transaction, what: TargetImport, order: number) => Promise<Comparison>
  /** Takes back what an import brought; older values return, newer ones stay. */
  readonly undo: (tx: Transaction, what: Pick<TargetImport, 'id' | 'team'>) => Promise<void>
  /** Empties the stage of an import. */
  readonly discard: (tx: Transaction, id: ImportId) => Promise<void>
  /** Empties the stage of every import that does not wait for a person. */
  readonly sweep: (tx: Transaction, waiting: readonly ImportId[]) => Promise<void>
  readonly removeTeam: (tx: Transaction, team: TeamId) => Promise<void>
  /** Takes persons who were erased out of the staged rows of an import; answers how many rows named one. */
  readonly forget: (tx: Transaction, id: ImportId, whom: Forgetting) => Promise<number>
  /** Drops the buyers' hashes of orders placed before a day; without one all of them. */
  readonly forgetBuyers: (
    tx: Transaction,
    whose: { readonly team?: TeamId; readonly before?: Day },
  ) => Promise<void>
}
