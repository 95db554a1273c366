import { eq } from 'drizzle-orm'

import { ImportId } from '#kernel/ids.ts'
import type { TeamRemoval } from '#modules/team/contract.ts'
import { within } from '#platform/db/transaction.ts'

import { importBatchTable, importMappingTable, importSettingTable, importTable } from '../tables.ts'
import { leaveCopy, lockTeamImports } from './import-store.ts'
import type { Workshop } from './shared.ts'

/** Takes a team's imports and all that they brought out of the database. */
export const createRemoval = ({ targets }: Workshop): TeamRemoval => ({
  async removeTeam(tx, team) {
    await lockTeamImports(tx, team)
    const queries = within(tx)
    const rows = await queries.select().from(importTable).where(eq(importTable.teamId, team))
    // oxlint-disable no-await-in-loop -- one transaction has one connection
    for (const row of rows) {
      await leaveCopy(queries, row)
      if (row.staged === 0) continue
      for (const target of targets) await target.discard(tx, ImportId.parse(row.id))
    }
    for (const target of targets) await target.removeTeam(tx, team)
    for (const table of [importTable, importBatchTable, importSettingTable, importMappingTable])
      await queries.delete(table).where(eq(table.teamId, team))
    // oxlint-enable no-await-in-loop
  },
})
