import type { PreviewRow } from '#modules/imports/contract.ts'

import { orderLineStage } from './stages.ts'
import type { JsonRow, PreviewOf } from './versioned-target.ts'

const units: Readonly<Record<string, string>> = {
  smallint: 'count',
  integer: 'count',
  bigint: 'IDR',
  instant: 'instant',
  date: 'day',
}
/** Derived from another column, or of no use to a person. */
const hidden = new Set(['state', 'line', 'created_on', 'paid_on', 'cash_on_delivery', 'buyer'])
const main = ['product_name', 'quantity', 'subtotal_after', 'status']

/** A staged order line against the stored one. */
export function orderLinePreview({ row, status, after, before, what }: PreviewOf): PreviewRow {
  const shown = orderLineStage.columns.filter(({ name }) => !hidden.has(name))
  const columns =
    status === 'changed' && before
      ? shown.filter(({ name }) => after[name] !== before[name])
      : shown
          .filter(({ name }) => main.includes(name))
          .toSorted((a, b) => main.indexOf(a.name) - main.indexOf(b.name))
  return {
    row,
    status,
    name: String(after['order_id']),
    cells: columns.map(({ name, type }) => ({
      label: what.labels[name] ?? name,
      unit: units[type] ?? 'text',
      before: before ? cellOf(before, name) : null,
      after: cellOf(after, name),
    })),
  }
}

function cellOf(row: JsonRow, name: string): string | number | null {
  const value = row[name]
  return typeof value === 'string' || typeof value === 'number' ? value : null
}
