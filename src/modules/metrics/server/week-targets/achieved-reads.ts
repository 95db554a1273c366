import type { TeamId } from '#kernel/ids.ts'
import { addWeeks, type Day, type Week } from '#kernel/time.ts'

import type { Achievement, TargetSubject } from '../../contract.ts'
import { missing } from '../../domain/missing.ts'
import { calendarOf, type Span, spanOf } from '../../domain/span.ts'
import { achievementsOf, type BrandWeek } from '../../domain/week-targets/achievements.ts'
import { runOf, type SoFar } from '../../domain/week-targets/so-far.ts'
import { notListed } from '../../domain/week-targets/target-words.ts'
import { readBrands, readBrandSums } from '../brands/brand-reads.ts'
import { readPeriods } from '../lists/list-reads.ts'
import type { Reader } from '../snapshot.ts'
import { readExports, readOrderBook, type WeekBook, withOrders } from '../week-reader.ts'
import { readTargets, type StoredTarget } from './target-reads.ts'

const kind = 'product_list'

/** What some brands brought in a week, as far as the list of products knows it from Monday on. */
async function readBrandWeek(
  reader: Reader,
  team: TeamId,
  { span, ids }: { readonly span: Span; readonly ids: readonly TargetSubject[] },
): Promise<BrandWeek[]> {
  if (ids.length === 0) return []
  const brands = (await readBrands(reader, team)).filter(({ id }) => ids.includes(id))
  const known = await readPeriods(reader, team, { kinds: [kind], during: span.period })
  const parts = runOf(span, known)
  const rows = parts.length > 0 ? (await readBrandSums(reader, team, parts)).rows : []
  const until = parts.at(-1)?.to ?? null
  return brands
    .toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
    .map(({ id, name, color }) => {
      const own = rows.find(({ brand }) => brand?.id === id)
      const figure = (metric: string): SoFar => {
        const value = own?.values[metric.slice('brand.'.length)] ?? null
        return value === null
          ? { value, until: null, missing: parts.length === 0 ? missing.nothing(kind) : notListed }
          : { value, until, missing: null }
      }
      return { id, name, color, figure }
    })
}

const brandsOf = (targets: readonly StoredTarget[]) => [
  ...new Set(targets.map(({ subject }) => subject).filter((subject) => subject !== 'shop')),
]

type In = { readonly reader: Reader; readonly team: TeamId; readonly today: Day }

/** How the targets of a week stand, whose exports are read already. */
export async function readAchieved(
  { reader, team, today }: In,
  { calendar, book, accounts }: Pick<WeekBook, 'calendar' | 'book' | 'accounts'>,
): Promise<Achievement[]> {
  const { now: span } = calendar
  const targets = await readTargets(reader, team, { from: span.week, until: span.week })
  const brands = await readBrandWeek(reader, team, { span, ids: brandsOf(targets) })
  return achievementsOf({ targets, span, today, book, accounts, brands })
}

type Stood = { readonly week: Week; readonly targets: Achievement[] }

/** Of one subject over weeks, the newest first; weeks without a target are left out. */
export async function readAchievedWeeks(
  where: In,
  asked: { readonly subject: TargetSubject; readonly until: Week; readonly weeks: number },
): Promise<Stood[]> {
  const { reader, team } = where
  const { subject, until } = asked
  const from = addWeeks(until, 1 - asked.weeks)
  const targets = await readTargets(reader, team, { subject, from, until })
  const weeks = [...new Set(targets.map(({ week }) => week))].toSorted().toReversed()
  return subject === 'shop'
    ? readShopWeeks(where, weeks, targets)
    : readWeeksOfBrand(where, weeks, targets)
}

async function readWeeksOfBrand(
  { reader, team, today }: In,
  weeks: readonly Week[],
  targets: readonly StoredTarget[],
): Promise<Stood[]> {
  const stood: Stood[] = []
  for (const week of weeks) {
    const span = spanOf(week)
    // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
    const brands = await readBrandWeek(reader, team, { span, ids: brandsOf(targets) })
    const made = { targets, span, today, book: nothing, accounts: [], brands }
    stood.push({ week, targets: achievementsOf(made) })
  }
  return stood
}

/** No export of the shop is asked where a brand is. */
const nothing = {
  tallies: () => [],
  covered: () => [],
  orders: () => null,
  ordersSince: null,
}

/** As many weeks as the orders of one reading reach back. */
const together = 5

async function readShopWeeks(
  { reader, team, today }: In,
  weeks: readonly Week[],
  targets: readonly StoredTarget[],
): Promise<Stood[]> {
  const stood: Stood[] = []
  let left = [...weeks]
  for (let [last] = left; last !== undefined; [last] = left) {
    const calendar = calendarOf(last)
    const spans = calendar.weeks.slice(-together).filter(({ week }) => weeks.includes(week))
    const wantsOrders = targets.some(({ metric }) => metric.startsWith('orders.'))
    // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
    const exports = await readExports(reader, team, calendar)
    const { book, accounts } = wantsOrders
      ? // oxlint-disable-next-line no-await-in-loop -- as above
        withOrders(exports, await readOrderBook(reader, team, calendar))
      : exports
    for (const span of spans.toReversed())
      stood.push({
        week: span.week,
        targets: achievementsOf({ targets, span, today, book, accounts, brands: [] }),
      })
    left = left.filter((week) => !spans.some((span) => span.week === week))
  }
  return stood
}
