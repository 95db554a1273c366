import { sql } from 'drizzle-orm'
import { date, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

import { team, user } from '#modules/team/tables.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

export const taskTable = pgTable(
  'task',
  {
    id: uuid().primaryKey(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id),
    title: text().notNull(),
    note: text().notNull(),
    /** Whose it is; nobody's after an account is gone. */
    ownerId: uuid('owner_id').references(() => user.id, { onDelete: 'set null' }),
    /** A day and a time of the team's clock; which instant that is follows from its time zone. */
    day: date(),
    time: text(),
    repeat: text(),
    /** The record it came from: type, id, words and the page that shows it. */
    source: jsonb().$type<{
      type: string
      id: string
      words: { id: string; en: string }
      path: string
    }>(),
    state: text().notNull(),
    /** The next one, when a weekly task was done. */
    nextId: uuid('next_id'),
    version: integer().notNull(),
    createdById: uuid('created_by_id').references(() => user.id, { onDelete: 'set null' }),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    doneAt: instant('done_at'),
    doneBy: text('done_by'),
    deletedAt: instant('deleted_at'),
  },
  (table) => [
    index('task_open')
      .on(table.teamId, table.day, table.createdAt)
      .where(sql`${table.state} = 'open' and ${table.deletedAt} is null`),
    index('task_done')
      .on(table.teamId, table.doneAt)
      .where(sql`${table.state} = 'done' and ${table.deletedAt} is null`),
    index('task_source').on(table.teamId, sql`(${table.source} ->> 'id')`),
  ],
)
