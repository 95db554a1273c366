import { Trans, useLingui } from '@lingui/react/macro'

import type { Day } from '#kernel/time.ts'
import { Missing } from '#ui/design/Missing.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { GuestPage } from '../../contract.ts'
import { promoState } from '../../domain/products/prices-in-force.ts'

type Product = GuestPage['products'][number]

/** What is sold and said of it, for the client to check. */
export function GuestProducts({
  products,
  today,
}: {
  readonly products: readonly Product[]
  readonly today: Day
}) {
  const { t } = useLingui()
  if (products.length === 0) return null
  return (
    <Section title={t`Produk`}>
      <ul>
        {products.map((product) => (
          <li key={product.id} className="guest-item">
            <p className="font-medium break-words">{product.name}</p>
            <Prices product={product} today={today} />
            {product.points.length > 0 && (
              <ul className="mt-2 grid list-disc gap-1 pl-5 text-14">
                {product.points.map((point) => (
                  <li key={point} className="break-words">
                    {point}
                  </li>
                ))}
              </ul>
            )}
            {product.claims.map(({ text, proof }) => (
              <p key={text} className="mt-2 text-14 break-words">
                <Trans>Klaim yang disetujui: {text}</Trans>{' '}
                {proof && (
                  <span className="text-13 text-muted">
                    <Trans>Bukti: {proof}</Trans>
                  </span>
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Prices({ product, today }: { readonly product: Product; readonly today: Day }) {
  const format = useFormat()
  const { price, promo, promoFrom, promoUntil } = product
  const state = promoState(product, today)
  const normal = price === null ? null : format.rupiah(price)
  const lower = promo === null ? null : format.rupiah(promo)
  return (
    <p className="tn text-13 text-muted">
      {normal === null ? <Missing /> : <Trans>Harga {normal}</Trans>}
      {lower !== null && state !== 'expired' && (
        <>
          {' · '}
          <Trans>promo {lower}</Trans>{' '}
          {state === 'coming' && promoFrom && <Trans>mulai {format.day(promoFrom)}</Trans>}
          {state === 'running' && promoUntil && <Trans>sampai {format.day(promoUntil)}</Trans>}
        </>
      )}
    </p>
  )
}
