import type { Words } from '#kernel/words.ts'
import type {
  AssignedColumn,
  Importer,
  Recognition,
  RowReader,
  SheetRow,
} from '#modules/imports/contract/importer.ts'
import { createClock, foreignCurrency, isBlankRow } from '#modules/imports/logic.ts'

import { factTarget } from '../targets.ts'
import { createLabelBook, type Column, type Header } from './columns.ts'
import type { FactKind, PlaceContext } from './fact-kind.ts'
import { createFactWriter } from './fact-writer.ts'
import { foreignColumn, withoutColumn } from './reasons.ts'
import { createRowView, isTotalRow } from './row-view.ts'

export function createFactImporter(kind: FactKind): Importer {
  const book = createLabelBook(kind.labels)
  const byName = new Map(kind.labels.columns.map((column) => [column.name, column]))
  const columnOf = (name: string): Column | undefined => byName.get(name)

  return {
    kind: kind.kind,
    words: kind.words,
    source: kind.source,
    target: factTarget,

    recognise: (head, facts) => {
      const header = book.find(head)
      if (!header) return null
      const { missing, unknown, renamed, guessed } = withLaterHeaders(header, head)
      return {
        kind: kind.kind,
        score: header.columns.length,
        headerRow: header.row,
        columns: header.columns.filter(({ column }) => columnOf(column)?.shape !== 'skip'),
        missing,
        unknown,
        renamed,
        guessed,
        account: kind.account?.(facts) ?? null,
        ...kind.period(head, facts, header),
      }
    },

    resembles: book.resembles,

    ...(kind.assignable && {
      assignable: kind.labels.columns.filter(({ shape }) => shape !== 'skip').map(assignableColumn),
      assigned: (columns) => createFactImporter(withAssigned(kind, columns)),
    }),

    reader: (recognition, facts) => {
      const context: PlaceContext = {
        ...facts,
        clock: createClock(facts.timeZone),
        period: recognition.period,
        periodFrom: recognition.periodFrom,
        account: recognition.account,
      }
      return createReader(recognition, context)
    },

    /** The titles of rows stand in the first column where it has no label. */
    keeps: ({ columns }) =>
      new Set([...(kind.untitled ? [0] : []), ...columns.map(({ index }) => index)]),
  }

  /** A sheet may hold a second table with a header of its own, whose labels may differ. */
  function withLaterHeaders(header: Header, head: readonly SheetRow[]) {
    const later = head
      .filter(({ row }) => row > header.row)
      .map((row) => book.read(row))
      .filter(({ columns }) => columns.length >= 3 && columns.length >= header.columns.length / 2)
    const all = [header, ...later]
    return {
      missing: header.missing,
      unknown: unique(
        all.flatMap(({ unknown }) => unknown),
        (label) => label,
      ),
      renamed: unique(
        all.flatMap(({ renamed }) => renamed),
        ({ from, to }) => `${from}\n${to}`,
      ),
      guessed: unique(
        all.flatMap(({ guessed }) => guessed),
        (label) => label,
      ),
    }
  }

  function createReader(recognition: Recognition, context: PlaceContext): RowReader {
    const writer = createFactWriter(kind, context)
    const memory = kind.remember?.()
    const view = createRowView(recognition.columns, columnOf, kind.untitled)
    const firstValue = recognition.columns.find(({ column }) => isValue(columnOf(column)))

    function isHeader(row: SheetRow): boolean {
      const cell = firstValue && row.cells[firstValue.index]
      // Cheap first: a header has a label where the others have a figure.
      if (typeof cell !== 'string' || /\d/.test(cell) || !book.knows(cell)) return false
      const { columns } = book.read(row)
      return columns.length >= 3 && columns.length >= recognition.columns.length / 2
    }

    return {
      read: (row) => {
        if (row.row <= recognition.headerRow || isBlankRow(row.cells)) return null
        if (isHeader(row)) {
          view.columns(book.read(row).columns)
          return null
        }
        view.row(row)
        if (isTotalRow(view, kind.keys)) return null
        const placement = kind.place(view, context)
        if (!placement || 'refused' in placement) return placement
        const written = writer.write(view, placement.placed)
        if (written && 'staged' in written) memory?.add(view, placement.placed)
        return written
      },
      end: () => {
        const own = memory?.end(context) ?? {}
        const result = writer.end(recognition)
        const problem = unreadable(recognition) ?? result.problem ?? own.problem
        const notes = [...result.notes, ...(own.notes ?? [])]
        return { ...own, ...result, ...(problem && { problem }), notes }
      },
    }
  }

  function unreadable({ columns }: Recognition): Words | undefined {
    const there = new Set(columns.map(({ column }) => column))
    const absent = kind.keys.filter((name) => !there.has(name))
    if (absent.length > 0) return withoutColumn(absent.map((name) => columnOf(name)?.id ?? name))
    const foreign = columns.find(({ label }) => foreignCurrency(label) !== null)
    return foreign && foreignColumn(foreign.label)
  }
}

const assignableColumn = ({ name, id, en }: Column) => ({ id: name, words: { id, en } })

/** Labels a team has assigned are read as older labels of the same column are. */
function withAssigned(kind: FactKind, assigned: readonly AssignedColumn[]): FactKind {
  const columns = kind.labels.columns.map((column) => {
    const more = assigned.filter(({ metric }) => metric === column.name)
    if (more.length === 0) return column
    return { ...column, old: [...(column.old ?? []), ...more.map(({ label }) => label)] }
  })
  return { ...kind, labels: { ...kind.labels, columns } }
}

const isValue = (column: Column | undefined): boolean =>
  column !== undefined && !['id', 'text', 'moment', 'skip'].includes(column.shape)

const unique = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
]
