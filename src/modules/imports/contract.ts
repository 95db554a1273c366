import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { BatchId, ChangeId, ImportId, MappingId } from '#kernel/ids.ts'
import { Instant, Period } from '#kernel/time.ts'
import { topic } from '#kernel/topic.ts'
import { Words } from '#kernel/words.ts'

import {
  AssignableKind,
  MappableSubject,
  Mapping,
  MappingSpec,
  TableSample,
} from './contract/mapping.ts'

export type {
  BatchCheck,
  BatchFile,
  Cell,
  Comparison,
  FileIdentity,
  Importer,
  ImportTarget,
  ReadContext,
  Recognition,
  RecognisedColumn,
  RowReader,
  RowRefusal,
  SheetRow,
  Stage,
  StagedRow,
  StageType,
  TableFacts,
  TargetImport,
} from './contract/importer.ts'
export type { MappableSubject, MappedRow, TableMapper } from './contract/mapping.ts'

/**
 * `reading` in the worker · `preview` waits for a person · `refused` cannot be applied (`problem`
 * says why) · `applied` · `undone` · `discarded`.
 */
export const ImportState = z.enum([
  'reading',
  'preview',
  'refused',
  'applied',
  'undone',
  'discarded',
])
export type ImportState = z.infer<typeof ImportState>

export const Counts = z.object({
  rows: z.number().int(),
  new: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  refused: z.number().int(),
})
export type Counts = z.infer<typeof Counts>

/** Rows refused for the same reason; `value` is the cell as it stands in the file, never a person's data. */
export const Refusal = z.object({
  rows: z.array(z.number().int()),
  column: z.string(),
  value: z.string(),
  reason: Words,
})
export type Refusal = z.infer<typeof Refusal>

/** One recognised table on its way into the facts. */
export const Import = z.object({
  id: ImportId,
  batch: BatchId,
  state: ImportState,
  /** As uploaded; for a file in a ZIP `archive.zip › inner.csv`. */
  file: z.string(),
  sheet: z.string().nullable(),
  kind: z.string().nullable(),
  kindWords: Words.nullable(),
  source: Words.nullable(),
  account: z.string().nullable(),
  period: Period.nullable(),
  /** `name`: proposed by the file name, a person may correct it. `asked`: nothing told it. */
  periodFrom: z.enum(['file', 'rows', 'name', 'asked', 'person']).nullable(),
  headerRow: z.number().int().nullable(),
  counts: Counts.nullable(),
  refusals: z.array(Refusal),
  missing: z.array(z.object({ label: z.string(), words: Words })),
  unknown: z.array(z.string()),
  renamed: z.array(z.object({ from: z.string(), to: z.string() })),
  /** Columns found by a name that is only supposed to stand in such a file: worth a look. */
  guessed: z.array(z.string()),
  /** Why it cannot be applied, and what to do. */
  problem: Words.nullable(),
  /** Nobody recognises it, but it is a table: a person may assign its columns. */
  mappable: z.boolean(),
  /** The team's mapping it was read by, or no longer fits. */
  mapping: MappingId.nullable(),
  /** What deserves a look without stopping anything. */
  notes: z.array(Words),
  bytes: z.number().int(),
  createdAt: Instant,
  createdBy: z.string(),
  appliedAt: Instant.nullable(),
  undoneAt: Instant.nullable(),
})
export type Import = z.infer<typeof Import>

export const Batch = z.object({
  id: BatchId,
  imports: z.array(Import),
  /** Files that could not even be opened, or hold no known kind, stand among the imports as `refused`. */
  ready: z.boolean(),
})
export type Batch = z.infer<typeof Batch>

/** One row of the preview: what stands in the file against what is stored. */
export const PreviewRow = z.object({
  row: z.number().int(),
  name: z.string(),
  status: z.enum(['new', 'changed', 'same']),
  cells: z.array(
    z.object({
      label: z.string(),
      /** `IDR`, `number`, `count`, `ratio`, `minutes`, `seconds`, `day`, `instant` (ISO) or `text`. */
      unit: z.string(),
      before: z.union([z.string(), z.number()]).nullable(),
      after: z.union([z.string(), z.number()]).nullable(),
    }),
  ),
})
export type PreviewRow = z.infer<typeof PreviewRow>

const nothing = z.object({})
const batchPath = '/api/teams/:team/batches/:batch'

