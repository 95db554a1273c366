/**
 * Values and attributes of the exports beside those a weekly report is made from; the words of
 * `vocabulary.ts` hold here, too.
 */
export const moreValues = {
  /** Counted when ordered, unpaid ones too: another system than `live_sessions`. */
  live_rooms: [
    'seconds',
    'gmv',
    'items_sold',
    'orders',
    'sku_orders',
    'buyers',
    'aov',
    'views',
    'impressions',
    'gmv_per_hour',
    'average_view_seconds',
    'live_ctr',
    'product_impressions',
    'product_clicks',
    'ctr',
    'ctor',
    'new_followers',
    'comments',
    'shares',
    'likes',
  ],
} as const

export const moreAttributes = {
  live_rooms: ['title', 'ended_at'],
} as const
