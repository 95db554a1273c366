import { eq } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import type { TeamId } from '#kernel/ids.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'

import type { ImportSettings } from '../contract.ts'
import { importSettingTable } from '../tables.ts'
import { lockTeamImports } from './import-store.ts'
import type { Workshop } from './shared.ts'

/** Whether a hash of buyers is kept for counting repeat buyers; it is, unless switched off. */
export async function countsRepeatBuyers(queries: Queries, team: TeamId): Promise<boolean> {
  const [row] = await queries
    .select({ counts: importSettingTable.countRepeatBuyers })
    .from(importSettingTable)
    .where(eq(importSettingTable.teamId, team))
  return row?.counts ?? true
}

/** Switching off takes effect at once: what was kept so far is deleted, for good. */
export async function changeSettings(
  { db, targets, audit }: Workshop,
  caller: Authorized,
  { countRepeatBuyers }: ImportSettings,
): Promise<ImportSettings> {
  const { team } = caller
  await inTransaction(db, async (tx) => {
    await lockTeamImports(tx, team.id)
    const before = await countsRepeatBuyers(within(tx), team.id)
    if (before === countRepeatBuyers) return
    await within(tx)
      .insert(importSettingTable)
      .values({ teamId: team.id, countRepeatBuyers })
      .onConflictDoUpdate({ target: importSettingTable.teamId, set: { countRepeatBuyers } })
    for (const target of countRepeatBuyers ? [] : targets) {
      // oxlint-disable-next-line no-await-in-loop -- one transaction has one connection
      await target.forgetBuyers(tx, { team: team.id })
    }
    await audit.record(tx, caller, {
      recordType: 'import-settings',
      recordId: team.id,
      recordName: team.name,
      verb: 'update',
      before: { countRepeatBuyers: before },
      after: { countRepeatBuyers },
      undoable: false,
    })
  })
  return { countRepeatBuyers }
}
