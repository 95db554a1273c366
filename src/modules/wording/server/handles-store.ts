import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { TeamId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import { wordingBook } from '../tables.ts'
import { readHandles } from './book-reads.ts'
import { lockBook, type StoreNeeds } from './decision-store.ts'

export const handlesRecord = 'wording_handles'

type Wish = { readonly handles: readonly string[]; readonly seen: readonly string[] }

/** The handles of the team itself: naming them is no contact outside. */
export function createHandles({ db, audit, moved }: StoreNeeds) {
  return {
    async set(caller: Authorized, { handles, seen }: Wish) {
      const wanted = [...new Set(handles.map(asHandle))]
      const change = await inTransaction(db, async (tx) => {
        await lockBook(tx, caller.team.id)
        const before = await readHandles(within(tx), caller.team.id)
        if (before.join() === wanted.join()) return null
        if (before.join() !== seen.join()) throw changedSince(before)
        await put(tx, caller.team.id, wanted)
        return audit.record(tx, caller, {
          recordType: handlesRecord,
          recordId: caller.team.id,
          recordName: wanted.join(', ') || '—',
          verb: 'update',
          before: { handles: before },
          after: { handles: wanted },
          undoable: true,
        })
      })
      moved(caller.team.id)
      return { handles: wanted, change }
    },
    async restore(tx: Transaction, team: TeamId, handles: readonly string[]): Promise<void> {
      await lockBook(tx, team)
      await put(tx, team, handles)
    },
  }
}

async function put(tx: Transaction, teamId: TeamId, handles: readonly string[]): Promise<void> {
  const ownHandles = [...handles]
  await within(tx)
    .insert(wordingBook)
    .values({ teamId, ownHandles })
    .onConflictDoUpdate({ target: wordingBook.teamId, set: { ownHandles } })
}

const asHandle = (text: string) => `@${text.replace(/^@/u, '').toLowerCase()}`

const changedSince = (now: readonly string[]) =>
  new Failure('conflict', {
    id: `Daftar akun baru saja diubah menjadi ${now.join(', ') || 'kosong'}. Muat ulang, lalu ubah lagi.`,
    en: `The list of accounts was just changed to ${now.join(', ') || 'nothing'}. Reload, then change it again.`,
  })
