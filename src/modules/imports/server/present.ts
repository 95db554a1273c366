import { z } from 'zod'

import { Period, type Day } from '#kernel/time.ts'
import { Words } from '#kernel/words.ts'

import { Import } from '../contract.ts'
import type { BatchCheck, Importer } from '../contract/importer.ts'
import { teamSource } from '../domain/mapping/mapped-importer.ts'
import { mappingOf } from '../domain/mapping/mapped-kind.ts'
import { futurePeriod, noPeriod } from '../domain/problems.ts'
import type { ImportRow } from './import-store.ts'

/** What of a report is stored beside the columns of an import. */
export const Findings = z.object({
  missing: Import.shape.missing.default([]),
  unknown: Import.shape.unknown.default([]),
  renamed: Import.shape.renamed.default([]),
  guessed: Import.shape.guessed.default([]),
  notes: Import.shape.notes.default([]),
  identity: z
    .object({ accounts: z.array(z.string()), days: z.record(z.string(), z.number()) })
    .nullable()
    .default(null),
  problem: Words.nullable().default(null),
  mappable: z.boolean().default(false),
})
export type Findings = z.infer<typeof Findings>

/** What the team calls its mappings, by id; those removed too. */
type MappingNames = ReadonlyMap<string, string>

export type PresentNeeds = {
  readonly importers: readonly Importer[]
  readonly checks: readonly BatchCheck[]
}

/** Imports as they leave the server, each with whatever keeps it from being applied. */
export function createPresenter({ importers, checks }: PresentNeeds) {
  const kinds = new Map(importers.map((importer) => [importer.kind, importer]))

  function told(row: ImportRow, names: MappingNames) {
    const mapping = mappingOf(row.kind)
    const name = mapping && names.get(mapping)
    if (name) return { mapping, kindWords: { id: name, en: name }, source: teamSource }
    const kind = row.kind === null ? undefined : kinds.get(row.kind)
    return { mapping: null, kindWords: kind?.words ?? null, source: kind?.source ?? null }
  }

  function one(row: ImportRow, problem: Words | null, names: MappingNames): Import {
    return Import.parse({
      ...row,
      ...Findings.parse(row.findings),
      batch: row.batchId,
      ...told(row, names),
      period: periodOf(row),
      periodFrom: row.periodSource,
      problem,
      createdAt: row.createdAt.getTime(),
      appliedAt: row.appliedAt?.getTime() ?? null,
      undoneAt: row.undoneAt?.getTime() ?? null,
    })
  }

  /** Why the files of a batch cannot belong together, for example because of two shops. */
  function conflict(rows: readonly ImportRow[]): Words | null {
    const files = rows
      .filter(({ state }) => state === 'preview' || state === 'applied')
      .map((row) => {
        const { identity } = Findings.parse(row.findings)
        return { file: row.file, kind: row.kind ?? '', identity }
      })
    for (const check of checks) {
      const words = check(files)
      if (words) return words
    }
    return null
  }

  return {
    /** The imports of one batch, in their order. */
    batch(rows: readonly ImportRow[], today: Day, names: MappingNames): Import[] {
      const together = conflict(rows)
      return rows.map((row) => one(row, blocker(row, together, today) ?? lastProblem(row), names))
    },
    past: (rows: readonly ImportRow[], names: MappingNames): Import[] =>
      rows.map((row) => one(row, null, names)),
    /** Why a row must not be applied beside the others of its batch. */
    blocker: (row: ImportRow, rows: readonly ImportRow[], today: Day): Words | null =>
      blocker(row, conflict(rows), today),
  }
}

export type Presenter = ReturnType<typeof createPresenter>

export const periodOf = ({ periodFrom, periodTo }: ImportRow): Period | null =>
  periodFrom === null || periodTo === null ? null : Period.parse({ from: periodFrom, to: periodTo })

const blocker = (row: ImportRow, together: Words | null, today: Day): Words | null =>
  row.state === 'preview' ? (together ?? undated(row, today)) : null

function undated(row: ImportRow, today: Day): Words | null {
  const period = periodOf(row)
  if (!period) return noPeriod
  return period.to > today ? futurePeriod(period, today) : null
}

/** Why it was refused, or why it could not be stored the last time. */
const lastProblem = (row: ImportRow): Words | null => Findings.parse(row.findings).problem
