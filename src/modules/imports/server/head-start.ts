import { once } from 'node:events'

import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams'

import type { Authorized } from '#kernel/actor.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { clientOf, inTransaction } from '#platform/db/transaction.ts'

import { copyColumns, copyFormat } from '../domain/copy-text.ts'
import { lockTeamImports, nextRank } from './import-store.ts'
import type { Workshop } from './shared.ts'
import type { Direct } from './worker/protocol.ts'

/** Rows of an import that are in place already, in a transaction that has not ended. */
export type Placed = { readonly order: number; readonly rows: number }

/** The rest of the apply, in the same transaction; false when nothing of it may stay. */
type Rest = (tx: Transaction, placed: Placed) => Promise<boolean>

export type HeadStart = {
  readonly direct: Direct
  /** Answers when more lines may come; throws when none are taken any more. */
  readonly lines: (kind: string, bytes: Uint8Array) => Promise<void>
  /** Whether it holds all lines that came; if not, the file has to be read again. */
  readonly holds: () => boolean
  /** Ends the transaction with the rest of an apply; false when there is nothing it could end. */
  readonly finish: (rest: Rest) => Promise<boolean>
  /** Nothing of it stays. Harmless when it has ended. */
  readonly abandon: () => Promise<void>
}

type Needs = {
  readonly shop: Pick<Workshop, 'db' | 'targetOf' | 'targets'>
  /** One after the other with whatever else applies imports of the team. */
  readonly inTurn: (team: string, work: () => Promise<void>) => Promise<void>
}

/** Ends the transaction without a trace; what is left to do goes the usual way. */
class NoHeadStart extends Error {}

type Open = { readonly tx: Transaction; readonly order: number }

/**
 * For the first import of a team's orders, usually a year of them, when it is applied as soon as it
 * is read: its rows go to their table while the rest of the file is read. Nobody sees them before
 * the apply has ended, and if it does not come to that they were never there. Null where something
 * stands already that rows could meet.
 */
export async function openHeadStart(
  caller: Authorized,
  { shop, inTurn }: Needs,
): Promise<HeadStart | null> {
  const team = caller.team.id
  const opened = deferred<Open | null>()
  const ending = deferred<Rest | null>()
  let copying: CopyStreamQuery | null = null
  let failure: unknown
  let drained: Promise<unknown> | null = null

  async function work(tx: Transaction): Promise<void> {
    await lockTeamImports(tx, team)
    for (const { direct } of shop.targets) {
      // oxlint-disable-next-line no-await-in-loop -- one connection, one question after the other
      if (direct && !(await direct.isEmpty(tx, team))) throw new NoHeadStart()
    }
    const order = await nextRank(tx, team)
    opened.resolve({ tx, order })
    const rest = await ending.promise
    if (!rest || !copying || failure !== undefined) {
      await breakOff(copying)
      throw new NoHeadStart()
    }
    copying.end()
    await once(copying, 'finish')
    if (!(await rest(tx, { order, rows: copying.rowCount }))) throw new NoHeadStart()
  }

  async function run(): Promise<boolean> {
    try {
      await inTurn(team, () => inTransaction(shop.db, work))
      return true
    } catch (error) {
      if (error instanceof NoHeadStart) return false
      throw error
    } finally {
      opened.resolve(null)
    }
  }

  /** Nothing else can be said on the connection before; after an error it is over already. */
  async function breakOff(stream: CopyStreamQuery | null): Promise<void> {
    if (!stream || failure !== undefined || stream.destroyed) return
    const closed = once(stream, 'close').catch(() => undefined)
    stream.destroy()
    await closed
  }

  function begin({ tx }: Open, kind: string): CopyStreamQuery {
    const { direct, stage } = shop.targetOf(kind)
    if (!direct) throw new Error(`${kind} takes no direct lines`)
    const columns = [...copyColumns(stage), 'team_id', 'version'].map((name) => `"${name}"`)
    const statement = `copy ${direct.table} (${columns.join(', ')}) from stdin ${copyFormat}`
    const stream = clientOf(tx).query(copyFrom(statement))
    stream.on('error', (error) => (failure ??= error))
    return stream
  }

  const running = run()
  // Told by `finish`; unheard until then, a failure would end the process.
  running.catch(() => undefined)
  const open = await opened.promise
  if (!open) return running.then(() => null)
  return {
    direct: { team, order: open.order },
    holds: () => failure === undefined,
    async lines(kind, bytes) {
      copying ??= begin(open, kind)
      if (failure !== undefined) throw failure
      if (copying.write(bytes)) return
      // Many wait at a time; one of them listens.
      drained ??= once(copying, 'drain').then(
        () => (drained = null),
        () => undefined,
      )
      await drained
      if (failure !== undefined) throw failure
    },
    async finish(rest) {
      ending.resolve(rest)
      return running
    },
    async abandon() {
      ending.resolve(null)
      await running.catch(() => undefined)
    },
  }
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void
  const promise = new Promise<T>((settle) => (resolve = settle))
  return { promise, resolve }
}
