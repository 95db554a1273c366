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

import { brand } from '#modules/brands/tables.ts'
import { team } from '#modules/team/tables.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const ofTeam = () =>
  uuid('team_id')
    .notNull()
    .references(() => team.id)

/** What a team has decided about a rule that others wrote. */
export const wordingDecision = pgTable(
  'wording_decision',
  {
    id: uuid().primaryKey(),
    teamId: ofTeam(),
    rule: text().notNull(),
    /** off, severity or exception. */
    kind: text().notNull(),
    severity: text(),
    brandId: uuid('brand_id').references(() => brand.id),
    productId: uuid('product_id'),
    phrase: text(),
    reason: text().notNull(),
    by: text('made_by').notNull(),
    at: moment('made_at').notNull(),
    /** The rule as it was then. */
    known: jsonb(),
  },
  (table) => [
    index('wording_decision_team').on(table.teamId),
    /** A rule has one weight. */
    uniqueIndex('wording_decision_weight')
      .on(table.teamId, table.rule)
      .where(sql`${table.kind} <> 'exception'`),
  ],
)

/** A rule in the words of a team. */
export const wordingRule = pgTable(
  'wording_rule',
  {
    id: uuid().primaryKey(),
    teamId: ofTeam(),
    patterns: text().array().notNull(),
    except: text().array().notNull(),
    category: text().notNull(),
    severity: text().notNull(),
    scope: text().notNull(),
    brandId: uuid('brand_id').references(() => brand.id),
    reason: text().notNull(),
    alternative: text(),
    /** The file it came from. */
    pack: text(),
    version: integer().notNull(),
    by: text('changed_by').notNull(),
    at: moment('changed_at').notNull(),
  },
  (table) => [index('wording_rule_team').on(table.teamId)],
)

/** What a team says of itself. */
export const wordingBook = pgTable('wording_book', {
  teamId: uuid('team_id')
    .primaryKey()
    .references(() => team.id),
  ownHandles: text('own_handles').array().notNull(),
})

/** What somebody asked whoever leads about a finding, and the answer. */
export const wordingQuestion = pgTable(
  'wording_question',
  {
    id: uuid().primaryKey(),
    teamId: ofTeam(),
    rule: text().notNull(),
    match: text().notNull(),
    excerpt: text().notNull(),
    brandId: uuid('brand_id').references(() => brand.id),
    note: text().notNull(),
    by: text('asked_by').notNull(),
    /** Null for whoever came without an account. */
    userId: uuid('user_id'),
    at: moment('asked_at').notNull(),
    answer: jsonb(),
    answeredBy: text('answered_by'),
    answeredAt: moment('answered_at'),
    /** When whoever asked has read the answer. */
    seenAt: moment('seen_at'),
  },
  (table) => [index('wording_question_team').on(table.teamId, table.at)],
)
