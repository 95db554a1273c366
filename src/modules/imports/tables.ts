import { bigint, date, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

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
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    createdBy: text('created_by').notNull(),
    appliedAt: timestamp('applied_at', { withTimezone: true }),
    appliedBy: text('applied_by'),
    undoneAt: timestamp('undone_at', { withTimezone: true }),
  },
  (table) => [
    index('import_team').on(table.teamId, table.createdAt),
    index('import_batch').on(table.batchId),
  ],
)
