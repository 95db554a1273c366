import { addDays, periodOf } from '#kernel/time.ts'
import type { Cell } from '#modules/imports/contract/importer.ts'

import { settlementColumns } from '../importers/settlements.ts'
import { clockTime, dayIndex, dayLength, type Second } from './calendar.ts'
import { exportOf } from './figures.ts'
import { valueOf } from './model.ts'
import type { SimulatedWeek } from './simulate.ts'
import { writeTable, type Style } from './style.ts'

/** Orders of the week that were paid out, a day after they arrived, before the export. */
export const settledOrders = ({ orders, index }: SimulatedWeek) =>
  orders.flatMap((order) => {
    const at = order.deliveredAt === null ? null : order.deliveredAt + dayLength
    return at !== null && at < exportOf(index) ? [{ order, at }] : []
  })

/** The sheet of orders and adjustments: days with slashes, fees below zero. */
export function settlementRows(week: SimulatedWeek, style: Style): Cell[][] {
  const first = periodOf(week.week).from
  const wall = (second: Second): string =>
    `${addDays(first, dayIndex(second) - week.index * 7).replaceAll('-', '/')} ${clockTime(second)}`
  const columns = settlementColumns.filter(({ rare, name }) => !rare || name === 'order_source')
  const rows = settledOrders(week).map(({ order, at }, index) => {
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
