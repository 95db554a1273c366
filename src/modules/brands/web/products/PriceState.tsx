import { Trans } from '@lingui/react/macro'
import { CalendarClock, CalendarX, Tag } from 'lucide-react'

import { Chip } from '#ui/design/Chip.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import { type Prices, promoState } from '../../domain/products/prices-in-force.ts'
import { useToday } from './use-today.ts'

/** Whether the promo price holds today: a word, a sign, then the colour. */
export function PromoChip({ prices }: { readonly prices: Prices }) {
  const format = useFormat()
  const state = promoState(prices, useToday())
  const { promoFrom, promoUntil } = prices
  if (state === null) return null
  if (state === 'expired')
    return (
      <Chip tone="danger" icon={CalendarX}>
        <Trans>promo berakhir {promoUntil && format.day(promoUntil)}</Trans>
      </Chip>
    )
  if (state === 'coming')
    return (
      <Chip tone="info" icon={CalendarClock}>
        <Trans>mulai {promoFrom && format.day(promoFrom)}</Trans>
      </Chip>
    )
  return (
    <Chip tone="positive" icon={Tag}>
      {promoUntil ? <Trans>sampai {format.day(promoUntil)}</Trans> : <Trans>berlaku</Trans>}
    </Chip>
  )
}
