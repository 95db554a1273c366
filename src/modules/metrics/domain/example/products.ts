import type { Second } from './calendar.ts'
import { skus } from './catalogue.ts'
import { subtotalAfter, type Order, type OrderLine } from './model.ts'
import type { Random } from './random.ts'
import { buyersOf, sum } from './sales.ts'
import { refundedAt } from './shop-figures.ts'
import type { Traffic } from './traffic.ts'

const channels = ['seller_live', 'seller_video', 'creator_live', 'creator_video', 'card'] as const
export type Channel = (typeof channels)[number]

type Sold = Traffic & {
  readonly gmv: number
  readonly gmvDirect: number
  readonly orders: number
  readonly skuOrders: number
  readonly items: number
  readonly addToCart: number
}

/** A product of the week: as a whole and by where it was sold. */
export type ProductFigures = Sold & {
  readonly id: string
  readonly name: string
  readonly listed: boolean
  readonly buyers: number
  readonly refunds: number
  readonly itemsRefunded: number
  readonly by: Readonly<Record<Channel, Sold>>
}

type Line = { readonly order: Order; readonly line: OrderLine }
type Told = { readonly traffic: Traffic; readonly known: Second; readonly random: Random }

/** Every product of the catalogue, sold or not; together they are the shop's row to the rupiah. */
export function productFigures(paid: readonly Order[], told: Told): ProductFigures[] {
  const lines = paid.flatMap((order) => order.lines.map((line) => ({ order, line })))
  const products = [...new Map(skus.map((sku) => [sku.productId, sku])).values()]
  const weights = products.map(({ productId }) => 1 + of(lines, productId).length)
  const impressions = shared(told.traffic.impressions, weights)
  const clicks = shared(told.traffic.clicks, weights)
  return products
    .map(({ productId, product }, at) =>
      one(of(lines, productId), {
        id: productId,
        name: product,
        listed: at < products.length - 1,
        traffic: { impressions: impressions[at] ?? 0, clicks: clicks[at] ?? 0 },
        told,
      }),
    )
    .toSorted((a, b) => b.gmv - a.gmv)
}

const of = (lines: readonly Line[], id: string): readonly Line[] =>
  lines.filter(({ line }) => line.sku.productId === id)

type About = Pick<ProductFigures, 'id' | 'name' | 'listed'> & { traffic: Traffic; told: Told }

function one(mine: readonly Line[], { traffic, told, ...about }: About): ProductFigures {
  const parts = channels.map((channel) => mine.filter(({ order }) => channelOf(order) === channel))
  const weights = parts.map((part) => part.length + 1)
  const impressions = shared(traffic.impressions, weights)
  const clicks = shared(traffic.clicks, weights)
  const carts = clicks.map((count) => Math.round(count * told.random.between(0.12, 0.22)))
  const by = channels.map(
    (channel, at) =>
      [
        channel,
        sold(parts[at] ?? [], {
          impressions: impressions[at] ?? 0,
          clicks: clicks[at] ?? 0,
          addToCart: carts[at] ?? 0,
        }),
      ] as const,
  )
  const back = mine.filter(
    ({ order, line }) =>
      order.refund > 0 &&
      refundedAt(order) <= told.known &&
      (order.cancelled !== null || line.returned > 0),
  )
  return {
    ...about,
    ...sold(mine, { ...traffic, addToCart: sum(carts, (count) => count) }),
    buyers: buyersOf(mine.map(({ order }) => order)),
    refunds: sum(back, ({ line }) => subtotalAfter(line)),
    itemsRefunded: sum(back, ({ line }) => line.quantity),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every channel is there
    by: Object.fromEntries(by) as ProductFigures['by'],
  }
}

function sold(lines: readonly Line[], seen: Traffic & { addToCart: number }): Sold {
  const direct = lines.filter(({ order: { source } }) => source.kind === 'card' || source.direct)
  return {
    gmv: sum(lines, ({ line }) => subtotalAfter(line)),
    gmvDirect: sum(direct, ({ line }) => subtotalAfter(line)),
    orders: new Set(lines.map(({ order }) => order.id)).size,
    skuOrders: lines.length,
    items: sum(lines, ({ line }) => line.quantity),
    ...seen,
  }
}

function channelOf({ source }: Order): Channel {
  if (source.kind === 'card') return 'card'
  if (source.kind === 'live') return source.session.own ? 'seller_live' : 'creator_live'
  return source.video.own ? 'seller_video' : 'creator_video'
}

/** Splits a whole by weights without losing one; the first takes what rounding leaves. */
function shared(whole: number, weights: readonly number[]): number[] {
  const all = sum(weights, (weight) => weight)
  const parts = weights.map((weight) => Math.floor((whole * weight) / all))
  const left = whole - sum(parts, (part) => part)
  return parts.map((part, at) => (at === 0 ? part + left : part))
}
