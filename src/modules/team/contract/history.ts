import { z } from 'zod'

import type { Actor, Authorized } from '#kernel/actor.ts'
import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { ChangeId, type TeamId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'

/** One change of one record: who, when, before, after. */
export const Change = z.object({
  id: ChangeId,
  at: Instant,
  actor: z.string(),
  recordType: z.string(),
  recordId: z.string(),
  recordName: z.string(),
  verb: z.enum(['create', 'update', 'delete', 'undo']),
  before: z.json().nullable(),
  after: z.json().nullable(),
  undoable: z.boolean(),
  undoneAt: Instant.nullable(),
})
export type Change = z.infer<typeof Change>

/** What a reversible action answers: the change that *Urungkan* takes back. */
export const Changed = z.object({ change: ChangeId.nullable() })

export const history = endpoint({
  method: 'GET',
  path: '/api/teams/:team/changes',
  summary: 'The history of the team or of one record, newest first',
  access: inTeam('history.read'),
  takes: z.object({
    recordType: z.string().max(40).optional(),
    recordId: z.string().max(200).optional(),
    before: ChangeId.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  gives: z.object({ changes: z.array(Change) }),
})
export const undo = endpoint({
  method: 'POST',
  path: '/api/teams/:team/changes/:change/undo',
  summary: 'Take back a change, when nothing newer stands on it',
  access: inTeam('history.undo'),
  takes: z.object({}),
  gives: Changed,
})

/** What a module writes into the audit. `before` and `after` hold no secret and no personal data of buyers. */
export type ChangeDraft = {
  readonly recordType: string
  readonly recordId: string
  readonly recordName: string
  readonly verb: z.infer<typeof Change>['verb']
  readonly before: unknown
  readonly after: unknown
  readonly undoable: boolean
}

/** The audit every module writes to, inside the transaction of the change itself. */
export type Audit = {
  readonly record: (
    tx: Transaction,
    caller: { readonly team: { readonly id: TeamId }; readonly actor: Actor },
    change: ChangeDraft,
  ) => Promise<ChangeId>
}

/**
 * Port: how to take back changes of one record type: bring the record back to `change.before`, where
 * null means that it did not exist. Called inside the transaction that marks the change as undone
 * and records the undo, and only when no newer change of the same record stands; throws a `conflict`
 * Failure when something else stands in the way.
 */
export type Undoer = {
  readonly recordType: string
  readonly undo: (tx: Transaction, caller: Authorized, change: Change) => Promise<void>
  /** The action of `team/logic.ts` that whoever undoes must be allowed to do. */
  readonly action: string
  /** The undo can be taken back as well: `undo` is called with before and after exchanged. */
  readonly again?: boolean
  /** Told when an undo is stored, so that whoever listens can fetch again. */
  readonly undone?: (caller: Authorized, change: Change) => void
}
