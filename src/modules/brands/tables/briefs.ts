import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

import { team, user } from '#modules/team/tables.ts'

import { brand } from './brands.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

const ofBrand = {
  teamId: uuid('team_id')
    .notNull()
    .references(() => team.id),
  brandId: uuid('brand_id')
    .notNull()
    .references(() => brand.id, { onDelete: 'cascade' }),
}

/** What is being written of a brand; one brief per brand. */
export const brief = pgTable('brief', {
  id: uuid().primaryKey(),
  teamId: ofBrand.teamId,
  brandId: uuid('brand_id')
    .notNull()
    .unique()
    .references(() => brand.id, { onDelete: 'cascade' }),
  texts: jsonb().notNull(),
  restrictions: jsonb().notNull(),
  /** Grows with every change; a save names the one it was based on. */
  version: integer().notNull(),
  savedBy: text('saved_by'),
  savedAt: instant('saved_at').notNull(),
  createdAt: instant('created_at').notNull(),
})

/** What was put in force, word for word, for ever. */
export const briefVersion = pgTable(
  'brief_version',
  {
    id: uuid().primaryKey(),
    teamId: ofBrand.teamId,
    briefId: uuid('brief_id')
      .notNull()
      .references(() => brief.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    texts: jsonb().notNull(),
    restrictions: jsonb().notNull(),
    note: text().notNull(),
    enforcedAt: instant('enforced_at').notNull(),
    enforcedBy: text('enforced_by').notNull(),
    /** Put in force by mistake: the number is not given again. */
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    unique('brief_version_number').on(table.briefId, table.number),
    index('brief_version_team').on(table.teamId),
  ],
)

/** Who said that they have read which version. */
export const briefReading = pgTable(
  'brief_reading',
  {
    versionId: uuid('version_id')
      .notNull()
      .references(() => briefVersion.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    readAt: instant('read_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.userId] })],
)

/** The client's word on a version, by which link and when. */
export const briefApproval = pgTable(
  'brief_approval',
  {
    id: uuid().primaryKey(),
    teamId: ofBrand.teamId,
    versionId: uuid('version_id')
      .notNull()
      .references(() => briefVersion.id, { onDelete: 'cascade' }),
    /** No foreign key: links are forgotten ninety days after they ended, approvals are not. */
    linkId: uuid('link_id').notNull(),
    name: text().notNull(),
    at: instant('at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by'),
    reason: text(),
  },
  (table) => [
    /** A second press approves nothing twice. */
    uniqueIndex('brief_approval_once')
      .on(table.versionId, table.linkId)
      .where(sql`${table.withdrawnAt} is null`),
  ],
)

/** What a guest wrote to the team; plain text. */
export const guestNote = pgTable(
  'brand_guest_note',
  {
    id: uuid().primaryKey(),
    ...ofBrand,
    linkId: uuid('link_id').notNull(),
    /** Made by the page it was written on. */
    key: uuid().notNull(),
    name: text().notNull(),
    text: text().notNull(),
    at: instant('at').notNull(),
    settledAt: instant('settled_at'),
    settledBy: text('settled_by'),
  },
  (table) => [
    unique('brand_guest_note_key').on(table.linkId, table.key),
    index('brand_guest_note_team').on(table.teamId, table.brandId),
  ],
)

/** Every version of what is promised to a brand for a period; the highest is what holds. */
export const brandPromise = pgTable(
  'brand_promise',
  {
    /** The same in every version of one promise. */
    id: uuid().notNull(),
    version: integer().notNull(),
    ...ofBrand,
    from: text('from_day').notNull(),
    to: text('to_day').notNull(),
    minutes: integer(),
    primePercent: integer('prime_percent'),
    mentions: integer(),
    pins: integer(),
    price: bigint({ mode: 'number' }),
    note: text().notNull(),
    /** This version took the promise back. */
    removed: boolean().notNull(),
    setBy: text('set_by').notNull(),
    setAt: instant('set_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.version] }),
    index('brand_promise_brand').on(table.teamId, table.brandId),
  ],
)
