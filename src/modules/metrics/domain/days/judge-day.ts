import type { DayFigure, MetricDefinition } from '../../contract.ts'
import { judge, type Judgement } from '../judge.ts'

type Judged = Pick<DayFigure, 'value' | 'mean' | 'range' | 'unit' | 'partial'>

/**
 * A day against the mean of the same weekday. Inside the range of those days it is quiet, and so it
 * is where too few are known for a range: single days differ more than weeks do.
 */
export function judgeDay(
  { value, mean, range, unit, partial }: Judged,
  good: MetricDefinition['good'],
): Judgement | null {
  if (partial) return null
  const judged = judge({ value, previous: mean, range, unit }, good)
  return judged && range === null ? { ...judged, tone: 'quiet' } : judged
}
