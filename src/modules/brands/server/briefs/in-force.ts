import { and, eq, isNull, sql } from 'drizzle-orm'

import { BrandId, type TeamId } from '#kernel/ids.ts'
import { dayAt, Instant } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'

import type { BrandRestrictions } from '../../contract.ts'
import { byName } from '../../domain/brand.ts'
import { brand, brief, briefVersion } from '../../tables.ts'
import { contentOf } from './brief-rows.ts'

/** The version in force of every brand that has one, removed brands aside. */
export async function inForce(db: Db, team: TeamId) {
  const rows = await db
    .selectDistinctOn([briefVersion.briefId], {
      brandId: brand.id,
      brandName: brand.name,
      version: briefVersion,
    })
    .from(briefVersion)
    .innerJoin(brief, eq(brief.id, briefVersion.briefId))
    .innerJoin(brand, eq(brand.id, brief.brandId))
    .where(
      and(eq(briefVersion.teamId, team), isNull(briefVersion.withdrawnAt), isNull(brand.deletedAt)),
    )
    .orderBy(briefVersion.briefId, sql`${briefVersion.number} desc`)
  return rows
    .map(({ brandId, brandName, version }) => {
      const { id, number, note, enforcedAt, enforcedBy } = version
      const { texts, restrictions } = contentOf(version)
      return {
        id,
        number,
        note,
        enforcedAt: Instant.parse(enforcedAt.getTime()),
        enforcedBy,
        texts,
        restrictions,
        brand: BrandId.parse(brandId),
        brandName,
      }
    })
    .toSorted((one, other) => byName({ name: one.brandName }, { name: other.brandName }))
}

/** What the briefs in force restrict, brand by brand: the rule book is made of it. */
export const createRestrictionsInForce =
  (db: Db) =>
  async ({
    id,
    timeZone,
  }: {
    readonly id: TeamId
    readonly timeZone: string
  }): Promise<readonly BrandRestrictions[]> =>
    (await inForce(db, id)).map((version) => ({
      brand: version.brand,
      brandName: version.brandName,
      brief: version.id,
      version: version.number,
      since: dayAt(version.enforcedAt, timeZone),
      restrictions: version.restrictions,
    }))
