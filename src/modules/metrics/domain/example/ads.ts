import type { SessionFigures } from './figures.ts'
import type { Session } from './model.ts'
import type { Random } from './random.ts'

/** What GMV Max spent on one LIVE, and the revenue of its whole room, organic sales included. */
export type LiveAd = {
  readonly session: Session
  readonly campaign: string
  readonly campaignId: string
  readonly cost: number
  readonly netCost: number
  readonly skuOrders: number
  readonly skuOrdersShop: number
  readonly revenue: number
  readonly revenueShop: number
  readonly views: number
  readonly views10: number
  readonly follows: number
}

export function adsOf(sessions: readonly SessionFigures[], random: Random): LiveAd[] {
  return sessions
    .filter(({ session }) => session.advertised)
    .map((one, index) => {
      const cost = cents(one.gmvDirect / random.between(9, 14.5))
      const otherShop = one.session.mixed ? random.int(4, 9) : 0
      return {
        session: one.session,
        campaign: one.session.mixed ? 'LIVE GMV Max Campuran' : 'LIVE GMV Max Rutin',
        campaignId: one.session.mixed ? '1851304477120946' : '1851304477120930',
        cost,
        // Ad credit pays a part of one LIVE now and then.
        netCost: index === 1 && cost > 400_000 ? cents(cost - 200_000) : cost,
        skuOrders: one.skuOrdersDirect + otherShop,
        skuOrdersShop: one.skuOrdersDirect,
        revenue: one.gmvDirect + otherShop * 175_000,
        revenueShop: one.gmvDirect,
        views: Math.round(one.views * random.between(0.45, 0.6)),
        views10: Math.round(one.views * random.between(0.18, 0.28)),
        follows: Math.round(one.newFollowers * random.between(0.3, 0.5)),
      }
    })
}

const cents = (amount: number): number => Math.round(amount * 100) / 100
