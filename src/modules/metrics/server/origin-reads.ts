import type { ImportId, TeamId } from '#kernel/ids.ts'
import type { Period } from '#kernel/time.ts'

import type { Recipe } from '../domain/recipes.ts'
import { isCounted } from './counted.ts'
import type { Reader } from './snapshot.ts'

/** One cell behind a figure; `metric` is the importer's name of its column. */
export type Cell = {
  readonly import: ImportId
  readonly row: number
  readonly metric: string
  readonly value: number | string | null
}
export type Page = { readonly offset: number; readonly limit: number }
export type Cells = { readonly cells: readonly Cell[]; readonly total: number }

/** Which rows of `fact`, and which of their values. */
export type FactCells = {
  readonly kind: string
  readonly periods: readonly Period[]
  readonly metrics: readonly string[]
  /** The cells name their rows: their value is the key of the row. */
  readonly names?: boolean
  /** The rows of these subjects only; of several names of one account the first that knows a day. */
  readonly keys?: readonly string[]
}

export async function readFactCells(
  reader: Reader,
  asked: FactCells & { readonly team: TeamId },
  page: Page,
): Promise<Cells> {
  const { team, kind, periods, metrics, names = false, keys } = asked
  const value = names ? 'subject_key' : '(values ->> metric)::double precision'
  const { rows } = await reader.query<Cell & { total: number }>(
    `with cell as (
       select import_id as import, "row", metric, place, ${value} as value,
         row_number() over (partition by period_from, period_to, metric,
           case when $6::text[] is null then id end
           order by array_position($6::text[], subject_key)) as rank
       from fact join unnest($3::date[], $4::date[]) as p(first, last)
         on period_from = p.first and period_to = p.last
       cross join unnest($5::text[]) with ordinality as m(metric, place)
       where team_id = $1 and kind = $2 and ${value} is not null
         and ($6::text[] is null or subject_key = any($6)) and ${isCounted(kind)}
     )
     select import, "row", metric, value, (count(*) over ())::int as total
     from cell where rank = 1 order by import, "row", place offset $7 limit $8`,
    [
      team,
      kind,
      periods.map(({ from }) => from),
      periods.map(({ to }) => to),
      metrics,
      keys ?? null,
      page.offset,
      page.limit,
    ],
  )
  return strip(rows, page, (first) => readFactCells(reader, asked, first))
}

type Count = Extract<Recipe, { how: 'orders' }>['count']

const paid = 'bool_or(paid_at is not null)'
const counted: Record<Count, { readonly metric: string; readonly having: string }> = {
  placed: { metric: 'order_id', having: 'true' },
  cancelledUnpaid: {
    metric: 'status',
    having: `bool_and(state = 'cancelled') and not ${paid} and not bool_or(cash_on_delivery)`,
  },
  repeatBuyers: {
    metric: 'order_id',
    having: `${paid} and exists (
      select 1 from order_line b where b.team_id = $1 and b.buyer = min(o.buyer)
        and b.created_at < min(o.created_at)
        and b.created_at >= min(o.created_at) - interval '400 days'
        and b.paid_at is not null)`,
  },
}

/** One row for each order that was counted, the first of its lines. */
export async function readOrderCells(
  reader: Reader,
  asked: { readonly team: TeamId; readonly period: Period; readonly count: Count },
  page: Page,
): Promise<Cells> {
  const { team, period, count } = asked
  const { metric, having } = counted[count]
  const once = count === 'repeatBuyers' ? 'distinct on (buyer)' : ''
  const { rows } = await reader.query<Cell & { total: number }>(
    `with counted as (
       select ${once} (array_agg(import_id order by line, "row"))[1] as import,
         (array_agg("row" order by line, "row"))[1] as "row", order_id, min(buyer) as buyer
       from order_line o where team_id = $1 and created_on between $2 and $3
       group by order_id having ${having}
       ${once ? 'order by buyer, min(created_at), order_id' : ''}
     )
     select import, "row", '${metric}' as metric, order_id as value, (count(*) over ())::int as total
     from counted order by import, "row" offset $4 limit $5`,
    [team, period.from, period.to, page.offset, page.limit],
  )
  return strip(rows, page, (first) => readOrderCells(reader, asked, first))
}

/** Beyond the last row the window that counts is empty: the first row still knows the total. */
async function strip(
  rows: readonly (Cell & { total: number })[],
  { offset }: Page,
  again: (page: Page) => Promise<Cells>,
): Promise<Cells> {
  const total = rows[0]?.total
  if (total === undefined && offset > 0)
    return { cells: [], total: (await again({ offset: 0, limit: 1 })).total }
  return { cells: rows.map(({ total: _total, ...cell }) => cell), total: total ?? 0 }
}
