import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { BrandId, ChangeId } from '#kernel/ids.ts'
import { Day, Instant, Week } from '#kernel/time.ts'
import { Words } from '#kernel/words.ts'

import { Amount } from './cells.ts'
import { FigureId, MetricDefinition, Unit } from './shapes.ts'

/** The figures a target may be set for: those of the shop first, then those of a brand. */
export const TargetMetric = FigureId.extract([
  'shop.gmv',
  'shop.orders',
  'shop.items_sold',
  'shop.visitors',
  'shop.aov',
  'shop.ctr',
  'shop.conversion_rate',
  'live.count',
  'live.minutes',
  'live.gmv',
  'live.gmv_per_hour',
  'video.count',
  'video.views',
  'video.gmv',
  'affiliate.gmv',
  'account.followers_gained',
  'account.video_views',
  'ads.cost',
  'orders.cancelled_unpaid',
  'shop.refunds',
  'brand.gmv',
  'brand.sku_orders',
  'brand.items_sold',
])
export type TargetMetric = z.infer<typeof TargetMetric>

/** Whose target it is: of the whole shop, or of one brand. */
export const TargetSubject = z.union([z.literal('shop'), BrandId])
export type TargetSubject = z.infer<typeof TargetSubject>

/** What is to be reached in a week. Where there is none nothing is expected; zero is a target. */
export const Target = z.object({
  week: Week,
  metric: TargetMetric,
  /** Rupiah, counts and minutes are whole, a ratio is 0 to 1. */
  value: z.number(),
  setBy: z.string(),
  setAt: Instant,
})
export type Target = z.infer<typeof Target>

/** How a figure of a week stands against its target. */
export const Achievement = z.object({
  subject: TargetSubject,
  /** Null for the shop. */
  brand: z.object({ id: BrandId, name: z.string(), color: z.number().int() }).nullable(),
  metric: TargetMetric,
  unit: Unit,
  target: z.number(),
  setBy: z.string(),
  setAt: Instant,
  /** `most`: a limit that is not to be passed. */
  aim: z.enum(['least', 'most']),
  /** Null where it is missing, never zero. */
  value: Amount,
  /** The last day in the value; Sunday once the week is over and known. */
  until: Day.nullable(),
  /** Value over target; null where either says nothing, or the target is zero. */
  share: Amount,
  difference: Amount,
  /** Of a week that is not whole: the part of the target that its days let expect. */
  pace: Amount,
  /** `ahead` and `behind` of its pace; `open` where part of a week says nothing yet. */
  state: z.enum(['reached', 'missed', 'ahead', 'behind', 'open', 'unknown']),
  missing: Words.nullable(),
})
export type Achievement = z.infer<typeof Achievement>

/** One cell of the grid as somebody leaves it. */
export const TargetChange = z.object({
  week: Week,
  metric: TargetMetric,
  /** What stood there when it was changed; somebody else's newer value is not written over. */
  seen: Amount,
  /** Null takes the target away. */
  value: z.number().min(0).max(1e15).nullable(),
})
export type TargetChange = z.infer<typeof TargetChange>

/** As many weeks as are looked at together, and cells as are changed at once. */
export const mostTargets = { weeks: 60, changes: 600 }

const at = '/api/teams/:team/targets'

export const targets = endpoint({
  method: 'GET',
  path: at,
  summary: 'The targets of the shop or a brand, week by week, and what they may be set for',
  access: inTeam('metrics.read'),
  takes: z.object({
    subject: TargetSubject.default('shop'),
    from: Week,
    weeks: z.coerce.number().int().min(1).max(mostTargets.weeks).default(13),
  }),
  gives: z.object({
    /** The week that is running on the clock of the team. */
    current: Week,
    metrics: z.array(
      MetricDefinition.pick({ name: true, unit: true, good: true, meaning: true }).extend({
        id: TargetMetric,
        /** Shown until somebody chooses other columns. */
        usual: z.boolean(),
      }),
    ),
    targets: z.array(Target),
  }),
})

export const setTargets = endpoint({
  method: 'PUT',
  path: at,
  summary:
    'Set or take away targets; a cell that somebody changed meanwhile is refused and told, the others are kept',
  access: inTeam('metrics.targets'),
  takes: z.object({
    subject: TargetSubject.default('shop'),
    changes: z.array(TargetChange).min(1).max(mostTargets.changes),
  }),
  gives: z.object({
    changed: z.number().int(),
    /** Cells that say something else than was seen, with what they say now. */
    refused: z.array(
      TargetChange.pick({ week: true, metric: true }).extend({ now: Target.nullable() }),
    ),
    change: ChangeId.nullable(),
  }),
})

export const achievements = endpoint({
  method: 'GET',
  path: `${at}/achieved`,
  summary: 'How the targets of the shop or a brand stand in the weeks up to one, newest first',
  access: inTeam('metrics.read'),
  takes: z.object({
    subject: TargetSubject.default('shop'),
    until: Week,
    weeks: z.coerce.number().int().min(1).max(13).default(5),
  }),
  gives: z.object({
    weeks: z.array(z.object({ week: Week, targets: z.array(Achievement) })),
  }),
})