export const openBatch = endpoint({
  method: 'POST',
  path: '/api/teams/:team/batches',
  summary: 'Open an empty batch to upload files into',
  access: inTeam('imports.upload'),
  takes: nothing,
  gives: Batch,
})
export const uploadFile = endpoint({
  method: 'POST',
  path: `${batchPath}/files`,
  summary: 'Upload one CSV, XLSX or ZIP; it is read in the background and appears in the batch',
  access: inTeam('imports.upload'),
  takes: z.object({ name: z.string().min(1).max(300) }),
  gives: Batch,
  transport: 'upload',
})
export const batch = endpoint({
  method: 'GET',
  path: batchPath,
  summary: 'The files of a batch with their preview',
  access: inTeam('imports.read'),
  takes: nothing,
  gives: Batch,
})
export const discardBatch = endpoint({
  method: 'DELETE',
  path: batchPath,
  summary: 'Throw away every file of a batch that is not applied',
  access: inTeam('imports.upload'),
  takes: nothing,
  gives: Batch,
})
export const applyBatch = endpoint({
  method: 'POST',
  path: `${batchPath}/apply`,
  summary: 'Apply every file of the batch that can be applied, each in one transaction',
  access: inTeam('imports.apply'),
  takes: nothing,
  gives: Batch,
})
export const previewRows = endpoint({
  method: 'GET',
  path: '/api/teams/:team/imports/:import/rows',
  summary: 'Rows of a preview by what they would change',
  access: inTeam('imports.read'),
  takes: z.object({
    status: z.enum(['new', 'changed', 'same']),
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  gives: z.object({ rows: z.array(PreviewRow), total: z.number().int() }),
})
export const setPeriod = endpoint({
  method: 'PUT',
  path: '/api/teams/:team/imports/:import/period',
  summary: 'Say which days a file is about, where the file does not',
  access: inTeam('imports.upload'),
  takes: Period,
  gives: Import,
})
export const discardImport = endpoint({
  method: 'DELETE',
  path: '/api/teams/:team/imports/:import',
  summary: 'Throw away one file that is not applied',
  access: inTeam('imports.upload'),
  takes: nothing,
  gives: Import,
})
export const undoImport = endpoint({
  method: 'POST',
  path: '/api/teams/:team/imports/:import/undo',
  summary: 'Take back a whole import; older values return',
  access: inTeam('imports.undo'),
  takes: nothing,
  gives: Import,
})
export const imports = endpoint({
  method: 'GET',
  path: '/api/teams/:team/imports',
  summary: 'Past imports, newest first',
  access: inTeam('imports.read'),
  takes: z.object({
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  gives: z.object({ imports: z.array(Import), total: z.number().int() }),
})

export const ImportSettings = z.object({
  /** Whether a keyed hash of the buyer's user name is kept, for at most 400 days. */
  countRepeatBuyers: z.boolean(),
})
export type ImportSettings = z.infer<typeof ImportSettings>

export const importSettings = endpoint({
  method: 'GET',
  path: '/api/teams/:team/import-settings',
  summary: 'What the team decided about its imports',
  access: inTeam('imports.read'),
  takes: nothing,
  gives: ImportSettings,
})
export const setImportSettings = endpoint({
  method: 'PUT',
  path: '/api/teams/:team/import-settings',
  summary: 'Decide whether repeat buyers are counted; switched off, their hashes are deleted',
  access: inTeam('imports.apply'),
  takes: ImportSettings,
  gives: ImportSettings,
})

export const mappings = endpoint({
  method: 'GET',
  path: '/api/teams/:team/mappings',
  summary: 'How the team has assigned the columns of its own tables, and what can be assigned',
  access: inTeam('imports.read'),
  takes: nothing,
  gives: z.object({
    mappings: z.array(Mapping),
    subjects: z.array(MappableSubject),
    assignable: z.array(AssignableKind),
  }),
})
const mappingAnswer = z.object({ mapping: Mapping.nullable(), change: ChangeId.nullable() })
const mappingDraft = { name: z.string().max(200), spec: MappingSpec }
export const createMapping = endpoint({
  method: 'POST',
  path: '/api/teams/:team/mappings',
  summary: 'Keep how the columns of a table are read, as an importer of the team',
  access: inTeam('imports.upload'),
  takes: z.object(mappingDraft),
  gives: mappingAnswer,
})
export const updateMapping = endpoint({
  method: 'PUT',
  path: '/api/teams/:team/mappings/:mapping',
  summary: 'Change a mapping; the version says which one was looked at',
  access: inTeam('imports.upload'),
  takes: z.object({ ...mappingDraft, version: z.number().int().positive() }),
  gives: mappingAnswer,
})
export const removeMapping = endpoint({
  method: 'DELETE',
  path: '/api/teams/:team/mappings/:mapping',
  summary: 'Remove a mapping; what it brought in stays',
  access: inTeam('imports.upload'),
  takes: nothing,
  gives: mappingAnswer,
})
export const sampleTables = endpoint({
  method: 'POST',
  path: '/api/teams/:team/table-samples',
  summary: 'The first rows of a file as they stand in it, personal columns masked; nothing is kept',
  access: inTeam('imports.upload'),
  takes: z.object({ name: z.string().min(1).max(300) }),
  gives: z.object({ tables: z.array(TableSample) }),
  transport: 'upload',
  perMinute: 60,
})

/** Says that a batch moved on; the screen fetches it again. */
export const batchMoved = topic({
  path: '/teams/:team/batches/:batch',
  access: inTeam('imports.read'),
  snapshot: z.object({ version: z.number().int() }),
  patch: z.object({ version: z.number().int() }),
})
