import type { ImportId } from '#kernel/ids.ts'
import { openUpload } from '#platform/sheets/open-upload.ts'
import { SheetProblem, type SheetProblemCode } from '#platform/sheets/problem.ts'

import type { ReadContext } from '../../contract/importer.ts'
import { storable } from '../../domain/copy-text.ts'
import { skippedTables, unknownKind } from '../../domain/problems.ts'
import type { ReadJob, TableReport } from './protocol.ts'
import { blankReport, readTable, type Reading, type TableNeeds } from './read-table.ts'

export type UploadNeeds = Omit<TableNeeds, 'context'> & {
  readonly spool: string
  readonly maxBytes: number
  readonly newId: () => ImportId
  readonly hashBuyer: ReadContext['hashBuyer']
}

/** An unknown table that looks so much like a known one deserves an answer of its own. */
const alike = 0.5
/** What lies beside exports in a ZIP without being meant as one. */
const bystanders = new Set<SheetProblemCode>(['pdf', 'html', 'not-a-sheet', 'empty'])

/** Reads every table of a file, one after the other. Problems of the file are reports, not errors. */
export async function readUpload(job: ReadJob, needs: UploadNeeds): Promise<TableReport[]> {
  const reports: TableReport[] = JSON.parse(storable(JSON.stringify(await reportsOf(job, needs))))
  return reports
}

async function reportsOf(job: ReadJob, needs: UploadNeeds): Promise<TableReport[]> {
  const { spool, maxBytes } = needs
  try {
    const upload = await openUpload(job.path, { name: job.name, spool, limits: { maxBytes } })
    try {
      const inner = upload.kind === 'zip'
      const readings: Reading[] = []
      for (const table of upload.tables) {
        const context = contextOf(job, { file: table.file, sheet: table.sheet, inner }, needs)
        const id = readings.every(({ stranger }) => stranger) ? job.id : needs.newId()
        // oxlint-disable-next-line no-await-in-loop -- one table after the other keeps the memory flat
        readings.push(await readTable(table, id, { ...needs, context }))
      }
      const refused = upload.refused.map(({ file, problem }) => ({
        report: { ...blankReport(needs.newId()), inner: file, problem: problem.words },
        bystander: bystanders.has(problem.code),
      }))
      return (
        known(readings, refused, needs.newId) ?? [
          { ...blankReport(job.id), ...hopeless(readings, refused) },
        ]
      )
    } finally {
      await upload.close()
    }
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error
    return [{ ...blankReport(job.id), problem: error.words }]
  }
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
function hopeless(
  readings: readonly Reading[],
  refused: readonly Refused[],
): Pick<TableReport, 'kind' | 'problem' | 'mappable'> {
  const [closest] = readings
    .filter(({ stranger }) => stranger && stranger.head > 0)
    .toSorted((a, b) => likeness(b) - likeness(a))
  const mappable = readings.some(({ report }) => report.mappable)
  const kind = closest?.report.kind ?? null
  if (closest && likeness(closest) > 0)
    return { kind, mappable, problem: closest.report.problem ?? unknownKind(null) }
  const broken = refused.find(({ bystander }) => !bystander) ?? refused[0]
  const problem = broken?.report.problem ?? closest?.report.problem
  return { kind, mappable, problem: problem ?? new SheetProblem('empty').words }
}
