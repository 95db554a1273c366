import { Trans, useLingui } from '@lingui/react/macro'

import { Delta } from '#ui/design/Delta.tsx'
import { Missing } from '#ui/design/Missing.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { RangeDot } from '#ui/design/RangeDot.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { FigureId, FunnelStep } from '../contract.ts'
import { judge, type Judgement } from '../domain/judge.ts'
import { useWeek } from './use-week.ts'

const figures: Record<FunnelStep['id'], FigureId> = {
  impressions: 'shop.product_impressions',
  clicks: 'shop.ctr',
  orders: 'shop.orders_per_click',
}

const judged = ({ rate, previousRate, range }: FunnelStep): Judgement | null =>
  judge({ value: rate, previous: previousRate, range, unit: 'ratio' }, 1)

/** From being seen to being bought; each rate on the band of its last four weeks. */
export function Funnel() {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const phone = useIsPhone()
  const { page, ask, figure } = useWeek()
  const { steps, title } = page.funnel
  const reason = (step: FunnelStep) => {
    const missing = figure(figures[step.id])?.missing
    return missing ? say(missing) : null
  }
  const points: Column<FunnelStep> = {
    key: 'points',
    head: t`poin`,
    numeric: true,
    render: (step) => {
      const change = judged(step)
      if (!change) return null
      const text = format.points(change.change).replace(/\u00A0.*$/, '')
      return <Delta text={text} direction={change.direction} tone={change.tone} />
    },
  }
  return (
    <Section title={say(title)}>
      <Table
        label={say(title)}
        rows={steps}
        rowKey={({ id }) => id}
        onOpen={({ id }) => ask({ id: figures[id], subject: 'shop' })}
        columns={[
          { key: 'step', head: t`Langkah`, header: true, render: ({ name }) => say(name) },
          {
            key: 'count',
            head: t({ message: 'Jumlah', context: 'banyaknya' }),
            numeric: true,
            render: (step) =>
              step.count === null ? <Missing reason={reason(step)} /> : format.count(step.count),
          },
          {
            key: 'band',
            head: phone ? t`kisaran` : t`Lolos, kisaran 4 minggu`,
            className: phone ? '' : 'pl-5',
            render: (step) => (
              <Band step={step} tone={judged(step)?.tone ?? 'quiet'} narrow={phone} />
            ),
          },
          {
            key: 'rate',
            head: '%',
            numeric: true,
            render: ({ rate, id }) =>
              id === 'impressions' || rate === null ? null : <b>{format.number(rate * 100, 2)}</b>,
          },
          ...(phone ? [] : [points]),
        ]}
      />
    </Section>
  )
}

type BandProps = {
  readonly step: FunnelStep
  readonly tone: Judgement['tone']
  readonly narrow: boolean
}

function Band({ step, tone, narrow }: BandProps) {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  if (step.id === 'impressions')
    return narrow ? null : (
      <span className="text-12 text-muted">
        <Trans>langkah pertama</Trans>
      </span>
    )
  if (step.rate === null) return null
  const rate = format.ratio(step.rate)
  const range = step.range?.map((end) => format.ratio(end)).join('–')
  const label = range
    ? t`${say(step.name)} ${rate}, kisaran empat minggu ${range}`
    : t`${say(step.name)} ${rate}, kisaran empat minggu belum diketahui`
  return (
    <span title={label}>
      <RangeDot
        value={step.rate}
        range={step.range}
        tone={tone}
        label={label}
        width={narrow ? 60 : 96}
      />
    </span>
  )
}
