import type { ImportId } from '#kernel/ids.ts'
import type { Words } from '#kernel/words.ts'
import type { Files } from '#platform/files/files.ts'
import { openUpload, type Upload } from '#platform/sheets/open-upload.ts'
import { SheetProblem, type SheetProblemCode } from '#platform/sheets/problem.ts'

import type { ReadContext } from '../../contract/importer.ts'
import { storable } from '../../domain/copy-text.ts'
import { skippedTables, unknownKind } from '../../domain/problems.ts'
import type { ReadJob, StoredCopy, TableReport } from './protocol.ts'
import { blankReport, readTable, type Reading, type TableNeeds } from './read-table.ts'
import { storeRedacted } from './redacted-copy.ts'

export type UploadNeeds = Omit<TableNeeds, 'context'> & {
  readonly files: Files
  readonly maxBytes: number
  readonly newId: () => ImportId
  readonly hashBuyer: ReadContext['hashBuyer']
}

/** An unknown table that looks so much like a known one deserves an answer of its own. */
const alike = 0.5
/** What lies beside exports in a ZIP without being meant as one. */
const bystanders = new Set<SheetProblemCode>(['pdf', 'html', 'not-a-sheet', 'empty'])

export type ReadFile = {
  readonly tables: readonly TableReport[]
  /** Stores what of the tables may be stored. */
  readonly copy: () => Promise<readonly StoredCopy[]>
  readonly close: () => Promise<void>
}

/** Reads every table of a file, one after the other. Problems of the file are reports, not errors. */
export async function readUpload(job: ReadJob, needs: UploadNeeds): Promise<ReadFile> {
  const { files, maxBytes } = needs
  const limits = { maxBytes }
  let upload: Upload | null = null
  try {
    upload = await openUpload(job.path, { name: job.name, spool: files.spool, limits })
    const readings = await readTables(job, upload, needs)
    const reports = reportsOf(job, { upload, readings }, needs.newId)
    const tables = withoutOddities(reports)
    return { tables, copy: () => storeCopies(readings, files), close: upload.close }
  } catch (error) {
    await upload?.close()
    if (!(error instanceof SheetProblem)) throw error
    const report = { ...blankReport(job.id), problem: error.words }
    return { tables: [report], copy: async () => [], close: async () => undefined }
  }
}

async function readTables(job: ReadJob, upload: Upload, needs: UploadNeeds): Promise<Reading[]> {
  const inner = upload.kind === 'zip'
  const readings: Reading[] = []
  for (const table of upload.tables) {
    const context = contextOf(job, { file: table.file, sheet: table.sheet, inner }, needs)
    const id = readings.every(({ stranger }) => stranger) ? job.id : needs.newId()
    // oxlint-disable-next-line no-await-in-loop -- one table after the other keeps the memory flat
    readings.push(await readTable(table, id, { ...needs, context }))
  }
  return readings
}

type Read = { readonly upload: Upload; readonly readings: readonly Reading[] }

function reportsOf(job: ReadJob, { upload, readings }: Read, newId: () => ImportId) {
  const refused = upload.refused.map(({ file, problem }) => ({
    report: { ...blankReport(newId()), inner: file, problem: problem.words },
    bystander: bystanders.has(problem.code),
  }))
  const nothing = () => [{ ...blankReport(job.id), problem: hopeless(readings, refused) }]
  return known(readings, refused, newId) ?? nothing()
}

/** Labels and cells as PostgreSQL can store them in JSON. */
function withoutOddities(reports: readonly TableReport[]): TableReport[] {
  const clean: TableReport[] = JSON.parse(storable(JSON.stringify(reports)))
  return clean
}

async function storeCopies(readings: readonly Reading[], files: Files): Promise<StoredCopy[]> {
  const copies: StoredCopy[] = []
  for (const { report, redaction } of readings) {
    if (!redaction) continue
    // oxlint-disable-next-line no-await-in-loop -- one table after the other keeps the memory flat
    copies.push({ id: report.id, hash: await storeRedacted(files, redaction) })
  }
  return copies
}

function contextOf(
  job: ReadJob,
  table: { file: string; sheet: string | null; inner: boolean },
  { hashBuyer }: UploadNeeds,
): ReadContext {
  return {
    file: table.inner ? (table.file.split('/').at(-1) ?? table.file) : job.name,
    archive: table.inner ? job.name : null,
    sheet: table.sheet,
    today: job.today,
    timeZone: job.timeZone,
    hashBuyer,
  }
}

type Refused = { readonly report: TableReport; readonly bystander: boolean }

const likeness = ({ stranger }: Reading): number => stranger?.likeness ?? 0

/**
 * What a person is told of a file that holds exports: its known tables, whatever came close to one,
 * and of the rest a note. Null when nothing in it is known.
 */
function known(
  readings: readonly Reading[],
  refused: readonly Refused[],
  newId: () => ImportId,
): TableReport[] | null {
  const [first, ...more] = readings.filter(({ stranger }) => !stranger)
  if (!first) return null
  const strangers = readings.filter(({ stranger }) => stranger && stranger.head > 0)
  const close = strangers.filter((one) => likeness(one) >= alike)
  const skipped = [
    ...strangers.filter((one) => likeness(one) < alike),
    ...refused.filter(({ bystander }) => bystander),
  ].map(({ report: { inner, sheet } }) => inner?.split('/').at(-1) ?? sheet ?? '')
  const notes = skipped.length > 0 ? [skippedTables(skipped)] : []
  return [
    { ...first.report, notes: [...first.report.notes, ...notes] },
    ...more.map(({ report }) => report),
    // oxlint-disable-next-line oxc/no-map-spread -- a report each, a handful of them
    ...close.map(({ report }) => ({ ...report, id: newId() })),
    ...refused.filter(({ bystander }) => !bystander).map(({ report }) => report),
  ]
}

/** The one answer for a file in which nothing is known. */
function hopeless(readings: readonly Reading[], refused: readonly Refused[]): Words {
  const [closest] = readings
    .filter(({ stranger }) => stranger && stranger.head > 0)
    .toSorted((a, b) => likeness(b) - likeness(a))
  if (closest && likeness(closest) > 0) return closest.report.problem ?? unknownKind(null)
  const broken = refused.find(({ bystander }) => !bystander) ?? refused[0]
  return broken?.report.problem ?? closest?.report.problem ?? new SheetProblem('empty').words
}
