import { dayIndex, dayLength, weekOf, type Calendar, type Second } from './calendar.ts'
import { expectedOrders } from './demand.ts'
import type { Flash, Order, OrderLine, Payment, Session, Source, Video } from './model.ts'
import { createFates } from './order-fate.ts'
import { shelf } from './programme.ts'
import type { Random } from './random.ts'

export type Week = {
  readonly index: number
  readonly sessions: readonly Session[]
  /** Videos that are still seen, with their views on each of the seven days. */
  readonly videos: readonly { readonly video: Video; readonly views: readonly number[] }[]
}
export type Market = {
  readonly calendar: Calendar
  readonly random: Random
  readonly perDay: number
  /** Buyers so far; some of them come back. */
  readonly buyers: string[]
}

const hours = [2, 1, 1, 1, 2, 3, 4, 5, 6, 6, 7, 7, 8, 7, 6, 6, 6, 7, 9, 12, 14, 13, 9, 5]

/** Every order placed in a week. */
export function ordersOf(week: Week, market: Market): Order[] {
  const { random, calendar, perDay } = market
  const place = createPlacing(market)
  const orders: Order[] = []
  for (let weekday = 0; weekday < 7; weekday += 1) {
    const index = week.index * 7 + weekday
    const count = Math.round(
      expectedOrders(calendar.day(index), index, perDay) * random.near1(0.05),
    )
    for (let one = 0; one < count; one += 1) orders.push(place.usual(week, index))
  }
  for (const { flash, ...session } of week.sessions)
    if (flash) {
      const count = random.int(18, 36)
      for (let one = 0; one < count; one += 1)
        orders.push(place.flash({ ...session, flash }, flash))
    }
  return orders.toSorted((a, b) => a.createdAt - b.createdAt)
}

function createPlacing({ random, buyers }: Market) {
  const finish = createFates(random, buyers)

  /** Where an order of that day comes from, and when it is placed. */
  function origin(week: Week, day: number): { source: Source; createdAt: Second } {
    const drawn = random.next()
    const sessions = week.sessions.filter(({ startsAt }) => dayIndex(startsAt) === day)
    const [first, ...others] = sessions.filter(({ pull }) => pull > 0)
    const createdAt = day * dayLength + timeOfDay()
    if (drawn < 0.4 && first) {
      const live = fromSession(random.weighted([first, ...others], ({ pull }) => pull))
      return weekOf(live.createdAt) === week.index ? live : { source: { kind: 'card' }, createdAt }
    }
    const [seen, ...more] = buyable(week, day)
    if (drawn >= 0.4 && drawn < 0.72 && seen) {
      const { video } = random.weighted([seen, ...more], ({ weight }) => weight)
      return { source: { kind: 'video', video, direct: random.chance(0.84) }, createdAt }
    }
    return { source: { kind: 'card' }, createdAt }
  }

  /** Videos that sell on a day, worked out once for all its orders. */
  const selling = new Map<number, { video: Video; weight: number }[]>()
  function buyable({ videos }: Week, day: number) {
    const known = selling.get(day)
    if (known) return known
    const found = videos
      .map(({ video, views }) => ({ video, weight: (views[day % 7] ?? 0) * video.appeal }))
      .filter(({ weight }) => weight > 0)
    selling.set(day, found)
    return found
  }

  function fromSession(session: Session): { source: Source; createdAt: Second } {
    const direct = random.chance(0.82)
    const after = direct ? 0 : session.seconds
    const span = direct ? session.seconds : 9 * 3600
    const createdAt = session.startsAt + after + Math.floor(random.next() * span)
    return { source: { kind: 'live', session, direct }, createdAt }
  }

  function timeOfDay(): Second {
    const hour = random.weighted(clockHours, (one) => hours[one] ?? 1)
    return hour * 3600 + random.int(0, 3599)
  }

  function line(price: number | null): OrderLine {
    const sku = random.weighted(shelf, ({ demand }) => demand)
    const quantity = random.chance(0.86) ? 1 : random.int(2, 4)
    const full = sku.price * quantity
    const share = random.between(0.06, 0.2)
    const platformDiscount = random.chance(0.08) ? hundreds(full * 0.05) : 0
    const sellerDiscount = price === null ? hundreds(full * share) : full - price * quantity
    return { sku, quantity, unitPrice: sku.price, sellerDiscount, platformDiscount, returned: 0 }
  }

  function lines(): OrderLine[] {
    const drawn = random.next()
    const count = drawn < 0.85 ? 1 : drawn < 0.97 ? 2 : 3
    const found = Array.from({ length: count }, () => line(null))
    return [...new Map(found.map((one) => [one.sku.skuId, one])).values()]
  }

  function usual(week: Week, day: number): Order {
    const { source, createdAt } = origin(week, day)
    const payment: Payment = random.weighted(payments, (one) => shares[one])
    const paidAt = payment === 'cod' ? createdAt + random.int(4, 40) : paymentOf(createdAt)
    return finish({ createdAt, paidAt, payment, source, lines: lines() }, 'a day')
  }

  /** Nine in ten pay within minutes, a few hours later, some never. */
  function paymentOf(createdAt: Second): Second | null {
    const drawn = random.next()
    if (drawn < 0.06) return null
    return createdAt + (drawn < 0.13 ? random.int(900, 8 * 3600) : random.int(12, 600))
  }

  function flash(session: Session, { opensAt, sku, price }: Flash): Order {
    const createdAt = opensAt + random.int(3, 597)
    const paidAt = random.chance(0.29) ? null : createdAt + random.int(20, 280)
    const one: OrderLine = {
      sku,
      quantity: 1,
      unitPrice: sku.price,
      sellerDiscount: sku.price - price,
      platformDiscount: 0,
      returned: 0,
    }
    const payment: Payment = random.weighted(prepaid, (way) => shares[way])
    const source: Source = { kind: 'live', session, direct: true }
    return finish({ createdAt, paidAt, payment, source, lines: [one] }, 'minutes')
  }

  return { usual, flash }
}

const clockHours = [0, ...Array.from({ length: 23 }, (_, hour) => hour + 1)] as const
const hundreds = (amount: number): number => Math.round(amount / 100) * 100

const payments = ['cod', 'va', 'gopay', 'dana', 'qris', 'paylater', 'card'] as const
const prepaid = ['va', 'gopay', 'dana', 'qris'] as const
const shares: Record<Payment, number> = {
  cod: 18,
  va: 20,
  gopay: 17,
  dana: 12,
  qris: 16,
  paylater: 11,
  card: 6,
}
