import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { ImportId } from '#kernel/ids.ts'
import { Day, Instant, Period, Week } from '#kernel/time.ts'
import { Words } from '#kernel/words.ts'

import { ListName, MappedKind } from './contract/lists.ts'
import { FigureId, MetricDefinition, Origin, SourceState, Unit } from './contract/shapes.ts'
import { Achievement } from './contract/targets.ts'

export { Audience, AudienceHours, AudienceKind, AudienceShares } from './contract/audience.ts'
export { FigureId, MetricDefinition, Origin, SourceState, Unit } from './contract/shapes.ts'
export { DayFigure, dayOrigin, DayPage, dayPage, DaySource } from './contract/day.ts'
export { DayFigureId } from './contract/day-figure-id.ts'
export { EntryPart, EntryReading } from './contract/entry.ts'
export {
  Evidence,
  evidence,
  EvidenceType,
  FigureSettings,
  figureSettings,
  readLine,
  removeTyped,
  sendEvidence,
  setFigureSettings,
  TypedDraft,
  TypedFigure,
  typeFigures,
} from './contract/typed.ts'

export {
  assignBrand,
  BrandFigures,
  brandFigures,
  brandHistory,
  BrandProduct,
  brandProducts,
} from './contract/brand-figures.ts'
export { Cells } from './contract/cells.ts'
export {
  compare,
  ComparedDays,
  ComparedFigure,
  ComparedItem,
  comparedItems,
  ComparedList,
  ComparedSide,
  ComparedSource,
  compareFile,
  Comparison,
} from './contract/compare.ts'
export {
  Item,
  item,
  ItemList,
  itemList,
  ItemSource,
  FileFormat,
  ListChoice,
  listFile,
  ListKind,
  ListMeasure,
  ListName,
  ListOrder,
  listOrigin,
  ListRow,
  ListSource,
  MappedKind,
  mostListDays,
} from './contract/lists.ts'

export {
  Achievement,
  achievements,
  mostTargets,
  setTargets,
  Target,
  TargetChange,
  TargetMetric,
  targets,
  TargetSubject,
} from './contract/targets.ts'

const Amount = z.number().nullable()
/** A daily figure is an array Monday to Sunday; null is missing, never zero. */
export const Value = z.union([Amount, z.array(Amount).length(7)])
export type Value = z.infer<typeof Value>

/** A figure of a week, against last week and the mean of the four weeks before. */
export const Figure = z.object({
  id: FigureId,
  /** `shop`, or the key of what it is about: a video or product id, `<creator id>/<start>` of a LIVE, a handle. */
  subject: z.string(),
  value: Value,
  unit: Unit,
  previous: Value,
  /** Null unless all four weeks are known. */
  mean4: Value,
  origin: z.array(Origin),
})
export type Figure = z.infer<typeof Figure>

/** What `etalase report --json` prints. */
export const WeekFigures = z.object({
  week: Week,
  period: Period,
  figures: z.array(Figure),
  targets: z.array(Achievement.omit({ missing: true })),
})
export type WeekFigures = z.infer<typeof WeekFigures>

/** A figure as the week page shows it: without its origin rows, which are fetched when opened. */
export const FigureView = Figure.omit({ origin: true }).extend({
  originRows: z.number().int(),
  /** The eight weeks up to this one, for the small trend. */
  trend: z.array(Amount),
  /** Lowest and highest of the four weeks before; a change inside it is shown quietly. */
  range: z.tuple([z.number(), z.number()]).nullable(),
  /** Why it is missing, and what to import. */
  missing: Words.nullable(),
  /** The data stops before Sunday: the value holds what is there and is compared with nothing. */
  partial: z.boolean(),
  /** Another source that tells the same thing differently; both are shown. */
  other: z.array(z.object({ source: Words, value: Amount })),
  /** Facts whose period is not this week: shown beside, never prorated. */
  beside: z.array(z.object({ period: Period, value: Amount, source: Words })),
  note: Words.nullable(),
})
export type FigureView = z.infer<typeof FigureView>

export const FunnelStep = z.object({
  id: z.enum(['impressions', 'clicks', 'orders']),
  name: Words,
  count: Amount,
  /** Of the step before. */
  rate: Amount,
  previousRate: Amount,
  range: z.tuple([z.number(), z.number()]).nullable(),
})
export type FunnelStep = z.infer<typeof FunnelStep>

export const LiveRow = z.object({
  key: z.string(),
  startedAt: Instant,
  account: z.string(),
  name: z.string().nullable(),
  minutes: Amount,
  viewers: Amount,
  views: Amount,
  gmv: Amount,
  orders: Amount,
  gmvPerHour: Amount,
  /** Against the mean of the four weeks before, per hour: 0.14 is 14 % more. */
  againstMean: Amount,
})
export type LiveRow = z.infer<typeof LiveRow>

