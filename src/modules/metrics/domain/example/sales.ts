import { itemsOf, subtotalAfter, valueOf, type Order } from './model.ts'

/** Paid orders of one source: attributed is direct plus indirect. */
export type Sales = {
  readonly gmv: number
  readonly gmvDirect: number
  readonly skuOrders: number
  readonly skuOrdersDirect: number
  readonly items: number
  readonly itemsDirect: number
  readonly buyers: number
  readonly products: number
}

export function salesOf(orders: readonly Order[]): Sales {
  const direct = orders.filter(({ source }) => source.kind !== 'card' && source.direct)
  return {
    gmv: sum(orders, valueOf),
    gmvDirect: sum(direct, valueOf),
    skuOrders: linesOf(orders),
    skuOrdersDirect: linesOf(direct),
    items: sum(orders, itemsOf),
    itemsDirect: sum(direct, itemsOf),
    buyers: buyersOf(orders),
    products: new Set(direct.flatMap(({ lines }) => lines.map(({ sku }) => sku.productId))).size,
  }
}

export const buyersOf = (orders: readonly Order[]): number =>
  new Set(orders.map(({ buyer }) => buyer)).size

/** Distinct lines of orders, as TikTok counts SKU orders. */
export const linesOf = (orders: readonly Order[]): number =>
  sum(orders, ({ lines }) => lines.length)

/** Value plus what the platform paid of the discount. */
export const grossOf = ({ lines }: Order): number =>
  sum(lines, (line) => subtotalAfter(line) + line.platformDiscount)

export function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0
  for (const item of items) total += of(item)
  return total
}
