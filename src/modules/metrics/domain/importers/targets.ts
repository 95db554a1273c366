/**
 * What importers hand to the two tables of this module, in this order. Encoding of the fields:
 * text, number, boolean or null; `values` and `attributes` as JSON text; instants as ISO 8601 with
 * offset; days as YYYY-MM-DD.
 */
export const factTarget = 'facts'
export const factStage = [
  'subject',
  'subject_key',
  'period_from',
  'period_to',
  'at',
  'values',
  'attributes',
] as const
export type FactColumn = (typeof factStage)[number]

export const orderLineTarget = 'order-lines'
export const orderLineStage = [
  'order_id',
  'sku_id',
  'line',
  'state',
  'status',
  'substatus',
  'cancel_by',
  'cancel_reason',
  'created_at',
  'created_on',
  'paid_at',
  'paid_on',
  'shipped_at',
  'delivered_at',
  'cancelled_at',
  'quantity',
  'returned',
  'unit_price',
  'subtotal_before',
  'platform_discount',
  'seller_discount',
  'subtotal_after',
  'order_amount',
  'order_refund',
  'order_shipping',
  'payment_method',
  'cash_on_delivery',
  'product_name',
  'variation',
  'seller_sku',
  'category',
  'province',
  'city',
  'channel',
  'creator',
  'buyer',
] as const
export type OrderLineColumn = (typeof orderLineStage)[number]
