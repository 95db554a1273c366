import type { Period } from '#kernel/time.ts'

import type { ListSource } from '../../contract.ts'
import { knownDays } from '../cover.ts'
import type { ListDefinition } from '../lists/list-source.ts'
import type { Range } from '../lists/range.ts'
import { isWithin } from '../span.ts'

/** Exports that have a row for every day they cover, so that a day without one is not known. */
const everyDay = new Set<string>([
  'shop_analytics',
  'studio_overview',
  'studio_followers',
  'studio_viewers',
])

/** On how many of the days an export knows anything of what is asked. */
export function knownIn(
  { kind, timing }: Pick<ListDefinition, 'kind' | 'timing'>,
  { days }: Range,
  found: {
    readonly source: Pick<ListSource, 'state' | 'parts'>
    /** Stored periods that share a day with those asked for. */
    readonly touching: readonly Period[]
    readonly facts: number
    /** Single days there are rows of. */
    readonly told: number
  },
): number {
  const { source, touching, facts, told } = found
  if (everyDay.has(kind)) return told
  if (timing === 'snapshot') return facts > 0 ? days.length : 0
  if (timing === 'events') return knownDays(days, source.parts).length
  if (source.state === 'complete') return days.length
  const [from, to] = [days[0], days.at(-1)]
  if (from === undefined || to === undefined) return 0
  return knownDays(
    days,
    touching.filter((period) => isWithin(period, { from, to })),
  ).length
}
