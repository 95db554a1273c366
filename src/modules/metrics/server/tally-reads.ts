import type { TeamId } from '#kernel/ids.ts'
import { addDays, type Day, type Period } from '#kernel/time.ts'

import type { OrderTally, Tally } from '../domain/book.ts'
import { type Kind, kinds } from '../domain/importers/vocabulary.ts'
import type { Calendar } from '../domain/span.ts'
import { wanted } from '../domain/wanted.ts'
import type { Reader } from './snapshot.ts'

export type StoredTally = Tally & { readonly kind: Kind; readonly account: string }

/** The weeks a page looks at. */
export const windowOf = ({ weeks, now }: Calendar): Period => ({
  from: weeks[0]?.period.from ?? now.period.from,
  to: now.period.to,
})

/** How long before a week a longer period that overlaps it may have begun. */
const longest = 92

const lifted = new Set(['views', 'gmv'])
// The names come from the vocabulary in code, never from a file.
const metric = (name: string) =>
  lifted.has(name) ? name : `(values ->> '${name}')::double precision`

const accountKinds = new Set<Kind>(['studio_overview', 'studio_followers'])

const talliesOf = (kind: Kind) => {
  const metrics = wanted.get(kind) ?? []
  const list = (made: (name: string) => string, type: string) =>
    `array[${metrics.map((name) => made(metric(name))).join(', ')}]::${type}[]`
  const account = accountKinds.has(kind) ? 'subject_key' : `''`
  return `
    select '${kind}' as kind, ${account} as account,
      to_char(period_from, 'YYYY-MM-DD') as "from", to_char(period_to, 'YYYY-MM-DD') as "to",
      count(*)::int as rows, ${list((name) => `sum(${name})`, 'double precision')} as sums,
      ${list((name) => `count(${name})`, 'int')} as filled
    from fact
    where team_id = $1 and kind = '${kind}' and period_from between $2 and $5
      and (period_from >= $3 or period_to >= $4)
    group by ${accountKinds.has(kind) ? 'subject_key, ' : ''}period_from, period_to`
}

const talliesSql = kinds
  .filter((kind) => kind !== 'orders')
  .map(talliesOf)
  .join(' union all ')

type TallyRow = {
  readonly kind: Kind
  readonly account: string
  readonly from: Day
  readonly to: Day
  readonly rows: number
  readonly sums: readonly (number | null)[]
  readonly filled: readonly number[]
}

/** What every export says of the eight weeks up to one, and of longer periods that overlap it. */
export async function readTallies(
  reader: Reader,
  team: TeamId,
  calendar: Calendar,
): Promise<StoredTally[]> {
  const window = windowOf(calendar)
  const { from } = calendar.now.period
  const { rows } = await reader.query<TallyRow>(talliesSql, [
    team,
    addDays(from, -longest),
    window.from,
    from,
    window.to,
  ])
  return rows.map((row) => {
    const metrics = wanted.get(row.kind) ?? []
    return {
      kind: row.kind,
      account: row.account,
      period: { from: row.from, to: row.to },
      rows: row.rows,
      sums: Object.fromEntries(metrics.map((name, at) => [name, row.sums[at] ?? null])),
      filled: Object.fromEntries(metrics.map((name, at) => [name, row.filled[at] ?? 0])),
    }
  })
}

/**
 * Orders of each week by the day they were created. A repeat buyer paid in the week and has paid an
 * order created before that one, at most 400 days earlier; the lines of one order share their time.
 */
const ordersSql = `
  with orders as materialized (
    select order_id, min(created_on) as day, min(buyer) as buyer,
      bool_and(state = 'cancelled') as cancelled, bool_or(paid_at is not null) as paid,
      bool_or(cash_on_delivery) as on_delivery
    from order_line where team_id = $1 and created_on between $2 and $3
    group by order_id
  ), tally as (
    select (day - $2::date) / 7 as at, count(*)::int as placed, count(buyer) as told,
      (count(*) filter (where cancelled and not paid and not on_delivery))::int as lapsed,
      count(*) filter (where paid) as paid
    from orders group by 1
  ), repeat as (
    select at, count(*)::int as buyers from (
      select distinct (created_on - $2::date) / 7 as at, buyer from order_line a
      where team_id = $1 and created_on between $2 and $3 and paid_at is not null and exists (
        select 1 from order_line b where b.team_id = $1 and b.buyer = a.buyer
          and b.created_at < a.created_at and b.created_at >= a.created_at - interval '400 days'
          and b.paid_at is not null)
    ) as seen group by 1
  )
  select at, placed, lapsed as "cancelledUnpaid",
    case when told > 0 or paid = 0 then coalesce(buyers, 0) end as "repeatBuyers"
  from tally left join repeat using (at)`

/** The week and the four it is compared with: orders are counted one by one, so no more than needed. */
export async function readOrders(
  reader: Reader,
  team: TeamId,
  calendar: Calendar,
): Promise<ReadonlyMap<string, OrderTally>> {
  const compared = calendar.weeks.slice(-5)
  const { rows } = await reader.query<OrderTally & { at: number }>(ordersSql, [
    team,
    compared[0]?.period.from,
    calendar.now.period.to,
  ])
  return new Map(rows.map(({ at, ...tally }) => [compared[at]?.week ?? '', tally]))
}

export async function readFirstOrder(reader: Reader, team: TeamId): Promise<Day | null> {
  const { rows } = await reader.query<{ day: Day | null }>(
    `select to_char(min(created_on), 'YYYY-MM-DD') as day from order_line where team_id = $1`,
    [team],
  )
  return rows[0]?.day ?? null
}
