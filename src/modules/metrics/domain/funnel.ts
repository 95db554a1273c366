import type { FigureId, FigureView, FunnelStep } from '../contract.ts'

const steps = [
  {
    id: 'impressions',
    name: { id: 'Tayangan produk', en: 'Product impressions' },
    count: 'shop.product_impressions',
    rate: null,
  },
  {
    id: 'clicks',
    name: { id: 'Klik', en: 'Clicks' },
    count: 'shop.product_clicks',
    rate: 'shop.ctr',
  },
  {
    id: 'orders',
    name: { id: 'Pesanan', en: 'Orders' },
    count: 'shop.orders',
    rate: 'shop.orders_per_click',
  },
] as const

const single = (value: FigureView['value'] | undefined) =>
  typeof value === 'number' ? value : null

/** From being seen to being bought; each step against the one before it. */
export function funnelOf(figure: (id: FigureId) => FigureView | undefined): FunnelStep[] {
  return steps.map(({ id, name, count, rate }) => {
    const rated = rate === null ? undefined : figure(rate)
    return {
      id,
      name,
      count: single(figure(count)?.value),
      rate: single(rated?.value),
      previousRate: single(rated?.previous),
      range: rated?.range ?? null,
    }
  })
}
