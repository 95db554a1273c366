import type { Period } from '#kernel/time.ts'

import type { FigureView, WeekPage } from '../../contract.ts'
import type { Additive } from '../cover.ts'

/** A row of a team's own table that lies in the week. */
export type MappedFact = {
  /** What the team calls the mapping. */
  readonly name: string
  readonly subject: string
  readonly key: string
  readonly period: Period
  readonly values: Readonly<Record<string, number | null>>
}

type Same = { readonly subject: string; readonly metric: string; readonly additive: Additive }

const shop = (metric: string, additive: Additive = 'additive'): Same => ({
  subject: 'shop',
  metric,
  additive,
})

/** Figures a mapped table may tell as well. */
const same: Partial<Record<FigureView['id'], Same>> = {
  'shop.gmv': shop('gmv'),
  'shop.orders': shop('orders'),
  'shop.sku_orders': shop('sku_orders'),
  'shop.items_sold': shop('items_sold'),
  'shop.page_views': shop('page_views'),
  'shop.product_impressions': shop('product_impressions'),
  'shop.product_clicks': shop('product_clicks'),
  'shop.add_to_cart': shop('add_to_cart'),
  'shop.refunds': shop('refunds'),
  'shop.items_refunded': shop('items_refunded'),
  'shop.buyers': shop('buyers', 'people'),
  'shop.visitors': shop('visitors', 'people'),
  'account.video_views': { subject: 'account', metric: 'video_views', additive: 'additive' },
}

/** Puts what the team's own tables say beside the figures, under their names; never into them. */
export function withMapped(page: WeekPage, facts: readonly MappedFact[]): WeekPage {
  if (facts.length === 0) return page
  return {
    ...page,
    figures: page.figures.map((figure) => {
      const told = same[figure.id]
      return told ? { ...figure, other: [...figure.other, ...saidOf(figure, told, facts)] } : figure
    }),
  }

  function saidOf(figure: FigureView, told: Same, all: readonly MappedFact[]) {
    const mine = all.filter(
      ({ subject, key }) => subject === told.subject && (key === '' || key === figure.subject),
    )
    return [...new Set(mine.map(({ name }) => name))].flatMap((name) => {
      const value = valueOf(
        mine.filter((fact) => fact.name === name),
        told,
      )
      return value === null || value === figure.value
        ? []
        : [{ source: { id: name, en: name }, value }]
    })
  }

  /** The row of the very week, or its seven days; people of several days may be the same ones. */
  function valueOf(own: readonly MappedFact[], { metric, additive }: Same): number | null {
    const amountOf = (period: Period) =>
      own.find((one) => one.period.from === period.from && one.period.to === period.to)?.values[
        metric
      ] ?? null
    const whole = amountOf(page.period)
    if (whole !== null || additive === 'people') return whole
    let sum = 0
    for (const day of page.daily.days) {
      const amount = amountOf({ from: day, to: day })
      if (amount === null) return null
      sum += amount
    }
    return page.daily.days.length === 7 ? sum : null
  }
}
