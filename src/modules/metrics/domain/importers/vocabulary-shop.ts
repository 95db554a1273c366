/** Values and attributes of smaller exports of Data Compass; the words of `vocabulary.ts` hold here, too. */
export const shopValues = {
  product_card_traffic: [
    'views',
    'product_clicks',
    'buyers',
    'sku_orders',
    'gmv',
    'viewers',
    'add_to_cart',
    'unique_clicks',
    'add_to_cart_users',
    'gmv_content',
  ],
  /** Whether its GMV is that of the period or of the whole promotion is not known. */
  promotion_list: [
    'gmv',
    'orders',
    'aov',
    'discount_amount',
    'roi',
    'items_sold',
    'avg_discount_rate',
    'gmv_per_buyer',
    'buyers',
    'new_buyers',
    'ctor',
  ],
} as const

export const shopAttributes = {
  product_card_traffic: [],
  promotion_list: ['name', 'status', 'type', 'promotion_period'],
} as const
