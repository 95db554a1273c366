import type { Client } from 'pg'

import { Failure } from '#kernel/failure.ts'
import type { ImportId } from '#kernel/ids.ts'
import type { Words } from '#kernel/words.ts'
import type { Files } from '#platform/files/files.ts'
import { codeOf } from '#platform/log/error-code.ts'
import type { Table } from '#platform/sheets/types.ts'

import type { Importer, ReadContext, SheetRow, Stage } from '../../contract/importer.ts'
import {
  chooseImporter,
  chooseMapped,
  nearestImporter,
  type Chosen,
  type MappedImporter,
} from '../../domain/choose-importer.ts'
import { columnsGone } from '../../domain/mapping/mapped-reasons.ts'
import { doesNotFit, unknownKind } from '../../domain/problems.ts'
import type { TableReport } from './protocol.ts'
import { openRedactedCopy } from './redacted-copy.ts'
import { openStageWriter } from './stage-writer.ts'
import { createTableReading, type RowSinks, type TableReading } from './table-reading.ts'

export type TableNeeds = {
  readonly importers: readonly Importer[]
  /** The team's own, asked where no other recognises a table. */
  readonly mapped: readonly MappedImporter[]
  readonly stages: Readonly<Record<string, Stage>>
  readonly context: ReadContext
  /** Null for a glance: nothing is staged or copied. */
  readonly keep: null | {
    readonly client: Client
    readonly files: Files
  }
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
  mappable: false,
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
  guessed: [],
  notes: [],
  identity: null,
  copy: null,
} as const

export type Reading = {
  readonly report: TableReport
  /** For a table that is no known export: how many rows it shows, and how close it comes to one. */
  readonly stranger: { readonly head: number; readonly likeness: number } | null
}

/** Reads one table of a file to its end. */
export async function readTable(table: Table, id: ImportId, needs: TableNeeds): Promise<Reading> {
  const inner = needs.context.archive === null ? null : table.file
  const place = { ...blankReport(id), inner, sheet: table.sheet }
  let chosen: Chosen | null = null
  try {
    const head = await headOf(table)
    chosen = chooseImporter(needs.importers, head, needs.context) ?? ownOf(needs, head)
    if (!chosen) return strange(place, needs, head)
    return { report: await readChosen(table, chosen, { place, head, needs }), stranger: null }
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    return { report: { ...place, kind: chosen?.importer.kind ?? null, problem }, stranger: null }
  }
}

const ownOf = ({ mapped, context }: TableNeeds, head: readonly SheetRow[]): Chosen | null =>
  chooseImporter(
    mapped.map(({ importer }) => importer),
    head,
    context,
  )

/** A mapping that nearly fits is told by what it lacks; else the export that comes closest is named. */
function strange(
  place: TableReport,
  { importers, mapped }: TableNeeds,
  head: readonly SheetRow[],
): Reading {
  const nearest = nearestImporter(importers, head)
  const likeness = nearest ? nearest.found / (nearest.found + nearest.missing.length) : 0
  const own = chooseMapped(mapped, head)
  if (own && own.likeness >= likeness) {
    const { mapping, missing } = own
    const problem = columnsGone(mapping.name, missing)
    const report = { ...place, kind: own.importer.kind, problem }
    return { report, stranger: { head: head.length, likeness: own.likeness } }
  }
  return {
    report: { ...place, problem: unknownKind(nearest), mappable: head.length > 1 },
    stranger: { head: head.length, likeness },
  }
}

/** The file's fault, in words; anything else is ours. */
function problemOf(error: unknown): Words | null {
  if (error instanceof Failure) return error.words
  return /^2[23]/.test(codeOf(error)) ? doesNotFit : null
}

export async function headOf(table: Table, most = headRows): Promise<SheetRow[]> {
  const head: SheetRow[] = []
  for await (const rows of table.rows()) {
    head.push(...rows.slice(0, most - head.length))
    if (head.length >= most) break
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
): Promise<TableReport> {
  const stage = needs.stages[importer.target]
  if (!stage) throw new Error(`Nothing stores the rows of ${importer.kind}`)
  const keeps = importer.keeps(recognition)
  const outlets = openOutlets(needs.keep, stage, keeps)
  const header = head.find(({ row }) => row === recognition.headerRow)
  const reading = createTableReading({
    importer,
    recognition,
    stage,
    context: needs.context,
    importId: place.id,
    shape: { keeps, width: header?.cells.length ?? 0, text: table.sheet === null },
    sinks: outlets,
  })
  try {
    await readRows(table, { reading, outlets, most: needs.keep ? Infinity : glanceRows })
    const { staged, refusals, problem, told } = reading.end()
    const copy = problem ? await outlets.abort() : await outlets.finish()
    const period = told.period ?? recognition.period
    return {
      ...place,
      copy,
      problem,
      kind: importer.kind,
      account: told.account ?? recognition.account,
      period,
      periodFrom: recognition.period === null && period !== null ? 'rows' : recognition.periodFrom,
      headerRow: recognition.headerRow,
      labels: Object.fromEntries(recognition.columns.map(({ column, label }) => [column, label])),
      staged: problem ? 0 : staged,
      refused: refusals.count(),
      refusals: refusals.groups(),
      missing: recognition.missing,
      unknown: recognition.unknown,
      renamed: recognition.renamed,
      guessed: recognition.guessed,
      notes: told.notes ?? [],
      identity: told.identity ?? null,
    }
  } catch (error) {
    await outlets.abort()
    throw error
  }
}

type Passing = {
  readonly reading: TableReading
  readonly outlets: Outlets
  readonly most: number
}

async function readRows(table: Table, { reading, outlets, most }: Passing): Promise<void> {
  let seen = 0
  for await (const rows of table.rows()) {
    for (const row of rows) {
      reading.read(row)
      const pause = outlets.pause()
      // oxlint-disable-next-line no-await-in-loop -- where the database is slower than the file
      if (pause) await pause
    }
    seen += rows.length
    if (seen >= most) break
  }
}

type Outlets = RowSinks & {
  /** A promise when the stage or the copy has to catch up. */
  readonly pause: () => Promise<void> | undefined
  readonly finish: () => Promise<string | null>
  readonly abort: () => Promise<null>
}

const nowhere: Outlets = {
  stage: () => undefined,
  copy: () => undefined,
  pause: () => undefined,
  finish: async () => null,
  abort: async () => null,
}

/** The stage and the stored copy: both keep a whole table or nothing. */
function openOutlets(keep: TableNeeds['keep'], stage: Stage, keeps: ReadonlySet<number>): Outlets {
  if (!keep) return nowhere
  const staging = openStageWriter(keep.client, stage)
  const copying = openRedactedCopy(keep.files, keeps)
  return {
    stage: staging.add,
    copy: copying.add,
    pause: () => staging.pause() ?? copying.pause(),
    async finish() {
      await staging.finish()
      return copying.finish()
    },
    async abort() {
      await Promise.all([staging.abort(), copying.abort()])
      return null
    },
  }
}
