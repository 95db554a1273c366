import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'

const colors = Array.from({ length: 10 }, (_, index) => index + 1)

/** The ten brand colours, told apart by number too. */
export function ColorChoice({
  value,
  onChange,
}: {
  readonly value: number
  readonly onChange: (color: number) => void
}) {
  const { t } = useLingui()
  const name = useId()
  return (
    <div className="field">
      <span className="label" id={name}>{t`Warna`}</span>
      <div className="swatches" role="radiogroup" aria-labelledby={name}>
        {colors.map((color) => (
          <label key={color}>
            <input
              type="radio"
              name={name}
              checked={color === value}
              aria-label={t`Warna ${color}`}
              onChange={() => onChange(color)}
            />
            <span style={{ background: `var(--brand-${color})` }} />
            <small aria-hidden>{color}</small>
          </label>
        ))}
      </div>
    </div>
  )
}
