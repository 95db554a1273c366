import { dayLength, weekOf, type Second } from './calendar.ts'
import { towns } from './catalogue.ts'
import { amountOf, type Cancelling, type Order } from './model.ts'
import type { Random } from './random.ts'

export type Placed = Pick<Order, 'createdAt' | 'paidAt' | 'payment' | 'source' | 'lines'>
/** How long an unpaid order stands: a day as a rule, five minutes in a flash offer. */
export type Patience = 'a day' | 'minutes'

/** Gives placed orders their buyer and what becomes of them. */
export function createFates(
  random: Random,
  buyers: string[],
): (placed: Placed, patience: Patience) => Order {
  let counter = random.int(0, 99_999)

  function orderId(createdAt: Second): string {
    counter = (counter + 7919) % 100_000
    return `5787${String(204_000_000 + createdAt)}${String(counter).padStart(5, '0')}`
  }

  /** A masked user name, as exports have it; one in six has bought before. */
  function buyer(): string {
    const known = buyers.length > 200 && random.chance(0.16)
    const returning = known ? buyers[random.int(0, buyers.length - 1)] : undefined
    if (returning !== undefined) return returning
    const letter = 'abdefhijklmnrstwy'.charAt(random.int(0, 16))
    const name = `${letter}***${buyers.length.toString(36).padStart(4, '0')}`
    buyers.push(name)
    return name
  }

  function unpaid(order: Order, patience: Patience): Order {
    const limit = patience === 'minutes' ? random.int(300, 313) : dayLength + random.int(0, 90)
    const isGivenUp = patience === 'a day' && random.chance(0.12)
    const cancelled: Cancelling = isGivenUp
      ? { at: order.createdAt + random.int(600, 7200), by: 'User', reason: 'changed' }
      : { at: order.createdAt + limit, by: 'System', reason: 'late' }
    return { ...order, cancelled }
  }

  function paid(order: Order, paidAt: Second): Order {
    if (random.chance(0.03)) {
      const cancelled: Cancelling = random.chance(0.12)
        ? { at: paidAt + random.int(3600, 30_000), by: 'Seller', reason: 'stock' }
        : { at: paidAt + random.int(300, 20_000), by: 'User', reason: 'changed' }
      return { ...order, cancelled, refund: order.payment === 'cod' ? 0 : amountOf(order) }
    }
    const shippedAt = paidAt + random.int(9 * 3600, 32 * 3600)
    const arrivesAt = shippedAt + random.int(20 * 3600, 90 * 3600)
    if (order.payment === 'cod' && random.chance(0.07)) {
      const cancelled: Cancelling = { at: arrivesAt + 3600, by: 'System', reason: 'failed' }
      return { ...order, shippedAt, cancelled }
    }
    const [first, ...rest] = order.lines
    if (!first || !random.chance(0.015)) return { ...order, shippedAt, deliveredAt: arrivesAt }
    const refund = first.unitPrice * first.quantity - first.sellerDiscount - first.platformDiscount
    const returned = [{ ...first, returned: first.quantity }, ...rest]
    return { ...order, lines: returned, shippedAt, deliveredAt: arrivesAt, refund }
  }

  return (placed, patience) => {
    const weight = placed.lines.reduce((sum, { sku, quantity }) => sum + sku.weight * quantity, 0)
    const shippingFee = 9000 + Math.round(weight * 5) * 500
    const order: Order = {
      ...placed,
      // What is paid in another week is no success of this week's LIVE or video.
      source: isPaidLater(placed) ? { kind: 'card' } : placed.source,
      id: orderId(placed.createdAt),
      buyer: buyer(),
      town: random.weighted(towns, ({ share }) => share),
      shippingFee,
      shippingDiscount: random.chance(0.55) ? Math.min(shippingFee, 20_000) : 0,
      cancelled: null,
      shippedAt: null,
      deliveredAt: null,
      refund: 0,
    }
    return placed.paidAt === null ? unpaid(order, patience) : paid(order, placed.paidAt)
  }
}

const isPaidLater = ({ createdAt, paidAt }: Placed): boolean =>
  paidAt !== null && weekOf(paidAt) !== weekOf(createdAt)
