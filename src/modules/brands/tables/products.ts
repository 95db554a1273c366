import {
  bigint,
  date,
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

import { brand } from './brands.ts'
import { storedColumns } from './stored.ts'

export const product = pgTable(
  'product',
  {
    ...storedColumns(),
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brand.id),
    name: text().notNull(),
    sku: text().notNull(),
    tiktokId: text('tiktok_id').notNull(),
    price: bigint({ mode: 'number' }),
    promo: bigint({ mode: 'number' }),
    promoFrom: date('promo_from'),
    promoUntil: date('promo_until'),
    stockNote: text('stock_note').notNull(),
    material: text().notNull(),
    usage: text().notNull(),
    apart: text().notNull(),
    interest: text().notNull(),
    points: jsonb().$type<string[]>().notNull(),
    claims: jsonb().$type<{ text: string; proof: string }[]>().notNull(),
    faqs: jsonb().$type<{ question: string; answer: string }[]>().notNull(),
    segments: jsonb().$type<string[]>().notNull(),
    photos: jsonb().$type<string[]>().notNull(),
  },
  (table) => [
    index('product_brand').on(table.teamId, table.brandId),
    uniqueIndex('product_key').on(table.teamId, table.clientKey),
  ],
)

/** Pictures and PDFs of brands; the content lies beside the database, by its hash. */
export const brandFile = pgTable(
  'brand_file',
  {
    id: uuid().primaryKey(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id),
    hash: text().notNull(),
    name: text().notNull(),
    type: text().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    width: integer(),
    height: integer(),
    clientKey: uuid('client_key').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    createdBy: text('created_by').notNull(),
  },
  (table) => [
    uniqueIndex('brand_file_key').on(table.teamId, table.clientKey),
    index('brand_file_hash').on(table.hash),
  ],
)

/** Content whose rows are gone and that has to be looked at by the next cleaning. */
export const brandStaleFile = pgTable('brand_stale_file', { hash: text().primaryKey() })
