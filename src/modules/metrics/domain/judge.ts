import type { FigureView, MetricDefinition } from '../contract.ts'

/** Which way a figure went, and whether that is good news; `quiet` has no arrow. */
export type Judgement = {
  readonly direction: 'up' | 'down' | 'flat'
  readonly tone: 'good' | 'bad' | 'quiet'
  /** For ratios a difference, else a share of last week. */
  readonly change: number
  readonly kind: 'points' | 'share'
}

/** Without four weeks to compare with, a change this small is noise. */
const noise = 0.05
/** Just past the end of a range of four weeks is still usual. */
const margin = 0.02

/** Whether a value is what the four weeks before let expect. */
export const isUsual = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low - Math.abs(low) * margin && value <= high + Math.abs(high) * margin

/**
 * A change against last week. Inside the range of the four weeks before it is quiet; where that
 * range is not known, a change below five percent is.
 */
export function judge(
  figure: Pick<FigureView, 'value' | 'previous' | 'range' | 'unit'> &
    Partial<Pick<FigureView, 'id'>>,
  good: MetricDefinition['good'],
): Judgement | null {
  const { value, previous, range } = figure
  if (typeof value !== 'number' || typeof previous !== 'number') return null
  // A return is a ratio too, but nobody reads it in percent points.
  const isShare = figure.unit === 'ratio' && Math.abs(previous) <= 1
  const kind = isShare && figure.id?.endsWith('_roi') !== true ? 'points' : 'share'
  if (kind === 'share' && previous === 0) return null
  const change = kind === 'points' ? value - previous : value / previous - 1
  const direction = change > 0 ? 'up' : change < 0 ? 'down' : 'flat'
  const usual = range
    ? isUsual(value, range)
    : Math.abs(value - previous) < Math.abs(previous) * noise
  const tone =
    usual || good === 0 || direction === 'flat' ? 'quiet' : good * change > 0 ? 'good' : 'bad'
  return { direction, tone, change, kind }
}
