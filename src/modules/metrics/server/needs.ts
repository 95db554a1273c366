import type { ImportId, TeamId } from '#kernel/ids.ts'
import type { Instant, Period } from '#kernel/time.ts'

/** What the figures must know of an import: where its cells stand, and which days it covers. */
export type AppliedImport = {
  readonly id: ImportId
  readonly kind: string
  readonly file: string
  readonly sheet: string | null
  /** Column name of the importer → header label as it stands in the file. */
  readonly columns: Readonly<Record<string, string>>
  readonly period: Period | null
  readonly appliedAt: Instant
  readonly appliedBy: string
}

/** Answered by module imports. */
export type AppliedImports = {
  /** The applied imports whose period shares a day with the given one; all without it. */
  readonly applied: (team: TeamId, during?: Period) => Promise<readonly AppliedImport[]>
  readonly importsOf: (team: TeamId, ids: readonly ImportId[]) => Promise<readonly AppliedImport[]>
}
