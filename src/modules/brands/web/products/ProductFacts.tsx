import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { Missing } from '#ui/design/Missing.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { Product } from '../../contract.ts'
import { PromoChip } from './PriceState.tsx'
import { WrongPrices } from './WrongPrices.tsx'

type Props = { readonly product: Product }

/** What it costs today. */
export function ProductPrices({ product }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const { price, promo, stockNote, tiktokId } = product
  const money = (amount: number | null) => (amount === null ? <Missing /> : format.rupiah(amount))
  return (
    <dl className="mb-4 grid grid-cols-[repeat(auto-fit,minmax(160px,1fr))] gap-4">
      <Fact label={t`Harga normal`}>
        <span className="tn text-20 font-semibold">{money(price)}</span>
      </Fact>
      <Fact label={t`Harga promo`}>
        <span className="flex flex-wrap items-center gap-2">
          <span className="tn text-20 font-semibold">{money(promo)}</span>
          <PromoChip prices={product} />
        </span>
      </Fact>
      <Fact label={t`Catatan stok`}>{stockNote || <Missing />}</Fact>
      <Fact label={t`ID produk TikTok`}>
        <span className="tn break-all">{tiktokId || <Missing />}</span>
      </Fact>
    </dl>
  )
}

/** What hosts and scripts say of it. */
export function ProductSaid({ product }: Props) {
  const { t } = useLingui()
  const { points, apart, interest } = product
  return (
    <>
      <Section title={t`Poin bicara`}>
        {points.length === 0 ? (
          <p className="text-13 text-muted">
            <Trans>Belum ada poin bicara. Tulis tiga sampai lima lewat “Ubah produk”.</Trans>
          </p>
        ) : (
          <ol className="grid list-decimal gap-2 pl-5 text-14">
            {points.map((point) => (
              <li key={point}>
                {point}
                <WrongPrices text={point} prices={product} />
              </li>
            ))}
          </ol>
        )}
      </Section>
      <dl className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(240px,1fr))] gap-4">
        <Fact label={t`Pembeda`}>{apart || <Missing />}</Fact>
        <Fact label={t`Daya tarik`}>{interest || <Missing />}</Fact>
      </dl>
    </>
  )
}

/** What is true of it and what proves it. */
export function ProductFacts({ product }: Props) {
  const { t } = useLingui()
  const { material, usage, claims, faqs } = product
  return (
    <>
      <dl className="mt-2 mb-4 grid grid-cols-[repeat(auto-fit,minmax(240px,1fr))] gap-4">
        <Fact label={t`Bahan`}>{material || <Missing />}</Fact>
        <Fact label={t`Kegunaan`}>{usage || <Missing />}</Fact>
      </dl>
      {claims.length > 0 && (
        <Section title={t`Klaim yang disetujui`}>
          <ul className="grid gap-2 text-14">
            {claims.map(({ text, proof }) => (
              <li key={text}>
                {text}{' '}
                <span className="text-13 text-muted">
                  {proof ? <Trans>Bukti: {proof}</Trans> : <Trans>Belum ada bukti</Trans>}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {faqs.length > 0 && (
        <Section title={t`Tanya jawab`}>
          <dl className="grid gap-3 text-14">
            {faqs.map(({ question, answer }) => (
              <div key={question}>
                <dt className="font-medium">{question}</dt>
                <dd className="whitespace-pre-line">{answer || <Missing />}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-12 text-muted">{label}</dt>
      <dd className="text-14 break-words whitespace-pre-line">{children}</dd>
    </div>
  )
}
