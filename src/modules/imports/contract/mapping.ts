import { z } from 'zod'

import { MappingId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import type { Period } from '#kernel/time.ts'
import { Words } from '#kernel/words.ts'

import type { StagedRow } from './importer.ts'

/**
 * How a figure is written in the file. Money and counts: as they are, in thousands, in millions.
 * Rates: percent points or a fraction. Time: minutes, hours, seconds; `2j 30m` needs none of them.
 */
export const WrittenAs = z.enum([
  'plain',
  'thousands',
  'millions',
  'percent',
  'fraction',
  'minutes',
  'hours',
  'seconds',
])
export type WrittenAs = z.infer<typeof WrittenAs>

/** What separates decimals: `12,5` or `12.5`. */
export const Decimal = z.enum([',', '.'])
export type Decimal = z.infer<typeof Decimal>

/** Whether `03/04` is the third of April or the fourth of March. */
export const DayOrder = z.enum(['day-first', 'month-first', 'year-first'])
export type DayOrder = z.infer<typeof DayOrder>

const Label = z.string().min(1).max(200)

const MappedColumn = z.object({ label: Label, metric: z.string().max(60), as: WrittenAs })

/** How a table that is no known export is read: columns are named by their labels, never by place. */
export const TableSpec = z.object({
  how: z.literal('table'),
  /** What a row is about: one of the `MappableSubject`s. */
  subject: z.string().max(60),
  /** Every label of the table it was made from. */
  headers: z.array(Label).max(300),
  /** The column that names what a row is about, or the one name all rows share. */
  key: z
    .union([z.object({ label: Label }), z.object({ value: z.string().min(1).max(120) })])
    .nullable(),
  when: z.union([
    z.object({ label: Label, order: DayOrder }),
    /** No column tells: whoever uploads a file is asked for its period. */
    z.literal('file'),
  ]),
  columns: z.array(MappedColumn).max(60),
  decimal: Decimal,
})
export type TableSpec = z.infer<typeof TableSpec>

/** Columns of a known export that it does not know by name. */
export const KnownSpec = z.object({
  how: z.literal('known'),
  kind: z.string().max(60),
  columns: z.array(z.object({ label: Label, metric: z.string().max(60) })).max(60),
})
export type KnownSpec = z.infer<typeof KnownSpec>

export const MappingSpec = z.discriminatedUnion('how', [TableSpec, KnownSpec])
export type MappingSpec = z.infer<typeof MappingSpec>

/** A team's own importer: how its people assigned the columns of a table, once. */
export const Mapping = z.object({
  id: MappingId,
  name: z.string().min(1).max(80),
  /** Counts its changes; whoever saves names the one they saw. */
  version: z.number().int().positive(),
  spec: MappingSpec,
  updatedAt: Instant,
  updatedBy: z.string(),
})
export type Mapping = z.infer<typeof Mapping>

/** What the reading thread is told of a mapping. */
export type KnownMapping = Pick<Mapping, 'id' | 'name' | 'version' | 'spec'>

const MappableMetric = z.object({
  id: z.string(),
  words: Words,
  unit: z.enum(['IDR', 'count', 'ratio', 'minutes']),
  /** Labels under which people keep it, in both languages. */
  labels: z.array(z.string()),
})

/** What a row of a mapped table can be about. */
export const MappableSubject = z.object({
  id: z.string(),
  words: Words,
  /** How its key is called; null where there is only one of it. */
  key: z.object({ words: Words, labels: z.array(z.string()), fixed: z.boolean() }).nullable(),
  metrics: z.array(MappableMetric),
})
export type MappableSubject = z.infer<typeof MappableSubject>

/** A known export whose unknown columns a person may assign. */
export const AssignableKind = z.object({
  kind: z.string(),
  words: Words,
  columns: z.array(z.object({ id: z.string(), words: Words })),
})
export type AssignableKind = z.infer<typeof AssignableKind>

/** One row of a mapped table, read. */
export type MappedRow = {
  readonly subject: string
  readonly key: string
  readonly period: Period | null
  readonly at: string | null
  readonly values: Readonly<Record<string, number | null>>
}

/** Port: what a mapped table may tell, and how a row of it is stored. Pure, as an `Importer`. */
export type TableMapper = {
  /** The name of the `ImportTarget` that stores its rows. */
  readonly target: string
  readonly subjects: readonly MappableSubject[]
  readonly fieldsOf: (row: MappedRow) => StagedRow['fields']
}

/** The first rows of a table as they stand in the file, personal columns masked. Nothing is kept. */
export const TableSample = z.object({
  /** The inner file of a ZIP. */
  inner: z.string().nullable(),
  sheet: z.string().nullable(),
  rows: z.array(
    z.object({
      row: z.number().int(),
      cells: z.array(z.union([z.string(), z.number(), z.null()])),
    }),
  ),
  /** 1-based, as guessed. */
  headerRow: z.number().int(),
  /** Columns (from 0) that look like a person's data: masked, and never mapped. */
  personal: z.array(z.number().int()),
  /** The kind of a known export it is, or comes closest to among those with assignable columns. */
  kind: z.string().nullable(),
  /** Whether it is read already, as a known export. */
  recognised: z.boolean(),
  /** Of that kind, the labels it knows by name. */
  known: z.array(z.string()),
})
export type TableSample = z.infer<typeof TableSample>
