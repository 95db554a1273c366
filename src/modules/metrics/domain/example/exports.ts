import { addDays, instantAt, periodOf, type Week } from '#kernel/time.ts'
import type { Cell } from '#modules/imports/contract/importer.ts'

import type { Kind } from '../importers/vocabulary.ts'
import { clockTime, type Calendar } from './calendar.ts'
import { shop } from './catalogue.ts'
import {
  followerRows,
  gmvmaxLiveRows,
  liveCoreStatsRows,
  liveSessionRows,
  overviewRows,
  shopAnalyticsRows,
  videoListRows,
} from './fact-tables.ts'
import { exportOf } from './figures.ts'
import { orderDescriptions, orderLabels, orderRows } from './order-table.ts'
import type { SimulatedWeek } from './simulate.ts'
import type { Style } from './style.ts'

/** One export of the invented shop, ready to be written and imported like any other. */
export type ExampleFile = {
  readonly kind: Kind
  readonly week: Week
  readonly name: string
  /** XLSX where a sheet is named, else CSV. */
  readonly sheet: string | null
  /** The first is row 1 of the file; an empty one is a blank row. */
  readonly rows: readonly (readonly Cell[])[]
}

/** The eight exports of a week, named as TikTok names them. */
export function exportsOf(week: SimulatedWeek, calendar: Calendar, style: Style): ExampleFile[] {
  const { from, to } = periodOf(week.week)
  const monday = addDays(to, 1)
  const exportedAt = exportOf(week.index)
  const clock = clockTime(exportedAt)
  const digits = `${monday}${clock}`.replaceAll(/\D/g, '')
  const stamp = (later: number): string => String(Number(digits) + later)
  const epoch = instantAt(`${monday}T${clock}`, 'Asia/Jakarta') / 1000
  const file = (kind: Kind, name: string, rows: Cell[][]): ExampleFile => {
    const sheet = name.endsWith('.xlsx') ? 'Sheet1' : null
    return { kind, week: week.week, name, sheet, rows }
  }
  const described = style.cells === 'number' ? [orderDescriptions] : []
  const orders = orderRows(week.orders, { calendar, language: style.language, exportedAt })
  const ordersName = style.language === 'id' ? 'Semua pesanan' : 'All order'
  const studio = `${from}_${epoch}_${shop.handle}.csv`
  const day = clock.slice(0, 5).replace(':', '_')
  return [
    file('orders', `${ordersName}-${monday}-${day}.csv`, [orderLabels, ...described, ...orders]),
    file(
      'shop_analytics',
      `Shop Analytics_Key metrics_${stamp(200)}.xlsx`,
      shopAnalyticsRows(week, style),
    ),
    file(
      'video_list',
      `Video Performance List_${stamp(300)}.xlsx`,
      videoListRows(week, calendar, style),
    ),
    file(
      'live_sessions',
      `Live Analysis_${stamp(400)}.xlsx`,
      liveSessionRows(week, calendar, style),
    ),
    file(
      'live_core_stats',
      `Live Performance Core Stats_${stamp(500)}.xlsx`,
      liveCoreStatsRows(week, style),
    ),
    file(
      'gmvmax_live',
      `livestream data for live campaigns ${from} 00 ~ ${to} 23.xlsx`,
      gmvmaxLiveRows(week, calendar, style),
    ),
    file('studio_overview', `Overview_${studio}`, overviewRows(week, style)),
    file('studio_followers', `FollowerHistory_${studio}`, followerRows(week, style)),
  ]
}
