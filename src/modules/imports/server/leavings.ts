import { and, eq, inArray, lt, notExists } from 'drizzle-orm'

import { ImportId } from '#kernel/ids.ts'
import { addDays, dayAt, defaultTimeZone } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import { expired, interrupted } from '../domain/problems.ts'
import { importBatchTable, importStaleCopyTable, importTable } from '../tables.ts'
import { buyerDays } from './applying.ts'
import { leaveCopy, updateImport, type ImportRow } from './import-store.ts'
import { Findings } from './present.ts'
import { announce, type Workshop } from './shared.ts'

/** A reader gives a sign of life every five seconds. */
const silentMs = 60_000
const dayMs = 86_400_000
/** How long it stays visible that a file was refused. */
const keptDays = 30

export type Leavings = ReturnType<typeof createLeavings>

/** Clears up after readings that died, previews nobody applied, and buyers of long ago. */
export function createLeavings(shop: Workshop) {
  const { db, files, targets, clock } = shop
  const before = (ms: number) => new Date(clock() - ms)
  const inState = (state: 'reading' | 'preview') =>
    db.select().from(importTable).where(eq(importTable.state, state))

  async function giveUp(row: ImportRow, problem: Words): Promise<void> {
    await inTransaction(db, async (tx) => {
      for (const target of targets) {
        // oxlint-disable-next-line no-await-in-loop -- one transaction has one connection
        await target.discard(tx, ImportId.parse(row.id))
      }
      await leaveCopy(within(tx), row)
      const findings = { ...Findings.parse(row.findings), problem }
      await updateImport(within(tx), row.id, { state: 'refused', staged: 0, findings })
    })
    await announce(shop, row.batchId)
  }

  async function giveUpAll(rows: readonly ImportRow[], problem: Words): Promise<void> {
    for (const row of rows) {
      // oxlint-disable-next-line no-await-in-loop -- few, and each in a transaction of its own
      await giveUp(row, problem)
    }
  }

  /** Deletes copies that no import has any more; not while a reader may be storing the same. */
  async function dropCopies(): Promise<void> {
    if ((await inState('reading')).length > 0) return
    for (const { hash } of await db.select().from(importStaleCopyTable)) {
      // oxlint-disable no-await-in-loop -- few files, one after the other
      const users = await db.select().from(importTable).where(eq(importTable.copy, hash)).limit(1)
      if (users.length === 0) await files.remove(hash)
      await db.delete(importStaleCopyTable).where(eq(importStaleCopyTable.hash, hash))
      // oxlint-enable no-await-in-loop
    }
  }

  /** Rows in the stage that wait for nobody. */
  async function sweepStages(): Promise<void> {
    if ((await inState('reading')).length > 0) return
    const waiting = (await inState('preview')).map(({ id }) => ImportId.parse(id))
    for (const target of targets) {
      // oxlint-disable-next-line no-await-in-loop -- each table in a transaction of its own
      await inTransaction(db, (tx) => target.sweep(tx, waiting))
    }
  }

  async function forgetOldBuyers(): Promise<void> {
    const oldest = addDays(dayAt(clock(), defaultTimeZone), -buyerDays)
    for (const target of targets) {
      // oxlint-disable-next-line no-await-in-loop -- each table in a transaction of its own
      await inTransaction(db, (tx) => target.forgetBuyers(tx, { before: oldest }))
    }
  }

  async function forgetRefused(): Promise<void> {
    const long = before(keptDays * dayMs)
    await db
      .delete(importTable)
      .where(
        and(inArray(importTable.state, ['refused', 'discarded']), lt(importTable.createdAt, long)),
      )
    const imports = db
      .select()
      .from(importTable)
      .where(eq(importTable.batchId, importBatchTable.id))
    await db
      .delete(importBatchTable)
      .where(and(lt(importBatchTable.createdAt, long), notExists(imports)))
  }

  /** Readings whose process is gone: without a sign of life for a minute. */
  async function settleSilent(): Promise<void> {
    const silent = (await inState('reading')).filter(({ seenAt }) => seenAt < before(silentMs))
    await giveUpAll(silent, interrupted)
  }

  async function daily(): Promise<void> {
    const old = (await inState('preview')).filter(({ createdAt }) => createdAt < before(dayMs))
    await giveUpAll(old, expired)
    await sweepStages()
    await dropCopies()
    await forgetRefused()
    await forgetOldBuyers()
  }

  return { dropCopies, settleSilent, daily }
}
