import { eq, sql } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { ChangeId, TeamId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Audit, ChangeDraft } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import { Decision, type Rule, type RuleWish } from '../contract.ts'
import { asRule, ownRuleId } from '../domain/book/compose.ts'
import { mostDecisions, nameOf, refuseEmptyException } from '../domain/book/wishes.ts'
import { wordingDecision } from '../tables.ts'
import { type ReadBrandRules, readBrand, readDecisions, readOwnRules } from './book-reads.ts'

export type StoreNeeds = {
  readonly db: Db
  readonly audit: Audit
  readonly clock: () => Instant
  readonly newId: () => string
  readonly pack: { readonly rules: readonly Rule[] }
  readonly brandRules: ReadBrandRules
  /** Told after the change is stored, so that open pages fetch again. */
  readonly moved: (team: TeamId) => void
}

export const decisionRecord = 'wording_decision'

export type DecisionWish = {
  readonly rule: string
  readonly wish: RuleWish
  readonly reason: string
}

/** What a team decides about rules, each time with a reason. */
export function createDecisions(needs: StoreNeeds) {
  const { db, audit, clock, newId, moved } = needs

  /** Inside the transaction of whoever decides: an answer to a question is one too. */
  async function decideIn(tx: Transaction, caller: Authorized, asked: DecisionWish) {
    const { rule, wish, reason } = asked
    refuseEmptyException(wish)
    await lockBook(tx, caller.team.id)
    const about = await findRule(tx, caller.team.id, rule)
    if (wish.kind === 'exception' && wish.brand)
      await readBrand(within(tx), caller.team.id, wish.brand)
    const all = await readDecisions(within(tx), caller.team.id)
    const before = all.find((one) => one.rule === rule && isSamePlace(one.wish, wish)) ?? null
    refuseNothing(about, wish, before)
    if (!before && all.length >= mostDecisions) throw tooMany()
    const { patterns, category, severity } = about
    const decision: Decision = Decision.parse({
      id: before?.id ?? newId(),
      rule,
      wish,
      reason,
      by: caller.actor.name,
      at: clock(),
      known: { pattern: patterns[0] ?? '', category, severity },
    })
    await put(tx, caller.team.id, { id: decision.id, state: decision })
    const change = await audit.record(tx, caller, changed(before, decision))
    return { decision, change }
  }

  return {
    decideIn,
    async decide(caller: Authorized, asked: DecisionWish) {
      const answer = await inTransaction(db, (tx) => decideIn(tx, caller, asked))
      moved(caller.team.id)
      return answer
    },

    async remove(caller: Authorized, id: string): Promise<{ change: ChangeId }> {
      const change = await inTransaction(db, async (tx) => {
        await lockBook(tx, caller.team.id)
        const all = await readDecisions(within(tx), caller.team.id)
        const before = all.find((one) => one.id === id)
        if (!before) throw noSuchDecision()
        await put(tx, caller.team.id, { id, state: null })
        return audit.record(tx, caller, changed(before, null))
      })
      moved(caller.team.id)
      return { change }
    },

    /** Brings a decision to a state it had before; null is none. */
    async restore(tx: Transaction, team: TeamId, { id, state }: State): Promise<void> {
      await lockBook(tx, team)
      const all = await readDecisions(within(tx), team)
      const inTheWay = all.find(
        (one) => one.id !== id && one.rule === state?.rule && isSamePlace(one.wish, state.wish),
      )
      if (inTheWay) throw decidedSince(inTheWay)
      await put(tx, team, { id, state })
    },
  }

  async function findRule(tx: Transaction, team: TeamId, id: string): Promise<Rule> {
    const shipped = needs.pack.rules.find((one) => one.id === id)
    if (shipped) return shipped
    const own = (await readOwnRules(within(tx), team)).find((one) => ownRuleId(one.id) === id)
    if (own) return asRule(own)
    const brands = await needs.brandRules(within(tx), team)
    const found = brands.flatMap(({ rules }) => rules).find((one) => one.id === id)
    if (!found) throw noSuchRule()
    return found
  }
}

type State = { readonly id: string; readonly state: Decision | null }

async function put(tx: Transaction, teamId: TeamId, { id, state }: State): Promise<void> {
  await within(tx).delete(wordingDecision).where(eq(wordingDecision.id, id))
  if (!state) return
  const { wish, at, ...rest } = state
  const { kind } = wish
  await within(tx)
    .insert(wordingDecision)
    .values({
      ...rest,
      teamId,
      kind,
      severity: wish.kind === 'severity' ? wish.severity : null,
      brandId: wish.kind === 'exception' ? wish.brand : null,
      productId: wish.kind === 'exception' ? wish.product : null,
      phrase: wish.kind === 'exception' ? wish.phrase : null,
      at: new Date(at),
    })
}

/** One at a time changes the book of a team: rules and decisions are told from all of them. */
export async function lockBook(tx: Transaction, team: TeamId): Promise<void> {
  await within(tx).execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`wording:${team}`}, 0))`,
  )
}

/** A rule has one weight; an exception is another one for another brand, product or phrase. */
function isSamePlace(one: RuleWish, other: RuleWish): boolean {
  if (one.kind !== 'exception' || other.kind !== 'exception')
    return one.kind !== 'exception' && other.kind !== 'exception'
  return one.brand === other.brand && one.product === other.product && one.phrase === other.phrase
}

function refuseNothing(rule: Rule, wish: RuleWish, before: Decision | null): void {
  if (wish.kind !== 'exception' && rule.source.pack === 'team') throw changeItself()
  if (wish.kind === 'severity' && wish.severity === rule.severity && !before) throw weighsSo()
}

function changed(before: Decision | null, after: Decision | null): ChangeDraft {
  const { id = '', rule = '', known = null } = after ?? before ?? {}
  return {
    recordType: decisionRecord,
    recordId: id,
    recordName: known ? nameOf({ patterns: [known.pattern] }) : rule,
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
const noSuchDecision = () =>
  new Failure('not-found', {
    id: 'Keputusan ini sudah dicabut. Muat ulang buku aturan.',
    en: 'This decision was taken back already. Reload the rule book.',
  })
const changeItself = () =>
  new Failure('conflict', {
    id: 'Ini aturan tim sendiri. Ubah atau hapus aturannya langsung.',
    en: 'This is a rule of the team itself. Change or remove the rule.',
  })
const weighsSo = () =>
  new Failure('conflict', {
    id: 'Bobot aturan ini memang sudah begitu. Pilih bobot lain.',
    en: 'The rule weighs that much already. Choose another weight.',
  })
const decidedSince = ({ by }: Decision) =>
  new Failure('conflict', {
    id: `Sejak itu ${by} memutuskan hal lain tentang aturan ini. Cabut keputusan itu dulu bila memang perlu.`,
    en: `${by} has decided something else about this rule since. Take that back first if you need to.`,
  })
const tooMany = () =>
  new Failure('conflict', {
    id: `Satu tim menyimpan paling banyak ${mostDecisions} keputusan. Cabut yang tidak berlaku lagi dulu.`,
    en: `A team keeps at most ${mostDecisions} decisions. Take back those that no longer hold first.`,
  })
