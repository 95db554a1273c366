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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true })

// The first five tables belong to better-auth, which reads and writes them by these property names
// and reports a mismatch only at the first request (docs/decisions/0008-auth.md).

export const user = pgTable('user', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  /** In lower case. */
  email: text().notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text(),
  language: text().notNull().default('id'),
  /** The invented owner of an example shop: nobody knows its password. */
  example: boolean().notNull().default(false),
  twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

export const session = pgTable(
  'session',
  {
    id: uuid().primaryKey(),
    token: text().notNull().unique(),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('session_user').on(table.userId), index('session_expiry').on(table.expiresAt)],
)

/** better-auth's `account`: how a user proves who they are. An account of ours is one on TikTok. */
export const credential = pgTable(
  'credential',
  {
    id: uuid().primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    password: text(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [uniqueIndex('credential_key').on(table.userId, table.providerId)],
)

export const verification = pgTable(
  'verification',
  {
    id: uuid().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('verification_identifier').on(table.identifier)],
)

/** The second factor of whoever wants one: secret and backup codes, sealed with the installation's key. */
export const twoFactor = pgTable('two_factor', {
  id: uuid().primaryKey(),
  userId: uuid('user_id')
    .notNull()
    .unique()
    .references(() => user.id, { onDelete: 'cascade' }),
  secret: text().notNull(),
  backupCodes: text('backup_codes').notNull(),
  /** False until the first code was typed: until then nothing is asked at sign-in. */
  verified: boolean().notNull().default(true),
  failedVerificationCount: integer('failed_verification_count').notNull().default(0),
  lockedUntil: instant('locked_until'),
})

/** A link by which somebody who forgot the password chooses a new one, once. */
export const passwordReset = pgTable(
  'password_reset',
  {
    id: uuid().primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** sha256 of the secret, which is 256 random bits: nothing to guess, nothing to slow down. */
    secretHash: text('secret_hash').notNull().unique(),
    /** Null where the account itself asked by mail. */
    madeBy: text('made_by'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('password_reset_user').on(table.userId)],
)

/** Wrong passwords or codes in a row, and codes that were used. The key is a hash: what was typed may be anything, even a password. */
export const signInAttempt = pgTable('sign_in_attempt', {
  key: text().primaryKey(),
  failures: integer().notNull(),
  waitUntil: instant('wait_until'),
  lastAt: instant('last_at').notNull(),
})

export const team = pgTable('team', {
  id: uuid().primaryKey(),
  /** Given once and kept when the name changes, so that addresses people saved stay right. */
  slug: text().notNull().unique(),
  name: text().notNull(),
  timeZone: text('time_zone').notNull(),
  language: text().notNull(),
  example: boolean().notNull().default(false),
  /** Null in an example shop whose filling was cut short. */
  readyAt: instant('ready_at'),
  createdAt: instant('created_at').notNull(),
})

export const member = pgTable(
  'member',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    roles: text().array().notNull(),
    joinedAt: instant('joined_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.userId] }),
    index('member_user').on(table.userId),
  ],
)

export const invitation = pgTable(
  'invitation',
  {
    id: uuid().primaryKey(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    roles: text().array().notNull(),
    /** sha256 of the secret, which is 256 random bits: nothing to guess, nothing to slow down. */
    secretHash: text('secret_hash').notNull().unique(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    openedAt: instant('opened_at'),
    acceptedAt: instant('accepted_at'),
    acceptedBy: uuid('accepted_by').references(() => user.id, { onDelete: 'set null' }),
    revokedAt: instant('revoked_at'),
  },
  (table) => [index('invitation_team').on(table.teamId)],
)

/**
 * Every address with a secret, but for invitations: one scope, one subject, one named person or
 * device. Who made or revoked it is kept by name, so that the list stays right when they leave.
 */
export const link = pgTable(
  'link',
  {
    id: uuid().primaryKey(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    scope: text().notNull(),
    subject: text().notNull(),
    name: text().notNull(),
    /** sha256 of the secret, which is 256 random bits: nothing to guess, nothing to slow down. */
    secretHash: text('secret_hash').notNull().unique(),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    revokedBy: text('revoked_by'),
    lastOpenedAt: instant('last_opened_at'),
    openedCount: integer('opened_count').notNull().default(0),
  },
  (table) => [index('link_team').on(table.teamId, table.createdAt)],
)

/** The audit: every change of every record of a team. */
export const change = pgTable(
  'change',
  {
    /** The order of changes: two may share a millisecond. */
    seq: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    id: uuid().notNull().unique(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
    actorKind: text('actor_kind').notNull(),
    /** Null for the command line and for Etalase itself; kept when the user is gone. */
    actorId: uuid('actor_id'),
    actorName: text('actor_name').notNull(),
    recordType: text('record_type').notNull(),
    recordId: text('record_id').notNull(),
    recordName: text('record_name').notNull(),
    verb: text().notNull(),
    before: jsonb(),
    after: jsonb(),
    undoable: boolean().notNull(),
    /** The `seq` of the change that this one takes back. */
    undoes: bigint({ mode: 'number' }),
    undoneAt: instant('undone_at'),
    undoneBy: text('undone_by'),
  },
  (table) => [
    index('change_team').on(table.teamId, table.seq),
    index('change_record').on(table.teamId, table.recordType, table.recordId, table.seq),
    uniqueIndex('change_undone_once')
      .on(table.undoes)
      .where(sql`${table.undoes} is not null and ${table.undoneAt} is null`),
  ],
)

/**
 * Persons outside the team who were erased, by a hash of their handle: what comes back by an older
 * file or back-up is erased again. Counts are null where only the list of another data folder told.
 */
export const erasure = pgTable(
  'erasure',
  {
    id: uuid().primaryKey(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    hash: text().notNull(),
    reason: text().notNull(),
    counts: jsonb().$type<Record<string, number>>(),
    at: instant('at').notNull(),
    by: text('by').notNull(),
  },
  (table) => [index('erasure_team').on(table.teamId, table.at)],
)

/** How long a team keeps a kind of personal data, where it decided so. */
export const retention = pgTable(
  'retention',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    days: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.kind] })],
)
