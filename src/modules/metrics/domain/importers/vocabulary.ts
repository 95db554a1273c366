/**
 * The stable names of everything that importers write into `fact`: kinds, subjects, keys, values
 * and attributes. Money is rupiah (Ads Manager may have decimals), ratios are 0–1, durations are
 * seconds. A value is null where the cell says that there is none, and absent where the file has no
 * such column: missing is never zero.
 */

import { adAttributes, adValues } from './vocabulary-ads.ts'
import { affiliateAttributes, affiliateValues } from './vocabulary-affiliates.ts'
import { moreAttributes, moreValues } from './vocabulary-more.ts'
import { shopAttributes, shopValues } from './vocabulary-shop.ts'

export const kinds = [
  'orders',
  'shop_analytics',
  'video_list',
  'live_sessions',
  'live_core_stats',
  'gmvmax_live',
  'studio_overview',
  'studio_followers',
  'studio_content',
  'studio_viewers',
  'studio_activity',
  'studio_gender',
  'studio_territories',
  'affiliate_creators',
  'affiliate_products',
  'affiliate_videos',
  'product_list',
  'gmvmax_creative',
  'gmvmax_live_campaign',
  'product_card_traffic',
  'promotion_list',
  'live_rooms',
  'affiliate_orders',
  'settlements',
  'ads_report',
] as const
export type Kind = (typeof kinds)[number]

/**
 * Subject and `subject_key` of a fact:
 * - `shop` '' · one fact for the period of the file and one for each day (`shop_analytics`)
 * - `video` video id · the period of the file (`video_list`)
 * - `live` `<creator id>/<YYYY-MM-DDTHH:MM>` · the day it started (`live_sessions`); a second
 *   session of the same minute, such as a restart after a false start, ends in `#2`
 * - `live_day` '' · all LIVEs of one day (`live_core_stats`)
 * - `live_ad` `<campaign id>/<LIVE name>/<YYYY-MM-DDTHH:MM:SS>` · the period of the file name
 *   (`gmvmax_live`)
 * - `account` handle, or '' where no name tells it · one fact for each day (`studio_overview`,
 *   `studio_followers`, `studio_viewers`)
 * - `account_hour` `<handle>/<HH>` · one fact for each hour of seven days (`studio_activity`)
 * - `account_gender`, `account_territory` `<handle>/<group>` · the day of the export
 * - `video` in `studio_content` · the day of the export: totals since it was posted, as they stood
 *   on that day. They are not those of a period, and never added up
 * - `product` product id · the period of the file (`product_list`, `affiliate_products`)
 * - `creator` handle · the period of the file (`affiliate_creators`)
 * - `affiliate_video` `<video id>/<product id>`, or the video id where no product is told · the
 *   period of the file (`affiliate_videos`)
 * - `creative_ad` `<campaign id>/<product id>/<video id, or the type of a creative without one>` · the
 *   period of the file name (`gmvmax_creative`)
 * - `live_campaign` campaign id · the period of the file name (`gmvmax_live_campaign`)
 * - `product_card_day` '' · the cards of all products on one day (`product_card_traffic`)
 * - `promotion` promotion id · the period of the file (`promotion_list`)
 * - `room` `<room id>@<YYYY-MM-DDTHH:MM:SS>`, the moment its figures were true · the day it started
 *   (`live_rooms`); of several moments of one room the newest counts
 * - `affiliate_line` `<order id>/<SKU id>` · the day the order was created (`affiliate_orders`)
 * - `settlement` `<order or adjustment id>/<type>` · the day it was paid (`settlements`)
 * - `campaign`, `ad_group`, `ad` `<campaign>/<ad group>/<ad>`, ids or names · each day (`ads_report`);
 *   where one campaign is told at several levels the finest counts
 */
export type Subject =
  | 'shop'
  | 'video'
  | 'live'
  | 'live_day'
  | 'live_ad'
  | 'account'
  | 'product'
  | 'creator'
  | 'affiliate_video'
  | 'creative_ad'
  | 'live_campaign'
  | 'product_card_day'
  | 'promotion'
  | 'account_hour'
  | 'account_gender'
  | 'account_territory'
  | 'room'
  | 'affiliate_line'
  | 'settlement'
  | 'campaign'
  | 'ad_group'
  | 'ad'

