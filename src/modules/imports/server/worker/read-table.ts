import type { Client } from 'pg'

import { Failure } from '#kernel/failure.ts'
import type { ImportId } from '#kernel/ids.ts'
import type { Words } from '#kernel/words.ts'
import { codeOf } from '#platform/log/error-code.ts'
import type { Table } from '#platform/sheets/types.ts'

import type {
  Importer,
  ReadContext,
  Recognition,
  SheetRow,
  Stage,
} from '../../contract/importer.ts'
import { chooseImporter, nearestImporter, type Chosen } from '../../domain/choose-importer.ts'
import { doesNotFit, unknownKind } from '../../domain/problems.ts'
import type { TableReport } from './protocol.ts'
import type { Redaction } from './redacted-copy.ts'
import { openStageWriter, type StageWriter } from './stage-writer.ts'
import { createTableReading, type TableReading } from './table-reading.ts'

export type TableNeeds = {
  readonly importers: readonly Importer[]
  readonly stages: Readonly<Record<string, Stage>>
  readonly context: ReadContext
  /** Null for a glance: nothing is staged. */
  readonly client: Client | null
}

/** How far a glance reads to learn whose export a table is. */
const glanceRows = 2_000
const headRows = 40

/** Of a table that nothing is known of. */
export const blankReport = (id: ImportId): TableReport => ({ id, ...blank })

const blank = {
  inner: null,
  sheet: null,
  problem: null,
  kind: null,
  account: null,
  period: null,
  periodFrom: null,
  headerRow: null,
  labels: {},
  staged: 0,
  refused: 0,
  refusals: [],
  missing: [],
  unknown: [],
  renamed: [],
  notes: [],
  identity: null,
} as const

export type Reading = {
  readonly report: TableReport
  /** For a table that is no known export: how many rows it shows, and how close it comes to one. */
  readonly stranger: { readonly head: number; readonly likeness: number } | null
  /** What of it may be stored as a copy; nothing of a table with a problem. */
  readonly redaction: Redaction | null
}

/** Reads one table of a file to its end. */
export async function readTable(table: Table, id: ImportId, needs: TableNeeds): Promise<Reading> {
  const inner = needs.context.archive === null ? null : table.file
  const place = { ...blankReport(id), inner, sheet: table.sheet }
  let chosen: Chosen | null = null
  try {
    const head = await headOf(table)
    chosen = chooseImporter(needs.importers, head, needs.context)
    if (!chosen) return strange(place, needs.importers, head)
    return await readChosen(table, chosen, { place, head, needs })
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    const report = { ...place, kind: chosen?.importer.kind ?? null, problem }
    return { report, stranger: null, redaction: null }
  }
}

function strange(
  place: TableReport,
  importers: readonly Importer[],
  head: readonly SheetRow[],
): Reading {
  const nearest = nearestImporter(importers, head)
  const likeness = nearest ? nearest.found / (nearest.found + nearest.missing.length) : 0
  return {
    report: { ...place, problem: unknownKind(nearest) },
    stranger: { head: head.length, likeness },
    redaction: null,
  }
}

/** The file's fault, in words; anything else is ours. */
function problemOf(error: unknown): Words | null {
  if (error instanceof Failure) return error.words
  return /^2[23]/.test(codeOf(error)) ? doesNotFit : null
}

async function headOf(table: Table): Promise<SheetRow[]> {
  const head: SheetRow[] = []
  for await (const rows of table.rows()) {
    head.push(...rows.slice(0, headRows - head.length))
    if (head.length >= headRows) break
  }
  return head
}

type Task = {
  readonly place: TableReport
  readonly head: readonly SheetRow[]
  readonly needs: TableNeeds
}

async function readChosen(
  table: Table,
  { importer, recognition }: Chosen,
  { place, head, needs }: Task,
): Promise<Reading> {
  const stage = needs.stages[importer.target]
  if (!stage) throw new Error(`Nothing stores the rows of ${importer.kind}`)
  const keeps = importer.keeps(recognition)
  const header = head.find(({ row }) => row === recognition.headerRow)
  const writer = needs.client ? openStageWriter(needs.client, stage) : nowhere
  const reading = createTableReading({
    importer,
    recognition,
    stage,
    context: needs.context,
    importId: place.id,
    shape: { keeps, width: header?.cells.length ?? 0, text: table.sheet === null },
  })
  try {
    await readRows(table, { reading, writer, most: needs.client ? Infinity : glanceRows })
    const { staged, refusals, problem, told, isKept } = reading.end()
    await (problem ? writer.abort() : writer.finish())
    const report = {
      ...place,
      ...recognised(recognition, told),
      problem,
      staged: problem ? 0 : staged,
      refused: refusals.count(),
      refusals: refusals.groups(),
    }
    return { report, stranger: null, redaction: problem ? null : { table, keeps, isKept } }
  } catch (error) {
    await writer.abort()
    throw error
  }
}

type Told = ReturnType<TableReading['end']>['told']

/** What the header says, and what only the whole file told. */
function recognised(recognition: Recognition, told: Told) {
  const { kind, headerRow, missing, unknown, renamed, columns } = recognition
  const period = told.period ?? recognition.period
  const fromRows = recognition.period === null && period !== null
  return {
    kind,
    headerRow,
    missing,
    unknown,
    renamed,
    period,
    periodFrom: fromRows ? ('rows' as const) : recognition.periodFrom,
    account: told.account ?? recognition.account,
    labels: Object.fromEntries(columns.map(({ column, label }) => [column, label])),
    notes: told.notes ?? [],
    identity: told.identity ?? null,
  }
}

type Passing = {
  readonly reading: TableReading
  readonly writer: StageWriter
  readonly most: number
}

async function readRows(table: Table, { reading, writer, most }: Passing): Promise<void> {
  let seen = 0
  for await (const rows of table.rows()) {
    for (const row of rows) {
      const wait = writer.add(reading.read(row))
      // oxlint-disable-next-line no-await-in-loop -- where the database is slower than the file
      if (wait) await wait
    }
    seen += rows.length
    if (seen >= most) break
  }
}

const nowhere: StageWriter = {
  add: () => undefined,
  finish: async () => undefined,
  abort: async () => undefined,
}
