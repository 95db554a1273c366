import type { FigureId } from '../contract.ts'
import type { Additive } from './cover.ts'
import type { Kind } from './importers/vocabulary.ts'

/** A sum over the rows of one export. Several metrics are added within the row (LIVE by creators and by the shop). */
export type Sum = {
  readonly kind: Kind
  readonly metrics: readonly string[]
  readonly additive: Additive
}

/** How the value of a week is found. `times` scales a ratio: GMV per 1,000 views, per hour. */
export type Recipe =
  | (Sum & { readonly how: 'sum'; readonly per?: number })
  | { readonly how: 'rows'; readonly kind: Kind; readonly additive: Additive }
  | { readonly how: 'last'; readonly kind: Kind; readonly metrics: readonly [string] }
  /** How much more there was on the last day than on the day before the first. */
  | { readonly how: 'gained'; readonly kind: Kind; readonly metrics: readonly [string] }
  | { readonly how: 'daily'; readonly kind: Kind; readonly metrics: readonly string[] }
  | { readonly how: 'ratio'; readonly of: Sum; readonly over: Sum; readonly times: number }
  | { readonly how: 'orders'; readonly count: 'placed' | 'cancelledUnpaid' | 'repeatBuyers' }

const shop = (...metrics: readonly string[]): Sum => ({
  kind: 'shop_analytics',
  metrics,
  additive: 'additive',
})
const people = (metric: string): Sum => ({ ...shop(metric), additive: 'people' })
const from = (kind: Kind, ...metrics: readonly string[]): Sum => ({
  kind,
  metrics,
  additive: 'additive',
})
const sum = (what: Sum): Recipe => ({ how: 'sum', ...what })
const ratio = (of: Sum, over: Sum, times = 1): Recipe => ({ how: 'ratio', of, over, times })

const liveAttributed = ['creator_live', 'linked_live'] as const
const videoAttributed = ['affiliate_video', 'linked_video'] as const

/** The figures of a shop or an account. Those of one session, one video or a brand are read from rows of their own. */
export type WeekFigureId = Exclude<
  FigureId,
  | 'live.session.gmv'
  | 'live.session.minutes'
  | 'video.item.views'
  | 'video.item.gmv'
  | 'video.studio.views'
  | 'product.item.gmv'
  | 'brand.gmv'
  | 'brand.sku_orders'
  | 'brand.items_sold'
>

