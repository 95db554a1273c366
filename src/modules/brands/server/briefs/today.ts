import { and, eq, inArray, isNull, sql } from 'drizzle-orm'

import { BrandId } from '#kernel/ids.ts'
import type { TodayPart } from '#kernel/today.ts'
import type { Db } from '#platform/db/connection.ts'

import { briefsToRead, notesWaiting } from '../../domain/briefs/today.ts'
import { brand, briefReading, guestNote } from '../../tables.ts'
import { inForce } from './in-force.ts'

/** Briefs in force that one has not read, and what guests wrote. */
export const createBriefsToday = (db: Db): TodayPart => ({
  name: 'briefs',
  entries: async ({ caller, may }) => {
    if (!may('brands.read')) return []
    const { team, actor } = caller
    const versions = await inForce(db, team.id)
    const mine =
      actor.kind === 'person' && versions.length > 0
        ? await db
            .select({ id: briefReading.versionId })
            .from(briefReading)
            .where(
              and(
                eq(briefReading.userId, actor.userId),
                inArray(
                  briefReading.versionId,
                  versions.map(({ id }) => id),
                ),
              ),
            )
        : versions
    const read = new Set(mine.map(({ id }) => id))
    const unread = versions.filter(({ id }) => !read.has(id))
    return [
      ...briefsToRead(unread),
      ...(may('brands.share') ? notesWaiting(await openNotes(db, team.id)) : []),
    ]
  },
})

async function openNotes(db: Db, team: string) {
  const rows = await db
    .select({
      brand: brand.id,
      brandName: brand.name,
      count: sql<number>`count(*)::int`,
      name: sql<string>`(array_agg(${guestNote.name} order by ${guestNote.at} desc))[1]`,
    })
    .from(guestNote)
    .innerJoin(brand, eq(brand.id, guestNote.brandId))
    .where(and(eq(guestNote.teamId, team), isNull(guestNote.settledAt), isNull(brand.deletedAt)))
    .groupBy(brand.id, brand.name)
    .orderBy(brand.name)
  return rows.map(({ brand: id, brandName, count, name }) => ({
    brand: BrandId.parse(id),
    brandName,
    count,
    name,
  }))
}
