import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import type { TeamId, UserId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import { Words } from '#kernel/words.ts'

/** Why it was made: by the clock, before an upgrade, by the button, by the command line. */
export const Occasion = z.enum(['schedule', 'upgrade', 'button', 'command'])
export type Occasion = z.infer<typeof Occasion>

/** A file in the folder of back-ups. It got its name when it was read back and found good. */
export const StoredBackup = z.object({
  name: z.string(),
  createdAt: Instant,
  bytes: z.number(),
  /** The version of Etalase that made it. */
  version: z.string(),
  occasion: Occasion.nullable(),
  /** The secret key is in it, sealed with the passphrase. */
  sealed: z.boolean(),
  /** False for a file whose end is missing. */
  whole: z.boolean(),
})
export type StoredBackup = z.infer<typeof StoredBackup>

/**
 * `fine` · `none` yet · `late`: the newest is older than two days · `failed`: the last attempt did,
 * and no good one came after it · `off`: none is made by the clock.
 */
export const Standing = z.enum(['fine', 'none', 'late', 'failed', 'off'])
export type Standing = z.infer<typeof Standing>

export const BackupPage = z.object({
  standing: Standing,
  backups: z.array(StoredBackup),
  /** One that is being made; `expected` is the size of the one before. */
  running: z
    .object({ startedAt: Instant, bytes: z.number(), expected: z.number().nullable() })
    .nullable(),
  /** What went wrong at the last attempt, with its remedy. */
  problem: z.object({ at: Instant, words: Words }).nullable(),
  folder: z.string(),
  /** A copy on the disk of the data goes with that disk. */
  sameDisk: z.boolean(),
  schedule: z.object({
    /** `02:30`; null: switched off. */
    time: z.string().nullable(),
    timeZone: z.string(),
    next: Instant.nullable(),
    keep: z.object({ days: z.number(), weeks: z.number(), months: z.number() }),
    /** Whether the key goes along, because a passphrase is set. */
    seals: z.boolean(),
  }),
})
export type BackupPage = z.infer<typeof BackupPage>

export const backups = endpoint({
  method: 'GET',
  path: '/api/teams/:team/backups',
  summary: 'The back-ups of the whole installation, and how the last attempt went',
  access: inTeam('backups.read'),
  takes: z.object({}),
  gives: BackupPage,
})
export const makeBackup = endpoint({
  method: 'POST',
  path: '/api/teams/:team/backups',
  summary:
    'Make a back-up of the whole installation now; it is written in the background, or one is already',
  access: inTeam('backups.make'),
  takes: z.object({}),
  /** `false`: one is being made, by the clock or by somebody else, and that one is as good. */
  gives: z.object({ started: z.boolean() }),
  perMinute: 10,
})

/**
 * Port: how members of a team hear that something is wrong, or right again. The same key is told the
 * same member once, however often it is said.
 */
export type Alarming = (told: {
  readonly team: TeamId
  readonly members: readonly UserId[]
  readonly key: string
  readonly words: Words
  readonly detail: Words | null
  readonly path: string
}) => Promise<void>
