import { addDays, periodOf } from '#kernel/time.ts'
import type { Cell } from '#modules/imports/contract/importer.ts'

import { settlementColumns } from '../importers/settlements.ts'
import { clockTime, dayIndex, dayLength, type Second } from './calendar.ts'
import { exportOf } from './figures.ts'
import { type Order, valueOf } from './model.ts'
import type { SimulatedWeek } from './simulate.ts'
import { writeTable, type Style } from './style.ts'

type Wanted = {
  readonly orders: readonly Order[]
  readonly counts: (at: Second) => boolean
  /** Whether the file says what was ordered on Tokopedia; not every one does. */
  readonly tellsSource: boolean
}

/** Orders that were paid out, a day after they arrived, at a moment that counts. */
const paidOut = ({ orders, counts }: Pick<Wanted, 'orders' | 'counts'>) =>
  orders.flatMap((order) => {
    const at = order.deliveredAt === null ? null : order.deliveredAt + dayLength
    return at !== null && counts(at) ? [{ order, at }] : []
  })

/** Those of the week itself, as far as they were paid out before the export. */
const ownOrders = ({ orders, index }: SimulatedWeek): Wanted => ({
  orders,
  counts: (at) => at < exportOf(index),
  tellsSource: true,
})
export const settledOrders = (week: SimulatedWeek) => paidOut(ownOrders(week))

/** The sheet of orders and adjustments: days with slashes, fees below zero. */
export function settlementRows(
  week: SimulatedWeek,
  style: Style,
  wanted: Wanted = ownOrders(week),
): Cell[][] {
  const first = periodOf(week.week).from
  const wall = (second: Second): string =>
    `${addDays(first, dayIndex(second) - week.index * 7).replaceAll('-', '/')} ${clockTime(second)}`
  const columns = settlementColumns.filter(
    ({ rare, name }) => !rare || (name === 'order_source' && wanted.tellsSource),
  )
  const rows = paidOut(wanted).map(({ order, at }, index) => {
    const subtotal = valueOf(order)
    const revenue = subtotal - order.refund
    const fees = -Math.round(revenue * 0.12)
    return {
      order_id: order.id,
      type: style.language === 'id' ? 'Pesanan' : 'Order',
      created_at: wall(order.createdAt),
      settled_at: wall(at),
      currency: 'IDR',
      settlement: revenue + fees,
      revenue,
      subtotal_after: subtotal,
      subtotal_before: subtotal + 5000,
      seller_discounts: -5000,
      refund_after: -order.refund,
      fees,
      order_source: index % 6 === 5 ? 'Tokopedia' : 'TikTok Shop',
    }
  })
  const { labels, cells } = writeTable(columns, rows, style)
  return [labels, ...cells]
}
