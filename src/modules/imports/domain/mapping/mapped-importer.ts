import type { Words } from '#kernel/words.ts'

import type { Importer, Recognition } from '../../contract/importer.ts'
import type { KnownMapping, TableMapper, TableSpec } from '../../contract/mapping.ts'
import { fitOf } from './fit.ts'
import { mappedKind } from './mapped-kind.ts'
import { createMappedReader } from './mapped-reader.ts'

export type MappedTable = Pick<KnownMapping, 'id' | 'name' | 'version'> & {
  readonly spec: TableSpec
}

export const teamSource: Words = { id: 'Pemetaan tim', en: 'The team’s mapping' }

/** A team's mapping as an importer like any other: recognised by labels, previewed, applied, undone. */
export function createMappedImporter(mapping: MappedTable, mapper: TableMapper): Importer {
  const { id, name, spec } = mapping
  return {
    kind: mappedKind(id),
    words: { id: name, en: name },
    source: teamSource,
    target: mapper.target,
    // A spreadsheet of people may hold anything beside what was mapped.
    personal: true,
    recognise(head): Recognition | null {
      const fit = fitOf(spec, head)
      if (!fit || fit.missing.length > 0) return null
      return {
        kind: mappedKind(id),
        score: fit.found + fit.share,
        headerRow: fit.headerRow,
        columns: fit.columns,
        missing: [],
        unknown: fit.unknown,
        renamed: [],
        // A person has said what the columns mean.
        guessed: [],
        account: null,
        period: null,
        periodFrom: spec.when === 'file' ? 'asked' : 'rows',
      }
    },
    reader: (recognition, context) =>
      createMappedReader({ mapping, mapper, columns: recognition.columns, recognition, context }),
    keeps: ({ columns }) => new Set(columns.map(({ index }) => index)),
  }
}
