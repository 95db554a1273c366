import type { TeamId } from '#kernel/ids.ts'
import { addDays, dayAt, type Day, Instant, type Period } from '#kernel/time.ts'

import type { Tally } from '../domain/book.ts'
import {
  columnsFrom,
  type Covering,
  dayKinds,
  type DayOrders,
  lookedAt,
  sameWeekdays,
} from '../domain/days/day-book.ts'
import { takenAt } from '../domain/days/taken-at.ts'
import type { Kind } from '../domain/importers/vocabulary.ts'
import { isCounted } from './counted.ts'
import type { Reader } from './snapshot.ts'
import { accountKinds, metric, type StoredTally } from './tally-reads.ts'

/** Each day by itself, so that the index leads to a few rows whatever else is stored. */
const talliesOf = (kind: Kind) => {
  const columns = columnsFrom(kind)
  const list = (made: (name: string) => string, type: string) =>
    `array[${columns.map((name) => made(metric(name))).join(', ')}]::${type}[]`
  const account = accountKinds.has(kind) ? 'subject_key' : `''`
  return `
    select '${kind}' as kind, ${account} as account, to_char(day, 'YYYY-MM-DD') as day,
      count(*)::int as rows, ${list((name) => `sum(${name})`, 'double precision')} as sums,
      ${list((name) => `count(${name})`, 'int')} as filled
    from unnest($2::date[]) as day join fact on period_from = day and period_to = day
    where team_id = $1 and kind = '${kind}' and ${isCounted(kind)}
    group by ${accountKinds.has(kind) ? 'subject_key, ' : ''}day`
}

const talliesSql = dayKinds
  .filter((kind) => kind !== 'orders')
  .map(talliesOf)
  .join(' union all ')

type TallyRow = {
  readonly kind: Kind
  readonly account: string
  readonly day: Day
  readonly rows: number
  readonly sums: readonly (number | null)[]
  readonly filled: readonly number[]
}

/** What every export says of a day and of those it is compared with. */
export async function readDayTallies(
  reader: Reader,
  team: TeamId,
  day: Day,
): Promise<StoredTally[]> {
  const { rows } = await reader.query<TallyRow>(talliesSql, [team, lookedAt(day)])
  return rows.map((row): Tally & Pick<StoredTally, 'kind' | 'account'> => {
    const columns = columnsFrom(row.kind)
    return {
      kind: row.kind,
      account: row.account,
      period: { from: row.day, to: row.day },
      rows: row.rows,
      sums: Object.fromEntries(columns.map((name, at) => [name, row.sums[at] ?? null])),
      filled: Object.fromEntries(columns.map((name, at) => [name, row.filled[at] ?? 0])),
    }
  })
}

/** Orders of the same weekdays, by the day they were created. */
export async function readDayOrders(
  reader: Reader,
  team: TeamId,
  day: Day,
): Promise<ReadonlyMap<Day, DayOrders>> {
  const { rows } = await reader.query<DayOrders & { day: Day }>(
    `select to_char(day, 'YYYY-MM-DD') as day, count(*)::int as placed,
       (count(*) filter (where cancelled and not paid and not on_delivery))::int as "cancelledUnpaid"
     from (
       select min(created_on) as day, bool_and(state = 'cancelled') as cancelled,
         bool_or(paid_at is not null) as paid, bool_or(cash_on_delivery) as on_delivery
       from order_line where team_id = $1 and created_on = any($2::date[]) group by order_id
     ) as placed group by day`,
    [team, sameWeekdays(day)],
  )
  return new Map(rows.map(({ day: on, ...tally }) => [on, tally]))
}

type ImportRow = {
  readonly kind: Kind
  readonly file: string
  readonly from: Day
  readonly to: Day
  readonly createdAt: number
  readonly appliedAt: number
}

const ms = (column: string) => `(extract(epoch from ${column}) * 1000)::double precision`

/** The applied imports that touch the days a page looks at. */
export async function readCovering(
  reader: Reader,
  { id, timeZone }: { readonly id: TeamId; readonly timeZone: string },
  { from, to }: Period,
): Promise<ReadonlyMap<Kind, readonly Covering[]>> {
  const { rows } = await reader.query<ImportRow>(
    `select kind, file, to_char(period_from, 'YYYY-MM-DD') as "from",
       to_char(period_to, 'YYYY-MM-DD') as "to", ${ms('created_at')} as "createdAt",
       ${ms('coalesce(applied_at, created_at)')} as "appliedAt"
     from import where team_id = $1 and state = 'applied' and kind = any($2)
       and period_from <= $4 and period_to >= $3`,
    [id, dayKinds, from, to],
  )
  const found = new Map<Kind, Covering[]>(dayKinds.map((kind) => [kind, []]))
  for (const row of rows) {
    const made = takenAt(row.file, Instant.parse(Math.round(row.createdAt)), timeZone)
    found.get(row.kind)?.push({
      period: { from: row.from, to: row.to },
      whole: addDays(dayAt(made, timeZone), -1),
      appliedAt: Instant.parse(Math.round(row.appliedAt)),
    })
  }
  return found
}
