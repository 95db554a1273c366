import type { DayFigureId, Unit } from '../../contract.ts'

/**
 * What each figure is counted in, as its definition says. Apart from the definitions, which know every
 * importer: a line is read in the browser, too.
 */
export const unitOf: Readonly<Record<DayFigureId, Unit>> = {
  'shop.gmv': 'IDR',
  'shop.orders': 'count',
  'shop.conversion_rate': 'ratio',
  'shop.page_views': 'count',
  'shop.add_to_cart': 'count',
  'orders.cancelled_unpaid': 'count',
  'account.followers': 'count',
  'account.video_views': 'count',
  'account.er_views': 'ratio',
}
