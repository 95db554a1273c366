import type { TeamId } from '#kernel/ids.ts'
import { addDays, type Day, type Period } from '#kernel/time.ts'

import type { OrderTally, Tally } from '../domain/book.ts'
import type { Kind } from '../domain/importers/vocabulary.ts'
import type { Calendar } from '../domain/span.ts'
import { figureKinds, wanted } from '../domain/wanted.ts'
import { isCounted } from './counted.ts'
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
export const metric = (name: string) =>
  lifted.has(name) ? name : `(values ->> '${name}')::double precision`

/** One row for each account. */
export const accountKinds: ReadonlySet<Kind> = new Set(['studio_overview', 'studio_followers'])

/**
 * The periods of the window, and longer ones from before it: apart, so that the index goes past the
 * many rows of the weeks before the window.
 */
const stretches = [
  'period_from between $3 and $5',
  'period_from >= $2 and period_from < $3 and period_to >= $4',
]

const talliesOf = (kind: Kind) => {
  const metrics = wanted.get(kind) ?? []
  const list = (made: (name: string) => string, type: string) =>
    `array[${metrics.map((name) => made(metric(name))).join(', ')}]::${type}[]`
  const account = accountKinds.has(kind) ? 'subject_key' : `''`
  return stretches.map(
    (stretch) => `
    select '${kind}' as kind, ${account} as account,
      to_char(period_from, 'YYYY-MM-DD') as "from", to_char(period_to, 'YYYY-MM-DD') as "to",
      count(*)::int as rows, ${list((name) => `sum(${name})`, 'double precision')} as sums,
      ${list((name) => `count(${name})`, 'int')} as filled
    from fact
    where team_id = $1 and kind = '${kind}' and ${stretch} and ${isCounted(kind)}
    group by ${accountKinds.has(kind) ? 'subject_key, ' : ''}period_from, period_to`,
  )
}

/** By their days, for so are the periods named that stand beside a figure. */
const talliesSql = `${figureKinds
  .filter((kind) => kind !== 'orders')
  .flatMap(talliesOf)
  .join(' union all ')} order by kind, "from", "to", account`

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
 * The last line of a buyer in the week decides: where an earlier one has one before it, so has this.
 *
 * `offset 0` keeps it a look into the index for each buyer. Made a join, it would read every order
 * that was ever paid.
 */
const ordersSql = `
  with line as materialized (
    select order_id, created_on, created_at, buyer, state = 'cancelled' as cancelled,
      paid_at is not null as paid, cash_on_delivery as on_delivery
    from order_line where team_id = $1 and created_on between $2 and $3
  ), tally as (
    select (day - $2::date) / 7 as at, count(*)::int as placed, bool_or(told) as told,
      (count(*) filter (where cancelled and not paid and not on_delivery))::int as lapsed,
      bool_or(paid) as paid
    from (
      select min(created_on) as day, bool_or(buyer is not null) as told,
        bool_and(cancelled) as cancelled, bool_or(paid) as paid, bool_or(on_delivery) as on_delivery
      from line group by order_id
    ) as placed group by 1
  ), repeat as (
    select at, count(*)::int as buyers from (
      select (created_on - $2::date) / 7 as at, buyer, max(created_at) as latest
      from line where paid and buyer is not null group by 1, 2 order by 2
    ) as a
    where exists (
      select from order_line b where b.team_id = $1 and b.buyer = a.buyer
        and b.created_at < a.latest and b.created_at >= a.latest - interval '400 days'
        and b.paid_at is not null offset 0)
    group by 1
  )
  select at, placed, lapsed as "cancelledUnpaid",
    case when told or not paid then coalesce(buyers, 0) end as "repeatBuyers"
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
