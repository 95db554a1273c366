import { and, asc, count, desc, eq, inArray, sql } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { BatchId, ImportId, TeamId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Db } from '#platform/db/connection.ts'
import { clientOf, within, type Queries } from '#platform/db/transaction.ts'

import type { ImportState } from '../contract.ts'
import { importBatchTable, importStaleCopyTable, importTable } from '../tables.ts'

export type ImportRow = typeof importTable.$inferSelect
export type NewImport = typeof importTable.$inferInsert
export type BatchRow = typeof importBatchTable.$inferSelect

type Page = { readonly offset: number; readonly limit: number }
type Owner = { readonly id: TeamId }

export type ImportStore = ReturnType<typeof createImportStore>

/** Rows of batches and imports; every question names the team that asks. */
export function createImportStore(db: Db) {
  return {
    async openBatch(caller: Authorized, id: BatchId, now: Date): Promise<void> {
      const createdBy = caller.actor.name
      await db
        .insert(importBatchTable)
        .values({ id, teamId: caller.team.id, createdAt: now, createdBy })
    },
    async batch(team: Owner, id: string): Promise<BatchRow> {
      const [row] = await db
        .select()
        .from(importBatchTable)
        .where(and(eq(importBatchTable.id, id), eq(importBatchTable.teamId, team.id)))
      if (!row) throw noSuchBatch()
      return row
    },
    /** Counts a step of a batch; listeners are told the number. */
    async step(id: string): Promise<{ team: string; version: number }> {
      const [row] = await db
        .update(importBatchTable)
        .set({ version: sql`${importBatchTable.version} + 1` })
        .where(eq(importBatchTable.id, id))
        .returning({ team: importBatchTable.teamId, version: importBatchTable.version })
      return row ?? { team: '', version: 0 }
    },
    /** In the order in which they came; what was thrown away is left out. */
    inBatch: (id: string, queries: Queries = db): Promise<ImportRow[]> =>
      queries
        .select()
        .from(importTable)
        .where(and(eq(importTable.batchId, id), sql`${importTable.state} <> 'discarded'`))
        .orderBy(asc(importTable.createdAt), asc(importTable.file), asc(importTable.id)),
    async one(team: Owner, id: string): Promise<ImportRow> {
      const [row] = await db.select().from(importTable).where(owned(team, id))
      if (!row) throw noSuchImport()
      return row
    },
    /** The newest first, those that were applied at some time. */
    async past(team: Owner, { offset, limit }: Page) {
      const past = and(
        eq(importTable.teamId, team.id),
        inArray(importTable.state, ['applied', 'undone']),
      )
      const [total] = await db.select({ count: count() }).from(importTable).where(past)
      const rows = await db
        .select()
        .from(importTable)
        .where(past)
        .orderBy(desc(importTable.applied))
        .offset(offset)
        .limit(limit)
      return { rows, total: total?.count ?? 0 }
    },
    async insert(row: NewImport): Promise<void> {
      await db.insert(importTable).values(row)
    },
    async alive(id: ImportId, now: Date): Promise<void> {
      await db.update(importTable).set({ seenAt: now }).where(eq(importTable.id, id))
    },
  }
}

/** Held to the end of the transaction: of one team, one import is applied or undone at a time. */
export async function lockTeamImports(tx: Transaction, team: TeamId): Promise<void> {
  await clientOf(tx).query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `imports:${team}`,
  ])
}

/** The import as it is now; nobody else changes it until the transaction ends. */
export async function lockedImport(tx: Transaction, team: Owner, id: string): Promise<ImportRow> {
  const [row] = await within(tx).select().from(importTable).where(owned(team, id)).for('update')
  if (!row) throw noSuchImport()
  return row
}

export async function updateImport(
  queries: Queries,
  id: string,
  changes: Partial<NewImport> & { readonly state?: ImportState },
): Promise<ImportRow> {
  const [row] = await queries
    .update(importTable)
    .set(changes)
    .where(eq(importTable.id, id))
    .returning()
  if (!row) throw noSuchImport()
  return row
}

/** Takes the copy off an import; its content goes from the disk when nobody else has the same. */
export async function leaveCopy(queries: Queries, { id, copy }: ImportRow): Promise<void> {
  if (copy === null) return
  await queries.insert(importStaleCopyTable).values({ hash: copy }).onConflictDoNothing()
  await queries.update(importTable).set({ copy: null }).where(eq(importTable.id, id))
}

/** The rank of the next import of a team; those taken back keep theirs. */
export async function nextRank(tx: Transaction, team: TeamId): Promise<number> {
  const [row] = await within(tx)
    .select({ next: sql<number>`coalesce(max(${importTable.applied}), 0)::int + 1` })
    .from(importTable)
    .where(eq(importTable.teamId, team))
  return row?.next ?? 1
}

const owned = (team: Owner, id: string) =>
  and(eq(importTable.id, id), eq(importTable.teamId, team.id))

const noSuchBatch = () =>
  new Failure('not-found', {
    id: 'Kumpulan impor ini tidak ada di tim. Buka halaman Impor dan mulai lagi.',
    en: 'There is no such batch of imports in the team. Open the import page and start again.',
  })

const noSuchImport = () =>
  new Failure('not-found', {
    id: 'Impor ini tidak ada di tim. Muat ulang halaman.',
    en: 'There is no such import in the team. Reload the page.',
  })
