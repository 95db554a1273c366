import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { DayFigure, FigureId, MetricDefinition } from '../contract.ts'
import { AmountField } from './AmountField.tsx'
import { inFull } from './printed.ts'
import { fieldOf } from './type-wish.ts'

/** A field for every figure that no export tells; those it tells stay folded. */
export function TypeFields({
  figures,
  definitions,
  texts,
  onText,
}: {
  readonly figures: readonly DayFigure[]
  readonly definitions: ReadonlyMap<FigureId, MetricDefinition>
  readonly texts: Readonly<Record<string, string>>
  readonly onText: (field: string, text: string) => void
}) {
  const { t } = useLingui()
  const [all, setAll] = useState(false)
  const subjects = new Set(figures.map(({ subject }) => subject))
  const isTold = (figure: DayFigure) => figure.source === 'export' && !texts[fieldOf(figure)]
  const told = figures.filter(isTold).length
  const shown = all || told === figures.length ? figures : figures.filter((one) => !isTold(one))
  const rest = figures.length - shown.length
  return (
    <div className="grid gap-4">
      <div className="grid grid-cols-2 gap-x-3 gap-y-4 md:gap-x-8 [&_label]:truncate">
        {shown.map((figure) => (
          <OneField
            key={fieldOf(figure)}
            figure={figure}
            definition={definitions.get(figure.id)}
            named={subjects.size > 2}
            text={texts[fieldOf(figure)] ?? ''}
            onText={(text) => onText(fieldOf(figure), text)}
          />
        ))}
      </div>
      {rest > 0 && (
        <Button size="small" className="justify-self-start" onClick={() => setAll(true)}>
          {t`Tampilkan ${rest} angka yang sudah ada ekspornya`}
        </Button>
      )}
      <p className="text-12 text-muted">
        <Trans>
          Rp12,4 juta boleh ditulis 12,4jt. Kosongkan yang tidak diketahui: kosong bukan nol.
        </Trans>
      </p>
    </div>
  )
}

function OneField({
  figure,
  definition,
  named,
  text,
  onText,
}: {
  readonly figure: DayFigure
  readonly definition: MetricDefinition | undefined
  /** Several accounts have the same figures. */
  readonly named: boolean
  readonly text: string
  readonly onText: (text: string) => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const name = definition ? say(definition.name) : figure.id
  const unit = figure.unit === 'IDR' ? ', Rp' : figure.unit === 'ratio' ? ', %' : ''
  const whose = named && figure.subject !== 'shop' ? ` @${figure.subject}` : ''
  const amount = (value: number) => inFull(format, figure, value)
  const { typed, source, value } = figure
  const exported = source === 'export' && value !== null ? t`ekspor ${amount(value)}` : null
  const before = typed ? t`diketik ${amount(typed.value)} oleh ${typed.typedBy}` : null
  const hint = [exported, before].filter((part) => part !== null).join(' · ')
  return (
    <AmountField
      label={`${name}${whose}${unit}`}
      hint={hint || null}
      figure={figure}
      text={text}
      onText={onText}
    />
  )
}