export const recipes: Record<WeekFigureId, Recipe> = {
  'shop.gmv': sum(shop('gmv')),
  'shop.orders': sum(shop('orders')),
  'shop.sku_orders': sum(shop('sku_orders')),
  'shop.items_sold': sum(shop('items_sold')),
  'shop.buyers': sum(people('buyers')),
  'shop.visitors': sum(people('visitors')),
  'shop.page_views': sum(shop('page_views')),
  'shop.product_impressions': sum(shop('product_impressions')),
  'shop.product_clicks': sum(shop('product_clicks')),
  'shop.ctr': ratio(shop('product_clicks'), shop('product_impressions')),
  'shop.orders_per_click': ratio(shop('orders'), shop('product_clicks')),
  'shop.conversion_rate': ratio(people('buyers'), people('visitors')),
  'shop.aov': ratio(shop('gmv'), shop('orders')),
  'shop.refunds': sum(shop('refunds')),
  // Only the list of products counts these; Shop Analytics has the refunded money alone.
  'shop.add_to_cart': sum(from('product_list', 'add_to_cart')),
  'shop.items_refunded': sum(from('product_list', 'items_refunded')),
  'shop.gmv.daily': { how: 'daily', kind: 'shop_analytics', metrics: ['gmv'] },
  'shop.live_gmv': sum(shop(...liveAttributed)),
  'shop.live_gmv.daily': { how: 'daily', kind: 'shop_analytics', metrics: liveAttributed },
  'orders.placed': { how: 'orders', count: 'placed' },
  'orders.cancelled_unpaid': { how: 'orders', count: 'cancelledUnpaid' },
  'orders.repeat_buyers': { how: 'orders', count: 'repeatBuyers' },
  'live.count': { how: 'rows', kind: 'live_sessions', additive: 'additive' },
  'live.minutes': { how: 'sum', ...from('live_sessions', 'seconds'), per: 60 },
  'live.gmv': sum(from('live_sessions', 'gmv')),
  'live.gmv_per_hour': ratio(from('live_sessions', 'gmv'), from('live_sessions', 'seconds'), 3600),
  'live.streamer_gmv': sum(from('live_rooms', 'gmv')),
  // One video stands in every file it was seen in: counts of distinct videos need the exact week.
  'video.count': { how: 'rows', kind: 'video_list', additive: 'people' },
  'video.views': sum(from('video_list', 'views')),
  'video.gmv': sum(from('video_list', 'gmv')),
  'video.gpm_views': ratio(from('video_list', 'gmv'), from('video_list', 'views'), 1000),
  'affiliate.gmv': sum(from('affiliate_creators', 'gmv')),
  'affiliate.sales': sum(from('affiliate_orders', 'sales')),
  'affiliate.commission': sum(from('affiliate_orders', 'commission')),
  'affiliate.sales_tokopedia': sum(from('affiliate_orders', 'sales_tokopedia')),
  'affiliate.commission_tokopedia': sum(from('affiliate_orders', 'commission_tokopedia')),
  'settlement.paid': sum(from('settlements', 'paid_out')),
  'settlement.fees': sum(from('settlements', 'charged')),
  'settlement.paid_tokopedia': sum(from('settlements', 'paid_out_tokopedia')),
  'settlement.fees_tokopedia': sum(from('settlements', 'charged_tokopedia')),
  'ads.cost': sum(from('gmvmax_live', 'cost')),
  'ads.gross_revenue': sum(from('gmvmax_live', 'gross_revenue')),
  'ads.live_roi': ratio(
    from('gmvmax_live', 'gross_revenue_current_shop'),
    from('gmvmax_live', 'cost'),
  ),
  'ads.product_cost': sum(from('gmvmax_creative', 'cost')),
  'ads.product_gross_revenue': sum(from('gmvmax_creative', 'gross_revenue')),
  'ads.product_roi': ratio(
    from('gmvmax_creative', 'gross_revenue'),
    from('gmvmax_creative', 'cost'),
  ),
  'ads.report_cost': sum(from('ads_report', 'cost')),
  'account.followers': { how: 'last', kind: 'studio_followers', metrics: ['followers'] },
  'account.followers_gained': { how: 'gained', kind: 'studio_followers', metrics: ['followers'] },
  'account.video_views': sum(from('studio_overview', 'video_views')),
  'account.er_views': ratio(
    from('studio_overview', 'likes', 'comments', 'shares'),
    from('studio_overview', 'video_views'),
  ),
}

/** Another export that counts the same thing as a figure. */
export const otherSources: Partial<
  Record<WeekFigureId, readonly { readonly kind: Kind; readonly metrics: readonly string[] }[]>
> = {
  'shop.gmv': [{ kind: 'product_list', metrics: ['gmv'] }],
  'ads.cost': [{ kind: 'gmvmax_live_campaign', metrics: ['cost'] }],
  'ads.gross_revenue': [{ kind: 'gmvmax_live_campaign', metrics: ['gross_revenue'] }],
  'live.gmv': [
    { kind: 'live_core_stats', metrics: ['gmv'] },
    { kind: 'shop_analytics', metrics: liveAttributed },
  ],
  'live.count': [{ kind: 'live_core_stats', metrics: ['streams'] }],
  'video.gmv': [{ kind: 'shop_analytics', metrics: videoAttributed }],
  'affiliate.gmv': [{ kind: 'affiliate_products', metrics: ['gmv'] }],
}

/** The export a figure is read from. */
export function kindOf(recipe: Recipe): Kind {
  if (recipe.how === 'orders') return 'orders'
  return recipe.how === 'ratio' ? recipe.of.kind : recipe.kind
}

/** The columns a figure is made from, as the importers name them. */
export function metricsOf(recipe: Recipe): readonly string[] {
  switch (recipe.how) {
    case 'ratio':
      return [...recipe.of.metrics, ...recipe.over.metrics]
    case 'rows':
    case 'orders':
      return []
    case 'sum':
    case 'last':
    case 'gained':
    case 'daily':
      return recipe.metrics
    default:
      return recipe satisfies never
  }
}
