import type { ImportTarget } from '#modules/imports/contract.ts'
import { clientOf } from '#platform/db/transaction.ts'

import { factTarget } from '../../domain/importers/targets.ts'
import { forgetFacts } from '../forget-rows.ts'
import { nameApplied, nameUndone } from '../names/name-store.ts'
import { factPreview } from './fact-preview.ts'
import { factStage } from './stages.ts'
import { createVersionedTarget } from './versioned-target.ts'

/** Facts of every export but orders. They know no buyers. What they name is found by the search. */
export function createFactTarget(): ImportTarget {
  const facts = createVersionedTarget({
    name: factTarget,
    stage: factStage,
    table: 'fact',
    history: 'fact_history',
    witness: 'fact_witness',
    says: ['at', 'values', 'attributes'],
    carries: [],
    overlap: `exists (select 1 from fact where team_id = $2) and exists (
      select 1 from (
        select kind, min(period_from) as first, max(period_from) as last
        from fact_stage where import_id = $1 group by kind
      ) s join lateral (
        select 1 from fact t where t.team_id = $2 and t.kind = s.kind
          and t.period_from between s.first and s.last limit 1
      ) stored on true)`,
    present: factPreview,
    async setPeriod(tx, id, { from, to }) {
      await clientOf(tx).query(
        'update fact_stage set period_from = $2, period_to = $3 where import_id = $1',
        [id, from, to],
      )
    },
    forget: (tx, id, whom) =>
      forgetFacts(tx, { table: 'fact_stage', where: 'import_id', value: id }, whom),
    forgetBuyers: async () => undefined,
  })
  return {
    ...facts,
    async apply(tx, what, order) {
      const found = await facts.apply(tx, what, order)
      await nameApplied(tx, what)
      return found
    },
    undo: (tx, what) => nameUndone(tx, what, () => facts.undo(tx, what)),
    async removeTeam(tx, team) {
      await facts.removeTeam(tx, team)
      await clientOf(tx).query('delete from fact_name where team_id = $1', [team])
    },
  }
}
