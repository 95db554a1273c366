import { Trans, useLingui } from '@lingui/react/macro'

import { Chart } from '#ui/design/Chart.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { Item } from '../../contract.ts'
import { pointsChart, pointsScale } from '../../domain/charts/points.ts'
import { aloneText } from './measure-text.ts'

/** The main figure over time; the title is what it shows. */
export function ItemChart({ item }: { readonly item: Pick<Item, 'chart' | 'title' | 'list'> }) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const { chart, title } = item
  if (!chart || !title) return null
  const { measure, points, mean } = chart
  const unit = say(pointsScale(chart).words)
  const text = (value: number | null) => (value === null ? '—' : aloneText(format, measure, value))
  return (
    <Section title={say(title)} beside={unit ? `${say(measure.name)}, ${unit}` : say(measure.name)}>
      <Chart
        label={say(title)}
        option={(roles, width) =>
          pointsChart(chart, {
            colours: { ...roles, ground: roles.surface },
            language: format.language,
            width,
          })
        }
        table={{
          head: [item.list === 'lives' ? t`LIVE` : t`Minggu`, say(measure.name)],
          rows: points.map(({ label, value }) => [say(label).replace('\n', ' '), text(value)]),
        }}
      />
      {mean !== null && (
        <p className="mt-1 flex items-center gap-1.5 text-12 text-muted">
          <svg width="22" height="8" aria-hidden>
            <line className="meanline" x1="0" x2="22" y1="4" y2="4" />
          </svg>
          <Trans>rerata sesi sebelumnya {text(mean)}</Trans>
        </p>
      )}
    </Section>
  )
}
