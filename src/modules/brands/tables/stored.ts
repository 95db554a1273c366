import { integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'

import { team } from '#modules/team/tables.ts'

/** What every stored record of this module carries beside its own fields. */
export const storedColumns = () => ({
  id: uuid().primaryKey(),
  teamId: uuid('team_id')
    .notNull()
    .references(() => team.id),
  version: integer().notNull(),
  /** A repeated click sends the same key. */
  clientKey: uuid('client_key'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  updatedBy: text('updated_by').notNull(),
  /** A removed record keeps its row: history still names it, and undo brings it back. */
  deletedAt: timestamp('deleted_at', { withTimezone: true }),
})
