import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { ImportId } from '#kernel/ids.ts'
import { Day, Instant } from '#kernel/time.ts'
import { Words } from '#kernel/words.ts'

import { DayFigureId } from './day-figure-id.ts'
import { MetricDefinition, Origin, SourceState, Unit } from './shapes.ts'
import { TypedFigure } from './typed.ts'

const Amount = z.number().nullable()

/** A figure of one day, against the same weekday of the four weeks before. */
export const DayFigure = z.object({
  id: DayFigureId,
  /** `shop`, or the handle of an account. */
  subject: z.string(),
  unit: Unit,
  value: Amount,
  /** Where value, mean, range and trend come from: an export, or what people typed; never both. */
  source: z.enum(['export', 'typed']).nullable(),
  /** Of the same weekday in the four weeks before, as far as known; null where too few are. */
  mean: Amount,
  /** How many of those four days are known. */
  meanDays: z.number().int(),
  /** Lowest and highest of them, where at least three are known. */
  range: z.tuple([z.number(), z.number()]).nullable(),
  /** The same weekday of eight weeks, this day last. */
  trend: z.array(Amount),
  /** What came since the day before, where the figure tells how things stand. */
  gained: Amount,
  missing: Words.nullable(),
  /** Why the value is not that of the whole day; it is then compared with nothing. */
  partial: Words.nullable(),
  originRows: z.number().int(),
  /** What somebody typed for the day; it stands beside an export that tells it, too. */
  typed: TypedFigure.nullable(),
  /** Beside a typed value: the mean of the export, which it is not compared with. */
  exportMean: z.object({ mean: z.number(), days: z.number().int() }).nullable(),
})
export type DayFigure = z.infer<typeof DayFigure>

/** An export the day is read from, and which figures it brings. */
export const DaySource = SourceState.omit({ period: true }).extend({
  /** `typed`: the export is not there, and somebody typed every figure it brings. */
  state: z.enum(['complete', 'partial', 'typed', 'missing']),
  figures: z.array(DayFigureId),
  /** The team brings it in day by day, so that the day is not complete without it. */
  expected: z.boolean(),
})
export type DaySource = z.infer<typeof DaySource>

export const DayPage = z.object({
  day: Day,
  /** The last day that has ended on the clock of the team. */
  yesterday: Day,
  today: Day,
  /** What the day says in one sentence, and what else stands out. */
  lead: z.object({ title: Words, evidence: Words.nullable() }),
  figures: z.array(DayFigure),
  sources: z.array(DaySource),
})
export type DayPage = z.infer<typeof DayPage>

export const dayPage = endpoint({
  method: 'GET',
  path: '/api/teams/:team/days/:day',
  summary: 'The figures of a day against the same weekday of four weeks, and what is still missing',
  access: inTeam('metrics.read'),
  takes: z.object({}),
  gives: DayPage,
})
export const dayOrigin = endpoint({
  method: 'GET',
  path: '/api/teams/:team/days/:day/origin',
  summary: 'The file, sheet, row and column behind a figure of a day',
  access: inTeam('metrics.read'),
  takes: z.object({
    id: DayFigureId,
    subject: z.string().max(200).default('shop'),
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  gives: z.object({
    definition: MetricDefinition,
    origin: z.array(Origin.extend({ value: z.union([z.number(), z.string()]).nullable() })),
    total: z.number().int(),
    imports: z.array(
      z.object({ id: ImportId, file: z.string(), appliedAt: Instant, appliedBy: z.string() }),
    ),
  }),
})
