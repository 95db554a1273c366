import { and, desc, eq, gte } from 'drizzle-orm'

import type { Actor } from '#kernel/actor.ts'
import { ReportId, type TeamId } from '#kernel/ids.ts'
import { Instant, periodOf, Week } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Db } from '#platform/db/connection.ts'
import { within } from '#platform/db/transaction.ts'

import { ReportState, ReportText } from '../contract.ts'
import { reportTable } from '../tables.ts'

/** A report as it is stored; whether it is stale is decided against the figures of today. */
export type StoredReport = ReturnType<typeof asReport> & { readonly draftedFrom: string }

type Row = typeof reportTable.$inferSelect

const asReport = (row: Row) => ({
  id: ReportId.parse(row.id),
  week: Week.parse(row.week),
  period: periodOf(Week.parse(row.week)),
  state: ReportState.parse(row.state),
  author: row.author,
  text: ReportText.parse(row.text),
  version: row.version,
  createdAt: Instant.parse(row.createdAt.getTime()),
  updatedAt: Instant.parse(row.updatedAt.getTime()),
  savedBy: row.savedBy,
  handedOverAt: row.handedOverAt ? Instant.parse(row.handedOverAt.getTime()) : null,
  handedOverBy: row.handedOverBy,
})

const stored = (row: Row): StoredReport => ({ ...asReport(row), draftedFrom: row.draftedFrom })

/** What may change in a report after its draft. */
export type ReportPatch = {
  readonly state?: ReportState
  readonly text?: ReportText
  readonly draftedFrom?: string
  readonly handedOverAt?: Instant | null
  readonly handedOverBy?: string | null
}

const key = (team: TeamId, week: Week) =>
  and(eq(reportTable.teamId, team), eq(reportTable.week, week))

export function createReportStore(db: Db) {
  return {
    async list(team: TeamId): Promise<StoredReport[]> {
      const rows = await db
        .select()
        .from(reportTable)
        .where(eq(reportTable.teamId, team))
        .orderBy(desc(reportTable.week))
      return rows.map(stored)
    },
    /** Those of a week and the weeks after it. */
    async recent(team: TeamId, since: Week): Promise<StoredReport[]> {
      const rows = await db
        .select()
        .from(reportTable)
        .where(and(eq(reportTable.teamId, team), gte(reportTable.week, since)))
      return rows.map(stored)
    },
    async find(team: TeamId, week: Week): Promise<StoredReport | null> {
      const [row] = await db.select().from(reportTable).where(key(team, week))
      return row ? stored(row) : null
    },
    /** Locked until the transaction ends, so that two savers come one after the other. */
    async lock(tx: Transaction, team: TeamId, week: Week): Promise<StoredReport | null> {
      const [row] = await within(tx).select().from(reportTable).where(key(team, week)).for('update')
      return row ? stored(row) : null
    },
    /** Null when somebody else drafted the week a moment before. */
    async insert(
      tx: Transaction,
      draft: {
        readonly id: string
        readonly team: TeamId
        readonly week: Week
        readonly actor: Actor
        readonly text: ReportText
        readonly draftedFrom: string
        readonly now: Instant
      },
    ): Promise<StoredReport | null> {
      const [row] = await within(tx)
        .insert(reportTable)
        .values({
          id: draft.id,
          teamId: draft.team,
          week: draft.week,
          state: 'draft',
          author: draft.actor.name,
          savedBy: draft.actor.name,
          text: draft.text,
          version: 1,
          draftedFrom: draft.draftedFrom,
          createdAt: new Date(draft.now),
          updatedAt: new Date(draft.now),
        })
        .onConflictDoNothing()
        .returning()
      return row ? stored(row) : null
    },
    async update(
      tx: Transaction,
      { id, version }: StoredReport,
      {
        now,
        by,
        patch,
      }: { readonly now: Instant; readonly by: Actor; readonly patch: ReportPatch },
    ): Promise<StoredReport> {
      const { handedOverAt, ...rest } = patch
      const [row] = await within(tx)
        .update(reportTable)
        .set({
          ...rest,
          ...(handedOverAt !== undefined && {
            handedOverAt: handedOverAt === null ? null : new Date(handedOverAt),
          }),
          version: version + 1,
          updatedAt: new Date(now),
          savedBy: by.name,
        })
        .where(eq(reportTable.id, id))
        .returning()
      if (!row) throw new Error(`Report ${id} vanished inside its own transaction`)
      return stored(row)
    },
    async removeTeam(tx: Transaction, team: TeamId): Promise<void> {
      await within(tx).delete(reportTable).where(eq(reportTable.teamId, team))
    },
  }
}

export type ReportStore = ReturnType<typeof createReportStore>
