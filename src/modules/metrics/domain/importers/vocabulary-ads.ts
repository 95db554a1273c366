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
} as const
