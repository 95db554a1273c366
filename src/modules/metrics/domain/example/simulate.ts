import { addWeeks, periodOf, type Week as IsoWeek } from '#kernel/time.ts'

import { accountDays, type AccountDay } from './account.ts'
import { adsOf, type LiveAd } from './ads.ts'
import { createCalendar, dayLength, weekOf, type Calendar } from './calendar.ts'
import { figuresOf, type WeekFigures } from './figures.ts'
import type { Order, Video } from './model.ts'
import { ordersOf, type Market, type Week } from './orders.ts'
import { sessionsOf, videosOf, viewsOn } from './programme.ts'
import { createRandom } from './random.ts'

export type SimulatedWeek = {
  readonly index: number
  readonly week: IsoWeek
  /** Placed in the week. */
  readonly orders: readonly Order[]
  readonly figures: WeekFigures
  readonly ads: readonly LiveAd[]
  /** The 28 days up to the end of the week, as far as the example reaches back. */
  readonly account: readonly AccountDay[]
}
export type Simulation = { readonly calendar: Calendar; readonly weeks: readonly SimulatedWeek[] }

export type SimulationOptions = {
  readonly seed: string
  /** The last week; it is over. */
  readonly until: IsoWeek
  readonly weeks: number
  /** Orders on an ordinary day; 120 where left out. */
  readonly ordersPerDay?: number
}

/** Weeks before the first that are simulated and not told, so that videos and buyers exist. */
const before = 6

/** The invented shop's weeks: the same seed and last week always give the same figures. */
export function simulateShop({
  seed,
  until,
  weeks,
  ordersPerDay = 120,
}: SimulationOptions): Simulation {
  const count = weeks + before
  const first = addWeeks(until, 1 - count)
  const calendar = createCalendar(periodOf(first).from, (count + 2) * 7)
  const random = createRandom(`${seed}/${until}`)
  const market: Market = {
    calendar,
    random: random.fork('orders'),
    perDay: ordersPerDay,
    buyers: [],
  }
  const posted: Video[] = []
  const days: AccountDay[] = []
  const told: SimulatedWeek[] = []
  let waiting: readonly Order[] = []

  for (let index = 0; index < count; index += 1) {
    const chance = random.fork(`week ${index}`)
    posted.push(...videosOf(index, chance))
    const week: Week = {
      index,
      sessions: sessionsOf(index, calendar, chance),
      videos: seenIn(index, posted, chance),
    }
    const orders = ordersOf(week, market)
    const figures = figuresOf(week, [...waiting, ...orders], { calendar, random: chance })
    days.push(...accountDays(figures, days.at(-1)?.followers ?? 31_480, chance))
    waiting = orders.filter(({ paidAt }) => paidAt !== null && weekOf(paidAt) > index)
    if (index < before) continue
    const ads = adsOf(figures.sessions, chance)
    told.push({
      index,
      week: addWeeks(first, index),
      orders,
      figures,
      ads,
      account: days.slice(-28),
    })
  }
  return { calendar, weeks: told }
}

function seenIn(
  week: number,
  posted: readonly Video[],
  random: ReturnType<typeof createRandom>,
): Week['videos'] {
  return posted.flatMap((video) => {
    const born = Math.floor(video.postedAt / dayLength)
    const views = [0, 1, 2, 3, 4, 5, 6].map((day) => viewsOn(video, week * 7 + day - born, random))
    return views.some((count) => count > 0) ? [{ video, views }] : []
  })
}