/** Attributed is direct plus indirect, for LIVE and for video. */
export const values = {
  shop_analytics: [
    'gmv',
    'orders',
    'buyers',
    'items_sold',
    'refunds',
    'sku_orders',
    'gross_revenue',
    'page_views',
    'visitors',
    'conversion_rate',
    'product_impressions',
    'unique_product_impressions',
    'product_clicks',
    'unique_clicks',
    'aov',
    'creator_live',
    'creator_live_direct',
    'creator_live_indirect',
    'linked_live',
    'linked_live_direct',
    'linked_live_indirect',
    'affiliate_video',
    'affiliate_video_direct',
    'affiliate_video_indirect',
    'linked_video',
    'linked_video_direct',
    'linked_video_indirect',
  ],
  video_list: [
    'views',
    'likes',
    'comments',
    'shares',
    'new_followers',
    'video_to_live_clicks',
    'product_impressions',
    'product_clicks',
    'buyers',
    /** Only in older exports, where it is not said whether indirect ones are counted. */
    'orders',
    'sku_orders',
    'sku_orders_direct',
    'sku_orders_indirect',
    'items_sold',
    'items_sold_direct',
    'items_sold_indirect',
    'gmv',
    'gmv_direct',
    'gmv_indirect',
    /** Per 1,000 views. */
    'gpm',
    'ctr',
    'video_to_live_rate',
    'finish_rate',
    'ctor',
  ],
  live_sessions: [
    'seconds',
    'gmv',
    'gmv_direct',
    'gmv_indirect',
    'products_added',
    /** How many different products sold. */
    'products_sold',
    'sku_orders_created',
    'sku_orders_paid',
    'items_sold',
    'items_sold_direct',
    'items_sold_indirect',
    'buyers',
    'average_price',
    'ctor',
    'viewers',
    'views',
    'average_view_seconds',
    'comments',
    'shares',
    'likes',
    'new_followers',
    'product_impressions',
    'product_clicks',
    'ctr',
  ],
  live_core_stats: [
    'gmv',
    'gmv_direct',
    'gmv_indirect',
    /** Per 1,000 LIVE impressions, which no file carries. */
    'show_gpm',
    'streams',
    'streams_with_gmv',
    'items_sold',
    'items_sold_direct',
    'items_sold_indirect',
    'sku_orders',
    'sku_orders_direct',
    'sku_orders_indirect',
    'buyers',
    'ctr',
    'ctor',
    'views',
    'average_view_seconds',
  ],
  /** Revenue is the whole room, organic sales and other shops included; `…_current_shop` is ours. */
  gmvmax_live: [
    'cost',
    'net_cost',
    'sku_orders',
    'sku_orders_current_shop',
    'cost_per_order',
    'cost_per_order_current_shop',
    'gross_revenue',
    'gross_revenue_current_shop',
    'roi',
    'roi_current_shop',
    'live_views',
    'cost_per_live_view',
    'live_views_10s',
    'cost_per_live_view_10s',
    'average_live_minutes',
    'follows',
  ],
  studio_overview: ['video_views', 'profile_views', 'likes', 'comments', 'shares'],
  studio_followers: ['followers', 'followers_change'],
  studio_content: ['likes', 'comments', 'shares', 'views'],
  /** People: the viewers of two days may be the same ones. */
  studio_viewers: ['viewers', 'new_viewers', 'returning_viewers'],
  studio_activity: ['active_followers'],
  studio_gender: ['share'],
  studio_territories: ['share'],
  ...affiliateValues,
  ...adValues,
  ...moreValues,
  ...shopValues,
} as const satisfies Record<Exclude<Kind, 'orders'>, readonly string[]>

export const attributes = {
  shop_analytics: [],
  /** `posted_at` is an instant (ISO 8601 with offset). */
  video_list: ['title', 'creator', 'creator_id', 'posted_at', 'products', 'diagnosis'],
  live_sessions: ['creator', 'creator_id', 'nickname'],
  live_core_stats: [],
  gmvmax_live: ['name', 'campaign', 'campaign_id', 'status', 'currency'],
  studio_overview: [],
  studio_followers: [],
  /** `posted_on` is a day. */
  studio_content: ['title', 'link', 'posted_on'],
  studio_viewers: [],
  studio_activity: [],
  studio_gender: ['gender'],
  studio_territories: ['territory'],
  ...affiliateAttributes,
  ...adAttributes,
  ...moreAttributes,
  ...shopAttributes,
} as const satisfies Record<Exclude<Kind, 'orders'>, readonly string[]>
