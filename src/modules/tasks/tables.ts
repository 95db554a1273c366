import { sql } from 'drizzle-orm'
import {
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

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
    /** What may have to be reminded of around a day. */
    index('task_timed')
      .on(table.day)
      .where(
        sql`${table.state} = 'open' and ${table.deletedAt} is null and ${table.time} is not null`,
      ),
    index('task_source').on(table.teamId, sql`(${table.source} ->> 'id')`),
  ],
)

type Said = { id: string; en: string }

/** What a member was told; the key makes it once, however often and by whomever it is said. */
export const notificationTable = pgTable(
  'notification',
  {
    id: uuid().primaryKey(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    key: text().notNull(),
    words: jsonb().$type<Said>().notNull(),
    detail: jsonb().$type<Said>(),
    path: text().notNull(),
    createdAt: instant('created_at').notNull(),
    readAt: instant('read_at'),
  },
  (table) => [
    uniqueIndex('notification_once').on(table.teamId, table.userId, table.key),
    index('notification_list').on(table.teamId, table.userId, table.createdAt),
    index('notification_age').on(table.createdAt),
  ],
)

/** One way by which a notification is sent outside the app, and how far that is. */
export const notificationDeliveryTable = pgTable(
  'notification_delivery',
  {
    notificationId: uuid('notification_id')
      .notNull()
      .references(() => notificationTable.id, { onDelete: 'cascade' }),
    channel: text().notNull(),
    /** Not before this: quiet hours, or a while after a failure. */
    notBefore: instant('not_before').notNull(),
    state: text().notNull(),
    attempts: integer().notNull(),
    sentAt: instant('sent_at'),
  },
  (table) => [
    primaryKey({ columns: [table.notificationId, table.channel] }),
    index('notification_delivery_due')
      .on(table.notBefore)
      .where(sql`${table.state} = 'waiting'`),
  ],
)

/** What a member chose in a team; null is what is usual. */
export const notificationPreferenceTable = pgTable(
  'notification_preference',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    chosen: jsonb(),
    /** The last day whose digest was made. */
    digestDay: date('digest_day'),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.userId] })],
)

/** A browser that is told by push. Its address is sealed: whoever has it can send to it. */
export const pushDeviceTable = pgTable(
  'push_device',
  {
    id: uuid().primaryKey(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    addressHash: text('address_hash').notNull(),
    sealed: text().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [uniqueIndex('push_device_address').on(table.teamId, table.userId, table.addressHash)],
)
