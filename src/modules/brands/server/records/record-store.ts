import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { z } from 'zod'

import type { Authorized } from '#kernel/actor.ts'
import type { Failure } from '#kernel/failure.ts'
import type { ChangeId, TeamId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Audit, Change, ChangeDraft, TeamRemoval, Undoer } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'

import type { Stored } from '../../contract.ts'
import { changedMeanwhile } from './failures.ts'

export type RecordNeeds = {
  readonly db: Db
  readonly audit: Audit
  readonly clock: () => Instant
  readonly newId: () => string
}

type RecordTable = PgTable & {
  readonly [K in 'id' | 'teamId' | 'version' | 'clientKey' | 'deletedAt']: PgColumn
}
type Row = Record<string, unknown>

/** One kind of record: its table, its shape, and what has to hold before it is stored. */
export type RecordKind<R extends Stored, D extends object> = {
  readonly recordType: string
  readonly table: RecordTable
  readonly shape: z.ZodType<R>
  /** The fields a person writes; the audit keeps them, and undo brings them back. */
  readonly draft: z.ZodType<D>
  /** The record's columns from its fields, and its fields from a row. */
  readonly toRow: (draft: D) => Row
  readonly fromRow: (row: Row) => Row
  readonly nameOf: (draft: D) => string
  readonly noSuch: () => Failure
  /** Throws where the fields may not be stored; nobody else stores this kind meanwhile. */
  readonly check?: (tx: Transaction, team: TeamId, wanted: Wanted<D>) => Promise<void>
}
export type Wanted<D> = { readonly id: string; readonly draft: D; readonly isNew: boolean }

type Creation<D> = {
  readonly draft: D
  readonly key?: string | undefined
  /** Columns a person does not write, such as the brand a product belongs to. */
  readonly more?: Row
}

export type Answer<R> = { readonly record: R | null; readonly change: ChangeId | null }

export type RecordStore<R extends Stored, D extends object> = ReturnType<
  typeof createRecordStore<R, D>
>

/**
 * Stores one kind of record of a team: created once per key, changed on the version that was seen,
 * removed softly; each change in one transaction with its row of the audit.
 */
