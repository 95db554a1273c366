import type { Cell } from '#modules/imports/contract/importer.ts'

import { clockTime, slashed, type Calendar, type Second } from './calendar.ts'
import { amountOf, subtotalAfter, type Order, type OrderLine, type Payment } from './model.ts'
import { refundedAt } from './shop-figures.ts'

/** The 65 labels of the market, in their order. */
export const orderLabels =
  'Order ID|Order Status|Order Substatus|Cancelation/Return Type|Normal or Pre-order|SKU ID|Seller SKU|Product Name|Variation|Quantity|Sku Quantity of return|SKU Unit Original Price|SKU Subtotal Before Discount|SKU Platform Discount|SKU Seller Discount|SKU Subtotal After Discount|Shipping Fee After Discount|Original Shipping Fee|Shipping Fee Seller Discount|Shipping Fee Platform Discount|Distance Shipping Fee|Distance Fee|Order Refund Amount|Payment platform discount|Buyer Service Fee|Handling Fee|Shipping Insurance|Item Insurance|Order Amount|Created Time|Paid Time|RTS Time|Shipped Time|Delivered Time|Cancelled Time|Cancel By|Cancel Reason|Fulfillment Type|Warehouse Name|Tracking ID|Delivery Option|Shipping Provider Name|Buyer Message|Buyer Username|Recipient|Phone #|Zipcode|Country|Province|Regency and City|Districts|Villages|Detail Address|Additional address information|Payment Method|Weight(kg)|Product Category|Package ID|Purchase Channel|Seller Note|Checked Status|Checked Marked by|Tokopedia Invoice Number|Order Channel|Creator Handle'.split(
    '|',
  )

/** The row some exports put under the header. */
export const orderDescriptions = orderLabels.map(
  (label) =>
    ({
      'Order ID': 'Platform unique order ID.',
      'Order Status': 'The current state of the order.',
      'SKU ID': 'Platform unique SKU ID.',
      'Created Time': 'When the order was created.',
      'Order Amount': 'What the buyer pays for the whole order.',
    })[label] ?? '',
)

const words = {
  id: {
    unpaid: ['Belum dibayar', 'Belum dibayar'],
    toShip: ['Perlu dikirim', 'Menunggu pengiriman'],
    shipped: ['Dikirim', 'Sedang transit'],
    delivered: ['Dikirim', 'Terkirim'],
    completed: ['Selesai', 'Selesai'],
    cancelled: ['Dibatalkan', 'Dibatalkan'],
    late: 'Pelanggan terlambat membayar',
    changed: 'Tidak lagi diperlukan',
    stock: 'Stok habis',
    failed: 'Pengiriman paket gagal',
    seller: 'Dikirim oleh Penjual',
    cod: 'Bayar di tempat',
  },
  en: {
    unpaid: ['Unpaid', 'Unpaid'],
    toShip: ['To ship', 'Awaiting shipment'],
    shipped: ['Shipped', 'In transit'],
    delivered: ['Shipped', 'Delivered'],
    completed: ['Completed', 'Completed'],
    cancelled: ['Canceled', 'Canceled'],
    late: 'Customer overdue to pay',
    changed: 'No longer needed',
    stock: 'Out of stock',
    failed: 'Package delivery failed',
    seller: 'Fulfillment by seller',
    cod: 'Cash on delivery',
  },
} as const

type State = 'unpaid' | 'toShip' | 'shipped' | 'delivered' | 'completed' | 'cancelled'
const payments: Record<Exclude<Payment, 'cod'>, string> = {
  va: 'BCA Virtual Account',
  gopay: 'GoPay',
  dana: 'DANA',
  qris: 'QRIS',
  paylater: 'PayLater',
  card: 'Kartu kredit/debit',
}

export type OrderWriting = {
  readonly calendar: Calendar
  readonly language: 'id' | 'en'
  /** What was not known at the export is not in it. */
  readonly exportedAt: Second
}

/** One row for each line of an order; what belongs to the order stands on every line. */
export function orderRows(orders: readonly Order[], writing: OrderWriting): Cell[][] {
  const write = createLineWriter(writing)
  return orders.toReversed().flatMap((order) => order.lines.map((line) => write(order, line)))
}

