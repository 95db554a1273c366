import { eq } from 'drizzle-orm'

import type { TeamId } from '#kernel/ids.ts'
import type { Queries } from '#platform/db/transaction.ts'

import { importSettingTable } from '../tables.ts'

/** Whether a hash of buyers is kept for counting repeat buyers; it is, unless switched off. */
export async function countsRepeatBuyers(queries: Queries, team: TeamId): Promise<boolean> {
  const [row] = await queries
    .select({ counts: importSettingTable.countRepeatBuyers })
    .from(importSettingTable)
    .where(eq(importSettingTable.teamId, team))
  return row?.counts ?? true
}
