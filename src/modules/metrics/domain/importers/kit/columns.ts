import type { Words } from '#kernel/words.ts'
import type { Recognition, RecognisedColumn, SheetRow } from '#modules/imports/contract/importer.ts'
import { cellText, cleanLabel, labelKey } from '#modules/imports/logic.ts'

import { createGrouping, type Groups } from './groups.ts'
import { isGuessed } from './guessed-labels.ts'

/** How the cells of a column are read. `skip`: known, and never read. */
export type Shape =
  | 'id'
  | 'text'
  | 'moment'
  | 'money'
  | 'count'
  | 'decimal'
  | 'ads'
  | 'ads-count'
  | 'ratio'
  | 'multiple'
  | 'duration'
  | 'seconds'
  | 'skip'

export type Column = {
  readonly name: string
  readonly shape: Shape
  /** Today's label in Indonesian and in English. */
  readonly id: string
  readonly en: string
  /** Labels of other months and variants. */
  readonly old?: readonly string[]
  /** Not every export has it: its absence is not reported. */
  readonly rare?: boolean
  /** A row whose cell is unreadable here is refused; elsewhere the value is left empty. */
  readonly vital?: boolean
  /** It bears the label of another column on purpose: the second of two in a file. */
  readonly again?: boolean
  /** The group it stands in, where labels repeat from group to group. */
  readonly group?: string
}

export type Labels = {
  readonly columns: readonly Column[]
  /** Of each group at least one must be there, or the table is of another kind. */
  readonly signature: readonly (readonly string[])[]
  /** Labels that prove another kind. */
  readonly foreign: readonly string[]
  /** A person chose the columns, so that many known ones prove nothing: the signature alone does. */
  readonly chosen?: true
  /** Every column says its group, and is found in that one only. */
  readonly groups?: Groups
}

/** What a row of labels means to one kind. */
export type Header = {
  readonly row: number
  readonly columns: readonly RecognisedColumn[]
  readonly language: 'id' | 'en'
  readonly missing: Recognition['missing']
  readonly unknown: readonly string[]
  readonly renamed: Recognition['renamed']
  /** Labels that were found and that no file seen so far bears. */
  readonly guessed: readonly string[]
}

export type LabelBook = {
  /** The row of the head with most labels, if it is of this kind. */
  readonly find: (head: readonly SheetRow[]) => Header | null
  /** How close the head comes where `find` finds nothing: labels found, and those it lacks. */
  readonly resembles: (
    head: readonly SheetRow[],
  ) => { readonly found: number; readonly missing: readonly string[] } | null
  /** Whether a text is one of the labels. */
  readonly knows: (text: string) => boolean
  /** Reads one row as labels, however few it has; the rows above it may name groups of columns. */
  readonly read: (row: SheetRow, above?: readonly SheetRow[]) => Header
}

const headRows = 20

