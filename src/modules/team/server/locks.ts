import { eq, sql } from 'drizzle-orm'

import type { TeamId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { within } from '#platform/db/transaction.ts'

import { team } from '../tables.ts'

// Any numbers that nothing else in this database locks: "team" and "toko" in ASCII.
const installationLock = 0x74_65_61_6d
const exampleLock = 0x74_6f_6b_6f

/** One at a time makes or removes teams: two browsers at first set-up, two names for one address. */
export async function lockInstallation(tx: Transaction): Promise<void> {
  await within(tx).execute(sql`select pg_advisory_xact_lock(${installationLock})`)
}

/** One at a time fills or removes an example shop. Taken before the lock of the installation. */
export async function lockExamples(tx: Transaction): Promise<void> {
  await within(tx).execute(sql`select pg_advisory_xact_lock(${exampleLock})`)
}

/** One at a time changes the members of a team, so that two owners cannot both step down. */
export async function lockTeam(tx: Transaction, id: TeamId): Promise<void> {
  await within(tx).select({ id: team.id }).from(team).where(eq(team.id, id)).for('update')
}
