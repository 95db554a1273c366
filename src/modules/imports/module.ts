import { parentPort, workerData } from 'node:worker_threads'

import { ImportId } from '#kernel/ids.ts'
import type { SearchSource } from '#kernel/search.ts'
import { defaultTimeZone, type Instant } from '#kernel/time.ts'
import type { Publish } from '#kernel/topic.ts'
import type { Audit, Erased, TeamRemoval, Undoer } from '#modules/team/contract.ts'
import type { Connected } from '#platform/db/connection.ts'
import type { Files } from '#platform/files/files.ts'
import type { Job } from '#platform/jobs/jobs.ts'
import type { Log } from '#platform/log/log.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'

import type { BatchCheck, Importer, ImportTarget, TableMapper } from './contract.ts'
import { mappingOf } from './domain/mapping/mapped-kind.ts'
import { createApplying } from './server/applying.ts'
import { createBatches } from './server/batches.ts'
import { createFileImport } from './server/import-files.ts'
import { createImportStore } from './server/import-store.ts'
import { createIntake } from './server/intake.ts'
import { createLeavings } from './server/leavings.ts'
import { createMappingStore } from './server/mapping-store.ts'
import { assignableKinds, createMappingUndoer, specCheck } from './server/mappings.ts'
import { createPersonalData } from './server/personal.ts'
import { createPresenter } from './server/present.ts'
import { createReadingThread } from './server/reading-thread.ts'
import { createRemoval } from './server/removal.ts'
import { createRoutes, createTopics } from './server/routes.ts'
import { createImportSource } from './server/search.ts'
import type { Workshop } from './server/shared.ts'
import { createImportsToday } from './server/today.ts'
import { createImportUndoer } from './server/undoer.ts'
import { runWorker } from './server/worker/run-worker.ts'

export type ImportNeeds = {
  readonly database: Connected
  readonly files: Files
  /** The data folder, where the reading thread finds the same files. */
  readonly data: string
  readonly maxBytes: number
  readonly secrets: Pick<Secrets, 'derive'>
  readonly audit: Audit
  readonly erased: Erased
  readonly publish: Publish
  readonly clock: () => Instant
  readonly newId: () => string
  readonly log: Log
  /** The ports of the modules whose exports are imported. */
  readonly importers: readonly Importer[]
  /** What a table may tell whose columns a team has assigned itself. */
  readonly mapper: TableMapper
  readonly targets: readonly ImportTarget[]
  readonly checks: readonly BatchCheck[]
  /** The file that runs `runImportWorker` with the same importers. */
  readonly worker: URL
}

const silenceMs = 30_000

/** Every file that enters: upload, recognise, preview, apply, take back. */
export function createImports(needs: ImportNeeds) {
  const { database, targets, importers, mapper, checks, log } = needs
  const byKind = new Map(importers.map(({ kind, target }) => [kind, target]))
  const byName = new Map(targets.map((target) => [target.name, target]))
  const shop: Workshop = {
    ...needs,
    db: database.db,
    store: createImportStore(database.db),
    mappings: createMappingStore({
      ...needs,
      db: database.db,
      check: specCheck(mapper, importers),
    }),
    present: createPresenter({ importers, checks }),
    buyerKey: needs.secrets.derive('buyer'),
    thread: createReadingThread({
      entry: needs.worker,
      log,
      setup: {
        connection: database.connection,
        data: needs.data,
        maxBytes: needs.maxBytes,
        stages: Object.fromEntries(targets.map(({ name, stage }) => [name, stage])),
      },
    }),
    targetOf(kind) {
      const stores = mappingOf(kind) ? mapper.target : byKind.get(kind)
      const target = byName.get(stores ?? '')
      if (!target) throw new Error(`Nothing stores the rows of ${kind}`)
      return target
    },
  }
  const applying = createApplying(shop)
  const leavings = createLeavings(shop)
  const intake = createIntake(shop)
  const batches = createBatches(shop, { applying, leavings })
  const mappable = { subjects: [...mapper.subjects], assignable: assignableKinds(importers) }
  const parts = { shop, intake, batches, mappable }
  let listening: NodeJS.Timeout | undefined
  const settle = () =>
    leavings.settleSilent().catch((err: unknown) => log.warn({ err }, 'Imports not settled'))

  return {
    routes: createRoutes(parts),
    topics: createTopics(parts),
    jobs: [
      {
        name: 'imports.clean-up',
        cron: '20 3 * * *',
        timeZone: defaultTimeZone,
        run: leavings.daily,
      },
    ] satisfies readonly Job[],
    undoers: [
      createImportUndoer(applying),
      createMappingUndoer(shop.mappings),
    ] satisfies readonly Undoer[],
    search: [createImportSource({ db: shop.db, importers })] satisfies readonly SearchSource[],
    removal: createRemoval(shop) satisfies TeamRemoval,
    today: createImportsToday(shop),
    personal: createPersonalData(shop, leavings),
    /** For the command line and the example shop. */
    service: createFileImport(shop, parts),
    /** For a server: from now on, readings that died are told so. A tool leaves that to it. */
    start(): void {
      void settle()
      listening = setInterval(() => void settle(), silenceMs).unref()
    },
    /** When everything taken in so far is read. */
    idle: intake.idle,
    async close(): Promise<void> {
      clearInterval(listening)
      await shop.thread.close()
    },
  }
}

/** What the worker's entry file calls: reads files with these importers until it is stopped. */
export function runImportWorker(
  importers: readonly Importer[],
  mapper: TableMapper,
  newId: () => string,
): void {
  if (!parentPort) throw new Error('The import worker runs in a thread of its own')
  runWorker({
    importers,
    mapper,
    setup: workerData,
    port: parentPort,
    newId: () => ImportId.parse(newId()),
  })
}
