import { Trans, useLingui } from '@lingui/react/macro'

import { useFormat } from '#ui/format/use-format.ts'

import './promises.css'
import type { PromiseTerms } from '../../contract.ts'

/** The figures of a promise; what is not promised is left out. */
export function PromiseTermsView({ terms }: { readonly terms: PromiseTerms }) {
  const { t } = useLingui()
  const format = useFormat()
  const { minutes, primePercent, mentions, pins, price, note } = terms
  const figures = [
    [t`Menit tayang`, minutes === null ? null : format.count(minutes)],
    [t`Di jam ramai`, primePercent === null ? null : `${primePercent}%`],
    [t`Sebutan`, mentions === null ? null : format.count(mentions)],
    [t`Pin`, pins === null ? null : format.count(pins)],
    [t`Harga paket`, price === null ? null : format.rupiah(price)],
  ] as const
  return (
    <>
      <dl className="promise-terms">
        {figures.map(
          ([label, value]) =>
            value !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {note && <p className="break-words text-13">{note}</p>}
    </>
  )
}

/** Whether a period is over, running or still to come, in a word. */
export function PeriodState({
  terms,
  today,
}: {
  readonly terms: PromiseTerms
  readonly today: string
}) {
  if (terms.to < today) return <Trans>selesai</Trans>
  return terms.from > today ? <Trans>akan datang</Trans> : <Trans>berjalan</Trans>
}
