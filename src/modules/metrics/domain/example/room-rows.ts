import { addDays, periodOf } from '#kernel/time.ts'
import type { Cell } from '#modules/imports/contract/importer.ts'

import { liveRoomColumns } from '../importers/live-rooms.ts'
import { clockTime, dayIndex, type Second } from './calendar.ts'
import type { SessionFigures } from './figures.ts'
import type { SimulatedWeek } from './simulate.ts'
import { ratio } from './style.ts'

const grouped = (value: number): string => {
  const [whole = '', rest] = String(value).split('.')
  const thousands = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? thousands : `${thousands}.${rest}`
}
const money = (value: number): string => {
  const [whole, cents] = value.toFixed(2).split('.')
  return `Rp${grouped(Number(whole))}.${cents}`
}
const points = (value: number | null): string =>
  value === null ? '-' : `${Number((value * 100).toFixed(6))}%`
const length = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours === 0 ? `${minutes}m` : `${hours}h${String(minutes).padStart(2, '0')}m`
}

/**
 * The own rooms of a week as the Streamer Center tells them: it writes one language and one habit.
 * A `share` of less than one is a download in the middle of every room.
 */
export function liveRoomRows(week: SimulatedWeek, share = 1): Cell[][] {
  const { from, to } = periodOf(week.week)
  const rooms = week.figures.sessions.filter(({ session }) => session.own)
  return [
    [`${from} ~ ${to}`],
    liveRoomColumns.map(({ en }) => en),
    ...rooms.map((room, index) => {
      const cells = cellsOf(room, index, { week, share })
      return liveRoomColumns.map(({ name }) => cells[name] ?? '-')
    }),
  ]
}

type Download = { readonly week: SimulatedWeek; readonly share: number }

function cellsOf(
  one: SessionFigures,
  index: number,
  { week, share }: Download,
): Readonly<Record<string, string>> {
  const part = (value: number): number => Math.floor(value * share)
  const wall = (second: Second): string =>
    `${addDays(periodOf(week.week).from, dayIndex(second) - week.index * 7)} ${clockTime(second)}`
  const { startsAt, title } = one.session
  const seconds = Math.floor(part(one.session.seconds) / 60) * 60
  const [gmv, orders] = [part(one.gmv * 1.06), part(one.placed)]
  const [impressions, clicks] = [part(one.impressions), part(one.clicks)]
  return {
    room_id: `7706${String(startsAt * 7919 + index).padStart(15, '0')}`,
    title,
    started_at: wall(startsAt),
    ended_at: share < 1 ? '-' : wall(startsAt + one.session.seconds),
    seconds: length(seconds),
    gmv: money(gmv),
    items_sold: grouped(part(one.items)),
    orders: grouped(orders),
    sku_orders: grouped(orders),
    buyers: grouped(orders),
    aov: orders === 0 ? '-' : money(gmv / orders),
    views: grouped(part(one.views)),
    impressions: grouped(part(one.views * 6)),
    gmv_per_hour: seconds === 0 ? '-' : money((gmv / seconds) * 3600),
    average_view_seconds: `${one.averageSeconds}s`,
    live_ctr: points(ratio(part(one.views), part(one.views * 6))),
    product_impressions: grouped(impressions),
    product_clicks: grouped(clicks),
    ctr: points(ratio(clicks, impressions)),
    ctor: points(ratio(orders, clicks)),
    new_followers: grouped(part(one.newFollowers)),
    comments: grouped(part(one.comments)),
    shares: grouped(part(one.shares)),
    likes: grouped(part(one.likes)),
  }
}
