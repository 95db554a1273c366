import { addWeeks, periodOf, type Day, type Period } from '#kernel/time.ts'
import type { Cell } from '#modules/imports/contract/importer.ts'

import { gmvmaxLiveColumns } from '../importers/gmvmax-live.ts'
import { liveCoreStatsColumns } from '../importers/live-core-stats.ts'
import { liveSessionColumns } from '../importers/live-sessions.ts'
import { shopAnalyticsColumns } from '../importers/shop-analytics.ts'
import { followerColumns, overviewColumns } from '../importers/studio.ts'
import { videoListColumns } from '../importers/video-list.ts'
import { clockTime, slashed, type Calendar } from './calendar.ts'
import type { SessionFigures, VideoFigures } from './figures.ts'
import type { Sales } from './sales.ts'
import type { SimulatedWeek } from './simulate.ts'
import { ratio, writeCell, writeTable, type Style } from './style.ts'

type Rows = Cell[][]
const without =
  (...names: string[]) =>
  ({ name }: { name: string }) =>
    !names.includes(name)

const slashedRange = ({ from, to }: Period): string => `${slashed(from)}-${slashed(to)}`

/** Two tables on one sheet, the first without a label over its first column. */
export function shopAnalyticsRows(week: SimulatedWeek, style: Style): Rows {
  const period = periodOf(week.week)
  const before = periodOf(addWeeks(week.week, -1))
  const columns = shopAnalyticsColumns.filter(without('date'))
  const { labels, cells } = writeTable(columns, [week.figures.shop], style)
  const daily = writeTable(columns, week.figures.shopByDay, style)
  const id = style.language === 'id'
  return [
    [
      `${id ? 'Tanggal analisis' : 'Analysis date'}: ${slashedRange(period)}`,
      `${id ? 'Tanggal perbandingan' : 'Comparison date'}: ${slashedRange(before)}`,
    ],
    [id ? 'Ringkasan data' : 'Data summary'],
    [null, ...labels],
    [id ? 'Total nilai' : 'Total value', ...(cells[0] ?? [])],
    [
      id ? 'Perubahan persentase' : 'Percentage change',
      ...columns.map((_column, index) => `${(index * 7) % 13},${((index * 31) % 90) + 10}%`),
    ],
    [],
    [],
    [id ? 'Data harian' : 'Daily data'],
    [id ? 'Tanggal' : 'Date', ...labels],
    ...daily.cells.map((row, index) => row.toSpliced(0, 0, dated(week, index))),
  ]
}

const dated = ({ figures }: SimulatedWeek, index: number): Cell => {
  const day = figures.days[index]
  return day ? slashed(day) : null
}

const attributed = (sales: Sales) => ({
  gmv: sales.gmv,
  gmv_direct: sales.gmvDirect,
  gmv_indirect: sales.gmv - sales.gmvDirect,
  sku_orders: sales.skuOrders,
  sku_orders_direct: sales.skuOrdersDirect,
  sku_orders_indirect: sales.skuOrders - sales.skuOrdersDirect,
  items_sold: sales.items,
  items_sold_direct: sales.itemsDirect,
  items_sold_indirect: sales.items - sales.itemsDirect,
  buyers: sales.buyers,
})

const range = (week: SimulatedWeek, label: string): Cell[] => {
  const { from, to } = periodOf(week.week)
  return [`${label}: ${from} ~ ${to}`]
}

export function videoListRows(week: SimulatedWeek, calendar: Calendar, style: Style): Rows {
  const columns = videoListColumns.filter(without('orders'))
  const row = (one: VideoFigures) => ({
    ...attributed(one),
    creator: one.video.account.handle,
    creator_id: one.video.account.id,
    title: one.video.title,
    video_id: one.video.id,
    posted_at: `${calendar.dayOf(one.video.postedAt).replaceAll('-', '/')} ${clockTime(one.video.postedAt).slice(0, 5)}`,
    products: one.video.products.join('; ') || null,
    views: one.views,
    likes: one.likes,
    comments: one.comments,
    shares: one.shares,
    new_followers: one.newFollowers,
    video_to_live_clicks: one.toLive,
    product_impressions: one.impressions,
    product_clicks: one.clicks,
    gpm: one.views === 0 ? null : (one.gmv / one.views) * 1000,
    ctr: ratio(one.clicks, one.impressions),
    video_to_live_rate: ratio(one.toLive, one.views),
    finish_rate: one.views === 0 ? null : one.finishRate,
    ctor: ratio(one.skuOrdersDirect, one.clicks),
  })
  const { labels, cells } = writeTable(columns, week.figures.videos.map(row), style)
  const all = style.language === 'id' ? 'Semua' : 'All'
  const filter = style.cells === 'text' ? [] : [all, all, all]
  return [range(week, '[Date Range]'), filter, labels, ...cells]
}

