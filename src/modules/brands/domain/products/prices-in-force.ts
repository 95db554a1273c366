import type { Day } from '#kernel/time.ts'

import type { ProductText } from '../../contract.ts'
import { type Named, pricesIn } from './price.ts'

export type Prices = Pick<ProductText, 'price' | 'promo' | 'promoFrom' | 'promoUntil'>

/** Where the promo price stands on a day; null without one. */
export type PromoState = 'coming' | 'running' | 'expired' | null

export function promoState(prices: Omit<Prices, 'price'>, today: Day): PromoState {
  const { promo, promoFrom, promoUntil } = prices
  if (promo === null) return null
  if (promoUntil !== null && promoUntil < today) return 'expired'
  return promoFrom !== null && promoFrom > today ? 'coming' : 'running'
}

/** A price a sentence names although it does not hold on that day. */
export type WrongPrice = Named & {
  /** `other`: near the price of the product, and no price it has. */
  readonly why: 'expired' | 'coming' | 'other'
}

/**
 * What a talking point says that is no longer, or not yet, the price. Amounts far from the price are
 * left alone: a voucher or the shipping is not the price.
 */
export function wrongPrices(text: string, prices: Prices, today: Day): readonly WrongPrice[] {
  const state = promoState(prices, today)
  return pricesIn(text).flatMap((named): WrongPrice[] => {
    const says = (price: number | null) =>
      price !== null && Math.abs(price - named.price) < Math.max(1, named.about / 2 + 1)
    if (says(prices.price)) return []
    if (says(prices.promo))
      return state === 'expired' || state === 'coming' ? [{ ...named, why: state }] : []
    const known = prices.promo ?? prices.price
    const top = prices.price ?? prices.promo
    if (known === null || top === null) return []
    return named.price >= known * 0.6 && named.price <= top * 1.4
      ? [{ ...named, why: 'other' }]
      : []
  })
}

/** The field that is wrong, and why; null where the prices fit together. */
export function priceProblem(prices: Prices): {
  readonly field: 'promo' | 'promoUntil' | 'price'
  readonly why: 'not-below' | 'no-normal' | 'reversed'
} | null {
  const { price, promo, promoFrom, promoUntil } = prices
  if (promo !== null && price === null) return { field: 'price', why: 'no-normal' }
  if (promo !== null && price !== null && promo >= price)
    return { field: 'promo', why: 'not-below' }
  if (promoFrom !== null && promoUntil !== null && promoFrom > promoUntil)
    return { field: 'promoUntil', why: 'reversed' }
  return null
}
