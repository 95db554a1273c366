import { adsReportCount, adsReportRows } from './ads-report-rows.ts'
import { affiliateLines, affiliateOrderRows } from './affiliate-rows.ts'
import type { ExampleFile } from './exports.ts'
import { settledOrders, settlementRows } from './settlement-rows.ts'
import type { SimulatedWeek } from './simulate.ts'
import type { Style } from './style.ts'

/** What creators earn and what the shop is paid, of the same week; `digits` tell the download. */
export function moneyExportsOf(week: SimulatedWeek, digits: string, style: Style): ExampleFile[] {
  const file = (kind: ExampleFile['kind'], name: string, rows: ExampleFile['rows']) => ({
    kind,
    week: week.week,
    name,
    sheet: null,
    rows,
  })
  return [
    file('affiliate_orders', `affiliate_orders_${digits}.csv`, affiliateOrderRows(week, style)),
    file('ads_report', `Laporan iklan_${digits}.csv`, adsReportRows(week, style)),
    {
      ...file('settlements', `income_${digits}.xlsx`, settlementRows(week, style)),
      sheet: style.language === 'id' ? 'Detail pesanan' : 'Order details',
    },
  ]
}

/** How many rows must be found in each. */
export const moneyCounts = (week: SimulatedWeek) => ({
  affiliate_orders: affiliateLines(week).length,
  settlements: settledOrders(week).length,
  ads_report: adsReportCount(week),
})
