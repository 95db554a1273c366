import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { Target } from '../../contract.ts'
import { printTarget, readTarget } from '../../domain/week-targets/read-target.ts'
import type { Place } from '../../domain/week-targets/target-draft.ts'
import type { TargetMetrics } from './TargetGrid.tsx'

type Props = {
  readonly active: Place | null
  readonly metric: TargetMetrics[number] | null
  /** What stands in the cell and is not saved. */
  readonly text: string | null
  readonly target: Target | null
  readonly open: number
  readonly outside: number
  /** Cells of other weeks that are not saved. */
  readonly elsewhere: number
  readonly onChoose: (text: string) => void
}

/** One line about the cell one is in, or about what still waits. */
export function TargetHint(props: Props) {
  return (
    <output className="min-w-0 flex-1 text-13 text-muted max-md:basis-full">
      <Words {...props} />
    </output>
  )
}

function Words({ metric, text, target, open, outside, elsewhere, onChoose }: Props): ReactNode {
  const { t } = useLingui()
  const format = useFormat()
  if (outside > 0) return t`${outside} sel tempelan ada di luar tabel dan dilewati.`
  const read = metric && text !== null ? readTarget(text, metric.unit) : null
  if (metric && read?.kind === 'unclear')
    return (
      <span className="flex flex-wrap items-center gap-2">
        <Trans>“{text}” maksudnya:</Trans>
        {read.options.map((value) => {
          const choice = printTarget(value, metric.unit, format.language)
          return (
            <Button key={value} size="small" onClick={() => onChoose(choice)}>
              {choice}
            </Button>
          )
        })}
      </span>
    )
  if (metric && read?.kind === 'none') {
    const example = examples[metric.unit]
    return (
      <span className="text-danger">
        <Trans>
          “{text}” tidak dimengerti. Tulis misalnya {example}.
        </Trans>
      </span>
    )
  }
  if (open > 0)
    return t`${open} sel belum dimengerti; ketikannya tetap ada, yang lain bisa disimpan.`
  if (elsewhere > 0)
    return t`${elsewhere} ketikan lain belum disimpan, di minggu yang tidak terlihat.`
  if (target && text === null) {
    const when = format.instant(target.setAt)
    return t`Diisi ${target.setBy}, ${when}.`
  }
  return null
}

const examples = {
  IDR: '12.400.000 / 12,4jt',
  count: '1.250 / 3rb',
  minutes: '600 / 10 jam',
  ratio: '2,5%',
} as const
