import type { Words } from '#kernel/words.ts'

import type { Cell } from '../../contract/importer.ts'
import type {
  DayOrder,
  Decimal,
  MappableSubject,
  TableSample,
  TableSpec,
  WrittenAs,
} from '../../contract/mapping.ts'
import { isBlankRow } from '../cells/cells.ts'
import { labelKey } from '../cells/labels.ts'
import { labelsIn, specProblem } from './check-spec.ts'
import { labelsOf } from './headers.ts'
import { closest, likely, suggest, suggestSubject, waysToWrite, writtenAs } from './suggest.ts'
import { guessOrder } from './written-days.ts'
import { guessDecimal } from './written-numbers.ts'

/** A column of the file that is being mapped. */
export type FileColumn = {
  readonly label: string
  readonly cells: readonly Cell[]
  readonly personal: boolean
}

export type DraftColumn = {
  readonly metric: string
  readonly as: WrittenAs
  /** How sure the suggestion is; null where a person chose. */
  readonly confidence: number | null
}

/** A mapping while it is being made; the order of days may still be open. */
export type Draft = {
  readonly subject: string
  readonly key: TableSpec['key']
  readonly when: { readonly label: string; readonly order: DayOrder | null } | 'file'
  readonly columns: Readonly<Record<string, DraftColumn>>
  readonly decimal: Decimal
}

const dateLabels = [
  'Tanggal',
  'Date',
  'Hari',
  'Day',
  'Tgl',
  'Periode',
  'Period',
  'Minggu',
  'Week',
  'Tanggal posting',
  'Waktu',
  'Time',
]

export function fileColumns(sample: TableSample, headerRow: number): FileColumn[] {
  const header = sample.rows.find(({ row }) => row === headerRow)
  const below = sample.rows.filter(({ row, cells }) => row > headerRow && !isBlankRow(cells))
  const width = Math.max(header?.cells.length ?? 0, ...below.map(({ cells }) => cells.length))
  const labels = labelsOf(Array.from({ length: width }, (_, at) => header?.cells[at] ?? null))
  return labels.flatMap((label, at) => {
    const cells = below.map((row) => row.cells[at] ?? null)
    const empty = (header?.cells[at] ?? null) === null && cells.every((cell) => cell === null)
    return empty ? [] : [{ label, cells, personal: sample.personal.includes(at) }]
  })
}

/** Columns as a mapping remembers them, without a file to show. */
export const rememberedColumns = ({ headers }: Pick<TableSpec, 'headers'>): FileColumn[] =>
  headers.map((label) => ({ label, cells: [], personal: false }))

/** What the columns suggest of themselves. */
export function suggestDraft(
  columns: readonly FileColumn[],
  subjects: readonly MappableSubject[],
  wanted?: string,
): Draft {
  const open = columns.filter(({ personal }) => !personal)
  const labels = open.map(({ label }) => label)
  const subject = wanted ?? suggestSubject(labels, subjects) ?? subjects[0]?.id ?? ''
  const about = subjects.find(({ id }) => id === subject)
  const when = closest(labels, dateLabels)
  const rest = labels.filter((label) => label !== when?.label)
  const keyed = about?.key ? closest(rest, about.key.labels) : null
  const figures = rest.filter((label) => label !== keyed?.label)
  const found = suggest(figures, about?.metrics ?? [])
  const chosen = [...found].filter(([, { confidence }]) => confidence >= likely)
  return {
    subject,
    key: keyed ? { label: keyed.label } : null,
    when: when ? { label: when.label, order: orderIn(open, when.label) } : 'file',
    columns: Object.fromEntries(
      chosen.map(([label, { metric, confidence }]) => [
        label,
        {
          metric,
          as: wayOf(
            open,
            label,
            about?.metrics.find(({ id }) => id === metric),
          ),
          confidence,
        },
      ]),
    ),
    decimal: guessDecimal(chosen.flatMap(([label]) => cellsOf(open, label))).decimal,
  }
}

