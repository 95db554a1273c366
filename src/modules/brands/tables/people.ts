import { sql } from 'drizzle-orm'
import { integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'

import { storedColumns } from './stored.ts'

export const client = pgTable(
  'client',
  {
    ...storedColumns(),
    name: text().notNull(),
    nameKey: text('name_key').notNull(),
    contacts: jsonb().$type<{ name: string; reach: string }[]>().notNull(),
    note: text().notNull(),
  },
  (table) => [
    uniqueIndex('client_name')
      .on(table.teamId, table.nameKey)
      .where(sql`${table.deletedAt} is null`),
    uniqueIndex('client_key').on(table.teamId, table.clientKey),
  ],
)

export const segment = pgTable(
  'segment',
  {
    ...storedColumns(),
    name: text().notNull(),
    nameKey: text('name_key').notNull(),
    ageFrom: integer('age_from'),
    ageUntil: integer('age_until'),
    gender: text().notNull(),
    need: text().notNull(),
  },
  (table) => [
    uniqueIndex('segment_name')
      .on(table.teamId, table.nameKey)
      .where(sql`${table.deletedAt} is null`),
    uniqueIndex('segment_key').on(table.teamId, table.clientKey),
  ],
)