function createLineWriter({ calendar, language, exportedAt }: OrderWriting) {
  const word = words[language]
  const known = (second: Second | null | undefined): second is Second =>
    second !== null && second !== undefined && second <= exportedAt
  /** Times end in a TAB; an unknown one is nothing but the TAB. */
  const time = (second: Second | null | undefined): string =>
    known(second) ? `${slashed(calendar.dayOf(second))} ${clockTime(second)}\t` : '\t'

  function stateOf({ cancelled, paidAt, shippedAt, deliveredAt }: Order): State {
    if (known(cancelled?.at)) return 'cancelled'
    if (!known(paidAt)) return 'unpaid'
    if (!known(shippedAt)) return 'toShip'
    if (!known(deliveredAt)) return 'shipped'
    return known(deliveredAt + 2 * 86_400) ? 'completed' : 'delivered'
  }

  return (order: Order, line: OrderLine): string[] => {
    const { town, source } = order
    const cancelled = known(order.cancelled?.at) ? order.cancelled : null
    const [status, substatus] = word[stateOf(order)]
    const full = line.unitPrice * line.quantity
    const refund = order.refund > 0 && known(refundedAt(order)) ? String(order.refund) : ''
    const returned = refund === '' ? 0 : line.returned
    const handle = handleOf(source)
    const row: Record<string, string | number> = {
      'Order ID': `${order.id}\t`,
      'Order Status': status,
      'Order Substatus': substatus,
      'Cancelation/Return Type': cancelled ? 'Cancel' : returned > 0 ? 'Return/Refund' : '',
      'Normal or Pre-order': 'Normal',
      'SKU ID': `${line.sku.skuId}\t`,
      'Seller SKU': line.sku.sellerSku,
      'Product Name': line.sku.product,
      Variation: line.sku.variation,
      Quantity: line.quantity,
      'Sku Quantity of return': returned,
      'SKU Unit Original Price': line.unitPrice,
      'SKU Subtotal Before Discount': full,
      'SKU Platform Discount': line.platformDiscount,
      'SKU Seller Discount': line.sellerDiscount,
      'SKU Subtotal After Discount': subtotalAfter(line),
      'Shipping Fee After Discount': order.shippingFee - order.shippingDiscount,
      'Original Shipping Fee': order.shippingFee,
      'Shipping Fee Platform Discount': order.shippingDiscount,
      'Order Refund Amount': refund,
      'Buyer Service Fee': order.payment === 'cod' ? 0 : 1000,
      'Handling Fee': order.payment === 'cod' ? 2000 : 0,
      'Order Amount': amountOf(order),
      'Created Time': time(order.createdAt),
      'Paid Time': time(order.paidAt),
      'RTS Time': time(order.shippedAt === null ? null : order.shippedAt - 5400),
      'Shipped Time': time(order.shippedAt),
      'Delivered Time': time(order.deliveredAt),
      'Cancelled Time': time(cancelled?.at),
      'Cancel By': cancelled?.by ?? '',
      'Cancel Reason': cancelled ? word[cancelled.reason] : '',
      'Fulfillment Type': word.seller,
      'Warehouse Name': 'Gudang Cibitung',
      'Tracking ID': known(order.shippedAt) ? `SNJ${order.id.slice(-10)}` : '',
      'Delivery Option': 'Reguler',
      'Shipping Provider Name': known(order.shippedAt) ? 'J&T Express' : '',
      'Buyer Username': order.buyer,
      Recipient: `${order.buyer.charAt(0).toUpperCase()}**** S******`,
      'Phone #': `(+62)8${order.id.slice(-2)}*******${order.id.slice(-4, -2)}`,
      Zipcode: `${town.zip}\t`,
      Country: 'Indonesia',
      Province: town.province,
      'Regency and City': town.city,
      Districts: town.district,
      Villages: town.village,
      'Detail Address': 'Jl. M**** No.** RT***/RW***',
      'Payment Method': order.payment === 'cod' ? word.cod : payments[order.payment],
      'Weight(kg)': Math.round(line.sku.weight * line.quantity * 10) / 10,
      'Product Category': line.sku.category,
      'Package ID': known(order.shippedAt) ? `11${order.id.slice(1)}\t` : '\t',
      'Purchase Channel': 'TikTok',
      'Checked Status': 'Unchecked',
      'Order Channel': 'TikTok Shop',
      'Creator Handle': handle,
    }
    return orderLabels.map((label) => String(row[label] ?? (zeros.has(label) ? 0 : '')))
  }
}

const zeros = new Set([
  'Shipping Fee Seller Discount',
  'Distance Shipping Fee',
  'Distance Fee',
  'Payment platform discount',
  'Shipping Insurance',
  'Item Insurance',
])

/** Affiliates earn for their orders, so the export names them; own accounts stay blank. */
function handleOf(source: Order['source']): string {
  if (source.kind === 'card') return ''
  const content = source.kind === 'live' ? source.session : source.video
  return content.own ? '' : content.account.handle
}
