import { openUpload } from '#platform/sheets/open-upload.ts'

import type { Importer, ReadContext, SheetRow } from '../../contract/importer.ts'
import type { TableSample } from '../../contract/mapping.ts'
import { chooseImporter, nearestImporter } from '../../domain/choose-importer.ts'
import { guessHeaderRow } from '../../domain/mapping/headers.ts'
import { masked } from '../../domain/mapping/personal-columns.ts'
import type { SampleJob } from './protocol.ts'
import { headOf } from './read-table.ts'

export type SampleNeeds = {
  readonly importers: readonly Importer[]
  readonly spool: string
  readonly maxBytes: number
}

/** Enough to tell how figures and dates are written. */
const sampledRows = 200
const mostTables = 20
const widest = 200
const longestCell = 120

/** The first rows of every table of a file, personal columns masked. Nothing is stored. */
export async function readSample(job: SampleJob, needs: SampleNeeds): Promise<TableSample[]> {
  const { spool, maxBytes, importers } = needs
  const upload = await openUpload(job.path, { name: job.name, spool, limits: { maxBytes } })
  try {
    const inner = upload.kind === 'zip'
    const samples: TableSample[] = []
    for (const table of upload.tables) {
      if (samples.length >= mostTables) break
      // oxlint-disable-next-line no-await-in-loop -- one table after the other keeps the memory flat
      const head = (await headOf(table, sampledRows)).map(trimmed)
      if (head.length < 2) continue
      const context: ReadContext = {
        file: inner ? table.file : job.name,
        archive: inner ? job.name : null,
        sheet: table.sheet,
        today: job.today,
        timeZone: job.timeZone,
        hashBuyer: () => null,
      }
      const place = { inner: inner ? table.file : null, sheet: table.sheet }
      samples.push({ ...place, ...sampleOf(head, importers, context) })
    }
    return samples
  } finally {
    await upload.close()
  }
}

const trimmed = ({ row, cells }: SheetRow): SheetRow => ({
  row,
  cells: cells
    .slice(0, widest)
    .map((cell) => (typeof cell === 'string' ? cell.slice(0, longestCell) : cell)),
})

function sampleOf(
  head: readonly SheetRow[],
  importers: readonly Importer[],
  context: ReadContext,
): Omit<TableSample, 'inner' | 'sheet'> {
  const chosen = chooseImporter(importers, head, context)
  const near = nearestImporter(
    importers.filter(({ assignable }) => assignable),
    head,
  )
  const headerRow = chosen?.recognition.headerRow ?? guessHeaderRow(head)
  const { rows, personal } = masked(head, headerRow)
  return {
    headerRow,
    personal: [...personal],
    rows: rows.map(({ row, cells }) => ({ row, cells: [...cells] })),
    kind: chosen?.importer.kind ?? (near && near.missing.length <= 1 ? near.importer.kind : null),
    recognised: chosen !== null,
    known: chosen?.recognition.columns.map(({ label }) => label) ?? [],
  }
}
