import type { Second } from './calendar.ts'
import type { Account, Sku, Town } from './catalogue.ts'

/** One LIVE as the platform knows it. */
export type Session = {
  readonly account: Account
  readonly own: boolean
  readonly startsAt: Second
  readonly seconds: number
  readonly title: string
  /** How much it sells against the others of its day. */
  readonly pull: number
  readonly advertised: boolean
  /** Another shop's products were in the same room. */
  readonly mixed: boolean
  readonly flash: Flash | null
}

/** A flash offer inside a LIVE: who does not pay within five minutes is cancelled. */
export type Flash = { readonly opensAt: Second; readonly sku: Sku; readonly price: number }

export type Video = {
  readonly id: string
  readonly account: Account
  readonly own: boolean
  readonly title: string
  readonly products: readonly string[]
  readonly postedAt: Second
  /** Views on its first day; later days have fewer. */
  readonly reach: number
  /** How readily its viewers buy. */
  readonly appeal: number
}

export type Source =
  | { readonly kind: 'live'; readonly session: Session; readonly direct: boolean }
  | { readonly kind: 'video'; readonly video: Video; readonly direct: boolean }
  | { readonly kind: 'card' }

export type OrderLine = {
  readonly sku: Sku
  readonly quantity: number
  readonly unitPrice: number
  readonly sellerDiscount: number
  readonly platformDiscount: number
  readonly returned: number
}

/** Why an order ended: nobody paid in time, the buyer or the shop took it back, a parcel failed. */
export type Cancelling = {
  readonly at: Second
  readonly by: 'System' | 'User' | 'Seller'
  readonly reason: 'late' | 'changed' | 'stock' | 'failed'
}

export type Order = {
  readonly id: string
  readonly createdAt: Second
  readonly paidAt: Second | null
  readonly payment: Payment
  readonly buyer: string
  readonly town: Town
  readonly lines: readonly OrderLine[]
  readonly shippingFee: number
  readonly shippingDiscount: number
  readonly cancelled: Cancelling | null
  readonly shippedAt: Second | null
  readonly deliveredAt: Second | null
  readonly refund: number
  readonly source: Source
}

export type Payment = 'cod' | 'va' | 'gopay' | 'dana' | 'qris' | 'paylater' | 'card'

export const subtotalAfter = (line: OrderLine): number =>
  line.unitPrice * line.quantity - line.sellerDiscount - line.platformDiscount

export const valueOf = ({ lines }: Order): number =>
  lines.reduce((sum, line) => sum + subtotalAfter(line), 0)

export const itemsOf = ({ lines }: Order): number =>
  lines.reduce((sum, line) => sum + line.quantity, 0)

/** What the buyer pays for the whole order. */
export const amountOf = (order: Order): number =>
  valueOf(order) +
  order.shippingFee -
  order.shippingDiscount +
  (order.payment === 'cod' ? 2000 : 1000)
