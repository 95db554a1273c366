import { and, eq, gt, isNull } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import { formatInstant } from '#kernel/format.ts'
import { ChangeId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Language } from '#kernel/words.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'

import type { Undoer } from '../contract.ts'
import { standingOn } from '../domain/standing.ts'
import { change } from '../tables.ts'
import { asChange, attributed, noSuchChange, type ChangeRow } from './audit.ts'
import type { Authorize } from './authorize.ts'

type Needs = {
  readonly db: Db
  readonly authorize: Authorize
  /** Asked at every undo: modules that fill it are made after this one. */
  readonly undoers: () => readonly Undoer[]
  readonly clock: () => Instant
  readonly newId: () => string
}

/** Takes back a change; answers the change that takes this back again, if there is one. */
export type Undo = (caller: Authorized, id: string) => Promise<ChangeId | null>

export function createUndo({ db, authorize, undoers, clock, newId }: Needs): Undo {
  return async (caller, id) => {
    const known = await find(db, caller, id)
    const undoer = undoers().find(({ recordType }) => recordType === known.recordType)
    if (!undoer || !known.undoable) throw notUndoable()
    const allowed = await authorize(caller.actor, caller.team.id, undoer.action)

    const next = await inTransaction(db, async (tx) => {
      const target = await lock(tx, known)
      // A second click on the same *Urungkan* changes nothing.
      if (target.undoneAt) return answerTo(tx, target)
      await refuseIfBuried(tx, target, caller)
      await undoer.undo(tx, allowed, asChange(target))
      // Again, now that the record itself is locked: somebody may have changed it in between.
      await refuseIfBuried(tx, target, caller)
      await record(tx, target, { caller: allowed, again: undoer.again ?? false })
      return answerTo(tx, target)
    })
    undoer.undone?.(allowed, asChange(known))
    return next
  }

  async function record(
    tx: Transaction,
    target: ChangeRow,
    { caller, again }: { readonly caller: Authorized; readonly again: boolean },
  ): Promise<void> {
    const now = clock()
    const queries = within(tx)
    await queries
      .update(change)
      .set({ undoneAt: new Date(now), undoneBy: caller.actor.name })
      .where(eq(change.seq, target.seq))
    // Taking back an undo makes the change it had taken back stand again.
    if (target.undoes !== null)
      await queries
        .update(change)
        .set({ undoneAt: null, undoneBy: null })
        .where(eq(change.seq, target.undoes))
    const { recordType, recordId, recordName, before, after } = target
    await queries.insert(change).values({
      id: newId(),
      ...attributed(caller, now),
      recordType,
      recordId,
      recordName,
      verb: 'undo',
      before: after,
      after: before,
      undoable: again && target.undoes === null,
      undoes: target.seq,
    })
  }
}

async function find(db: Queries, { team }: Authorized, id: string): Promise<ChangeRow> {
  const wanted = ChangeId.safeParse(id)
  if (!wanted.success) throw noSuchChange()
  const [row] = await db
    .select()
    .from(change)
    .where(and(eq(change.teamId, team.id), eq(change.id, wanted.data)))
  if (!row) throw noSuchChange()
  return row
}

async function lock(tx: Transaction, { seq }: ChangeRow): Promise<ChangeRow> {
  const [row] = await within(tx).select().from(change).where(eq(change.seq, seq)).for('update')
  if (!row) throw noSuchChange()
  return row
}

async function refuseIfBuried(tx: Transaction, target: ChangeRow, { team }: Authorized) {
  const newer = await within(tx)
    .select()
    .from(change)
    .where(
      and(
        eq(change.teamId, target.teamId),
        eq(change.recordType, target.recordType),
        eq(change.recordId, target.recordId),
        gt(change.seq, target.seq),
      ),
    )
  const steps = newer.map((row) => ({
    seq: row.seq,
    undone: row.undoneAt !== null,
    undoes: row.undoes,
    row,
  }))
  const top = standingOn({ seq: target.seq, undone: false, undoes: target.undoes }, steps)
  if (top) throw buried(top.row, team.timeZone)
}

/** The change that *Urungkan* would take back next. */
async function answerTo(tx: Transaction, target: ChangeRow): Promise<ChangeId | null> {
  const next =
    target.undoes === null
      ? and(eq(change.undoes, target.seq), isNull(change.undoneAt), eq(change.undoable, true))
      : eq(change.seq, target.undoes)
  const [row] = await within(tx).select({ id: change.id }).from(change).where(next)
  return row ? ChangeId.parse(row.id) : null
}

function buried(top: ChangeRow, timeZone: string): Failure {
  const at = Instant.parse(top.at.getTime())
  const when = (language: Language) => formatInstant(at, timeZone, language)
  const { recordName, actorName } = top
  return new Failure('conflict', {
    id: `“${recordName}” sudah diubah lagi oleh ${actorName} pada ${when('id')}. Urungkan perubahan itu dulu bila memang perlu; tidak ada yang berubah.`,
    en: `“${recordName}” was changed again by ${actorName} on ${when('en')}. Take that change back first if you need to; nothing has changed.`,
  })
}

const notUndoable = () =>
  new Failure('conflict', {
    id: 'Perubahan ini tidak dapat diurungkan. Ubah langsung pada datanya bila perlu.',
    en: 'This change cannot be undone. Change the record itself if you need to.',
  })
