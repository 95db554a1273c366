import type { Readable } from 'node:stream'

import type { Authorized } from '#kernel/actor.ts'
import type { Undoer } from '#modules/team/contract.ts'

import type { Importer } from '../contract/importer.ts'
import {
  type AssignableKind,
  Mapping,
  type MappingSpec,
  type TableMapper,
  type TableSample,
} from '../contract/mapping.ts'
import { knownProblem, specProblem } from '../domain/mapping/check-spec.ts'
import { mappingFailure } from './mapping-failures.ts'
import type { MappingStore } from './mapping-store.ts'
import { todayOf, type Workshop } from './shared.ts'

/** Throws where a spec cannot be kept. */
export const specCheck =
  (mapper: TableMapper, importers: readonly Importer[]) =>
  (spec: MappingSpec): void => {
    const problem =
      spec.how === 'table'
        ? specProblem(spec, mapper.subjects)
        : knownProblem(spec, assignableKinds(importers))
    if (problem) throw mappingFailure.spec(problem)
  }

export const assignableKinds = (importers: readonly Importer[]): AssignableKind[] =>
  importers.flatMap(({ kind, words, assignable }) =>
    assignable ? [{ kind, words, columns: [...assignable] }] : [],
  )

/** The first rows of an uploaded file; it is deleted as soon as they are read. */
export async function sampleUpload(
  { files, thread, maxBytes, ...shop }: Workshop,
  caller: Authorized,
  upload: { readonly name: string; readonly body: Readable },
): Promise<readonly TableSample[]> {
  const { path, size, discard } = await files.receive(upload.body, maxBytes)
  try {
    const today = todayOf(shop, caller.team)
    const job = { path, name: upload.name, today, timeZone: caller.team.timeZone }
    return await thread.sample(job, size)
  } finally {
    await discard()
  }
}

export const createMappingUndoer = (store: MappingStore): Undoer => ({
  recordType: 'mapping',
  action: 'imports.upload',
  again: true,
  async undo(tx, caller, { recordId, before }) {
    await store.restore(tx, caller, { id: recordId, state: Mapping.nullable().parse(before) })
  },
})
