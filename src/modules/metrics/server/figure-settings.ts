import { eq } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import type { Db } from '#platform/db/connection.ts'

import type { FigureSettings } from '../contract.ts'
import { figureSetting } from '../tables.ts'

/** What a team decided about typed figures; without a decision evidence is welcome, not asked for. */
export async function figureSettingsOf(db: Db, { team }: Authorized): Promise<FigureSettings> {
  const [row] = await db.select().from(figureSetting).where(eq(figureSetting.teamId, team.id))
  return { evidenceRequired: row?.evidenceRequired ?? false }
}

export async function changeFigureSettings(
  db: Db,
  { team }: Authorized,
  { evidenceRequired }: FigureSettings,
): Promise<FigureSettings> {
  await db
    .insert(figureSetting)
    .values({ teamId: team.id, evidenceRequired })
    .onConflictDoUpdate({ target: figureSetting.teamId, set: { evidenceRequired } })
  return { evidenceRequired }
}
