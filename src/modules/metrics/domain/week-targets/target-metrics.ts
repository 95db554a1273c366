import type { TargetMetric } from '../../contract.ts'

/** `most`: a limit, such as a budget or what may be cancelled; everything else is to be reached. */
export type Aim = 'least' | 'most'

type Told = { readonly aim: Aim; readonly usual: boolean; readonly adds: boolean }

const told = (how: Partial<Told> = {}): Told => ({ aim: 'least', usual: false, adds: true, ...how })
const rate = { adds: false } as const
const limit = { aim: 'most' } as const
const usual = { usual: true } as const

/** `adds`: days make it up, so that part of a week may be held against part of its target. */
const metrics: Readonly<Record<TargetMetric, Told>> = {
  'shop.gmv': told(usual),
  'shop.orders': told(usual),
  'shop.items_sold': told(),
  'shop.visitors': told({ adds: false }),
  'shop.aov': told(rate),
  'shop.ctr': told(rate),
  'shop.conversion_rate': told({ ...rate, ...usual }),
  'live.count': told(usual),
  'live.minutes': told(usual),
  'live.gmv': told(usual),
  'live.gmv_per_hour': told(rate),
  'video.count': told({ adds: false, ...usual }),
  'video.views': told(usual),
  'video.gmv': told(),
  'affiliate.gmv': told(),
  'account.followers_gained': told(usual),
  'account.video_views': told(),
  'ads.cost': told({ ...limit, ...usual }),
  'orders.cancelled_unpaid': told(limit),
  'shop.refunds': told(limit),
  'brand.gmv': told(usual),
  'brand.sku_orders': told(usual),
  'brand.items_sold': told(usual),
}

export const targetOf = (metric: TargetMetric): Told => metrics[metric]

export const isOfBrand = (metric: string): boolean => metric.startsWith('brand.')
