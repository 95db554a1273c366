import { date, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { brand } from './brands.ts'
import { storedColumns } from './stored.ts'

export const meeting = pgTable(
  'meeting',
  {
    ...storedColumns(),
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brand.id),
    title: text().notNull(),
    day: date().notNull(),
    people: jsonb().$type<string[]>().notNull(),
    agenda: text().notNull(),
    notes: text().notNull(),
    decisions: jsonb().$type<{ id: string; text: string }[]>().notNull(),
    became: jsonb().$type<{ decision: string; product: string; fact: string | null }[]>().notNull(),
    files: jsonb().$type<string[]>().notNull(),
  },
  (table) => [
    index('meeting_brand').on(table.teamId, table.brandId),
    uniqueIndex('meeting_key').on(table.teamId, table.clientKey),
  ],
)
