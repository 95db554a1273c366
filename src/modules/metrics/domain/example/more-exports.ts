import { addDays, instantAt, periodOf } from '#kernel/time.ts'

import { adExportsOf } from './ad-exports.ts'
import {
  affiliateCreatorRows,
  affiliateProductRows,
  affiliateVideoRows,
} from './affiliate-transaction-rows.ts'
import { clockTime, type Calendar } from './calendar.ts'
import { shop } from './catalogue.ts'
import type { ExampleFile } from './exports.ts'
import { exportOf } from './figures.ts'
import { moneyExportsOf } from './money-exports.ts'
import { productListRows } from './product-list-rows.ts'
import { liveRoomRows } from './room-rows.ts'
import { shopExportsOf } from './shop-exports.ts'
import type { SimulatedWeek } from './simulate.ts'
import { activityRows, contentRows, genderRows, territoryRows, viewerRows } from './studio-rows.ts'
import type { Style } from './style.ts'

/** Exports beside the eight that a weekly report is made from, of the same week and shop. */
export function moreExportsOf(
  week: SimulatedWeek,
  calendar: Calendar,
  style: Style,
): ExampleFile[] {
  const monday = addDays(periodOf(week.week).to, 1)
  const digits = `${monday}${clockTime(exportOf(week.index))}`.replaceAll(/\D/g, '')
  return [
    {
      kind: 'product_list',
      week: week.week,
      name: `product_list_${digits}.xlsx`,
      sheet: 'Sheet1',
      rows: productListRows(week, style),
    },
    ...adExportsOf(week, calendar, style),
    ...shopExportsOf(week, style),
    {
      kind: 'live_rooms',
      week: week.week,
      name: `Creator-Live-Performance_${digits}.xlsx`,
      sheet: 'performance_detail',
      rows: liveRoomRows(week),
    },
    ...moneyExportsOf(week, digits, style),
    ...affiliateExports(week, calendar, style),
    ...studioExports(week, calendar, style),
  ]
}

/** Affiliate Center tells the period in the name of the file only. */
function affiliateExports(week: SimulatedWeek, calendar: Calendar, style: Style): ExampleFile[] {
  const { from, to } = periodOf(week.week)
  const days = [from, to].map((day) => day.replaceAll('-', '')).join('-')
  const file = (kind: ExampleFile['kind'], name: string, rows: ExampleFile['rows']) => ({
    kind,
    week: week.week,
    name: `${name}_${days}.xlsx`,
    sheet: 'Sheet1',
    rows,
  })
  const transactions = 'Transaction_Analysis'
  return [
    file('affiliate_creators', `${transactions}_Creator_List`, affiliateCreatorRows(week, style)),
    file('affiliate_products', `${transactions}_Product_List`, affiliateProductRows(week, style)),
    file('affiliate_videos', 'Video_List', affiliateVideoRows(week, calendar, style)),
  ]
}

/** TikTok Studio as CSV, named as its ZIPs are: some tell the moment of the export, some do not. */
function studioExports(week: SimulatedWeek, calendar: Calendar, style: Style): ExampleFile[] {
  const { from, to } = periodOf(week.week)
  const exported = `${addDays(to, 1)}T${clockTime(exportOf(week.index))}`
  const told = `${from}_${instantAt(exported, 'Asia/Jakarta') / 1000}_${shop.handle}.csv`
  const file = (kind: ExampleFile['kind'], name: string, rows: ExampleFile['rows']) => ({
    kind,
    week: week.week,
    name,
    sheet: null,
    rows,
  })
  return [
    file('studio_content', `Content_${told}`, contentRows(week, calendar, style)),
    file('studio_viewers', `Viewers_${shop.handle}.csv`, viewerRows(week, style)),
    file('studio_activity', `FollowerActivity_${told}`, activityRows(week, style)),
    file('studio_gender', `FollowerGender_${told}`, genderRows()),
    file('studio_territories', `FollowerTopTerritories_${told}`, territoryRows()),
  ]
}