export function liveSessionRows(week: SimulatedWeek, calendar: Calendar, style: Style): Rows {
  const slash = style.cells === 'text' ? '/' : ''
  const row = (one: SessionFigures) => ({
    ...attributed(one),
    creator_id: one.session.account.id,
    creator: one.session.account.handle,
    nickname: one.session.account.nickname,
    launched_at: `${calendar.dayOf(one.session.startsAt).replaceAll('-', '/')}${slash} ${clockTime(one.session.startsAt).slice(0, 5)}`,
    seconds: one.session.seconds,
    products_added: one.productsAdded,
    products_sold: one.products,
    sku_orders_created: one.placed,
    sku_orders_paid: one.skuOrdersDirect,
    average_price: one.itemsDirect === 0 ? null : one.gmvDirect / one.itemsDirect,
    ctor: ratio(one.skuOrdersDirect, one.clicks),
    viewers: one.viewers,
    views: one.views,
    average_view_seconds: one.averageSeconds,
    comments: one.comments,
    shares: one.shares,
    likes: one.likes,
    new_followers: one.newFollowers,
    product_impressions: one.impressions,
    product_clicks: one.clicks,
    ctr: ratio(one.clicks, one.impressions),
  })
  const newestFirst = week.figures.sessions.toReversed()
  const { labels, cells } = writeTable(liveSessionColumns, newestFirst.map(row), style)
  return [range(week, '[Date Range]'), [], labels, ...cells]
}

export function liveCoreStatsRows(week: SimulatedWeek, style: Style): Rows {
  const rows = week.figures.liveByDay.map((day, index) => ({
    ...attributed(day),
    date: week.figures.days[index],
    show_gpm: day.impressions === 0 ? null : (day.gmv / (day.impressions * 3)) * 1000,
    streams: day.streams,
    streams_with_gmv: day.withGmv,
    ctr: ratio(day.clicks, day.impressions),
    ctor: ratio(day.skuOrdersDirect, day.clicks),
    views: day.views,
    average_view_seconds: day.averageSeconds,
  }))
  const { labels, cells } = writeTable(liveCoreStatsColumns, rows, style)
  return [range(week, 'Date Range'), [], labels, ...cells]
}

const adColumns = {
  id: without('cost_per_order', 'roi', 'average_live_minutes'),
  en: without('cost_per_order', 'roi_current_shop', 'cost_per_live_view_10s'),
}

export function gmvmaxLiveRows(week: SimulatedWeek, calendar: Calendar, style: Style): Rows {
  const rows = week.ads.map((ad) => ({
    name: ad.session.title,
    launched_at: `${calendar.dayOf(ad.session.startsAt)} ${clockTime(ad.session.startsAt)}`,
    status: style.language === 'id' ? 'Selesai' : 'Ended',
    campaign: ad.campaign,
    campaign_id: ad.campaignId,
    cost: ad.cost,
    net_cost: ad.netCost,
    sku_orders: ad.skuOrders,
    sku_orders_current_shop: ad.skuOrdersShop,
    cost_per_order_current_shop: ratio(ad.cost, ad.skuOrdersShop),
    gross_revenue: ad.revenue,
    gross_revenue_current_shop: ad.revenueShop,
    roi: ratio(ad.revenue, ad.cost),
    roi_current_shop: ratio(ad.revenueShop, ad.cost),
    live_views: ad.views,
    cost_per_live_view: ratio(ad.cost, ad.views),
    live_views_10s: ad.views10,
    cost_per_live_view_10s: ratio(ad.cost, ad.views10),
    average_live_minutes: ad.session.seconds / 60,
    follows: ad.follows,
    currency: 'IDR',
  }))
  const columns = gmvmaxLiveColumns.filter(adColumns[style.language])
  const { labels, cells } = writeTable(columns, rows, style)
  return [labels, ...cells]
}

const months = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  en: 'January February March April May June July August September October November December',
}

/** A day as the account's language has it, without the year. */
export function yearless(day: Day, language: 'id' | 'en'): string {
  const month = months[language].split(' ')[Number(day.slice(5, 7)) - 1] ?? ''
  const number = String(Number(day.slice(8)))
  return language === 'id' ? `${number} ${month}` : `${month} ${number}`
}

/** Studio writes plain digits, English labels, and `undefined` where it knows nothing. */
function studioRows(week: SimulatedWeek, kind: 'overview' | 'followers', style: Style): Rows {
  const columns = kind === 'overview' ? overviewColumns : followerColumns
  const days = style.cells === 'text' ? week.account.slice(-7) : week.account
  const rows = days.map((one, index) =>
    columns.map(({ name, shape }) => {
      if (name === 'date') return yearless(one.day, style.language)
      if (name === 'followers_change' && index === 0) return 'undefined'
      const value = Object.entries(one).find(([key]) => key === name)?.[1]
      return String(writeCell(value, shape, { ...style, cells: 'number' }))
    }),
  )
  return [columns.map(({ en }) => en), ...rows]
}

export const overviewRows = (week: SimulatedWeek, style: Style): Rows =>
  studioRows(week, 'overview', style)
export const followerRows = (week: SimulatedWeek, style: Style): Rows =>
  studioRows(week, 'followers', style)
