import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  index,
  jsonb,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'

import type { Words } from '#kernel/words.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** One row: which key and which data folder belong to this database. It stays out of back-ups. */
export const installation = pgTable(
  'installation',
  {
    only: boolean().primaryKey().default(true),
    /** Stands in the data folder, too, and in the header of every back-up. */
    id: uuid().notNull(),
    /** A fingerprint of the secret key. */
    keyMark: text('key_mark').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  ({ only }) => [check('installation_only', sql`${only}`)],
)

/** Every attempt at a back-up of the whole installation, for 90 days. It stays out of back-ups. */
export const backupRun = pgTable(
  'backup_run',
  {
    id: uuid().primaryKey(),
    occasion: text().notNull(),
    state: text().notNull(),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
    /** The machine it ran on. */
    host: text().notNull(),
    name: text(),
    bytes: bigint({ mode: 'number' }).notNull().default(0),
    /** Why it failed, or what is missing in it. */
    problem: jsonb().$type<Words>(),
  },
  (table) => [index('backup_run_started').on(table.startedAt)],
)
