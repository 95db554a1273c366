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
} as const

export const shopAttributes = {
  product_card_traffic: [],
} as const
