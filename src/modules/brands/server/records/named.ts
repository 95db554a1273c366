import type { TeamId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'

import { cleanName, keyOf } from '../../domain/brand.ts'
import { nameTaken, tooManyRecords } from './failures.ts'
import type { Wanted } from './record-store.ts'

type Named = { readonly name: string }
type Found = Named & { readonly id: string }

/** The columns of a name that is unique in its team without case. */
export const nameColumns = (name: string) => ({
  name: cleanName(name),
  nameKey: keyOf(cleanName(name)),
})

/** Refuses a name another record has, and more records than a list can show. */
export const checkName =
  (others: (tx: Transaction, team: TeamId) => Promise<readonly Found[]>, most: number) =>
  async (tx: Transaction, team: TeamId, { id, draft, isNew }: Wanted<Named>): Promise<void> => {
    const all = await others(tx, team)
    if (isNew && all.length >= most) throw tooManyRecords(most)
    const key = keyOf(cleanName(draft.name))
    const taken = all.find((one) => one.id !== id && keyOf(one.name) === key)
    if (taken) throw nameTaken(taken.name)
  }
