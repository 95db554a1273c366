import { MappingId } from '#kernel/ids.ts'

const prefix = 'mapped:'

/** The kind of the facts a mapping brings: a source of its own, never mixed with an export's. */
export const mappedKind = (id: MappingId): string => prefix + id

/** The mapping behind a kind; null for the kinds of exports. */
export function mappingOf(kind: string | null): MappingId | null {
  if (kind === null || !kind.startsWith(prefix)) return null
  return MappingId.parse(kind.slice(prefix.length))
}
