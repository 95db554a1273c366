import { and, eq } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { ChangeId, TeamId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { ChangeDraft } from '#modules/team/contract.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import { OwnRule, type OwnRuleDraft } from '../contract.ts'
import { checkedDraft, mostOwnRules, nameOf } from '../domain/book/wishes.ts'
import { wordingRule } from '../tables.ts'
import { readBrand, readOwnRules } from './book-reads.ts'
import { lockBook, type StoreNeeds } from './decision-store.ts'

export const ownRuleRecord = 'wording_rule'

type Answer = { readonly rule: OwnRule; readonly change: ChangeId | null }
type State = { readonly id: string; readonly state: OwnRule | null }

/** The rules a team writes itself. */
export function createOwnRules({ db, audit, clock, moved }: StoreNeeds) {
  const inBook = async <T>(
    { team }: Authorized,
    work: (tx: Transaction, rules: readonly OwnRule[]) => Promise<T>,
  ): Promise<T> => {
    const answer = await inTransaction(db, async (tx) => {
      await lockBook(tx, team.id)
      return work(tx, await readOwnRules(within(tx), team.id))
    })
    moved(team.id)
    return answer
  }
  const stamp = ({ actor }: Authorized) => ({ by: actor.name, at: clock() })

  return {
    create: (caller: Authorized, { id, ...given }: OwnRuleDraft & { readonly id: string }) => {
      const draft = checkedDraft(given)
      return inBook(caller, async (tx, rules): Promise<Answer> => {
        const there = rules.find((one) => one.id === id)
        if (there) return { rule: there, change: null }
        if (rules.length >= mostOwnRules) throw tooMany()
        if (draft.brand) await readBrand(within(tx), caller.team.id, draft.brand)
        const rule = OwnRule.parse({ ...draft, id, version: 1, pack: null, ...stamp(caller) })
        await put(tx, caller.team.id, { id, state: rule })
        return { rule, change: await audit.record(tx, caller, changed(null, rule)) }
      })
    },

    update: (
      caller: Authorized,
      id: string,
      { version, ...given }: OwnRuleDraft & { readonly version: number },
    ) => {
      const draft = checkedDraft(given)
      return inBook(caller, async (tx, rules): Promise<Answer> => {
        const before = rules.find((one) => one.id === id)
        if (!before) throw noSuchRule()
        if (before.version !== version) throw changedSince(before)
        if (draft.brand) await readBrand(within(tx), caller.team.id, draft.brand)
        const rule = OwnRule.parse({
          ...before,
          ...draft,
          version: version + 1,
          ...stamp(caller),
        })
        await put(tx, caller.team.id, { id, state: rule })
        return { rule, change: await audit.record(tx, caller, changed(before, rule)) }
      })
    },

    remove: (caller: Authorized, id: string) =>
      inBook(caller, async (tx, rules) => {
        const before = rules.find((one) => one.id === id)
        if (!before) throw noSuchRule()
        await put(tx, caller.team.id, { id, state: null })
        return { change: await audit.record(tx, caller, changed(before, null)) }
      }),

    /** Brings a rule to a state it had before; whoever edits it meanwhile is told. */
    async restore(tx: Transaction, team: TeamId, { id, state }: State): Promise<void> {
      await lockBook(tx, team)
      const rules = await readOwnRules(within(tx), team)
      const now = rules.find((one) => one.id === id)
      if (state && !now && rules.length >= mostOwnRules) throw tooMany()
      const version = Math.max(now?.version ?? 0, state?.version ?? 0) + 1
      await put(tx, team, { id, state: state && { ...state, version } })
    },
  }
}

async function put(tx: Transaction, teamId: TeamId, { id, state }: State): Promise<void> {
  await within(tx)
    .delete(wordingRule)
    .where(and(eq(wordingRule.id, id), eq(wordingRule.teamId, teamId)))
  if (!state) return
  const { brand, at, ...rest } = state
  // An id that another team has is refused by the primary key: nothing is told of it.
  const made = await within(tx)
    .insert(wordingRule)
    .values({ ...rest, teamId, brandId: brand, at: new Date(at) })
    .onConflictDoNothing()
    .returning({ id: wordingRule.id })
  if (made.length === 0) throw noSuchRule()
}

function changed(before: OwnRule | null, after: OwnRule | null): ChangeDraft {
  const named = after ?? before
  return {
    recordType: ownRuleRecord,
    recordId: named?.id ?? '',
    recordName: named ? nameOf(named) : '',
    verb: before ? (after ? 'update' : 'delete') : 'create',
    before,
    after,
    undoable: true,
  }
}

const noSuchRule = () =>
  new Failure('not-found', {
    id: 'Aturan ini tidak ada atau sudah dihapus. Muat ulang buku aturan.',
    en: 'This rule does not exist or was removed. Reload the rule book.',
  })
const changedSince = ({ by }: OwnRule) =>
  new Failure('conflict', {
    id: `Aturan ini baru saja diubah oleh ${by}. Muat ulang untuk melihat versinya, lalu ubah lagi.`,
    en: `This rule was just changed by ${by}. Reload to see that version, then change it again.`,
  })
const tooMany = () =>
  new Failure('conflict', {
    id: `Satu tim menyimpan paling banyak ${mostOwnRules} aturan sendiri. Hapus yang tidak dipakai lagi dulu.`,
    en: `A team keeps at most ${mostOwnRules} rules of its own. Remove those you no longer use first.`,
  })
