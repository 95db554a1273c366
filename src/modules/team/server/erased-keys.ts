import { eq } from 'drizzle-orm'
import { z } from 'zod'

import { TeamId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import type { Erased, ErasedKey } from '../contract.ts'
import { erasure, team } from '../tables.ts'
import { forgettingOf } from './forgetting.ts'
import type { PersonalStore } from './personal-store.ts'

type Needs = {
  readonly db: Db
  readonly newId: () => string
  readonly store: Pick<PersonalStore, 'eraseIn' | 'afterwards'>
}

export type ErasedKeys = ReturnType<typeof createErasedKeys>

/** The list of erased keys: asked before anything is stored, and applied again after a restore. */
export function createErasedKeys({ db, newId, store }: Needs) {
  /** Adds keys this database does not know, then erases all of a team's in one go. */
  async function applyTo(id: TeamId, keys: readonly ErasedKey[]): Promise<number> {
    return inTransaction(db, async (tx) => {
      const known = await hashesOf(tx, id)
      const missing = keys.filter(({ hash }) => !known.has(hash))
      const reason = 'Daftar penghapusan'
      for (const { hash, at } of missing) {
        const row = { id: newId(), teamId: id, hash, reason, counts: null, by: 'Etalase' }
        // oxlint-disable-next-line no-await-in-loop -- one connection, few rows
        await within(tx)
          .insert(erasure)
          .values({ ...row, at: new Date(at) })
      }
      const hashes = await hashesOf(tx, id)
      if (hashes.size > 0) await store.eraseIn(tx, id, forgettingOf(id, hashes))
      return hashes.size
    })
  }

  return {
    forgetting,
    /** Erases again what this list and this database name; answers how many keys that were. */
    async again(list: readonly ErasedKey[]): Promise<number> {
      const named = [...new Set(list.map(({ team: id }) => id))]
      const here = await db.select({ id: team.id }).from(team)
      const own = await db.selectDistinct({ id: erasure.teamId }).from(erasure)
      const wanted = new Set<string>([...named, ...own.map(({ id }) => id)])
      let keys = 0
      for (const id of TeamIds.parse(here.map((row) => row.id)).filter((one) => wanted.has(one))) {
        // oxlint-disable-next-line no-await-in-loop -- each team in a transaction of its own
        keys += await applyTo(
          id,
          list.filter((key) => key.team === id),
        )
      }
      if (keys > 0) await store.afterwards()
      return keys
    },
  }
}

const forgetting: Erased['forgetting'] = async (tx, id) => {
  const hashes = await hashesOf(tx, id)
  return hashes.size > 0 ? forgettingOf(id, hashes) : null
}

const TeamIds = z.array(TeamId)

async function hashesOf(tx: Transaction, id: string): Promise<ReadonlySet<string>> {
  const rows = await within(tx)
    .select({ hash: erasure.hash })
    .from(erasure)
    .where(eq(erasure.teamId, id))
  return new Set(rows.map(({ hash }) => hash))
}
