import type { Session, Video } from './model.ts'
import type { Random } from './random.ts'

/** What was seen and clicked; never fewer clicks than the orders that came of them. */
export type Traffic = { readonly impressions: number; readonly clicks: number }

export type SessionTraffic = Traffic & {
  readonly views: number
  readonly viewers: number
  readonly averageSeconds: number
  readonly comments: number
  readonly shares: number
  readonly likes: number
  readonly newFollowers: number
  readonly productsAdded: number
}

export function sessionTraffic(
  session: Session,
  skuOrders: number,
  random: Random,
): SessionTraffic {
  if (session.seconds === 0) return { ...still, views: 3, viewers: 2, likes: 1 }
  const clicks = Math.round((skuOrders + 4) / random.between(0.016, 0.034))
  const impressions = Math.round(clicks / random.between(0.03, 0.052))
  const views = Math.round(impressions / random.between(2.3, 3.4))
  return {
    impressions,
    clicks,
    views,
    viewers: Math.round(views * random.between(0.62, 0.74)),
    averageSeconds: random.int(42, 96),
    comments: Math.round(views * random.between(0.012, 0.026)),
    shares: Math.round(views * random.between(0.002, 0.005)),
    likes: Math.round(views * random.between(0.4, 0.85)),
    newFollowers: Math.round(views * random.between(0.0022, 0.0042)),
    productsAdded: random.int(14, 40),
  }
}

const still = {
  impressions: 0,
  clicks: 0,
  averageSeconds: 0,
  comments: 0,
  shares: 0,
  newFollowers: 0,
  productsAdded: 0,
}

export type VideoTraffic = Traffic & {
  readonly likes: number
  readonly comments: number
  readonly shares: number
  readonly newFollowers: number
  readonly toLive: number
  readonly finishRate: number
}

/** A video without a product shows none; one that sold was clicked. */
export function videoTraffic(
  video: Video,
  { views, skuOrders, random }: { views: number; skuOrders: number; random: Random },
): VideoTraffic {
  const shown = video.products.length === 0 ? 0 : Math.round(views * random.between(0.42, 0.72))
  const impressions = video.products.length === 0 ? 0 : Math.max(shown, skuOrders * 60)
  const usual = Math.round(impressions * (video.appeal > 0 ? random.between(0.012, 0.038) : 0.004))
  return {
    impressions,
    clicks: Math.max(usual, skuOrders * 25),
    likes: Math.round(views * random.between(0.02, 0.07)),
    comments: Math.round(views * random.between(0.0006, 0.003)),
    shares: Math.round(views * random.between(0.001, 0.005)),
    newFollowers: Math.round(views * random.between(0.0004, 0.0016)),
    toLive: video.own ? Math.round(views * random.between(0.001, 0.005)) : 0,
    finishRate: random.between(0.06, 0.33),
  }
}

/** Product cards in search and shop tab. */
export function cardTraffic(skuOrders: number, random: Random): Traffic {
  const clicks = Math.round((skuOrders + 3) / random.between(0.014, 0.022))
  return { impressions: Math.round(clicks / random.between(0.022, 0.03)), clicks }
}
