import type { FigureView, TargetMetric, Unit } from '../../contract.ts'

/** What the manager of the invented shop sets: a little more than the weeks before brought. */
const ambition: Partial<Record<TargetMetric, number>> = {
  'shop.gmv': 0.98,
  'shop.orders': 1.03,
  'shop.conversion_rate': 1.02,
  'live.count': 1,
  'live.minutes': 0.95,
  'live.gmv': 1.08,
  'video.views': 0.9,
  'account.followers_gained': 1.1,
  'ads.cost': 1.05,
}

/** An amount as a person would set it: two figures that count, and then noughts. */
export function roundTarget(value: number, unit: Unit): number {
  if (unit === 'ratio') return Math.round(value * 1000) / 1000
  if (value < 10) return Math.max(1, Math.round(value))
  const step = 10 ** (Math.floor(Math.log10(value)) - 1)
  return Math.round(value / step) * step
}

/** The targets the weeks around one have, from its mean of four weeks; what is unknown gets none. */
export const exampleTargets = (
  figures: readonly Pick<FigureView, 'id' | 'unit' | 'mean4'>[],
): { readonly metric: string; readonly value: number }[] =>
  Object.entries(ambition).flatMap(([metric, times]) => {
    const found = figures.find(({ id }) => id === metric)
    return typeof found?.mean4 === 'number' && found.mean4 > 0
      ? [{ metric, value: roundTarget(found.mean4 * times, found.unit) }]
      : []
  })
