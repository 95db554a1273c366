import { integer, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'

/** The weekly report: written parts and state; its figures are read from the facts. */
export const reportTable = pgTable(
  'report',
  {
    id: uuid().primaryKey(),
    teamId: uuid('team_id').notNull(),
    week: text().notNull(),
    state: text().notNull(),
    author: text().notNull(),
    text: jsonb()
      .$type<{ summary: string; insights: string; recommendations: string; nextWeek: string }>()
      .notNull(),
    version: integer().notNull(),
    /** Whoever made this version; null where nobody did, and for those of before this was kept. */
    savedBy: text('saved_by'),
    /** Fingerprint of the figures the sentences were drafted from. */
    draftedFrom: text('drafted_from').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
    handedOverAt: timestamp('handed_over_at', { withTimezone: true }),
    handedOverBy: text('handed_over_by'),
  },
  (table) => [unique('report_week').on(table.teamId, table.week)],
)