export function createLabelBook(labels: Labels): LabelBook {
  const known = index(labels.columns)
  const foreign = new Set(labels.foreign.map(labelKey))
  const expected = labels.columns.filter(({ rare }) => !rare).length
  const grouping = labels.groups && createGrouping(labels.groups)

  function read(row: SheetRow, above: readonly SheetRow[] = []): Header {
    const groupOf = grouping?.(row, above)
    const left = new Map([...known].map(([key, entries]) => [key, [...entries]]))
    const taken = new Set<string>()
    const found: { at: RecognisedColumn; entry: Entry }[] = []
    const unknown: string[] = []
    for (const [at, cell] of row.cells.entries()) {
      const label = typeof cell === 'string' ? cleanLabel(cell) : cellText(cell)
      if (label === '') continue
      const group = groupOf?.(at)
      // A label that stands twice means the next column that bears it.
      const entry = left
        .get(labelKey(label))
        ?.find(({ column }) => column.group === group && !taken.has(column.name))
      if (entry) {
        taken.add(entry.column.name)
        found.push({ at: { index: at, label, column: entry.column.name }, entry })
      } else unknown.push(label)
    }
    const language = languageOf(found.map(({ entry }) => entry))
    return {
      row: row.row,
      columns: found.map(({ at }) => at),
      language,
      missing: labels.columns
        .filter((column) => !column.rare && column.shape !== 'skip' && !taken.has(column.name))
        .map((column) => ({ label: column[language], words: missingWords(column) })),
      unknown,
      renamed: found
        .filter(({ entry }) => entry.old)
        .map(({ at, entry }) => ({ from: at.label, to: entry.column[language] })),
      guessed: found.flatMap(({ at }) => (isGuessed(at.label) ? [at.label] : [])),
    }
  }

  const isForeign = ({ cells }: SheetRow): boolean =>
    cells.some((cell) => typeof cell === 'string' && foreign.has(labelKey(cell)))

  /** The groups of the signature of which a header has nothing, by their first column. */
  function lacking({ columns }: Header): readonly string[] {
    const names = new Set(columns.map(({ column }) => column))
    return labels.signature.flatMap((group) =>
      group.some((name) => names.has(name)) ? [] : (group[0] ?? []),
    )
  }

  function isOurs(header: Header, row: SheetRow): boolean {
    const found = header.columns.length
    if (isForeign(row)) return false
    if (lacking(header).length === 0) return true
    return labels.chosen !== true && found >= 6 && found >= expected * 0.7
  }

  /** Of two tables on one sheet the upper one counts, though the lower may name a column more. */
  function richest(head: readonly SheetRow[]): { row: SheetRow; header: Header } | undefined {
    const top = head.slice(0, headRows)
    const rows = top.map((row, at) => ({ row, header: read(row, top.slice(0, at)) }))
    const most = Math.max(0, ...rows.map(({ header }) => header.columns.length))
    const enough = Math.max(2, Math.min(most - 1, most * 0.8))
    return rows.find(({ header }) => header.columns.length >= enough)
  }

  const labelOf = (name: string, language: 'id' | 'en'): string =>
    labels.columns.find((one) => one.name === name)?.[language] ?? name

  return {
    read,
    knows: (text) => known.has(labelKey(text)),
    find: (head) => {
      const best = richest(head)
      return best && isOurs(best.header, best.row) ? best.header : null
    },
    resembles: (head) => {
      const best = richest(head)
      if (!best || isForeign(best.row)) return null
      const { columns, language } = best.header
      const missing = lacking(best.header).map((name) => labelOf(name, language))
      return { found: columns.length, missing }
    },
  }
}

type Entry = {
  readonly column: Column
  readonly old: boolean
  readonly language: 'id' | 'en' | null
}

function index(columns: readonly Column[]): Map<string, Entry[]> {
  const known = new Map<string, Entry[]>()
  const add = (label: string, entry: Entry) => {
    const key = labelKey(label)
    const entries = known.get(key) ?? []
    if (!entries.some(({ column }) => column === entry.column)) known.set(key, [...entries, entry])
  }
  for (const column of columns) {
    const shared = labelKey(column.id) === labelKey(column.en)
    add(column.id, { column, old: false, language: shared ? null : 'id' })
    add(column.en, { column, old: false, language: shared ? null : 'en' })
  }
  for (const column of columns)
    for (const label of column.old ?? []) add(label, { column, old: true, language: null })
  return known
}

/** The language of most labels; Indonesian where they do not say. */
function languageOf(entries: readonly Entry[]): 'id' | 'en' {
  const english = entries.filter(({ language }) => language === 'en').length
  const indonesian = entries.filter(({ language }) => language === 'id').length
  return english > indonesian ? 'en' : 'id'
}

const missingWords = ({ id, en }: Column): Words => ({
  id: `Kolom “${id}” tidak ada di berkas ini. Angkanya dibiarkan kosong, bukan nol.`,
  en: `The column “${en}” is not in this file. Its figures stay empty, not zero.`,
})

type More = Pick<Column, 'old' | 'rare' | 'vital' | 'group' | 'again'>

/** One line of a table of columns: name, shape, today's Indonesian and English labels. */
export const column = (
  [name, shape]: readonly [string, Shape],
  [id, en]: readonly [string, string],
  more: More = {},
): Column => ({ name, shape, id, en, ...more })
