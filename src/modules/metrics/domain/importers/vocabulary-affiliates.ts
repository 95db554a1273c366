/**
 * Values and attributes of what Affiliate Center says of a period; the words of `vocabulary.ts`
 * hold here, too.
 */
const byCreator = [
  'gmv',
  'gmv_live',
  'gmv_video',
  'refunds',
  'orders',
  'items_sold',
  'items_refunded',
  'aov',
  'gmv_card',
  'ctor',
  'lives',
  'videos',
  'sample_content',
  'samples_shipped',
  'showcased',
  'ctr',
  'product_impressions',
  'video_views',
  'buyers',
  'products_sold',
  'commission',
  'flat_fee',
] as const

const byProduct = [
  'gmv',
  'items_sold',
  'refunds',
  'items_refunded',
  'orders',
  'ctor',
  'videos',
  'lives',
  'sample_content',
  'samples_shipped',
  'videos_with_sales',
  'lives_with_sales',
  'ctr',
  'product_impressions',
  'product_clicks',
  'creators_posting',
  'creators_with_sales',
  'buyers',
  'commission',
  'flat_fee',
] as const

const ofVideo = [
  'gmv',
  'orders',
  'aov',
  'gmv_per_buyer',
  'items_sold',
  'refunds',
  'items_refunded',
  'commission',
  'flat_fee',
  'views',
  'likes',
  'comments',
  'shares',
  'product_impressions',
  'product_clicks',
  'finish_rate',
  'ctr',
  'engagement',
  'gpm',
] as const

export const affiliateValues = {
  affiliate_creators: byCreator,
  affiliate_products: byProduct,
  /** A video stands once for each product it shows; its views are never added up over them. */
  affiliate_videos: ofVideo,
} as const

export const affiliateAttributes = {
  affiliate_creators: ['creator'],
  affiliate_products: ['name', 'category'],
  /** `posted_at` is an instant. */
  affiliate_videos: ['title', 'video_id', 'posted_at', 'link', 'creator', 'product_id'],
} as const
