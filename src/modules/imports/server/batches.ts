import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import { BatchId, ImportId } from '#kernel/ids.ts'
import type { Period } from '#kernel/time.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import { Counts, type Batch, type Import, type PreviewRow } from '../contract.ts'
import { futurePeriod } from '../domain/problems.ts'
import { recordOf, summaryOf, type Applying } from './applying.ts'
import { leaveCopy, lockedImport, updateImport, type ImportRow } from './import-store.ts'
import type { Leavings } from './leavings.ts'
import { announce, asTargetImport, now, todayOf, type Workshop } from './shared.ts'

type Page = {
  readonly status: PreviewRow['status']
  readonly offset: number
  readonly limit: number
}

type Helpers = { readonly applying: Applying; readonly leavings: Leavings }

export type Batches = ReturnType<typeof createBatches>

/** What a person does with a batch: look, date, apply, throw away, take back. */
export function createBatches(shop: Workshop, { applying, leavings }: Helpers) {
  const { db, store, present, mappings } = shop

  async function batch(caller: Authorized, id: string): Promise<Batch> {
    const { id: known } = await store.batch(caller.team, id)
    const rows = await store.inBatch(known)
    const names = await mappings.names(caller.team.id)
    return {
      id: BatchId.parse(known),
      imports: present.batch(rows, todayOf(shop, caller.team), names),
      ready: rows.every(({ state }) => state !== 'reading'),
    }
  }

  /** One import as it stands among those of its batch. */
  async function one(caller: Authorized, row: ImportRow): Promise<Import> {
    const rows = await store.inBatch(row.batchId)
    const names = await mappings.names(caller.team.id)
    const [found] = rows.some(({ id }) => id === row.id)
      ? present.batch(rows, todayOf(shop, caller.team), names).filter(({ id }) => id === row.id)
      : present.past([row], names)
    return found ?? noLonger()
  }

  /** Rows of a preview that is thrown away leave the stage, and its copy leaves the disk. */
  async function discard(caller: Authorized, id: string): Promise<ImportRow> {
    return inTransaction(db, async (tx) => {
      const row = await lockedImport(tx, caller.team, id)
      if (row.state === 'discarded') return row
      if (row.state === 'applied' || row.state === 'undone') throw notDiscardable()
      if (row.kind !== null) await shop.targetOf(row.kind).discard(tx, ImportId.parse(row.id))
      await leaveCopy(within(tx), row)
      return updateImport(within(tx), row.id, { state: 'discarded', staged: 0 })
    })
  }

  return {
    batch,
    async open(caller: Authorized): Promise<Batch> {
      shop.thread.warm()
      const id = BatchId.parse(shop.newId())
      await store.openBatch(caller, id, now(shop))
      return { id, imports: [], ready: true }
    },

    /** Every import is tried; those that were not applied say why. */
    async apply(caller: Authorized, id: string): Promise<Batch> {
      const { id: known } = await store.batch(caller.team, id)
      for (const row of await store.inBatch(known)) {
        // oxlint-disable-next-line no-await-in-loop -- of one team, one import at a time
        if (row.state === 'preview') await applying.tryApply(caller, ImportId.parse(row.id))
      }
      await announce(shop, known)
      return batch(caller, known)
    },

    async discardBatch(caller: Authorized, id: string): Promise<Batch> {
      const { id: known } = await store.batch(caller.team, id)
      for (const row of await store.inBatch(known)) {
        if (row.state === 'applied' || row.state === 'undone') continue
        // oxlint-disable-next-line no-await-in-loop -- each in a transaction of its own
        await discard(caller, row.id)
      }
      await leavings.dropCopies()
      await announce(shop, known)
      return batch(caller, known)
    },

    async discardImport(caller: Authorized, id: string): Promise<Import> {
      const row = await discard(caller, id)
      await leavings.dropCopies()
      await announce(shop, row.batchId)
      return one(caller, row)
    },

    async rows(caller: Authorized, id: string, page: Page) {
      const row = await store.one(caller.team, id)
      if (row.state !== 'preview' || row.kind === null) return { rows: [], total: 0 }
      const what = asTargetImport(row, caller.team, ImportId.parse(row.id))
      const target = shop.targetOf(row.kind)
      const rows = await inTransaction(db, (tx) =>
        target.preview(tx, what, { ...page, language: caller.language }),
      )
      return { rows: [...rows], total: Counts.parse(row.counts)[page.status] }
    },

    async setPeriod(caller: Authorized, id: string, period: Period): Promise<Import> {
      const today = todayOf(shop, caller.team)
      if (period.from > period.to) throw backwards()
      if (period.to > today) throw new Failure('invalid', futurePeriod(period, today))
      const row = await inTransaction(db, async (tx) => {
        const found = await lockedImport(tx, caller.team, id)
        if (found.state !== 'preview' || found.kind === null) throw noPreview()
        if (found.periodSource === 'file' || found.periodSource === 'rows') throw dated()
        const target = shop.targetOf(found.kind)
        const what = asTargetImport(found, caller.team, ImportId.parse(found.id))
        await target.setPeriod(tx, what.id, period)
        const counts = { ...Counts.parse(found.counts), ...(await target.compare(tx, what)) }
        const days = { periodFrom: period.from, periodTo: period.to, periodSource: 'person' }
        return updateImport(within(tx), found.id, { ...days, counts })
      })
      await announce(shop, row.batchId)
      return one(caller, row)
    },

    async undo(caller: Authorized, id: string): Promise<Import> {
      const row = await inTransaction(db, async (tx) => {
        const undone = await applying.undo(tx, caller, id)
        await shop.audit.record(tx, caller, {
          ...recordOf(undone),
          verb: 'undo',
          before: summaryOf(undone),
          after: null,
          undoable: false,
        })
        return undone
      })
      await announce(shop, row.batchId)
      return one(caller, row)
    },

    async past(caller: Authorized, page: { offset: number; limit: number }) {
      const { rows, total } = await store.past(caller.team, page)
      return { imports: present.past(rows, await mappings.names(caller.team.id)), total }
    },
  }
}

const noLonger = (): never => {
  throw new Failure('not-found', {
    id: 'Impor ini tidak ada lagi. Muat ulang halaman.',
    en: 'This import is no longer there. Reload the page.',
  })
}

const notDiscardable = () =>
  new Failure('conflict', {
    id: 'Impor ini sudah diterapkan, jadi tidak dapat dibuang. Urungkan saja dari riwayat impor.',
    en: 'This import was applied, so it cannot be thrown away. Take it back in the history of imports.',
  })

const noPreview = () =>
  new Failure('conflict', {
    id: 'Periode hanya dapat diisi sebelum impor diterapkan. Muat ulang halaman.',
    en: 'The period can only be entered before an import is applied. Reload the page.',
  })

const dated = () =>
  new Failure('conflict', {
    id: 'Berkas ini sudah menyebut periodenya sendiri, jadi tidak diubah.',
    en: 'This file says its own period, so it is not changed.',
  })

const backwards = () =>
  new Failure('invalid', {
    id: 'Tanggal terakhir mendahului tanggal pertama. Tukar keduanya.',
    en: 'The last day is before the first. Exchange them.',
  })
