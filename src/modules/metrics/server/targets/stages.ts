import type { Stage, StageType } from '#modules/imports/contract.ts'

import {
  factStage as factColumns,
  orderLineStage as orderLineColumns,
  type FactColumn,
  type OrderLineColumn,
} from '../../domain/importers/targets.ts'

const factTypes: Partial<Record<FactColumn, StageType>> = {
  period_from: 'date',
  period_to: 'date',
  at: 'instant',
  values: 'json',
  attributes: 'json',
}

const orderLineTypes: Partial<Record<OrderLineColumn, StageType>> = {
  line: 'smallint',
  created_at: 'instant',
  created_on: 'date',
  paid_at: 'instant',
  paid_on: 'date',
  shipped_at: 'instant',
  delivered_at: 'instant',
  cancelled_at: 'instant',
  quantity: 'integer',
  returned: 'integer',
  unit_price: 'bigint',
  subtotal_before: 'bigint',
  platform_discount: 'bigint',
  seller_discount: 'bigint',
  subtotal_after: 'bigint',
  order_amount: 'bigint',
  order_refund: 'bigint',
  order_shipping: 'bigint',
  cash_on_delivery: 'boolean',
}

const typed = <C extends string>(columns: readonly C[], types: Partial<Record<C, StageType>>) =>
  columns.map((name) => ({ name, type: types[name] ?? ('text' as const) }))

export const factStage: Stage = {
  table: 'fact_stage',
  columns: typed(factColumns, factTypes),
  kindColumn: 'kind',
  key: ['kind', 'period_from', 'period_to', 'subject', 'subject_key'],
}

export const orderLineStage: Stage = {
  table: 'order_line_stage',
  columns: typed(orderLineColumns, orderLineTypes),
  key: ['order_id', 'sku_id', 'line'],
  numbered: true,
}
