import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import { ImportId } from '#kernel/ids.ts'
import { addDays } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Words } from '#kernel/words.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import { Counts } from '../contract.ts'
import type { ImportTarget } from '../contract/importer.ts'
import { lostRows, notStored } from '../domain/problems.ts'
import { forgetErased } from './forget-erased.ts'
import {
  lockedImport,
  lockTeamImports,
  nextRank,
  updateImport,
  type ImportRow,
} from './import-store.ts'
import { createTurns } from './in-turn.ts'
import { Findings, periodOf } from './present.ts'
import { countsRepeatBuyers } from './settings.ts'
import { asTargetImport, now, todayOf, type TeamPlace, type Workshop } from './shared.ts'

/** How long the hash of a buyer is of use for counting repeat buyers. */
export const buyerDays = 400

export type Applying = ReturnType<typeof createApplying>

/** Puts previews into place and takes imports back, each in one transaction. */
export function createApplying(shop: Workshop) {
  const { db, store, audit, log } = shop
  const inTurn = createTurns()

  /** Does nothing for an import that is no preview any more: a second click is harmless. */
  async function apply(tx: Transaction, caller: Authorized, id: ImportId): Promise<void> {
    const { team } = caller
    await lockTeamImports(tx, team.id)
    const row = await lockedImport(tx, team, id)
    if (row.state !== 'preview' || row.kind === null) return
    const beside = await store.inBatch(row.batchId, within(tx))
    const blocker = shop.present.blocker(row, beside, todayOf(shop, team))
    if (blocker) throw new Failure('conflict', blocker)
    const target = shop.targetOf(row.kind)
    await forgetErased(tx, shop, { team: team.id, row })
    const rank = await nextRank(tx, team.id)
    const compared = await target.apply(tx, asTargetImport(row, team, id), rank)
    if (compared.new + compared.changed + compared.same !== row.staged) throw new LostRows()
    await target.discard(tx, id)
    await forgetBuyers(tx, target, team)
    const applied = await updateImport(within(tx), id, {
      state: 'applied',
      counts: { ...Counts.parse(row.counts), ...compared },
      findings: { ...Findings.parse(row.findings), problem: null },
      applied: rank,
      appliedAt: now(shop),
      appliedBy: caller.actor.name,
    })
    await audit.record(tx, caller, {
      ...recordOf(row),
      verb: 'create',
      before: null,
      after: summaryOf(applied),
      undoable: true,
    })
  }

  /** A file of long ago must not bring back what was dropped since. */
  async function forgetBuyers(tx: Transaction, target: ImportTarget, team: TeamPlace) {
    const counts = await countsRepeatBuyers(within(tx), team.id)
    const before = addDays(todayOf(shop, team), -buyerDays)
    await target.forgetBuyers(tx, counts ? { team: team.id, before } : { team: team.id })
  }

  /** Why an import could not be stored stays beside it, so that everyone who looks is told. */
  async function remember(caller: Authorized, id: ImportId, problem: Words): Promise<void> {
    await inTransaction(db, async (tx) => {
      const row = await lockedImport(tx, caller.team, id)
      const state = problem === lostRows ? { state: 'refused' as const } : {}
      const findings = { ...Findings.parse(row.findings), problem }
      await updateImport(within(tx), id, { ...state, findings })
    })
  }

  return {
    /** Tries one import; what stands against it is remembered rather than thrown. */
    async tryApply(caller: Authorized, id: ImportId): Promise<void> {
      try {
        await inTurn(caller.team.id, () => inTransaction(db, (tx) => apply(tx, caller, id)))
      } catch (error) {
        if (error instanceof Failure) return
        if (error instanceof LostRows) return remember(caller, id, lostRows)
        log.error({ err: error, import: id }, 'An import could not be applied')
        await remember(caller, id, notStored)
      }
    },

    /** Takes back a whole import inside a transaction that also says who did. */
    async undo(tx: Transaction, caller: Authorized, id: string): Promise<ImportRow> {
      await lockTeamImports(tx, caller.team.id)
      const row = await lockedImport(tx, caller.team, id)
      if (row.state === 'undone') throw alreadyUndone()
      if (row.state !== 'applied' || row.kind === null) throw notApplied()
      const target = { id: ImportId.parse(row.id), team: caller.team.id }
      await shop.targetOf(row.kind).undo(tx, target)
      return updateImport(within(tx), row.id, { state: 'undone', undoneAt: now(shop) })
    },
  }
}

/** The database was stopped hard and has emptied its unlogged stage. */
class LostRows extends Error {}

export const recordOf = ({ id, file }: ImportRow) => ({
  recordType: 'import',
  recordId: id,
  recordName: file,
})

/** What the audit keeps of an import: what it was, never its rows. */
export const summaryOf = (row: ImportRow) => ({
  kind: row.kind,
  account: row.account,
  period: periodOf(row),
  counts: row.counts,
})

const alreadyUndone = () =>
  new Failure('conflict', {
    id: 'Impor ini sudah diurungkan. Untuk memasukkannya kembali, unggah lagi berkasnya.',
    en: 'This import was taken back already. To bring it in again, upload its file once more.',
  })

const notApplied = () =>
  new Failure('conflict', {
    id: 'Impor ini belum diterapkan, jadi tidak ada yang perlu diurungkan.',
    en: 'This import was not applied, so there is nothing to take back.',
  })
