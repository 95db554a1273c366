import type { TeamId } from '#kernel/ids.ts'
import { toRupiah } from '#kernel/money.ts'
import type { Day, Period } from '#kernel/time.ts'

import type { ItemList, ListRow } from '../../contract.ts'
import type { ListDefinition } from '../../domain/lists/list-source.ts'
import type { Measure } from '../../domain/lists/measure.ts'
import type { Reader } from '../snapshot.ts'
import { groupedSql, totalsSql } from './list-sql.ts'

/** The periods of the applied imports of some kinds that share a day with the given one. */
export async function readPeriods(
  reader: Reader,
  team: TeamId,
  { kinds, during }: { readonly kinds: readonly string[]; readonly during: Period },
): Promise<(Period & { readonly kind: string })[]> {
  const { rows } = await reader.query<{ kind: string; from: Day; to: Day }>(
    `select distinct kind, to_char(period_from, 'YYYY-MM-DD') as "from",
       to_char(period_to, 'YYYY-MM-DD') as "to"
     from import where team_id = $1 and state = 'applied' and kind = any($2)
       and period_from <= $4::date and period_to >= $3::date
     order by 2, 3`,
    [team, kinds, during.from, during.to],
  )
  return rows
}

export type RowsAsked = {
  readonly parts: readonly Period[]
  readonly search: string
  readonly sort: string
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

export type Stored = Record<`m${number}`, number | null> & Omit<ListRow, 'values'>
type Totals = Record<`s${number}` | `f${number}`, number | null> & { readonly count: number }

export const periodArrays = (parts: readonly Period[]) => [
  parts.map(({ from }) => from),
  parts.map(({ to }) => to),
]

/** `%` and `_` of a search are what they look like. */
export const likeOf = (search: string) =>
  search === '' ? null : `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`

/** Where a row stands: by a measure, its name or its moment; the key decides between equals. */
export function orderSql(definition: ListDefinition, sort: string, descending: boolean): string {
  const at = definition.measures.findIndex(({ id }) => id === sort)
  const column = at >= 0 ? `m${at}` : sort === 'at' ? 'at' : 'lower(name)'
  return `${column} ${descending ? 'desc' : 'asc'} nulls last, key`
}

export const foundSql = (definition: ListDefinition, more: { readonly origins?: boolean } = {}) => `
  grouped as materialized (${groupedSql(definition, more)}),
  found as (select * from grouped where $4::text is null or name ilike $4 or about ilike $4
    or key ilike $4)`

/** One page of a list, with the sums over everything that was found. */
export async function readRows(
  reader: Reader,
  team: TeamId,
  { definition, asked }: { readonly definition: ListDefinition; readonly asked: RowsAsked },
): Promise<Pick<ItemList, 'rows' | 'count' | 'totals'>> {
  if (asked.parts.length === 0) return { rows: [], count: 0, totals: {} }
  const { rows } = await reader.query<{ totals: Totals; page: Stored[] }>(
    `with ${foundSql(definition)}, page as (
       select * from found order by ${orderSql(definition, asked.sort, asked.descending)}
       offset $5 limit $6
     )
     select (select to_json(t) from (select count(*)::int as count, ${totalsSql(definition)}
         from found) as t) as totals,
       (select coalesce(json_agg(p), '[]'::json) from page as p) as page`,
    [team, ...periodArrays(asked.parts), likeOf(asked.search), asked.offset, asked.limit],
  )
  const [answer] = rows
  if (!answer) throw new Error('A list answers with one row')
  const { totals, page } = answer
  return {
    count: totals.count,
    rows: page.map((row) => rowOf(definition, row)),
    totals: Object.fromEntries(
      definition.measures.map((measure, at) => [
        measure.id,
        { value: settled(measure, totals[`s${at}`] ?? null), filled: totals[`f${at}`] ?? 0 },
      ]),
    ),
  }
}

export const rowOf = ({ measures }: ListDefinition, row: Stored): ListRow => ({
  key: row.key,
  name: row.name,
  about: row.about,
  at: row.at,
  facts: row.facts,
  values: Object.fromEntries(
    measures.map((measure, at) => [measure.id, settled(measure, row[`m${at}`] ?? null)]),
  ),
})

/** Money is whole rupiah, seconds are whole minutes. */
function settled(measure: Measure, value: number | null): number | null {
  if (value === null) return null
  if (measure.unit === 'IDR') return toRupiah(value)
  return measure.how === 'sum' && measure.per ? Math.floor(value / measure.per) : value
}
