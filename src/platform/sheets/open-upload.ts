import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { csvTable } from './csv-table.ts'
import { asSheetProblem, SheetProblem } from './problem.ts'
import { recognise } from './recognise.ts'
import { defaultSheetLimits, type SheetLimits, type Table } from './types.ts'
import { workbookTables } from './workbook.ts'
import { openZip, type Zip } from './zip.ts'

export interface Upload {
  readonly kind: 'csv' | 'xlsx' | 'zip'
  readonly tables: readonly Table[]
  /** Files inside a ZIP that are no tables, and why. */
  readonly refused: readonly { readonly file: string; readonly problem: SheetProblem }[]
  /** Ends reading and deletes what was unpacked. */
  readonly close: () => Promise<void>
}

export interface UploadOptions {
  /** The name the file had; shown, never trusted. */
  readonly name: string
  /** A private folder for what a ZIP holds while it is read. */
  readonly spool: string
  readonly limits?: Partial<SheetLimits>
}

interface Source {
  readonly path: string
  readonly name: string
  readonly spool: string
  readonly limits: SheetLimits
  /** What may still be unpacked, of the archive and of all workbooks in it together. */
  readonly budget: { bytes: number }
}

/**
 * Opens whatever somebody uploaded as a spreadsheet: CSV, XLSX or a ZIP of them, told apart by
 * content. Throws a `SheetProblem` when it is none; so do the rows, for what shows only later.
 */
export async function openUpload(path: string, options: UploadOptions): Promise<Upload> {
  const { name, spool } = options
  const limits = { ...defaultSheetLimits, ...options.limits }
  try {
    const source = { path, name, spool, limits, budget: { bytes: limits.maxUnpackedBytes } }
    const kind = await kindOf(source)
    if (kind === 'text') return await csvUpload(source)
    return await zipUpload(source, unpackedUpload)
  } catch (error) {
    throw asSheetProblem(error)
  }
}

async function kindOf({ path, limits }: Source): Promise<'zip' | 'text'> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > limits.maxBytes) throw new SheetProblem('too-big', { limit: limits.maxBytes })
    return await recognise(file)
  } finally {
    await file.close()
  }
}

async function csvUpload({ path, name, limits }: Source): Promise<Upload> {
  const table = await csvTable(path, name, limits)
  return { kind: 'csv', tables: [table], refused: [], close: async () => undefined }
}

/** A workbook is a ZIP too. What is none is handed on, to be unpacked or refused. */
async function zipUpload(
  source: Source,
  otherwise: (zip: Zip, source: Source) => Promise<Upload>,
): Promise<Upload> {
  const { path, name, limits, budget } = source
  const zip = await openZip(path, { ...limits, maxUnpackedBytes: budget.bytes })
  budget.bytes -= zip.unpackedBytes
  if (!isWorkbook(zip)) return otherwise(zip, source)
  const tables = await workbookTables(zip, name, limits)
  return { kind: 'xlsx', tables, refused: [], close: async () => undefined }
}

function isWorkbook(zip: Zip): boolean {
  const names = new Set(zip.entries.map(({ name }) => name.toLowerCase()))
  if (names.has('xl/workbook.bin')) throw new SheetProblem('old-excel')
  if (names.has('meta-inf/manifest.xml') && names.has('content.xml')) {
    throw new SheetProblem('open-document')
  }
  return names.has('[content_types].xml') || names.has('xl/workbook.xml')
}

/** What people's computers put into archives without being asked. */
const isJunk = (name: string): boolean =>
  name
    .split('/')
    .some((part) => part.startsWith('.') || /^(__MACOSX|Thumbs\.db|desktop\.ini)$/i.test(part))

/** A ZIP of files: each is unpacked into a private folder and opened like an upload of its own. */
async function unpackedUpload(zip: Zip, source: Source): Promise<Upload> {
  const entries = zip.entries.filter(({ name }) => !isJunk(name))
  if (entries.length === 0) throw new SheetProblem('empty')
  const folder = await mkdtemp(join(source.spool, `${process.pid}.unpacked-`))
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true })
  const tables: Table[] = []
  const refused: { file: string; problem: SheetProblem }[] = []
  try {
    for (const [index, entry] of entries.entries()) {
      const path = join(folder, String(index))
      try {
        // oxlint-disable no-await-in-loop -- one after the other keeps the memory flat
        await writeFile(path, entry.read(), { mode: 0o600, flag: 'wx' })
        const upload = await innerUpload({ ...source, path, name: entry.name })
        // oxlint-enable no-await-in-loop
        tables.push(...upload.tables)
      } catch (error) {
        const problem = asSheetProblem(error)
        if (!(problem instanceof SheetProblem)) throw problem
        refused.push({ file: entry.name, problem })
      }
      if (tables.length > source.limits.maxEntries) {
        throw new SheetProblem('too-many-files', { limit: source.limits.maxEntries })
      }
    }
    return { kind: 'zip', tables, refused, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function innerUpload(source: Source): Promise<Upload> {
  const limits = { ...source.limits, maxBytes: source.limits.maxUnpackedBytes }
  const inner = { ...source, limits }
  if ((await kindOf(inner)) === 'text') return csvUpload(inner)
  return zipUpload(inner, async () => {
    throw new SheetProblem('nested-zip')
  })
}
