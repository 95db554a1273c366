import { z } from 'zod'

/** The figures one looks at in the morning, in the order they stand. */
export const DayFigureId = z.enum([
  'shop.gmv',
  'shop.orders',
  'shop.conversion_rate',
  'shop.page_views',
  'shop.add_to_cart',
  'orders.cancelled_unpaid',
  'account.followers',
  'account.video_views',
  'account.er_views',
])
export type DayFigureId = z.infer<typeof DayFigureId>
