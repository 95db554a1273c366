import { expect, test } from 'vitest'

import { orders } from '../importers/orders/orders.ts'
import { readAll } from '../importers/testing.ts'
import { bulkOrderRows } from './bulk.ts'

test('bulk rows read as orders, each line once', () => {
  const { lines, refused, end } = readAll(orders, [...bulkOrderRows(5000)])
  expect(lines).toHaveLength(5000)
  expect(refused).toEqual([])
  expect(end.problem).toBeUndefined()
  const keys = new Set(lines.map((one) => `${one['order_id']}/${one['sku_id']}/${one['line']}`))
  expect(keys.size).toBe(5000)
  expect(lines.every((one) => one['line'] === 0)).toBe(true)
})
