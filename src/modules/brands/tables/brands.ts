import { sql } from 'drizzle-orm'
import {
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

import { team } from '#modules/team/tables.ts'

import { client } from './people.ts'

export const brand = pgTable(
  'brand',
  {
    id: uuid().primaryKey(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id),
    name: text().notNull(),
    /** The name without case, made by us: databases differ in what they call lower case. */
    nameKey: text('name_key').notNull(),
    /** One of the ten brand colours of the design. */
    color: integer().notNull(),
    /** Null is a brand of the team's own. */
    clientId: uuid('client_id').references(() => client.id),
    segments: jsonb().$type<string[]>().notNull().default([]),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    deletedAt: timestamp('deleted_at', { withTimezone: true }),
  },
  (table) => [
    index('brand_team').on(table.teamId),
    /** Names of removed brands are free again. */
    uniqueIndex('brand_name')
      .on(table.teamId, table.nameKey)
      .where(sql`${table.deletedAt} is null`),
  ],
)
