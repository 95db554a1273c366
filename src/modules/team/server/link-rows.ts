import { and, desc, eq, gt, isNull, lt, lte, or, sql } from 'drizzle-orm'

import { TeamId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import { Language } from '#kernel/words.ts'
import type { Queries } from '#platform/db/transaction.ts'

import { Link, type LinkScope } from '../contract.ts'
import { stateOf } from '../domain/link-time.ts'
import { link, team } from '../tables.ts'

export type LinkRow = typeof link.$inferSelect

const instantOf = (at: Date | null) => (at ? Instant.parse(at.getTime()) : null)

export const endsOf = ({ expiresAt, revokedAt }: LinkRow) => ({
  expiresAt: Instant.parse(expiresAt.getTime()),
  revokedAt: instantOf(revokedAt),
})

/** The newest first; those that are still open before those that ended. */
export async function linksOf(queries: Queries, id: TeamId, now: Instant): Promise<LinkRow[]> {
  const rows = await queries
    .select()
    .from(link)
    .where(eq(link.teamId, id))
    .orderBy(desc(link.createdAt))
  const isOpen = (row: LinkRow) => stateOf(endsOf(row), now) === 'open'
  return [...rows.filter(isOpen), ...rows.filter((row) => !isOpen(row))]
}

/** The row of a secret with what its page needs of the team. */
export async function rowOf(queries: Queries, secretHash: string) {
  const [found] = await queries
    .select({ row: link, name: team.name, timeZone: team.timeZone, language: team.language })
    .from(link)
    .innerJoin(team, eq(team.id, link.teamId))
    .where(eq(link.secretHash, secretHash))
  if (!found) return null
  const { row, name, timeZone, language } = found
  return {
    row,
    language: Language.parse(language),
    team: { id: TeamId.parse(row.teamId), name, timeZone },
  }
}

/** At most once a minute, so that a page that asks three times counts as opened once. */
export async function stampOpened(queries: Queries, id: string, now: Instant): Promise<void> {
  const aMinuteAgo = new Date(now - 60_000)
  await queries
    .update(link)
    .set({ lastOpenedAt: new Date(now), openedCount: sql`${link.openedCount} + 1` })
    .where(and(eq(link.id, id), or(isNull(link.lastOpenedAt), lte(link.lastOpenedAt, aMinuteAgo))))
}

/** Null when there is no open link of that id in the team. */
export async function revokeRow(
  queries: Queries,
  key: { readonly teamId: TeamId; readonly id: string },
  by: { readonly name: string; readonly now: Instant },
): Promise<LinkRow | null> {
  const at = new Date(by.now)
  const [row] = await queries
    .update(link)
    .set({ revokedAt: at, revokedBy: by.name })
    .where(
      and(
        eq(link.id, key.id),
        eq(link.teamId, key.teamId),
        isNull(link.revokedAt),
        gt(link.expiresAt, at),
      ),
    )
    .returning()
  return row ?? null
}

export const removeEnded = (queries: Queries, before: Date) =>
  queries.delete(link).where(or(lt(link.expiresAt, before), lt(link.revokedAt, before)))

/** A link as the list shows it. A scope that nobody owns any more is named by its word. */
export function asLink(row: LinkRow, scope: LinkScope | undefined, now: Instant): Link {
  const opens = scope?.opens(row.subject)
  const ends = endsOf(row)
  return Link.parse({
    ...row,
    ...ends,
    opens: opens?.words ?? { id: row.scope, en: row.scope },
    page: opens?.page ?? null,
    state: stateOf(ends, now),
    createdAt: instantOf(row.createdAt),
    lastOpenedAt: instantOf(row.lastOpenedAt),
  })
}

/** What the audit keeps of a link: never the hash. */
export const remembered = ({ name, scope, subject, expiresAt }: LinkRow) => ({
  name,
  scope,
  subject,
  expiresAt: expiresAt.getTime(),
})
