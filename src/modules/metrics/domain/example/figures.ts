import type { Day } from '#kernel/time.ts'

import { dayIndex, dayLength, weekOf, type Calendar, type Second } from './calendar.ts'
import type { Order, Session, Video } from './model.ts'
import type { Week } from './orders.ts'
import { productFigures, type ProductFigures } from './products.ts'
import type { Random } from './random.ts'
import { linesOf, salesOf, sum, type Sales } from './sales.ts'
import { shopFigures, shopTotal, type ShopFigures } from './shop-figures.ts'
import {
  cardTraffic,
  sessionTraffic,
  videoTraffic,
  type SessionTraffic,
  type Traffic,
  type VideoTraffic,
} from './traffic.ts'

export type SessionFigures = Sales &
  SessionTraffic & {
    readonly session: Session
    /** Lines placed, paid or not. */
    readonly placed: number
  }
export type VideoFigures = Sales &
  VideoTraffic & {
    readonly video: Video
    readonly views: number
    readonly viewsByDay: readonly number[]
  }
type LiveDay = Sales &
  Traffic & {
    readonly streams: number
    readonly withGmv: number
    readonly views: number
    readonly averageSeconds: number
  }

export type WeekFigures = {
  readonly days: readonly Day[]
  readonly shop: ShopFigures
  readonly shopByDay: readonly ShopFigures[]
  readonly sessions: readonly SessionFigures[]
  readonly videos: readonly VideoFigures[]
  readonly liveByDay: readonly LiveDay[]
  readonly products: readonly ProductFigures[]
}

/** When the files of a week were downloaded: the Monday after, in the morning. */
export const exportOf = (week: number): Second => (week + 1) * 7 * dayLength + 8 * 3600 + 1860

type World = { readonly calendar: Calendar; readonly random: Random }

/** What all exports of a week have to say, from the same orders. Money counts on the day it is paid. */
export function figuresOf(week: Week, orders: readonly Order[], world: World): WeekFigures {
  const paid = orders.filter(({ paidAt }) => paidAt !== null && weekOf(paidAt) === week.index)
  const sessions = week.sessions.map((session) => sessionFigures(session, { orders, paid }, world))
  const videos = week.videos
    .map((seen) => videoFigures(seen, paid, world))
    .toSorted((a, b) => b.views - a.views)
  const indexes = [0, 1, 2, 3, 4, 5, 6].map((day) => week.index * 7 + day)
  const ofDay = indexes.map((index) =>
    paid.filter(({ paidAt }) => paidAt !== null && dayIndex(paidAt) === index),
  )
  const shopByDay = ofDay.map((own, day) => {
    const live = sessions.filter(({ session }) => dayIndex(session.startsAt) === indexes[day])
    const card = cardTraffic(
      linesOf(own.filter(({ source }) => source.kind === 'card')),
      world.random,
    )
    const traffic = together([...live, card, ...videos.map((video) => onDay(video, day))])
    return shopFigures(own, { traffic, known: exportOf(week.index), random: world.random })
  })
  const shop = shopTotal(shopByDay, paid)
  return {
    days: indexes.map(world.calendar.day),
    shop,
    products: productFigures(paid, {
      traffic: { impressions: shop.product_impressions, clicks: shop.product_clicks },
      known: exportOf(week.index),
      random: world.random.fork('products'),
    }),
    shopByDay,
    sessions,
    videos,
    liveByDay: ofDay.map((own, day) => liveDay(own, sessions, indexes[day] ?? 0)),
  }
}

function sessionFigures(
  session: Session,
  { orders, paid }: { orders: readonly Order[]; paid: readonly Order[] },
  { random }: World,
): SessionFigures {
  const mine = (all: readonly Order[]) =>
    all.filter(({ source }) => source.kind === 'live' && isSame(source.session, session))
  const sales = salesOf(mine(paid))
  const direct = mine(orders).filter(({ source }) => source.kind === 'live' && source.direct)
  const placed = linesOf(direct)
  return { session, placed, ...sales, ...sessionTraffic(session, sales.skuOrders, random) }
}

const isSame = (one: Session, other: Session): boolean =>
  one.startsAt === other.startsAt && one.account === other.account

function videoFigures(
  { video, views: viewsByDay }: Week['videos'][number],
  paid: readonly Order[],
  { random }: World,
): VideoFigures {
  const views = sum(viewsByDay, (day) => day)
  const sales = salesOf(
    paid.filter(({ source }) => source.kind === 'video' && source.video.id === video.id),
  )
  const traffic = videoTraffic(video, { views, skuOrders: sales.skuOrders, random })
  return { video, views, viewsByDay, ...sales, ...traffic }
}

function onDay({ views, viewsByDay, impressions, clicks }: VideoFigures, day: number): Traffic {
  const share = views === 0 ? 0 : (viewsByDay[day] ?? 0) / views
  return { impressions: Math.round(impressions * share), clicks: Math.round(clicks * share) }
}

const together = (parts: readonly Traffic[]): Traffic => ({
  impressions: sum(parts, ({ impressions }) => impressions),
  clicks: sum(parts, ({ clicks }) => clicks),
})

/** A session over midnight has its money split by day of payment and counts on the day it began. */
function liveDay(
  own: readonly Order[],
  sessions: readonly SessionFigures[],
  index: number,
): LiveDay {
  const live = own.filter(({ source }) => source.kind === 'live')
  const begun = sessions.filter(({ session }) => dayIndex(session.startsAt) === index)
  const watched = begun.filter(({ averageSeconds }) => averageSeconds > 0)
  const selling = live.flatMap(({ source }) =>
    source.kind === 'live' ? [source.session.startsAt] : [],
  )
  return {
    ...salesOf(live),
    ...together(begun),
    streams: begun.length,
    withGmv: new Set(selling).size,
    views: sum(begun, ({ views }) => views),
    averageSeconds:
      watched.length === 0
        ? 0
        : Math.round(sum(watched, (one) => one.averageSeconds) / watched.length),
  }
}
