import { and, desc, eq, lt, type SQL } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import { ChangeId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import { within } from '#platform/db/transaction.ts'

import { Change, type Audit } from '../contract.ts'
import { change } from '../tables.ts'

type Needs = { readonly clock: () => Instant; readonly newId: () => string }

/** Writes changes, inside the transaction of the change itself. */
export const createAudit = ({ clock, newId }: Needs): Audit => ({
  record: async (tx, caller, draft) => {
    const id = ChangeId.parse(newId())
    await within(tx)
      .insert(change)
      .values({ id, ...attributed(caller, clock()), ...draft })
    return id
  },
})

/** Who made a change, in which team and when. */
export const attributed = ({ team, actor }: Parameters<Audit['record']>[1], now: Instant) => ({
  teamId: team.id,
  at: new Date(now),
  actorKind: actor.kind,
  actorId: actor.kind === 'person' ? actor.userId : null,
  actorName: actor.name,
})

export type ChangeRow = typeof change.$inferSelect

export const asChange = (row: ChangeRow): Change =>
  Change.parse({
    ...row,
    at: row.at.getTime(),
    actor: row.actorName,
    undoneAt: row.undoneAt?.getTime() ?? null,
  })

type Asked = {
  readonly recordType?: string | undefined
  readonly recordId?: string | undefined
  readonly before?: ChangeId | undefined
  readonly limit: number
}

export type History = (caller: Authorized, asked: Asked) => Promise<Change[]>

/** Newest first; `before` is the last change of the page before. */
export const createHistory =
  ({ db }: { readonly db: Db }): History =>
  async ({ team }, { recordType, recordId, before, limit }) => {
    const wanted: SQL[] = [eq(change.teamId, team.id)]
    if (recordType !== undefined) wanted.push(eq(change.recordType, recordType))
    if (recordId !== undefined) wanted.push(eq(change.recordId, recordId))
    if (before !== undefined) {
      const [cursor] = await db
        .select({ seq: change.seq })
        .from(change)
        .where(and(eq(change.teamId, team.id), eq(change.id, before)))
      if (!cursor) throw noSuchChange()
      wanted.push(lt(change.seq, cursor.seq))
    }
    const rows = await db
      .select()
      .from(change)
      .where(and(...wanted))
      .orderBy(desc(change.seq))
      .limit(limit)
    return rows.map(asChange)
  }

export const noSuchChange = () =>
  new Failure('not-found', {
    id: 'Perubahan ini tidak ada di riwayat tim. Muat ulang halaman.',
    en: 'There is no such change in the history of the team. Reload the page.',
  })
