import type { Importer, Recognition, SheetRow, TableFacts } from '../contract/importer.ts'
import { fitOf } from './mapping/fit.ts'
import type { MappedTable } from './mapping/mapped-importer.ts'

export type Chosen = { readonly importer: Importer; readonly recognition: Recognition }

/** The kind a table comes closest to, when nobody recognises it. */
export type Nearest = {
  readonly importer: Importer
  readonly found: number
  readonly missing: readonly string[]
}

/** Of those who recognise a table, whoever finds most labels. Names of files never decide. */
export function chooseImporter(
  importers: readonly Importer[],
  head: readonly SheetRow[],
  facts: TableFacts,
): Chosen | null {
  let best: Chosen | null = null
  for (const importer of importers) {
    const recognition = importer.recognise(head, facts)
    if (recognition && recognition.score > (best?.recognition.score ?? 0))
      best = { importer, recognition }
  }
  return best
}

export function nearestImporter(
  importers: readonly Importer[],
  head: readonly SheetRow[],
): Nearest | null {
  let best: Nearest | null = null
  for (const importer of importers) {
    const near = importer.resembles?.(head)
    if (near && near.found > (best?.found ?? 0)) best = { importer, ...near }
  }
  return best
}

export type MappedImporter = { readonly mapping: MappedTable; readonly importer: Importer }

/** The mapping a table comes closest to without fitting it whole. */
export function chooseMapped(mapped: readonly MappedImporter[], head: readonly SheetRow[]) {
  let best: (MappedImporter & { likeness: number; missing: readonly string[] }) | null = null
  for (const one of mapped) {
    const fit = fitOf(one.mapping.spec, head)
    if (!fit || fit.missing.length === 0) continue
    const likeness = fit.found / fit.needed
    if (likeness > (best?.likeness ?? 0)) best = { ...one, likeness, missing: fit.missing }
  }
  return best
}
