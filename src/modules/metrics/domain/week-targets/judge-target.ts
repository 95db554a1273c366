import type { Day, Period } from '#kernel/time.ts'

import type { Achievement, TargetMetric } from '../../contract.ts'
import type { SoFar } from './so-far.ts'
import { targetOf } from './target-metrics.ts'

type Judged = Pick<Achievement, 'share' | 'difference' | 'pace' | 'state' | 'until' | 'value'>

/** How many days of a week have begun, up to a day and at most to today. */
export function elapsedDays(
  week: { readonly days: readonly Day[] },
  until: Day,
  today: Day,
): number {
  const last = until < today ? until : today
  return week.days.filter((day) => day <= last).length
}

/**
 * A figure against its target. A week that is not over, or not known to its end, is held against the
 * part of the target that its days let expect; a rate or people have no such part.
 */
export function judgeTarget(
  { metric, target }: { readonly metric: TargetMetric; readonly target: number },
  { value, until }: Pick<SoFar, 'value' | 'until'>,
  {
    week,
    today,
  }: {
    readonly week: { readonly period: Period; readonly days: readonly Day[] }
    readonly today: Day
  },
): Judged {
  if (value === null || until === null)
    return { value: null, until: null, share: null, difference: null, pace: null, state: 'unknown' }
  const { aim, adds } = targetOf(metric)
  const known = until < today ? until : today
  const isOver = today > week.period.to && until >= week.period.to
  const pace = isOver || !adds ? null : elapsedDays(week, until, today) / week.days.length
  const base = {
    value,
    until: isOver ? week.period.to : known,
    share: target === 0 ? null : value / target,
    difference: value - target,
    pace,
  }
  const holds = aim === 'least' ? value >= target : value <= target
  if (isOver) return { ...base, state: holds ? 'reached' : 'missed' }
  // What is reached stays reached, and a limit that is passed stays passed, whatever the rest brings.
  if (adds && aim === 'least' && holds) return { ...base, state: 'reached' }
  if (adds && aim === 'most' && !holds) return { ...base, state: 'missed' }
  if (pace === null) return { ...base, state: 'open' }
  const expected = target * pace
  const keepsUp = aim === 'least' ? value >= expected : value <= expected
  return { ...base, state: keepsUp ? 'ahead' : 'behind' }
}
