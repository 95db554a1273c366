import { addDays, periodOf } from '#kernel/time.ts'
import type { Cell } from '#modules/imports/contract/importer.ts'

import { productCardTrafficColumns } from '../importers/product-card-traffic.ts'
import { clockTime } from './calendar.ts'
import type { ExampleFile } from './exports.ts'
import { exportOf } from './figures.ts'
import type { SimulatedWeek } from './simulate.ts'
import { writeTable, type Style } from './style.ts'

/** What Data Compass says of product cards; rounded shares of the shop's days. */
export function shopExportsOf(week: SimulatedWeek, style: Style): ExampleFile[] {
  const monday = addDays(periodOf(week.week).to, 1)
  const digits = `${monday}${clockTime(exportOf(week.index))}`.replaceAll(/\D/g, '')
  return [
    {
      kind: 'product_card_traffic',
      week: week.week,
      name: `Product Card Traffic Stats_${digits}.xlsx`,
      sheet: 'Sheet1',
      rows: cardRows(week, style),
    },
  ]
}

/** How many rows are read from each of them. */
export const shopCounts = { product_card_traffic: 7 }

const part = (whole: number, share: number): number => Math.round(whole * share)

function cardRows({ week, figures }: SimulatedWeek, style: Style): Cell[][] {
  const { from, to } = periodOf(week)
  const rows = figures.shopByDay.map((day, at) => ({
    date: figures.days[at],
    views: part(day.product_impressions, 0.4),
    product_clicks: part(day.product_clicks, 0.45),
    buyers: part(day.buyers, 0.3),
    sku_orders: part(day.sku_orders, 0.3),
    gmv: part(day.gmv, 0.3),
    viewers: part(day.unique_product_impressions, 0.4),
    add_to_cart: part(day.product_clicks, 0.08),
    unique_clicks: part(day.unique_clicks, 0.45),
    add_to_cart_users: part(day.unique_clicks, 0.06),
    gmv_content: part(day.gmv, 0.05),
  }))
  const { labels, cells } = writeTable(productCardTrafficColumns, rows, style)
  return [[`[Date Range]: ${from} ~ ${to}`], [], labels, ...cells]
}
