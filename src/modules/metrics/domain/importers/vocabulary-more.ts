/**
 * Values and attributes of the exports beside those a weekly report is made from; the words of
 * `vocabulary.ts` hold here, too.
 */
const commissionColumns = [
  'est_standard',
  'actual_standard',
  'est_shop_ads',
  'actual_shop_ads',
  'est_bonus',
  'actual_bonus',
]

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
  /** One line of an order a creator brought; the last five are worked out. */
  affiliate_orders: [
    'price',
    'payment',
    'quantity',
    'est_base',
    'est_standard',
    'actual_base',
    'actual_standard',
    'est_shop_ads',
    'actual_shop_ads',
    'est_bonus',
    'actual_bonus',
    /** 1, or 0 where TikTok pays no commission for it. */
    'eligible',
    'sales',
    'commission',
    'sales_tokopedia',
    'commission_tokopedia',
  ],
  /** An order or an adjustment that was paid; fees are below zero, the last four are worked out. */
  settlements: [
    'settlement',
    'revenue',
    'subtotal_after',
    'subtotal_before',
    'seller_discounts',
    'refund_after',
    'refund_before',
    'refund_discounts',
    'fees',
    'transaction_fee',
    'platform_fee',
    'affiliate_fee',
    'seller_shipping',
    'actual_shipping',
    'shipping_discount',
    'adjustment',
    'paid_out',
    'charged',
    'paid_out_tokopedia',
    'charged_tokopedia',
  ],
} as const

/** Values that are no cell but worked out from some, which are their origin. */
export const derivedFrom: Readonly<Record<string, readonly string[]>> = {
  eligible: ['status'],
  sales: ['payment'],
  sales_tokopedia: ['payment'],
  commission: commissionColumns,
  commission_tokopedia: commissionColumns,
  paid_out: ['settlement'],
  paid_out_tokopedia: ['settlement'],
  charged: ['fees'],
  charged_tokopedia: ['fees'],
}

export const moreAttributes = {
  live_rooms: ['title', 'ended_at'],
  affiliate_orders: [
    'product_id',
    'product',
    'creator',
    'content_type',
    'content_id',
    'status',
    'commission_model',
    'commission_rate',
    'commission_paid_at',
    'platform',
  ],
  /** `created_at` is when the order was placed. */
  settlements: ['type', 'created_at', 'related_order', 'order_source'],
} as const
