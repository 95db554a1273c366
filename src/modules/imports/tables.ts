import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'

/** The files of one visit to the import page. */
export const importBatchTable = pgTable('import_batch', {
  id: uuid().primaryKey(),
  teamId: uuid('team_id').notNull(),
  /** Counts what happened, so that listeners know when to fetch again. */
  version: integer().notNull().default(0),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  createdBy: text('created_by').notNull(),
})

/** One recognised table of an uploaded file, from reading to applied or undone. */
export const importTable = pgTable(
  'import',
  {
    id: uuid().primaryKey(),
    teamId: uuid('team_id').notNull(),
    batchId: uuid('batch_id').notNull(),
    state: text().notNull(),
    file: text().notNull(),
    sheet: text(),
    kind: text(),
    account: text(),
    periodFrom: date('period_from'),
    periodTo: date('period_to'),
    periodSource: text('period_source'),
    headerRow: integer('header_row'),
    /** Column name of the importer → header label as it stands in the file. */
    columns: jsonb().$type<Record<string, string>>().notNull().default({}),
    counts: jsonb(),
    refusals: jsonb().notNull().default([]),
    /** Missing, unknown and renamed columns, problem and notes. */
    findings: jsonb().notNull().default({}),
    bytes: bigint({ mode: 'number' }).notNull().default(0),
    /** Content hash of the stored, redacted copy. */
    copy: text(),
    /** Rows that must wait in the stage when it is applied. */
    staged: integer().notNull().default(0),
    /** Rank among the applied imports of the team. */
    applied: bigint({ mode: 'number' }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    createdBy: text('created_by').notNull(),
    /** The last sign of life of whoever reads the file. */
    seenAt: timestamp('seen_at', { withTimezone: true }).notNull().defaultNow(),
    appliedAt: timestamp('applied_at', { withTimezone: true }),
    appliedBy: text('applied_by'),
    undoneAt: timestamp('undone_at', { withTimezone: true }),
  },
  (table) => [
    index('import_team').on(table.teamId, table.createdAt),
    index('import_batch_imports').on(table.batchId),
  ],
)

/** What a team decided about its imports; without a row the defaults hold. */
export const importSettingTable = pgTable('import_setting', {
  teamId: uuid('team_id').primaryKey(),
  /** Whether a keyed hash of the buyer's user name is kept for counting repeat buyers. */
  countRepeatBuyers: boolean('count_repeat_buyers').notNull(),
})

/** How a team has assigned the columns of a table, kept as an importer of its own. */
export const importMappingTable = pgTable(
  'import_mapping',
  {
    id: uuid().primaryKey(),
    teamId: uuid('team_id').notNull(),
    name: text().notNull(),
    /** Counts its changes. */
    version: integer().notNull(),
    /** A `MappingSpec`. */
    spec: jsonb().notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
    updatedBy: text('updated_by').notNull(),
    /** Its facts still bear its name. */
    deletedAt: timestamp('deleted_at', { withTimezone: true }),
  },
  (table) => [index('import_mapping_team').on(table.teamId)],
)

/** Content of copies that nobody may need any more; the file is deleted when that is certain. */
export const importStaleCopyTable = pgTable('import_stale_copy', { hash: text().primaryKey() })
