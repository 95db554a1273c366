import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'

import type { TeamId, UserId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { ChangeDraft } from '#modules/team/contract.ts'
import { within } from '#platform/db/transaction.ts'

import { Task } from '../contract.ts'
import { taskTable } from '../tables.ts'
import { noSuchTask } from './failures.ts'

export type TaskRow = typeof taskTable.$inferSelect

/** The names of members by id: somebody who left owns nothing any more. */
export type Names = ReadonlyMap<string, string>

export function asTask(row: TaskRow, names: Names): Task {
  const name = row.ownerId === null ? undefined : names.get(row.ownerId)
  return Task.parse({
    ...row,
    owner: name === undefined ? null : { id: row.ownerId, name },
    createdAt: row.createdAt.getTime(),
    doneAt: row.doneAt?.getTime() ?? null,
  })
}

/** What the audit keeps of a task. `owner` is read by people, `ownerId` by the undo. */
const Kept = z.object({
  title: z.string(),
  note: z.string(),
  owner: z.string().nullable(),
  ownerId: z.uuid().nullable(),
  day: Task.shape.day,
  time: Task.shape.time,
  repeat: Task.shape.repeat,
  state: Task.shape.state,
  doneAt: z.number().nullable(),
  doneBy: z.string().nullable(),
  nextId: z.uuid().nullable(),
})
export type Kept = z.infer<typeof Kept>

const keptOf = (row: TaskRow, names: Names): Kept => {
  const owner = row.ownerId === null ? null : (names.get(row.ownerId) ?? null)
  return Kept.parse({ ...row, owner, doneAt: row.doneAt?.getTime() ?? null })
}

type Step = { readonly before: TaskRow | null; readonly after: TaskRow | null }

export function recorded({ before, after }: Step, names: Names): ChangeDraft {
  const row = after ?? before
  return {
    recordType: 'task',
    recordId: row?.id ?? '',
    recordName: row?.title ?? '',
    verb: before === null ? 'create' : after === null ? 'delete' : 'update',
    before: before && keptOf(before, names),
    after: after && keptOf(after, names),
    undoable: true,
  }
}

/** The task as it is now; nobody else changes it until the transaction ends. */
export async function lockTask(tx: Transaction, team: TeamId, id: string): Promise<TaskRow> {
  const [row] = await within(tx)
    .select()
    .from(taskTable)
    .where(and(eq(taskTable.id, id), eq(taskTable.teamId, team), isNull(taskTable.deletedAt)))
    .for('update')
  if (!row) throw noSuchTask()
  return row
}

export async function change(
  tx: Transaction,
  row: TaskRow,
  set: Partial<TaskRow>,
): Promise<TaskRow> {
  const [changed] = await within(tx)
    .update(taskTable)
    .set({ ...set, version: row.version + 1 })
    .where(eq(taskTable.id, row.id))
    .returning()
  if (!changed) throw new Error(`Task ${row.id} vanished inside its own transaction`)
  return changed
}

type Restored = {
  readonly id: string
  readonly before: unknown
  readonly after: unknown
  readonly now: Instant
}

/** Brings a task to a state it had before; null is removed. A weekly one takes its next along. */
export async function restore(tx: Transaction, team: TeamId, { id, before, after, now }: Restored) {
  const [row] = await within(tx)
    .select()
    .from(taskTable)
    .where(and(eq(taskTable.id, id), eq(taskTable.teamId, team)))
    .for('update')
  if (!row) throw noSuchTask()
  const [state, other] = [Kept.nullable().parse(before), Kept.nullable().parse(after)]
  if (state === null) {
    await change(tx, row, { deletedAt: new Date(now) })
    return
  }
  const { owner: _name, doneAt, ...rest } = state
  const ownerId: UserId | string | null = rest.ownerId
  const done = doneAt === null ? null : new Date(doneAt)
  await change(tx, row, { ...rest, ownerId, doneAt: done, deletedAt: null })
  if (state.nextId !== null) await showNext(tx, state.nextId, null)
  else if (other?.nextId) await showNext(tx, other.nextId, new Date(now))
}

/** The next of a weekly task goes and comes with it, unless somebody has touched it already. */
async function showNext(tx: Transaction, id: string, deletedAt: Date | null): Promise<void> {
  await within(tx)
    .update(taskTable)
    .set({ deletedAt })
    .where(and(eq(taskTable.id, id), eq(taskTable.version, 1)))
}
