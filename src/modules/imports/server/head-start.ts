import { PassThrough } from 'node:stream'

import type { Authorized } from '#kernel/actor.ts'
import type { ImportId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { inTransaction } from '#platform/db/transaction.ts'

import { lockTeamImports, nextRank } from './import-store.ts'
import type { Workshop } from './shared.ts'
import type { StagedPart } from './worker/protocol.ts'

/** Rows of an import that are in place already, in a transaction that has not ended. */
export type Placed = { readonly order: number; readonly rows: number }

/** The rest of the apply, in the same transaction; false when nothing of it may stay. */
type Rest = (tx: Transaction, placed: Placed) => Promise<boolean>

type Wanted = { readonly id: ImportId; readonly rest: Rest }

export type HeadStart = {
  readonly staged: (part: StagedPart) => void
  /** Ends the transaction with the rest of an apply; false when there is nothing it could end. */
  readonly finish: (id: ImportId, rest: Rest) => Promise<boolean>
  /** Nothing of it stays. Harmless when it has ended. */
  readonly abandon: () => Promise<void>
}

/** Beyond every row of a file. */
const lastRow = 2_147_483_647

/** Ends the transaction without a trace; what is left to do goes the usual way. */
class NoHeadStart extends Error {}

type Needs = {
  readonly shop: Pick<Workshop, 'db' | 'targetOf'>
  /** One after the other with whatever else applies imports of the team. */
  readonly inTurn: (team: string, work: () => Promise<void>) => Promise<void>
}

/**
 * For an import that is applied as soon as it is read, without anybody looking: its rows are put in
 * place while the rest of the file is read, which takes a third off a large one. Nobody sees them
 * before the apply has ended, and if it does not come to that they were never there. Only for rows
 * that meet nothing stored; of others it keeps away.
 */
export function openHeadStart(caller: Authorized, { shop, inTurn }: Needs): HeadStart {
  const team = caller.team.id
  const said = new PassThrough({ objectMode: true, highWaterMark: 10_000 })
  // Heard by whoever reads it; left early, a stream complains to itself.
  said.on('error', () => undefined)
  let running: Promise<boolean> | null = null

  async function place(tx: Transaction, part: StagedPart, order: number): Promise<number> {
    const { ahead } = shop.targetOf(part.kind)
    const what = { id: part.id, team }
    // Asked from outside, where its own rows are not seen; the lock keeps others from adding any.
    if (!ahead || (await inTransaction(shop.db, (other) => ahead.meets(other, what, part))))
      throw new NoHeadStart()
    return ahead.place(tx, what, { ...part, order })
  }

  async function work(tx: Transaction): Promise<void> {
    await lockTeamImports(tx, team)
    const order = await nextRank(tx, team)
    let rows = 0
    let last: StagedPart | null = null
    let wanted: Wanted | null = null
    for await (const one of said as AsyncIterable<StagedPart | Wanted>) {
      if ('rest' in one) {
        wanted = one
        continue
      }
      // A further table of the same file could share rows with the first.
      if (last && last.id !== one.id) throw new NoHeadStart()
      rows += await place(tx, one, order)
      last = one
    }
    if (!last || wanted?.id !== last.id) throw new NoHeadStart()
    rows += await place(tx, { ...last, after: last.through, through: lastRow }, order)
    if (!(await wanted.rest(tx, { order, rows }))) throw new NoHeadStart()
  }

  async function run(): Promise<boolean> {
    try {
      await inTurn(team, () => inTransaction(shop.db, work))
      return true
    } catch (error) {
      if (error instanceof NoHeadStart) return false
      throw error
    } finally {
      said.destroy()
    }
  }

  return {
    staged(part) {
      running ??= run()
      // Told by `finish`; unheard until then, a failure would end the process.
      running.catch(() => undefined)
      if (!said.destroyed) said.write(part)
    },
    async finish(id, rest) {
      if (!running) return false
      if (!said.destroyed) said.end({ id, rest } satisfies Wanted)
      return running
    },
    async abandon() {
      said.end()
      await running?.catch(() => undefined)
    },
  }
}
