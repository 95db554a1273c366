import { Week } from '#kernel/time.ts'

import { exportOf } from './figures.ts'
import { orderLabels, orderRows } from './order-table.ts'
import { simulateShop } from './simulate.ts'

/** Lines of one simulated week, told again under new order ids and buyers. */
const templates = 2000

/**
 * As many rows of an order export as wanted, header first, for measuring. Memory stays flat: one
 * week is simulated and told again and again under other ids and buyers.
 */
export function* bulkOrderRows(rows: number, seed = 'bulk'): Generator<readonly string[]> {
  yield orderLabels
  const { calendar, weeks } = simulateShop({
    seed,
    until: Week.parse('2026-W46'),
    weeks: 1,
    ordersPerDay: 300,
  })
  const lines = weeks.flatMap(({ orders, index }) =>
    orderRows(orders, { calendar, language: 'id', exportedAt: exportOf(index) }),
  )
  const told = lines.slice(0, templates).map((cells) => cells.map(String))
  const buyer = orderLabels.indexOf('Buyer Username')
  for (let row = 0; row < rows; row += 1) {
    const [template, round] = [told[row % told.length] ?? [], Math.floor(row / told.length)]
    const cells = [...template]
    cells[0] = `57${String(round).padStart(5, '0')}${(template[0] ?? '').slice(7)}`
    cells[buyer] = `${template[buyer] ?? ''}${round.toString(36)}`
    yield cells
  }
}
