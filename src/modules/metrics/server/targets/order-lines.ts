import type { ImportTarget } from '#modules/imports/contract.ts'
import { clientOf } from '#platform/db/transaction.ts'

import { orderLineTarget } from '../../domain/importers/targets.ts'
import { forgetOnOrders } from '../forget-rows.ts'
import { orderLinePreview } from './order-line-preview.ts'
import { orderLineStage } from './stages.ts'
import { createVersionedTarget } from './versioned-target.ts'

const carries = ['buyer']
const says = orderLineStage.columns
  .map(({ name }) => name)
  .filter((name) => !carries.includes(name) && !orderLineStage.key.includes(name))

/** Lines of orders. The buyer's hash is no part of what a line says: it is dropped after a while. */
export const createOrderLineTarget = (): ImportTarget =>
  createVersionedTarget({
    name: orderLineTarget,
    stage: orderLineStage,
    table: 'order_line',
    history: 'order_line_history',
    witness: 'order_line_witness',
    says,
    carries,
    overlap: `exists (select 1 from order_line where team_id = $2) and exists (
      select 1 from (
        select min(order_id) as first, max(order_id) as last
        from order_line_stage where import_id = $1
      ) s join lateral (
        select 1 from order_line t where t.team_id = $2
          and t.order_id between s.first and s.last limit 1
      ) stored on true)`,
    present: orderLinePreview,
    // Every line says its own days.
    setPeriod: async () => undefined,
    forget: (tx, id, whom) =>
      forgetOnOrders(tx, { table: 'order_line_stage', where: 'import_id', value: id }, whom),
    async forgetBuyers(tx, { team, before }) {
      for (const table of ['order_line', 'order_line_history'])
        // oxlint-disable-next-line no-await-in-loop -- one connection, one step after the other
        await clientOf(tx).query(
          `update ${table} set buyer = null where buyer is not null
            and ($1::uuid is null or team_id = $1) and ($2::date is null or created_on < $2)`,
          [team ?? null, before ?? null],
        )
    },
  })
