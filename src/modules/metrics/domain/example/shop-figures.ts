import { dayLength, type Second } from './calendar.ts'
import { valueOf, type Order } from './model.ts'
import type { Random } from './random.ts'
import { buyersOf, grossOf, linesOf, salesOf, sum } from './sales.ts'
import type { Traffic } from './traffic.ts'

/** A row of Shop Analytics, by the names of the importer. */
export type ShopFigures = {
  readonly gmv: number
  readonly orders: number
  readonly buyers: number
  readonly items_sold: number
  readonly refunds: number
  readonly sku_orders: number
  readonly gross_revenue: number
  readonly page_views: number
  readonly visitors: number
  readonly conversion_rate: number | null
  readonly product_impressions: number
  readonly unique_product_impressions: number
  readonly product_clicks: number
  readonly unique_clicks: number
  readonly aov: number | null
} & Attributed

type Channel = 'creator_live' | 'linked_live' | 'affiliate_video' | 'linked_video'
type Attributed = Readonly<Record<Channel | `${Channel}_direct` | `${Channel}_indirect`, number>>

type Told = { readonly traffic: Traffic; readonly known: Second; readonly random: Random }

export function shopFigures(paid: readonly Order[], { traffic, known, random }: Told): ShopFigures {
  const visitors = Math.round(traffic.clicks * random.between(0.58, 0.68))
  return withRatios({
    ...sales(paid),
    refunds: sum(paid, (order) => (refundedAt(order) <= known ? order.refund : 0)),
    page_views: Math.round(visitors * random.between(2.0, 2.4)),
    visitors,
    product_impressions: traffic.impressions,
    unique_product_impressions: Math.round(traffic.impressions * random.between(0.36, 0.42)),
    product_clicks: traffic.clicks,
    unique_clicks: Math.round(traffic.clicks * random.between(0.6, 0.66)),
  })
}

/** The week's people are fewer than the sum of its days; all else adds up. */
export function shopTotal(days: readonly ShopFigures[], paid: readonly Order[]): ShopFigures {
  const add = (name: keyof ShopFigures): number => sum(days, (day) => day[name] ?? 0)
  return withRatios({
    ...sales(paid),
    refunds: add('refunds'),
    page_views: add('page_views'),
    visitors: Math.round(add('visitors') * 0.77),
    product_impressions: add('product_impressions'),
    unique_product_impressions: Math.round(add('unique_product_impressions') * 0.81),
    product_clicks: add('product_clicks'),
    unique_clicks: Math.round(add('unique_clicks') * 0.82),
  })
}

const withRatios = (figures: Omit<ShopFigures, 'conversion_rate' | 'aov'>): ShopFigures => ({
  ...figures,
  conversion_rate: figures.visitors === 0 ? null : figures.buyers / figures.visitors,
  aov: figures.orders === 0 ? null : Math.round(figures.gmv / figures.orders),
})

const sales = (paid: readonly Order[]) => ({
  gmv: sum(paid, valueOf),
  orders: paid.length,
  buyers: buyersOf(paid),
  items_sold: salesOf(paid).items,
  sku_orders: linesOf(paid),
  gross_revenue: sum(paid, grossOf),
  ...attributed(paid),
})

function attributed(paid: readonly Order[]): Attributed {
  const part = (belongs: (order: Order) => boolean) => {
    const { gmv, gmvDirect } = salesOf(paid.filter(belongs))
    return { gmv, direct: gmvDirect, indirect: gmv - gmvDirect }
  }
  const creatorLive = part((order) => isLive(order, false))
  const linkedLive = part((order) => isLive(order, true))
  const affiliateVideo = part((order) => isVideo(order, false))
  const linkedVideo = part((order) => isVideo(order, true))
  return {
    creator_live: creatorLive.gmv,
    creator_live_direct: creatorLive.direct,
    creator_live_indirect: creatorLive.indirect,
    linked_live: linkedLive.gmv,
    linked_live_direct: linkedLive.direct,
    linked_live_indirect: linkedLive.indirect,
    affiliate_video: affiliateVideo.gmv,
    affiliate_video_direct: affiliateVideo.direct,
    affiliate_video_indirect: affiliateVideo.indirect,
    linked_video: linkedVideo.gmv,
    linked_video_direct: linkedVideo.direct,
    linked_video_indirect: linkedVideo.indirect,
  }
}

const isLive = ({ source }: Order, own: boolean): boolean =>
  source.kind === 'live' && source.session.own === own
const isVideo = ({ source }: Order, own: boolean): boolean =>
  source.kind === 'video' && source.video.own === own

/** When the money went back, as far as it did. */
export const refundedAt = ({ cancelled, deliveredAt }: Order): Second =>
  cancelled?.at ?? (deliveredAt ?? 0) + dayLength
