import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'

import type { BrandId, TeamId, UserId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { within, type Queries } from '#platform/db/transaction.ts'

import {
  BriefApproval,
  type BriefContent,
  type BriefDraft,
  BriefTexts,
  BriefVersion,
  Restriction,
} from '../../contract.ts'
import { emptyContent, nothingWritten, withTexts } from '../../domain/briefs/brief.ts'
import { brief, briefApproval, briefReading, briefVersion } from '../../tables.ts'

type Stored = { readonly texts: unknown; readonly restrictions: unknown }

/** Parts that a newer Etalase added are empty in what an older one stored. */
export const contentOf = ({ texts, restrictions }: Stored): BriefContent => ({
  texts: withTexts(nothingWritten, BriefTexts.partial().parse(texts)),
  restrictions: Restriction.array().parse(restrictions),
})

const instantOf = (at: Date | null) => (at ? Instant.parse(at.getTime()) : null)

export type StoredBrief = BriefDraft & { readonly id: string }

export const noDraft: BriefDraft = { ...emptyContent, version: 0, savedBy: null, savedAt: null }

export async function findDraft(
  queries: Queries,
  team: TeamId,
  brandId: BrandId,
): Promise<StoredBrief | null> {
  const [row] = await queries
    .select()
    .from(brief)
    .where(and(eq(brief.teamId, team), eq(brief.brandId, brandId)))
  if (!row) return null
  const { id, version, savedBy, savedAt } = row
  return { id, ...contentOf(row), version, savedBy, savedAt: instantOf(savedAt) }
}

export const draftOf = ({ texts, restrictions, version, savedBy, savedAt }: BriefDraft) => ({
  texts,
  restrictions,
  version,
  savedBy,
  savedAt,
})

export const asVersion = (row: typeof briefVersion.$inferSelect): BriefVersion =>
  BriefVersion.parse({
    ...row,
    ...contentOf(row),
    enforcedAt: row.enforcedAt.getTime(),
    withdrawnAt: instantOf(row.withdrawnAt),
  })

/** The newest that was not taken back. */
export async function findInForce(queries: Queries, briefId: string): Promise<BriefVersion | null> {
  const [row] = await queries
    .select()
    .from(briefVersion)
    .where(and(eq(briefVersion.briefId, briefId), isNull(briefVersion.withdrawnAt)))
    .orderBy(desc(briefVersion.number))
    .limit(1)
  return row ? asVersion(row) : null
}

export async function findVersion(
  queries: Queries,
  briefId: string,
  number: number,
): Promise<BriefVersion | null> {
  const [row] = await queries
    .select()
    .from(briefVersion)
    .where(and(eq(briefVersion.briefId, briefId), eq(briefVersion.number, number)))
  return row ? asVersion(row) : null
}

export async function listVersions(queries: Queries, briefId: string) {
  const rows = await queries
    .select({
      id: briefVersion.id,
      number: briefVersion.number,
      note: briefVersion.note,
      enforcedAt: briefVersion.enforcedAt,
      enforcedBy: briefVersion.enforcedBy,
      withdrawnAt: briefVersion.withdrawnAt,
    })
    .from(briefVersion)
    .where(eq(briefVersion.briefId, briefId))
    .orderBy(desc(briefVersion.number))
  return rows.map(({ id, number, note, enforcedAt, enforcedBy, withdrawnAt }) => ({
    id,
    number,
    note,
    enforcedAt: Instant.parse(enforcedAt.getTime()),
    enforcedBy,
    withdrawnAt: instantOf(withdrawnAt),
  }))
}

/** When whom read a version. */
export async function readingsOf(
  queries: Queries,
  versionId: string,
): Promise<ReadonlyMap<string, Instant>> {
  const rows = await queries
    .select()
    .from(briefReading)
    .where(eq(briefReading.versionId, versionId))
  return new Map(rows.map(({ userId, readAt }) => [userId, Instant.parse(readAt.getTime())]))
}

/** The first time counts: pressing again changes nothing. */
export async function markRead(
  queries: Queries,
  reading: { readonly versionId: string; readonly userId: UserId; readonly now: Instant },
): Promise<void> {
  const { versionId, userId, now } = reading
  await queries
    .insert(briefReading)
    .values({ versionId, userId, readAt: new Date(now) })
    .onConflictDoNothing()
}

export async function approvalsOf(queries: Queries, briefId: string): Promise<BriefApproval[]> {
  const rows = await queries
    .select({ approval: briefApproval, number: briefVersion.number })
    .from(briefApproval)
    .innerJoin(briefVersion, eq(briefVersion.id, briefApproval.versionId))
    .where(eq(briefVersion.briefId, briefId))
    .orderBy(desc(briefVersion.number), asc(briefApproval.at))
  return rows.map(({ approval, number }) => asApproval(approval, number))
}

export const asApproval = (row: typeof briefApproval.$inferSelect, number: number) =>
  BriefApproval.parse({
    ...row,
    number,
    at: row.at.getTime(),
    withdrawnAt: instantOf(row.withdrawnAt),
  })

/** One at a time changes what is written about a brand. */
export async function lockBrief(tx: Transaction, brandId: BrandId): Promise<void> {
  await within(tx).execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`brief:${brandId}`}, 0))`,
  )
}
