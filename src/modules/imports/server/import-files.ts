import { stat } from 'node:fs/promises'
import { basename } from 'node:path'

import type { Authorized } from '#kernel/actor.ts'
import { ImportId } from '#kernel/ids.ts'
import { dayAt, defaultTimeZone, type Period } from '#kernel/time.ts'

import type { Batch } from '../contract.ts'
import { noSuchFile } from '../domain/problems.ts'
import type { Batches } from './batches.ts'
import type { Intake } from './intake.ts'
import type { Workshop } from './shared.ts'

export type ImportOptions = {
  /** The days of files that do not say theirs. */
  readonly period?: Period
  /** Only shows what would happen. */
  readonly dryRun?: boolean
}

export type Imported = {
  /** As it was before anything was applied. */
  readonly preview: Batch
  /** As it is now; the same as the preview when nothing was to be applied. */
  readonly result: Batch
}

export type Glance = {
  readonly file: string
  readonly kind: string
  readonly account: string | null
}

type Helpers = { readonly intake: Intake; readonly batches: Batches }

/** Imports files of this machine the way the page does, for whoever has no browser. */
export function createFileImport(shop: Workshop, { intake, batches }: Helpers) {
  /** Answers with the end of the reading; the next file can wait in line meanwhile. */
  async function take(caller: Authorized, batch: string, path: string) {
    const name = basename(path)
    const found = await stat(path).catch(() => null)
    if (!found?.isFile()) {
      await intake.refuse(caller, batch, { name, problem: noSuchFile })
      return { done: Promise.resolve() }
    }
    const file = { path, name, bytes: found.size, discard: async () => undefined }
    return intake.take(caller, batch, file)
  }

  return {
    async importFiles(
      caller: Authorized,
      paths: readonly string[],
      { period, dryRun = false }: ImportOptions = {},
    ): Promise<Imported> {
      const { id } = await batches.open(caller)
      const taken: { done: Promise<void> }[] = []
      for (const path of paths) {
        // oxlint-disable-next-line no-await-in-loop -- they keep their order
        taken.push(await take(caller, id, path))
      }
      await Promise.all(taken.map(({ done }) => done))
      const read = await batches.batch(caller, id)
      const undated = period ? read.imports.filter(isUndated) : []
      for (const one of undated) {
        // oxlint-disable-next-line no-await-in-loop -- few, each in a transaction of its own
        if (period) await batches.setPeriod(caller, one.id, period)
      }
      const preview = undated.length > 0 ? await batches.batch(caller, id) : read
      if (!dryRun) return { preview, result: await batches.apply(caller, id) }
      await batches.discardBatch(caller, id)
      return { preview, result: preview }
    },

    /** Whose exports files are, without reading them to the end or keeping anything. */
    async glance(paths: readonly string[]): Promise<Glance[]> {
      const seen: Glance[] = []
      for (const path of paths) {
        const job = {
          path,
          id: ImportId.parse(shop.newId()),
          name: basename(path),
          today: dayAt(shop.clock(), defaultTimeZone),
          timeZone: defaultTimeZone,
          buyerKey: null,
          glance: true,
          mappings: [],
        }
        // oxlint-disable-next-line no-await-in-loop -- one thread reads one file at a time
        const tables = await shop.thread.read(job, 0).catch(() => [])
        for (const { kind, account } of tables)
          if (kind !== null) seen.push({ file: job.name, kind, account })
      }
      return seen
    },
  }
}

const isUndated = ({ state, period }: Batch['imports'][number]): boolean =>
  state === 'preview' && period === null
