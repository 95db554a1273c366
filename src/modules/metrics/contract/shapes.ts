import { z } from 'zod'

import { ImportId } from '#kernel/ids.ts'
import { Instant, Period } from '#kernel/time.ts'
import { Words } from '#kernel/words.ts'

/** IDR whole rupiah · count · minutes · ratio 0–1. */
export const Unit = z.enum(['IDR', 'count', 'minutes', 'ratio'])
export type Unit = z.infer<typeof Unit>

/** One cell a figure was made from. `column` is the header label as it stands in the file. */
export const Origin = z.object({
  import: ImportId,
  file: z.string(),
  sheet: z.string().nullable(),
  row: z.number().int(),
  column: z.string(),
})
export type Origin = z.infer<typeof Origin>

export const FigureId = z.enum([
  'shop.gmv',
  'shop.orders',
  'shop.sku_orders',
  'shop.items_sold',
  'shop.buyers',
  'shop.visitors',
  'shop.page_views',
  'shop.product_impressions',
  'shop.product_clicks',
  'shop.ctr',
  'shop.orders_per_click',
  'shop.conversion_rate',
  'shop.aov',
  'shop.refunds',
  'shop.add_to_cart',
  'shop.items_refunded',
  'shop.gmv.daily',
  'shop.live_gmv',
  'shop.live_gmv.daily',
  'orders.placed',
  'orders.cancelled_unpaid',
  'orders.repeat_buyers',
  'live.count',
  'live.minutes',
  'live.gmv',
  'live.gmv_per_hour',
  'live.streamer_gmv',
  'video.count',
  'video.views',
  'video.gmv',
  'video.gpm_views',
  'affiliate.gmv',
  'affiliate.sales',
  'affiliate.commission',
  'affiliate.sales_tokopedia',
  'affiliate.commission_tokopedia',
  'settlement.paid',
  'settlement.fees',
  'settlement.paid_tokopedia',
  'settlement.fees_tokopedia',
  'ads.cost',
  'ads.gross_revenue',
  'ads.live_roi',
  'ads.report_cost',
  'ads.product_cost',
  'ads.product_gross_revenue',
  'ads.product_roi',
  'account.followers',
  'account.followers_gained',
  'account.video_views',
  'account.er_views',
  'live.session.gmv',
  'live.session.minutes',
  'video.item.views',
  'video.item.gmv',
  'video.studio.views',
  'product.item.gmv',
  'brand.gmv',
  'brand.sku_orders',
  'brand.items_sold',
])
export type FigureId = z.infer<typeof FigureId>

/** What a figure means: shown on the page, in the glossary of the report and in the API. */
export const MetricDefinition = z.object({
  id: FigureId,
  name: Words,
  unit: Unit,
  formula: Words,
  source: Words,
  /** The sentence a person reads. */
  meaning: Words,
  /** Whether more is good (1), bad (-1), or neither (0). */
  good: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
})
export type MetricDefinition = z.infer<typeof MetricDefinition>

/** One kind of export and what is known of the week from it. */
export const SourceState = z.object({
  kind: z.string(),
  name: Words,
  /** Where the export is found. */
  where: Words.optional(),
  state: z.enum(['complete', 'partial', 'missing']),
  importedAt: Instant.nullable(),
  period: Period.nullable(),
})
export type SourceState = z.infer<typeof SourceState>
