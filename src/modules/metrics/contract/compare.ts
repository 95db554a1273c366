import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { Day, Period } from '#kernel/time.ts'
import { Words } from '#kernel/words.ts'

import { Amount } from './cells.ts'
import { FileFormat, ListKind, ListMeasure, ListName } from './lists.ts'

/** What two periods are compared of: everything in a list, one item of it, or a brand. */
export const ComparedList = z.enum([...ListName.options, 'brands'])
export type ComparedList = z.infer<typeof ComparedList>

/** How two values are held against each other. */
const CompareBasis = z.enum(['whole', 'day'])

/** A figure of one of the periods. */
export const ComparedSide = z.object({
  value: Amount,
  /** The mean of the days that are known; null for what does not add up over days. */
  perDay: Amount,
  /** On how many days of the period the value rests. */
  known: z.number().int(),
  missing: Words.nullable(),
  /** Read from the row of exactly these days, as people are; its origin is that row. */
  exact: z.boolean(),
})
export type ComparedSide = z.infer<typeof ComparedSide>

export const ComparedFigure = z.object({
  measure: ListMeasure,
  first: ComparedSide,
  other: ComparedSide,
  basis: CompareBasis,
  /** The first less the other; of the means of a day where the basis is the day. */
  difference: Amount,
  /** Of the other: 0.14 is 14 % more. Null for rates, whose difference is in points. */
  share: Amount,
  /** Why two values that are there are not held against each other. */
  why: Words.nullable(),
})
export type ComparedFigure = z.infer<typeof ComparedFigure>

/** What one export tells of both periods. */
export const ComparedSource = z.object({
  kind: ListKind,
  name: Words,
  where: Words,
  /** What it does not know of the first period and of the other. */
  notes: z.array(Words),
  figures: z.array(ComparedFigure),
})
export type ComparedSource = z.infer<typeof ComparedSource>

/** A figure day by day, both periods from their first day on. */
export const ComparedDays = z.object({
  /** The figures that can be drawn, as `draw` takes them. */
  choices: z.array(z.object({ id: z.string(), source: Words, name: Words })),
  chosen: z.string(),
  measure: ListMeasure,
  title: Words,
  rows: z.array(
    z.object({
      first: z.object({ day: Day, value: Amount }).nullable(),
      other: z.object({ day: Day, value: Amount }).nullable(),
    }),
  ),
})
export type ComparedDays = z.infer<typeof ComparedDays>

export const Comparison = z.object({
  list: ComparedList,
  item: z.string().nullable(),
  /** Of the item; empty for a whole list and where nothing names it. */
  name: z.string(),
  period: Period,
  other: Period,
  /** What has to be known before two such periods are compared. */
  notes: z.array(Words),
  days: ComparedDays.nullable(),
  sources: z.array(ComparedSource),
  /** Exports that tell nothing of either period. */
  silent: z.array(z.object({ name: Words, note: Words })),
})
export type Comparison = z.infer<typeof Comparison>

const asked = {
  list: ComparedList,
  item: z.string().min(1).max(300).optional(),
  from: Day,
  to: Day,
  otherFrom: Day,
  otherTo: Day,
}

export const compare = endpoint({
  method: 'GET',
  path: '/api/teams/:team/compare',
  summary: 'Two periods side by side: of the shop, a list, one item of it, or a brand',
  access: inTeam('metrics.read'),
  takes: z.object({
    ...asked,
    /** Which figure stands day by day: an export and a measure, `shop_analytics.gmv`. */
    draw: z.string().max(100).optional(),
  }),
  gives: Comparison,
})

export const compareFile = endpoint({
  method: 'GET',
  path: '/api/teams/:team/compare/file',
  summary: 'Two periods side by side as CSV or XLSX, with the rows both rest on',
  access: inTeam('metrics.read'),
  takes: z.object({ ...asked, format: FileFormat }),
  gives: z.any(),
  transport: 'download',
  perMinute: 20,
})

/** Something that can be compared. */
export const ComparedItem = z.object({ key: z.string(), name: z.string(), about: z.string() })
export type ComparedItem = z.infer<typeof ComparedItem>

export const comparedItems = endpoint({
  method: 'GET',
  path: '/api/teams/:team/compare/items',
  summary: 'The newest items of a list, or those a search finds, to choose one to compare',
  access: inTeam('metrics.read'),
  takes: z.object({ list: ComparedList, search: z.string().trim().max(100).default('') }),
  gives: z.object({ items: z.array(ComparedItem) }),
})
