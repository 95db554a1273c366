import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { ChangeId, TeamId } from '#kernel/ids.ts'
import { PersonalRecord, type Forgetting } from '#kernel/personal.ts'
import { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { Words } from '#kernel/words.ts'

/** A kind of data about persons outside the team, and how long it is kept. */
export const PersonalKind = z.object({
  kind: z.string(),
  words: Words,
  purpose: Words,
  /** Null where it is kept as long as the team keeps what it belongs to. */
  days: z.number().int().nullable(),
  /** What the team may choose from; null where it is fixed. */
  choices: z.array(z.number().int()).nullable(),
})
export type PersonalKind = z.infer<typeof PersonalKind>

/** That somebody was erased: never who. */
export const Erasure = z.object({
  id: z.uuid(),
  at: Instant,
  by: z.string(),
  reason: z.string(),
  /** Touched records by kind; null where a list of erased keys asked for it after a restore. */
  counts: z.record(z.string(), z.number()).nullable(),
})
export type Erasure = z.infer<typeof Erasure>

/** What a person is asked for by: a handle, or a name as an export writes it. */
const Handle = z.string().trim().min(2).max(60)

export const mostRecords = 2000

export const FoundKind = z.object({
  kind: z.string(),
  words: Words,
  /** All of them; `records` holds the first two thousand. */
  total: z.number().int(),
  records: z.array(PersonalRecord),
})
export type FoundKind = z.infer<typeof FoundKind>

export const personalData = endpoint({
  method: 'GET',
  path: '/api/teams/:team/personal',
  summary: 'What is kept about persons outside the team, for how long, and whose data was erased',
  access: inTeam('personal.manage'),
  takes: z.object({}),
  gives: z.object({ kinds: z.array(PersonalKind), erasures: z.array(Erasure) }),
})
export const setRetention = endpoint({
  method: 'PUT',
  path: '/api/teams/:team/personal/retention',
  summary: 'Choose how long a kind of personal data is kept',
  access: inTeam('personal.manage'),
  takes: z.object({ kind: z.string().max(60), days: z.number().int() }),
  gives: z.object({ change: ChangeId.nullable() }),
})
// The handle stands in the body: addresses end up in logs.
export const findPerson = endpoint({
  method: 'POST',
  path: '/api/teams/:team/personal/find',
  summary: 'Everything that is kept about a handle',
  access: inTeam('personal.manage'),
  takes: z.object({ handle: Handle }),
  gives: z.object({
    found: z.array(FoundKind),
    /** Why this one cannot be erased. */
    refusal: Words.nullable(),
  }),
  perMinute: 20,
})
export const erasePerson = endpoint({
  method: 'POST',
  path: '/api/teams/:team/personal/erase',
  summary: 'Erase a handle everywhere, for good; what comes in later is erased as well',
  access: inTeam('personal.manage'),
  takes: z.object({ handle: Handle, reason: z.string().trim().min(3).max(200) }),
  gives: z.object({ erasure: Erasure }),
  perMinute: 10,
})

/** One line of the list of erased keys, which outlives the database. */
export const ErasedKey = z.object({
  team: TeamId,
  hash: z.string().regex(/^[\da-f]{64}$/),
  at: Instant,
})
export type ErasedKey = z.infer<typeof ErasedKey>

/** What other modules ask before they store what comes in. */
export type Erased = {
  /** Whom a team has erased; null when it is nobody, so that nothing has to be looked at. */
  readonly forgetting: (tx: Transaction, team: string) => Promise<Forgetting | null>
}
