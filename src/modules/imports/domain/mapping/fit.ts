import type { RecognisedColumn, SheetRow } from '../../contract/importer.ts'
import type { TableSpec } from '../../contract/mapping.ts'
import { labelKey } from '../cells/labels.ts'
import { labelsIn } from './check-spec.ts'
import { labelsOf } from './headers.ts'

const deepest = 20

/** How a table fits a mapping: `missing` is empty where it fits whole. */
export type Fit = {
  readonly headerRow: number
  readonly columns: readonly RecognisedColumn[]
  readonly missing: readonly string[]
  readonly unknown: readonly string[]
  /** Of the labels it needs, and of all it was made from, how many are there. */
  readonly found: number
  readonly needed: number
  readonly share: number
}

/** The columns the reader asks for; metrics bear their own names. */
export const keyColumn = 'key'
export const whenColumn = 'when'

/** Where the labels of a mapping stand in a table, in any order and among others; null where few do. */
export function fitOf(spec: TableSpec, head: readonly SheetRow[]): Fit | null {
  let best: Fit | null = null
  for (const row of head.slice(0, deepest)) {
    const fit = fitOfRow(spec, row)
    if (fit.found > (best?.found ?? 0)) best = fit
  }
  return best && best.found * 2 >= best.needed && (best.missing.length === 0 || best.share >= 0.5)
    ? best
    : null
}

function fitOfRow(spec: TableSpec, { row, cells }: SheetRow): Fit {
  const labels = labelsOf(cells)
  const places = new Map(labels.map((label, index) => [labelKey(label), index]))
  const has = (label: string) => places.has(labelKey(label))
  const needed = labelsIn(spec)
  const at = (label: string, column: string): RecognisedColumn[] => {
    const index = places.get(labelKey(label))
    return index === undefined ? [] : [{ index, label: labels[index] ?? label, column }]
  }
  const used = new Set(needed.map(labelKey))
  const headers = spec.headers.length > 0 ? spec.headers : needed
  return {
    headerRow: row,
    columns: [
      ...(spec.key && 'label' in spec.key ? at(spec.key.label, keyColumn) : []),
      ...(spec.when === 'file' ? [] : at(spec.when.label, whenColumn)),
      ...spec.columns.flatMap(({ label, metric }) => at(label, metric)),
    ],
    missing: needed.filter((label) => !has(label)),
    unknown: labels.filter((label, index) => !used.has(labelKey(label)) && cells[index] !== null),
    found: needed.filter(has).length,
    needed: needed.length,
    share: headers.filter(has).length / headers.length,
  }
}
