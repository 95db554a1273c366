import type { Authorized } from '#kernel/actor.ts'
import { dayAt, type Day, type Instant } from '#kernel/time.ts'
import type { Publish } from '#kernel/topic.ts'
import type { Audit, Erased } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import type { Files } from '#platform/files/files.ts'
import type { Log } from '#platform/log/log.ts'

import { batchMoved } from '../contract.ts'
import type { ImportTarget, TargetImport } from '../contract/importer.ts'
import type { ImportRow, ImportStore } from './import-store.ts'
import type { MappingStore } from './mapping-store.ts'
import type { Presenter } from './present.ts'
import type { ReadingThread } from './reading-thread.ts'

/** What the services of this module work with. */
export type Workshop = {
  readonly db: Db
  readonly store: ImportStore
  /** The team's own importers. */
  readonly mappings: MappingStore
  readonly present: Presenter
  readonly files: Files
  readonly thread: ReadingThread
  readonly audit: Audit
  /** Whom teams have erased: what a file says of them does not come back. */
  readonly erased: Erased
  readonly publish: Publish
  readonly clock: () => Instant
  readonly newId: () => string
  readonly log: Log
  readonly maxBytes: number
  /** Keys the hashes of buyers' user names. */
  readonly buyerKey: Uint8Array
  /** The target that stores the rows of a kind. */
  readonly targetOf: (kind: string) => ImportTarget
  readonly targets: readonly ImportTarget[]
}

/** A file that lies on disk, ready to be read. */
export type Incoming = {
  readonly path: string
  readonly name: string
  readonly bytes: number
  /** Called when it is read; deletes an upload, leaves a person's own file alone. */
  readonly discard: () => Promise<void>
}

export type TeamPlace = Authorized['team']

export const now = ({ clock }: Pick<Workshop, 'clock'>): Date => new Date(clock())

export const todayOf = ({ clock }: Pick<Workshop, 'clock'>, team: TeamPlace): Day =>
  dayAt(clock(), team.timeZone)

export const asTargetImport = (
  row: ImportRow,
  team: TeamPlace,
  id: TargetImport['id'],
): TargetImport => ({
  id,
  team: team.id,
  labels: row.columns,
  timeZone: team.timeZone,
  staged: row.staged,
})

/** Tells whoever looks at a batch to fetch it again. */
export async function announce({ store, publish }: Workshop, batchId: string): Promise<void> {
  const { team, version } = await store.step(batchId)
  publish(batchMoved, { team, batch: batchId }, { version })
}
