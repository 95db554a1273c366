import { Day } from '#kernel/time.ts'
import type {
  Cell,
  Importer,
  Recognition,
  RowRefusal,
  SheetRow,
  TableFacts,
} from '#modules/imports/contract/importer.ts'

import { factStage, factTarget, orderLineStage } from './targets.ts'

type Field = string | number | boolean | null
type ReadFact = {
  readonly row: number
  readonly subject: string
  readonly key: string
  readonly from: string | null
  readonly to: string | null
  readonly at: string | null
  readonly values: Readonly<Record<string, number | null>>
  readonly attributes: Readonly<Record<string, string | null>>
}
export type ReadFile = {
  readonly recognition: Recognition
  readonly facts: readonly ReadFact[]
  readonly lines: readonly (Readonly<Record<string, Field>> & { readonly row: number })[]
  readonly refused: readonly RowRefusal[]
  readonly end: ReturnType<ReturnType<Importer['reader']>['end']>
}

export const someday: TableFacts = {
  file: 'export.xlsx',
  archive: null,
  sheet: 'Sheet1',
  today: Day.parse('2026-11-23'),
  timeZone: 'Asia/Jakarta',
}

/** Rows as a file has them: the first is row 1, empty ones are left out. */
export const sheet = (rows: readonly (readonly Cell[])[]): SheetRow[] =>
  rows.flatMap((cells, index) => (cells.length > 0 ? [{ row: index + 1, cells }] : []))

/** The importers that take a table for theirs, best first. */
export const recognise = (
  importers: readonly Importer[],
  rows: readonly (readonly Cell[])[],
  facts: Partial<TableFacts> = {},
): string[] =>
  importers
    .flatMap(
      (importer) => importer.recognise(sheet(rows).slice(0, 20), { ...someday, ...facts }) ?? [],
    )
    .toSorted((a, b) => b.score - a.score)
    .map(({ kind }) => kind)

/** Reads a whole table with one importer, as the worker does. */
export const readAll = (
  importer: Importer,
  rows: readonly (readonly Cell[])[],
  facts: Partial<TableFacts> = {},
): ReadFile => readRows(importer, sheet(rows), { ...someday, ...facts })

export function readRows(
  importer: Importer,
  rows: readonly SheetRow[],
  facts: TableFacts,
): ReadFile {
  const context = { ...facts, hashBuyer: (name: string) => `hash of ${name}` }
  const recognition = importer.recognise(rows.slice(0, 20), context)
  if (!recognition) throw new Error(`${importer.kind} does not know this table`)
  const reader = importer.reader(recognition, context)
  const refused: RowRefusal[] = []
  const staged = rows.flatMap((row) => {
    const read = reader.read(row)
    if (read && 'refused' in read) refused.push(read.refused)
    return read && 'staged' in read ? read.staged : []
  })
  const isFact = importer.target === factTarget
  return {
    recognition,
    refused,
    facts: isFact ? staged.map(({ row, fields }) => factOf(row, fields)) : [],
    lines: isFact ? [] : staged.map(({ row, fields }) => lineOf(row, fields)),
    end: reader.end(),
  }
}

function factOf(row: number, fields: readonly Field[]): ReadFact {
  if (fields.length !== factStage.length) throw new Error('a fact has another width')
  const [subject, key, from, to, at, values, attributes] = fields.map((field) =>
    field === null ? null : String(field),
  )
  return {
    row,
    subject: subject ?? '',
    key: key ?? '',
    from: from ?? null,
    to: to ?? null,
    at: at ?? null,
    values: JSON.parse(values ?? '{}'),
    attributes: JSON.parse(attributes ?? '{}'),
  }
}

function lineOf(row: number, fields: readonly Field[]): ReadFile['lines'][number] {
  if (fields.length !== orderLineStage.length) throw new Error('a line has another width')
  const named = orderLineStage.map((name, index) => [name, fields[index] ?? null] as const)
  return { ...Object.fromEntries(named), row }
}