export const VideoRow = z.object({
  key: z.string(),
  title: z.string(),
  creator: z.string(),
  postedAt: Instant.nullable(),
  views: Amount,
  ctr: Amount,
  ctor: Amount,
  orders: Amount,
  gmv: Amount,
  /** GMV per 1,000 views, as the export names it. */
  gpm: Amount,
})
export type VideoRow = z.infer<typeof VideoRow>

export const AdRow = z.object({
  key: z.string(),
  name: z.string(),
  campaign: z.string(),
  launchedAt: Instant.nullable(),
  cost: Amount,
  revenue: Amount,
  roi: Amount,
  orders: Amount,
  views: Amount,
})
export type AdRow = z.infer<typeof AdRow>

/** A table the team mapped itself that holds rows of the week; a source of its own. */
export const OwnTable = z.object({
  kind: MappedKind,
  name: z.string(),
  /** The lists that show its rows. */
  lists: z.array(ListName),
  importedAt: Instant.nullable(),
  /** From its first row within the week to the last. */
  period: Period,
})
export type OwnTable = z.infer<typeof OwnTable>

/** A sentence drafted from the figures; every number in it stands in one of `cites`. */
export const Insight = z.object({
  id: z.string(),
  title: Words,
  evidence: Words,
  cites: z.array(z.object({ id: FigureId, subject: z.string() })),
})
export type Insight = z.infer<typeof Insight>

export const WeekPage = z.object({
  week: Week,
  period: Period,
  /** The last day of the week that the data reaches, if any. */
  dataUntil: Day.nullable(),
  headline: Insight.nullable(),
  /** What else the week shows, the strongest first; material for the report. */
  insights: z.array(Insight),
  figures: z.array(FigureView),
  /** How every target of the week stands, of the shop and of its brands. */
  targets: z.array(Achievement),
  daily: z.object({
    title: Words,
    days: z.array(Day),
    gmv: z.array(Amount),
    /** The part attributed to LIVE, from the same source; null where the export has no such column. */
    live: z.array(Amount),
    mean4: z.array(Amount),
  }),
  funnel: z.object({ title: Words, steps: z.array(FunnelStep) }),
  lives: z.object({ title: Words, rows: z.array(LiveRow), source: SourceState }),
  videos: z.object({
    title: Words,
    /** Only videos with more views than this stand at the bottom. */
    bottomAbove: z.number().int().nullable(),
    top: z.array(VideoRow),
    bottom: z.array(VideoRow),
    count: z.number().int().nullable(),
    source: SourceState,
  }),
  ads: z.object({ title: Words, rows: z.array(AdRow), source: SourceState }),
  followers: z.object({
    title: Words,
    days: z.array(z.object({ day: Day, followers: Amount, views: Amount })),
    source: SourceState,
  }),
  sources: z.array(SourceState),
  tables: z.array(OwnTable),
})
export type WeekPage = z.infer<typeof WeekPage>

export const weeks = endpoint({
  method: 'GET',
  path: '/api/teams/:team/weeks',
  summary: 'The weeks that hold figures, newest first, with their GMV',
  access: inTeam('metrics.read'),
  takes: z.object({}),
  gives: z.object({
    current: Week,
    weeks: z.array(
      z.object({ week: Week, period: Period, gmv: Amount, sources: z.number().int() }),
    ),
  }),
})
export const weekPage = endpoint({
  method: 'GET',
  path: '/api/teams/:team/weeks/:week',
  summary: 'Everything the page of a week shows',
  access: inTeam('metrics.read'),
  takes: z.object({}),
  gives: WeekPage,
})
export const figureOrigin = endpoint({
  method: 'GET',
  path: '/api/teams/:team/weeks/:week/origin',
  summary: 'The file, sheet, row and column behind a figure',
  access: inTeam('metrics.read'),
  takes: z.object({
    id: FigureId,
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
export const weekFigures = endpoint({
  method: 'GET',
  path: '/api/teams/:team/weeks/:week/figures',
  summary: 'Every figure of a week with its origin, as the command line prints it',
  access: inTeam('metrics.read'),
  takes: z.object({}),
  gives: WeekFigures,
})
export const metricDefinitions = endpoint({
  method: 'GET',
  path: '/api/teams/:team/metrics',
  summary: 'What every figure means',
  access: inTeam('metrics.read'),
  takes: z.object({}),
  gives: z.object({ definitions: z.array(MetricDefinition) }),
})
