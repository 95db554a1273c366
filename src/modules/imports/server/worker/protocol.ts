import type { ImportId } from '#kernel/ids.ts'
import type { Day, Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'
import type { Connection } from '#platform/db/connection.ts'

import type { Refusal } from '../../contract.ts'
import type { FileIdentity, Recognition, Stage } from '../../contract/importer.ts'
import type { KnownMapping, TableSample } from '../../contract/mapping.ts'

/** What a worker is told once, when it starts. */
export type WorkerSetup = {
  readonly connection: Connection
  /** By the name of the target. */
  readonly stages: Readonly<Record<string, Stage>>
  /** The data folder, for the spool and the stored copies. */
  readonly data: string
  /** Bytes of the largest upload. */
  readonly maxBytes: number
}

export type ReadJob = {
  readonly path: string
  /** The name of the file as uploaded. */
  readonly name: string
  /** The id of the first table; further tables get ids of their own. */
  readonly id: ImportId
  readonly today: Day
  readonly timeZone: string
  /** Hashes buyers' user names; null where counting repeat buyers is switched off. */
  readonly buyerKey: Uint8Array | null
  /** Only looks whose export it is: nothing is staged or copied. */
  readonly glance: boolean
  /** How the team has assigned columns. */
  readonly mappings: readonly KnownMapping[]
}

export type SampleJob = Pick<ReadJob, 'path' | 'name' | 'today' | 'timeZone'>

/** One table of a file, read to its end; with a problem nothing of it was kept. */
export type TableReport = {
  readonly id: ImportId
  /** The inner file, for a ZIP. */
  readonly inner: string | null
  readonly sheet: string | null
  readonly kind: string | null
  readonly account: string | null
  readonly period: Period | null
  readonly periodFrom: Recognition['periodFrom'] | null
  readonly headerRow: number | null
  readonly labels: Readonly<Record<string, string>>
  readonly staged: number
  readonly refused: number
  readonly refusals: readonly Refusal[]
  readonly missing: Recognition['missing']
  readonly unknown: readonly string[]
  readonly renamed: Recognition['renamed']
  readonly guessed: Recognition['guessed']
  readonly notes: readonly Words[]
  readonly identity: FileIdentity | null
  readonly problem: Words | null
  /** A table nobody recognises, whose columns a person may assign. */
  readonly mappable: boolean
  readonly copy: string | null
}

export type ToWorker =
  | { readonly type: 'read'; readonly job: ReadJob }
  | { readonly type: 'sample'; readonly job: SampleJob }

export type FromWorker =
  /** A sign of life, so that a reader caught in a loop is told from a slow one. */
  | { readonly type: 'beat' }
  | { readonly type: 'done'; readonly tables: readonly TableReport[] }
  | { readonly type: 'sampled'; readonly tables: readonly TableSample[] }
  /** The file's own fault, in words. */
  | { readonly type: 'refused'; readonly problem: Words }
  | { readonly type: 'failed'; readonly message: string; readonly stack: string | undefined }