/** A kept mapping over the columns of a file: what still fits stays, the rest is open again. */
export function draftOfSpec(spec: TableSpec, columns: readonly FileColumn[]): Draft {
  const at = (label: string) =>
    columns.find((one) => labelKey(one.label) === labelKey(label))?.label
  const keyAt = spec.key && 'label' in spec.key ? at(spec.key.label) : undefined
  const whenAt = spec.when === 'file' ? undefined : at(spec.when.label)
  return {
    subject: spec.subject,
    key: spec.key && 'value' in spec.key ? spec.key : keyAt === undefined ? null : { label: keyAt },
    when:
      spec.when === 'file' || whenAt === undefined
        ? 'file'
        : { label: whenAt, order: orderIn(columns, whenAt) ?? spec.when.order },
    columns: Object.fromEntries(
      spec.columns.flatMap(({ label, metric, as }) => {
        const here = at(label)
        return here === undefined ? [] : [[here, { metric, as, confidence: null }]]
      }),
    ),
    decimal: decimalIn(spec, columns),
  }
}

/** Labels a mapping needs that the columns do not have. */
export const goneFrom = (spec: TableSpec, columns: readonly FileColumn[]): string[] =>
  labelsIn(spec).filter(
    (label) => !columns.some((column) => labelKey(column.label) === labelKey(label)),
  )

export const cellsOf = (columns: readonly FileColumn[], label: string): readonly Cell[] =>
  columns.find((column) => column.label === label)?.cells ?? []

const orderIn = (columns: readonly FileColumn[], label: string): DayOrder | null =>
  guessOrder(cellsOf(columns, label)).order

/** What the cells prove counts for more than what the mapping says. */
function decimalIn(spec: TableSpec, columns: readonly FileColumn[]): Decimal {
  const guess = guessDecimal(spec.columns.flatMap(({ label }) => cellsOf(columns, label)))
  return guess.evidence.length > 0 ? guess.decimal : spec.decimal
}

/** How the cells of a column are most likely written, in a way its metric allows. */
export function wayOf(
  columns: readonly FileColumn[],
  label: string,
  metric: MappableSubject['metrics'][number] | undefined,
): WrittenAs {
  if (!metric) return 'plain'
  const numbers = cellsOf(columns, label).filter((cell) => typeof cell === 'number')
  const fractions = numbers.length > 0 && numbers.every((cell) => Math.abs(cell) <= 1)
  const way = writtenAs(label, metric.unit, fractions)
  return waysToWrite[metric.unit].includes(way) ? way : (waysToWrite[metric.unit][0] ?? way)
}

/** The mapping a draft amounts to; its problem says what is still to be done. */
export function specOf(
  draft: Draft,
  columns: readonly FileColumn[],
  subjects: readonly MappableSubject[],
): { readonly spec: TableSpec } | { readonly problem: Words } {
  const { subject, key, when, decimal } = draft
  if (when !== 'file' && when.order === null) return { problem: orderOpen(when.label) }
  const spec: TableSpec = {
    how: 'table',
    subject,
    headers: columns.map(({ label }) => label),
    key,
    when: when === 'file' ? 'file' : { label: when.label, order: when.order ?? 'day-first' },
    columns: columns.flatMap(({ label }) => {
      const chosen = draft.columns[label]
      return chosen ? [{ label, metric: chosen.metric, as: chosen.as }] : []
    }),
    decimal,
  }
  const problem = specProblem(spec, subjects)
  return problem ? { problem } : { spec }
}

const orderOpen = (label: string): Words => ({
  id: `Tanggal di kolom “${label}” bisa dibaca dua cara. Pilih urutannya dulu.`,
  en: `The dates in the column “${label}” can be read in two ways. Choose their order first.`,
})

/** All but one of the chosen columns. */
export const without = <T>(
  chosen: Readonly<Record<string, T>>,
  label: string,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(chosen).filter(([one]) => one !== label))
