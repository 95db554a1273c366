import type { Importer } from '../../contract/importer.ts'
import type { KnownMapping, TableMapper } from '../../contract/mapping.ts'
import type { MappedImporter } from '../choose-importer.ts'
import { createMappedImporter } from './mapped-importer.ts'

/** The importers a team's files are read with: those of the exports, told what the team assigned, and its own. */
export function teamImporters(
  importers: readonly Importer[],
  mappings: readonly KnownMapping[],
  mapper: TableMapper,
): { readonly importers: readonly Importer[]; readonly mapped: readonly MappedImporter[] } {
  const assigned = new Map(
    mappings.flatMap(({ spec }) => (spec.how === 'known' ? [[spec.kind, spec.columns]] : [])),
  )
  return {
    importers: importers.map((importer) => {
      const columns = assigned.get(importer.kind)
      return columns && importer.assigned ? importer.assigned(columns) : importer
    }),
    mapped: mappings.flatMap(({ id, name, version, spec }) => {
      if (spec.how !== 'table') return []
      const mapping = { id, name, version, spec }
      return [{ mapping, importer: createMappedImporter(mapping, mapper) }]
    }),
  }
}
