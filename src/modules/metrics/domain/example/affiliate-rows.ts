import { addDays, periodOf } from '#kernel/time.ts'
import type { Cell } from '#modules/imports/contract/importer.ts'

import { affiliateOrderColumns } from '../importers/affiliate-orders.ts'
import { clockTime, dayIndex, slashed, type Second } from './calendar.ts'
import { subtotalAfter, type Order, type OrderLine, type Source } from './model.ts'
import type { SimulatedWeek } from './simulate.ts'
import { writeTable, type Figure, type Style } from './style.ts'

/** The creator who brought an order, and with what; null where no creator did. */
function broughtBy(source: Source) {
  if (source.kind === 'card') return null
  const { own, account } = source.kind === 'live' ? source.session : source.video
  if (own) return null
  const live = source.kind === 'live'
  const id = live ? `7706${source.session.startsAt}` : source.video.id
  return { creator: account.handle, id, type: live ? 'Livestream' : 'Video' }
}

/** Lines creators brought: every fifth on Tokopedia, paid ones settled, unpaid ones ineligible. */
export function affiliateLines({ orders }: SimulatedWeek) {
  const brought = orders.flatMap((order) => {
    const by = broughtBy(order.source)
    return by ? order.lines.map((line) => ({ order, line, by })) : []
  })
  return brought.map(({ order, line, by }, index) => {
    const payment = subtotalAfter(line)
    const estimate = { standard: Math.round(payment * 0.08), ads: Math.round(payment * 0.01) }
    const settled = order.deliveredAt !== null
    return {
      order,
      line,
      by,
      payment,
      estimate,
      settled,
      eligible: order.paidAt !== null,
      tokopedia: index % 5 === 4,
      commission: estimate.standard + estimate.ads + (settled ? 100 : 0),
    }
  })
}

type Line = ReturnType<typeof affiliateLines>[number]

/** A comma-separated file with all ids as text; ids end in a TAB as those of orders do. */
export function affiliateOrderRows(week: SimulatedWeek, style: Style): Cell[][] {
  const first = periodOf(week.week).from
  const wall = (second: Second): string =>
    `${slashed(addDays(first, dayIndex(second) - week.index * 7))} ${clockTime(second)}`
  const columns = affiliateOrderColumns.filter(({ rare }) => !rare)
  const rows = affiliateLines(week).map((one) => cellsOf(one, wall(one.order.createdAt)))
  const { labels, cells } = writeTable(columns, rows, style)
  return [labels, ...cells]
}

const named = (order: Order, { sku, quantity, unitPrice }: OrderLine) => ({
  order_id: `${order.id}\t`,
  product_id: sku.productId,
  product: sku.product,
  sku_id: `${sku.skuId}\t`,
  price: unitPrice,
  quantity,
})

function cellsOf(one: Line, createdAt: string): Readonly<Record<string, Figure>> {
  const { payment, estimate, settled, by } = one
  return {
    ...named(one.order, one.line),
    payment,
    currency: 'IDR',
    status: one.eligible ? (settled ? 'Settled' : 'Pending') : 'Ineligible',
    creator: by.creator,
    content_type: by.type,
    content_id: by.id,
    commission_model: 'Open collaboration',
    commission_rate: '8%',
    est_base: payment,
    est_standard: estimate.standard,
    actual_base: settled ? payment : 0,
    actual_standard: settled ? estimate.standard : 0,
    est_shop_ads: estimate.ads,
    actual_shop_ads: settled ? estimate.ads : 0,
    est_bonus: 0,
    actual_bonus: settled ? 100 : 0,
    created_at: createdAt,
    platform: one.tokopedia ? 'Tokopedia' : 'TikTok Shop',
  }
}
