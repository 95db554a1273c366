import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { BrandId } from '#kernel/ids.ts'
import { Day, Instant, Period } from '#kernel/time.ts'
import { Words } from '#kernel/words.ts'

import { Audience, AudienceKind } from './audience.ts'
import { Amount, Cells } from './cells.ts'
import { Unit } from './shapes.ts'

/** What is listed: a page of *Angka* each. */
export const ListName = z.enum([
  'shop',
  'videos',
  'products',
  'lives',
  'accounts',
  'creators',
  'campaigns',
])
export type ListName = z.infer<typeof ListName>

/** A table the team has mapped itself: `mapped:` and the id of the mapping. */
export const MappedKind = z
  .string()
  .regex(/^mapped:[\da-f-]{36}$/)
  .brand<'MappedKind'>()
export type MappedKind = z.infer<typeof MappedKind>

const ExportKind = z.enum([
  'video_list',
  'studio_content',
  'gmvmax_creative',
  'affiliate_videos',
  'product_list',
  'affiliate_products',
  'live_sessions',
  'live_rooms',
  'gmvmax_live',
  'live_core_stats',
  'studio_overview',
  'studio_followers',
  'studio_viewers',
  'affiliate_creators',
  'affiliate_orders',
  'gmvmax_live_campaign',
  'ads_report',
  'promotion_list',
  'shop_analytics',
  'product_card_traffic',
  'settlements',
])
/** What a list is read from. Two exports, or an export and a team's own table, are never mixed in one. */
export const ListKind = z.union([ExportKind, AudienceKind, MappedKind])
export type ListKind = z.infer<typeof ListKind>

/** One column of figures of a list. */
export const ListMeasure = z.object({
  id: z.string(),
  name: Words,
  unit: Unit,
  /** Why its foot is empty; null where the sum over rows is true. */
  unsummed: Words.nullable(),
  /** Shown until somebody chooses other columns. */
  usual: z.boolean(),
})
export type ListMeasure = z.infer<typeof ListMeasure>

/** What an export knows of the days that are asked for. */
export const ListSource = z.object({
  kind: ListKind,
  name: Words,
  where: Words,
  state: z.enum(['complete', 'partial', 'missing']),
  /** The stored periods that make up the days. */
  parts: z.array(Period),
  /** Stored periods that touch the days without making them up; never prorated. */
  beside: z.array(Period),
  /** What is not known, and what to do about it. */
  note: Words.nullable(),
})
export type ListSource = z.infer<typeof ListSource>

const Values = z.record(z.string(), Amount)

export const ListRow = z.object({
  key: z.string(),
  name: z.string(),
  /** Who made it or what kind it is; where there is nothing to tell, empty. */
  about: z.string(),
  at: Instant.nullable(),
  values: Values,
  /** How many rows of the export it was made from. */
  facts: z.number().int(),
})
export type ListRow = z.infer<typeof ListRow>

export const ItemList = z.object({
  period: Period,
  sources: z.array(ListSource),
  /** The one of `sources` that is shown. */
  kind: ListKind,
  measures: z.array(ListMeasure),
  sort: z.string(),
  descending: z.boolean(),
  count: z.number().int(),
  /** Sums over all that were found, and over how many rows that carry the figure. */
  totals: z.record(z.string(), z.object({ value: Amount, filled: z.number().int() })),
  rows: z.array(ListRow),
})
export type ItemList = z.infer<typeof ItemList>

/** From the least or the earliest, or the other way. */
export const ListOrder = z.enum(['up', 'down'])
export type ListOrder = z.infer<typeof ListOrder>

/** At most as many days as this are looked at in one list. */
export const mostListDays = 400

const where = {
  list: ListName,
  kind: ListKind.optional(),
  from: Day,
  to: Day,
}
export const ListChoice = z.object({
  ...where,
  search: z.string().trim().max(100).default(''),
  /** The id of a measure, `name` or `at`. */
  sort: z.string().max(40).optional(),
  order: ListOrder.optional(),
})
export type ListChoice = z.infer<typeof ListChoice>

export const itemList = endpoint({
  method: 'GET',
  path: '/api/teams/:team/list',
  summary:
    'Videos, products, LIVEs, creators or campaigns of some days by one export: sorted, searched, with sums',
  access: inTeam('metrics.read'),
  takes: ListChoice.extend({
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  gives: ItemList,
})

export const listOrigin = endpoint({
  method: 'GET',
  path: '/api/teams/:team/list/origin',
  summary: 'The file, sheet, row and column behind one figure of a list, or behind its sum',
  access: inTeam('metrics.read'),
  takes: z.object({
    ...where,
    kind: ListKind,
    measure: z.string().max(40),
    /** Which row; all of them without it. */
    key: z.string().max(300).optional(),
    /** The days are those of a stored row, as the page of an item tells them; not days asked for. */
    exact: z.stringbool().default(false),
    /** Only rows of products that belong to a brand, or to `none`. */
    brand: z.union([z.literal('none'), BrandId]).optional(),
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  gives: Cells.extend({ measure: ListMeasure }),
})

/** CSV opens by a double click, XLSX keeps numbers, texts and origins apart on two sheets. */
export const FileFormat = z.enum(['csv', 'xlsx'])
export type FileFormat = z.infer<typeof FileFormat>

export const listFile = endpoint({
  method: 'GET',
  path: '/api/teams/:team/list/file',
  summary: 'A whole list as CSV or XLSX, every row with the file, sheet and row it comes from',
  access: inTeam('metrics.read'),
  takes: ListChoice.extend({ format: FileFormat }),
  gives: z.any(),
  transport: 'download',
  perMinute: 20,
})

/** What one export tells of one item, period by period. */
export const ItemSource = z.object({
  kind: ListKind,
  name: Words,
  where: Words,
  measures: z.array(ListMeasure),
  /** How it was found, where it is not named by the same id; and what that leaves uncertain. */
  matched: Words.nullable(),
  /** Newest first; periods as they were exported. */
  rows: z.array(z.object({ period: Period, key: z.string(), label: z.string(), values: Values })),
})
export type ItemSource = z.infer<typeof ItemSource>

export const Item = z.object({
  list: ListName,
  key: z.string(),
  name: z.string(),
  about: z.string(),
  at: Instant.nullable(),
  /** The message of the chart; null where there is nothing to compare. */
  title: Words.nullable(),
  chart: z
    .object({
      measure: ListMeasure,
      points: z.array(z.object({ label: Words, value: Amount, current: z.boolean() })),
      mean: Amount,
    })
    .nullable(),
  sources: z.array(ItemSource),
  /** Of an account: who follows it, and when they are there. */
  audience: Audience.nullable(),
  /** Exports that could tell of it and do not. */
  silent: z.array(z.object({ name: Words, where: Words })),
})
export type Item = z.infer<typeof Item>

export const item = endpoint({
  method: 'GET',
  path: '/api/teams/:team/list/item',
  summary:
    'One video, product, LIVE, creator or campaign: what every export tells of it, side by side',
  access: inTeam('metrics.read'),
  takes: z.object({ list: ListName, key: z.string().min(1).max(300) }),
  gives: Item,
})
