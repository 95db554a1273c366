import { asSheetProblem, SheetProblem } from './problem.ts'
import { createSheetScanner, type WorkbookParts } from './sheet-scanner.ts'
import { createTextReader } from './text-reader.ts'
import type { Row, SheetLimits, Table } from './types.ts'
import {
  readDateStyles,
  readRelationships,
  readSharedTexts,
  readWorkbook,
  type Relationship,
} from './workbook-parts.ts'
import type { Zip, ZipEntry } from './zip.ts'

/** The tables of a workbook: its visible sheets. Their rows are read when asked for. */
export async function workbookTables(
  zip: Zip,
  file: string,
  limits: SheetLimits,
): Promise<readonly Table[]> {
  const find = partFinder(zip)
  const root = await readRelationships(find('_rels/.rels'))
  const path = targetOf(root, 'officeDocument') ?? 'xl/workbook.xml'
  const workbook = find(path)
  if (workbook === undefined) throw new SheetProblem('not-a-sheet')
  const { sheets, from1904 } = await readWorkbook(workbook)
  if (sheets.length === 0) throw new SheetProblem('not-a-sheet')
  if (sheets.length > limits.maxEntries) {
    throw new SheetProblem('too-many-files', { limit: limits.maxEntries })
  }

  const folder = path.split('/').slice(0, -1)
  const related = await readRelationships(
    find([...folder, '_rels', `${path.split('/').at(-1)}.rels`].join('/')),
  )
  const near = (target: string): string => resolve(folder, target)
  const parts = remembered(async (): Promise<WorkbookParts> => ({
    from1904,
    dateStyles: await readDateStyles(find(near(targetOf(related, 'styles') ?? 'styles.xml'))),
    sharedTexts: await readSharedTexts(
      find(near(targetOf(related, 'sharedStrings') ?? 'sharedStrings.xml')),
      limits,
    ),
  }))

  const byId = new Map(related.map((relation) => [relation.id, relation]))
  const tables: Table[] = []
  for (const sheet of sheets) {
    const relation = byId.get(sheet.relationship)
    if (sheet.hidden || relation?.type !== 'worksheet') continue
    const entry = find(near(relation.target))
    tables.push({ file, sheet: sheet.name, rows: () => sheetRows({ entry, parts, limits }) })
  }
  return tables
}

interface SheetSource {
  readonly entry: ZipEntry | undefined
  readonly parts: () => Promise<WorkbookParts>
  readonly limits: SheetLimits
}

async function* sheetRows(source: SheetSource): AsyncGenerator<readonly Row[]> {
  if (source.entry === undefined) throw new SheetProblem('damaged')
  try {
    const scanner = createSheetScanner(await source.parts(), source.limits)
    const reader = createTextReader()
    // Read to the end even after the last row: only there it shows whether the bytes are whole.
    for await (const chunk of source.entry.read()) {
      if (scanner.finished) continue
      const rows = scanner.push(reader.write(chunk))
      if (rows.length > 0) yield rows
    }
    if (!scanner.finished) throw new SheetProblem('damaged')
  } catch (error) {
    throw asSheetProblem(error)
  }
}

/** Some writers change the case of part names, none has two that differ only in that. */
function partFinder(zip: Zip): (path: string) => ZipEntry | undefined {
  const byName = new Map(zip.entries.map((entry) => [entry.name.toLowerCase(), entry]))
  return (path) => byName.get(path.toLowerCase())
}

function targetOf(relations: readonly Relationship[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type)?.target.replace(/^\//, '')
}

function resolve(folder: readonly string[], target: string): string {
  const path = target.startsWith('/') ? [] : [...folder]
  for (const part of target.split('/')) {
    if (part === '..') path.pop()
    else if (part !== '.' && part !== '') path.push(part)
  }
  return path.join('/')
}

/** Shared by readings that follow each other, given back when the memory is needed elsewhere. */
function remembered<Value extends object>(make: () => Promise<Value>): () => Promise<Value> {
  let last: WeakRef<Value> | undefined
  return async () => {
    const known = last?.deref()
    if (known !== undefined) return known
    const made = await make()
    last = new WeakRef(made)
    return made
  }
}
