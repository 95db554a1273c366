import { addDays, daysOf, type Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import type { ListSource } from '../../contract.ts'
import { cover, knownDays, stretches } from '../cover.ts'
import { kindWords } from '../kinds.ts'
import { missing, partOfDays } from '../missing.ts'
import type { ListDefinition } from './list-source.ts'

/** Some days, with each of them: made once for all exports. */
export const rangeOf = (period: Period) => ({ period, days: daysOf(period) })
export type Range = ReturnType<typeof rangeOf>

/**
 * The days whose snapshots tell how some days ended: what stands in a file of the morning after is
 * how the day before ended.
 */
export const snapshotRange = ({ from, to }: Period): Period => ({
  from: addDays(from, 1),
  to: addDays(to, 1),
})

/** What an export knows of the days, from the periods of its applied imports. */
export function sourceFor(
  definition: ListDefinition,
  range: Range,
  periods: readonly Period[],
): ListSource {
  const { id, kind, timing } = definition
  const base = { kind: id, ...kindWords[kind], beside: [], note: null }
  if (periods.length === 0)
    return { ...base, state: 'missing', parts: [], note: missing.nothingThen(kind) }
  if (timing === 'snapshot')
    return { ...base, state: 'complete', parts: [snapshotRange(range.period)] }
  if (timing === 'events') {
    const days = knownDays(range.days, periods)
    const whole = days.length === range.days.length
    return {
      ...base,
      state: whole ? 'complete' : 'partial',
      parts: stretches(days),
      note: whole ? null : partOfDays(kind, days),
    }
  }
  const { parts, beside } = cover(
    range,
    periods.map((period) => ({ period })),
  )
  const others = beside.map(({ period }) => period).toSorted(byFirst)
  if (parts) return { ...base, state: 'complete', parts: parts.map(({ period }) => period) }
  return {
    ...base,
    state: 'partial',
    parts: [],
    beside: others,
    note: notTiled(definition, others),
  }
}

const byFirst = (a: Period, b: Period) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

const notTiled = ({ kind }: ListDefinition, known: readonly Period[]): Words =>
  missing.notTheseDays(kind, known)
