import { addDays, periodOf } from '#kernel/time.ts'
import type { Cell } from '#modules/imports/contract/importer.ts'

import { productCardTrafficColumns } from '../importers/product-card-traffic.ts'
import { promotionListColumns } from '../importers/promotion-list.ts'
import { clockTime } from './calendar.ts'
import type { ExampleFile } from './exports.ts'
import { exportOf } from './figures.ts'
import type { SimulatedWeek } from './simulate.ts'
import { ratio, writeTable, type Style } from './style.ts'

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
    {
      kind: 'promotion_list',
      week: week.week,
      name: `Shop Promotion List_${digits}.xlsx`,
      sheet: 'Sheet1',
      rows: promotionRows(week, style),
    },
  ]
}

/** How many rows are read from each of them. */
export const shopCounts = { product_card_traffic: 7, promotion_list: 3 }

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

const promotions = [
  ['7504296445743973717', 'Diskon tanggal kembar', 0.22],
  ['7504296445743973731', 'Voucher pembeli baru', 0.09],
  ['7504296445743973748', 'Gratis ongkir', 0],
] as const

/** In English: no other labels are known. One promotion sold nothing. */
function promotionRows({ week, figures }: SimulatedWeek, style: Style): Cell[][] {
  const { from, to } = periodOf(week)
  const columns = promotionListColumns.filter(({ rare, name }) => !rare || name === 'aov')
  const rows = promotions.map(([id, name, share]) => {
    const gmv = part(figures.shop.gmv, share)
    const orders = part(figures.shop.orders, share)
    const discount = part(gmv, 0.12)
    return {
      promotion_id: id,
      name,
      status: 'Ongoing',
      promotion_period: `${addDays(from, -3)} 09:22 - ${addDays(to, 9)} 23:58`,
      gmv,
      orders,
      aov: ratio(gmv, orders),
      discount_amount: discount,
      roi: ratio(gmv, discount),
      items_sold: part(figures.shop.items_sold, share),
      avg_discount_rate: ratio(discount, gmv + discount),
      gmv_per_buyer: ratio(gmv, part(figures.shop.buyers, share)),
    }
  })
  const { labels, cells } = writeTable(columns, rows, { ...style, language: 'en' })
  return [[`[Date Range]: ${from}T00:00:00 ~ ${to}T23:59:59`], [], labels, ...cells]
}
