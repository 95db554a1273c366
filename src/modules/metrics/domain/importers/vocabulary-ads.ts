/** Values and attributes of the exports of Ads Manager; the words of `vocabulary.ts` hold here, too. */
export const adValues = {
  gmvmax_creative: [
    'cost',
    'sku_orders',
    'cost_per_order',
    'gross_revenue',
    'roi',
    'product_ad_impressions',
    'product_ad_clicks',
    'product_ad_click_rate',
    'ad_conversion_rate',
    'view_rate_2s',
    'view_rate_6s',
    /** How many saw that many percent of the video. */
    'view_rate_25',
    'view_rate_50',
    'view_rate_75',
    'view_rate_100',
  ],
  gmvmax_live_campaign: [
    'cost',
    'net_cost',
    'gross_revenue',
    'roi',
    'sku_orders',
    'cost_per_order',
    'live_views',
    /** The second column of that label; what it means no source tells. */
    'gross_revenue_again',
    'cost_per_live_view',
    'live_views_10s',
    'cost_per_live_view_10s',
    'average_live_minutes',
    'follows',
    'current_budget',
  ],
} as const

export const adAttributes = {
  gmvmax_creative: [
    'campaign',
    'campaign_id',
    'product_id',
    'creative_type',
    'title',
    'video_id',
    'account',
    'posted_at',
    'status',
    'secondary_status',
    'authorization',
    'currency',
  ],
  gmvmax_live_campaign: ['name', 'roi_protection', 'currency', 'optimizations'],
} as const
