import type { z } from 'zod'

import type { TeamId } from '#kernel/ids.ts'
import { addDays, type Day, type Period, periodOf, type Week, weekOf } from '#kernel/time.ts'

import type { weeks } from '../contract.ts'
import { type Dated, cover } from '../domain/cover.ts'
import { spanOf } from '../domain/span.ts'
import { readCoverage } from './import-reads.ts'
import { readMappedWeeks } from './mapped-reads.ts'
import type { Reader } from './snapshot.ts'

type WeekRow = z.output<typeof weeks.gives>['weeks'][number]
type ShopFact = Dated & { readonly gmv: number }

/** The weeks some applied import, or a row of a team's own table, is about, newest first, with the GMV of the shop. */
export async function readWeeks(reader: Reader, team: TeamId, today: Day): Promise<WeekRow[]> {
  const sources = new Map<Week, Set<string>>()
  for (const { kind, period } of await readCoverage(reader, team))
    for (const week of weeksOf(period, today))
      sources.set(week, (sources.get(week) ?? new Set()).add(kind))
  for (const { week, kind } of await readMappedWeeks(reader, team, today))
    sources.set(week, (sources.get(week) ?? new Set()).add(kind))
  const { rows } = await reader.query<{ week: Week; from: Day; to: Day; gmv: number }>(
    `select to_char(period_from, 'IYYY"-W"IW') as week, to_char(period_from, 'YYYY-MM-DD') as "from",
       to_char(period_to, 'YYYY-MM-DD') as "to", sum(gmv) as gmv
     from fact where team_id = $1 and kind = 'shop_analytics' and gmv is not null
     group by period_from, period_to`,
    [team],
  )
  const known = new Map<Week, ShopFact[]>()
  for (const { week, from, to, gmv } of rows) {
    const facts = known.get(week) ?? []
    known.set(week, [...facts, { period: { from, to }, gmv }])
  }
  return [...sources]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([week, kinds]) => ({
      week,
      period: periodOf(week),
      gmv: gmvOf(week, known.get(week) ?? []),
      sources: kinds.size,
    }))
}

function gmvOf(week: Week, facts: readonly ShopFact[]): number | null {
  if (facts.length === 0) return null
  const { parts } = cover(spanOf(week), facts)
  return parts?.reduce((sum, { gmv }) => sum + gmv, 0) ?? null
}

/** Weeks of a period that have begun. */
function weeksOf({ from, to }: Period, today: Day): Set<Week> {
  const last = to < today ? to : today
  const found = new Set<Week>()
  for (let day = from; day <= last; day = addDays(day, 7)) found.add(weekOf(day))
  if (last >= from) found.add(weekOf(last))
  return found
}