export function createRecordStore<R extends Stored, D extends object>(
  { db, audit, clock, newId }: RecordNeeds,
  kind: RecordKind<R, D>,
) {
  const { table, recordType } = kind
  const read = (row: Row): R => {
    const { createdAt: _, updatedAt, ...rest } = row
    return kind.shape.parse({ ...kind.fromRow(rest), updatedAt: Number(updatedAt) })
  }
  const draftOf = (record: R): D => kind.draft.parse(record)

  async function find(queries: Queries, team: TeamId, ...where: (SQL | undefined)[]): Promise<R[]> {
    const rows = await queries
      .select()
      .from(table)
      .where(and(eq(table.teamId, team), isNull(table.deletedAt), ...where))
    return rows.map((row) => read(row))
  }

  async function one(queries: Queries, team: TeamId, id: string): Promise<R> {
    const [record] = await find(queries, team, eq(table.id, id))
    if (!record) throw kind.noSuch()
    return record
  }

  const stamp = (caller: Authorized) => ({
    updatedAt: new Date(clock()),
    updatedBy: caller.actor.name,
  })

  function changed(id: string, before: D | null, after: D | null): ChangeDraft {
    const shown = after ?? before
    return {
      recordType,
      recordId: id,
      recordName: shown ? kind.nameOf(shown) : '',
      verb: before === null ? 'create' : after === null ? 'delete' : 'update',
      before,
      after,
      undoable: true,
    }
  }

  /** One at a time changes records of this kind in a team: names and numbers are told from all. */
  async function lock(tx: Transaction, team: TeamId): Promise<void> {
    const name = `${recordType}:${team}`
    await within(tx).execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
  }

  async function createIn(
    tx: Transaction,
    caller: Authorized,
    { draft: given, key, more = {} }: Creation<D>,
  ): Promise<Answer<R>> {
    const team = caller.team.id
    await lock(tx, team)
    if (key !== undefined) {
      const [known] = await find(within(tx), team, eq(table.clientKey, key))
      if (known) return { record: known, change: null }
    }
    const draft = kind.draft.parse(given)
    const id = newId()
    await kind.check?.(tx, team, { id, draft, isNew: true })
    const owned = { id, teamId: team, version: 1, clientKey: key ?? null }
    const at = { createdAt: new Date(clock()), ...stamp(caller) }
    await within(tx)
      .insert(table)
      .values({ ...kind.toRow(draft), ...more, ...owned, ...at })
    const change = await audit.record(tx, caller, changed(id, null, draft))
    return { record: await one(within(tx), team, id), change }
  }

  /** Changes a record from what it is now, whatever version that has; for changes of one part of it. */
  async function editIn(
    tx: Transaction,
    caller: Authorized,
    { id, edit }: { readonly id: string; readonly edit: (before: R) => D },
  ): Promise<Answer<R>> {
    const team = caller.team.id
    await lock(tx, team)
    const before = await one(within(tx), team, id)
    const draft = kind.draft.parse(edit(before))
    const was = draftOf(before)
    if (JSON.stringify(was) === JSON.stringify(draft)) return { record: before, change: null }
    await kind.check?.(tx, team, { id, draft, isNew: false })
    await put(tx, id, { ...kind.toRow(draft), ...stamp(caller) })
    const change = await audit.record(tx, caller, changed(id, was, draft))
    return { record: await one(within(tx), team, id), change }
  }

  const put = (tx: Transaction, id: string, set: Row) =>
    within(tx)
      .update(table)
      .set({ ...set, version: sql`${table.version} + 1` })
      .where(eq(table.id, id))

  return {
    find: (team: TeamId, ...where: (SQL | undefined)[]) => find(db, team, ...where),
    findIn: (tx: Transaction, team: TeamId, ...where: (SQL | undefined)[]) =>
      find(within(tx), team, ...where),
    one: (team: TeamId, id: string) => one(db, team, id),
    oneIn: (tx: Transaction, team: TeamId, id: string) => one(within(tx), team, id),
    createIn,
    editIn,
    create: (caller: Authorized, draft: D, key?: string) =>
      inTransaction(db, (tx) => createIn(tx, caller, { draft, key })),

    update: (caller: Authorized, id: string, { version, draft }: { version: number; draft: D }) =>
      inTransaction(db, (tx) =>
        editIn(tx, caller, {
          id,
          edit: (before) => {
            if (before.version !== version) throw changedMeanwhile(kind.nameOf(draftOf(before)))
            return draft
          },
        }),
      ),

    remove: (caller: Authorized, id: string): Promise<Answer<R>> =>
      inTransaction(db, async (tx) => {
        await lock(tx, caller.team.id)
        const before = await one(within(tx), caller.team.id, id)
        await put(tx, id, { deletedAt: new Date(clock()), ...stamp(caller) })
        const change = await audit.record(tx, caller, changed(id, draftOf(before), null))
        return { record: null, change }
      }),

    undoer: {
      recordType,
      action: 'brands.manage',
      again: true,
      undo: async (tx: Transaction, caller: Authorized, { recordId, before }: Change) => {
        await lock(tx, caller.team.id)
        const draft = before === null ? null : kind.draft.parse(before)
        const others = await find(within(tx), caller.team.id, eq(table.id, recordId))
        if (draft)
          await kind.check?.(tx, caller.team.id, {
            id: recordId,
            draft,
            isNew: others.length === 0,
          })
        await put(tx, recordId, {
          ...(draft ? kind.toRow(draft) : {}),
          ...stamp(caller),
          deletedAt: draft ? null : new Date(clock()),
        })
      },
    } satisfies Undoer,

    removal: {
      removeTeam: async (tx, team) => {
        await within(tx).delete(table).where(eq(table.teamId, team))
      },
    } satisfies TeamRemoval,
  }
}
