import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { Delta, type DeltaProps } from './Delta.tsx'
import { Missing } from './Missing.tsx'
import { Sparkline } from './Sparkline.tsx'

export type FigureProps = {
  readonly name: string
  /** The figure as it is printed, its unit smaller, and in full for the tooltip. */
  readonly value: { readonly text: string; readonly unit?: string; readonly full?: string } | null
  /** Why the value is missing, and what to do about it. */
  readonly missing?: { readonly reason: string; readonly action?: ReactNode }
  readonly delta?: DeltaProps | null
  /** What the delta is measured against: `dari Rp182,4 jt`. */
  readonly against?: string | null
  /** `rerata 4 minggu Rp179,0 jt` */
  readonly mean?: string | null
  readonly trend?: readonly (number | null)[]
  readonly trendMean?: number | null
  /** A second source, a period shown beside, a caution such as "termasuk organik". */
  readonly aside?: ReactNode
  /** Opens the rows the figure was made from. */
  readonly onOrigin?: () => void
}

/** A figure is never alone: value, against what, four-week mean, trend, origin one click away. */
export function Figure(props: FigureProps) {
  const { name, value, missing, delta, against, mean, trend, trendMean, aside, onOrigin } = props
  const { t } = useLingui()
  return (
    <div className="figure">
      <dt>
        <span title={name}>{name}</span>
      </dt>
      <dd className="value">
        {value ? (
          <span className="amount" {...(value.full && { title: value.full })}>
            {value.text}
            {value.unit && <small>&nbsp;{value.unit}</small>}
          </span>
        ) : (
          <span className="amount">
            <Missing reason={missing?.reason ?? null} />
          </span>
        )}
        {value && trend && <Sparkline values={trend} mean={trendMean ?? null} />}
      </dd>
      {value ? (
        <>
          {(delta || against) && (
            <dd className="against">
              {delta && <Delta {...delta} />} {against}
            </dd>
          )}
          {mean && <dd className="mean">{mean}</dd>}
        </>
      ) : (
        missing && (
          <>
            <dd className="against">{missing.reason}</dd>
            {missing.action && <dd className="mean above">{missing.action}</dd>}
          </>
        )
      )}
      {aside && <dd className="aside above">{aside}</dd>}
      {onOrigin && value && (
        <dd>
          <button
            type="button"
            className="open"
            aria-label={t`Asal angka ${name}`}
            onClick={onOrigin}
          />
        </dd>
      )}
    </div>
  )
}

/** A row of figures: as many columns as asked on the desktop, three on a tablet, two on a phone. */
export function Figures({
  children,
  columns = 6,
  label,
}: {
  readonly children: ReactNode
  readonly columns?: number
  readonly label: string
}) {
  return (
    <dl className="figures" aria-label={label} style={{ ['--columns' as string]: columns }}>
      {children}
    </dl>
  )
}
