import { Trans, useLingui } from '@lingui/react/macro'

import { missing } from '#kernel/format.ts'
import { Chart } from '#ui/design/Chart.tsx'
import { Select } from '#ui/design/Field.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { ComparedDays, Comparison } from '../../contract.ts'
import { pairChart, pairScale } from '../../domain/charts/pair.ts'
import { aloneText } from '../lists/measure-text.ts'

/** A figure day by day; the title is what it shows. */
export function CompareDays({
  days,
  comparison,
  onDraw,
}: {
  readonly days: ComparedDays
  readonly comparison: Comparison
  readonly onDraw: (draw: string) => void
}) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const { measure, rows, choices, chosen } = days
  const unit = say(pairScale(days).words)
  const told = (one: ComparedDays['rows'][number]['first']) =>
    one === null || one.value === null
      ? missing
      : `${format.weekday(one.day)}: ${aloneText(format, measure, one.value)}`
  const several = new Set(choices.map(({ source }) => say(source))).size > 1
  return (
    <Section
      title={say(days.title)}
      beside={unit ? t`${unit} per hari, dari hari pertama` : t`per hari, dari hari pertama`}
    >
      <Chart
        label={say(days.title)}
        height={200}
        option={(roles, width) =>
          pairChart(days, {
            colours: { ...roles, ground: roles.surface },
            language: format.language,
            width,
          })
        }
        table={{
          head: [t`Hari ke`, format.period(comparison.period), format.period(comparison.other)],
          rows: rows.map(({ first, other }, at) => [String(at + 1), told(first), told(other)]),
        }}
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-12 text-muted">
        <span className="inline-flex items-center gap-1.5">
          <svg width="22" height="8" aria-hidden>
            <line stroke="var(--chart-1)" strokeWidth="2" x1="0" x2="22" y1="4" y2="4" />
          </svg>
          {format.period(comparison.period)}
        </span>
        <span className="inline-flex items-center gap-1.5">
          <svg width="22" height="8" aria-hidden>
            <line className="meanline" x1="0" x2="22" y1="4" y2="4" />
          </svg>
          <Trans>pembanding {format.period(comparison.other)}</Trans>
        </span>
        <span className="ml-auto w-full md:w-72">
          <Select
            label={t`Angka pada grafik`}
            value={chosen}
            options={choices.map(({ id, source, name }) => ({
              value: id,
              label: several ? `${say(name)} · ${say(source)}` : say(name),
            }))}
            onChange={onDraw}
          />
        </span>
      </div>
    </Section>
  )
}
