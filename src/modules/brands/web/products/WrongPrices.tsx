import { Trans } from '@lingui/react/macro'
import { TriangleAlert } from 'lucide-react'
import { createContext, use } from 'react'

import { useFormat } from '#ui/format/use-format.ts'

import { type Prices, wrongPrices } from '../../domain/products/prices-in-force.ts'
import { useToday } from './use-today.ts'

/** Prices a talking point names although they do not hold today. */
export function WrongPrices({ text, prices }: { readonly text: string; readonly prices: Prices }) {
  const format = useFormat()
  const wrong = wrongPrices(text, prices, useToday())
  const { promoFrom, promoUntil } = prices
  return wrong.map(({ start, text: said, why }) => (
    <p key={start} className="flex items-start gap-1.5 text-13 text-warning">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 flex-none" />
      <span>
        {why === 'expired' ? (
          <Trans>
            Harga kedaluwarsa: promo {said.trim()} berakhir {promoUntil && format.day(promoUntil)}.
          </Trans>
        ) : why === 'coming' ? (
          <Trans>
            Belum berlaku: promo {said.trim()} mulai {promoFrom && format.day(promoFrom)}.
          </Trans>
        ) : (
          <Trans>{said.trim()} bukan harga produk ini. Cek harga normal dan promo.</Trans>
        )}
      </span>
    </p>
  ))
}

/** The prices of the form a talking point is typed in. */
export const PricesContext = createContext<Prices | null>(null)

/** The same, while it is typed. */
export function WrongTyped({ text }: { readonly text: string }) {
  const prices = use(PricesContext)
  return prices && <WrongPrices text={text} prices={prices} />
}
