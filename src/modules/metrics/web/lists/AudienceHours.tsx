import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronRight } from 'lucide-react'

import { Chart } from '#ui/design/Chart.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { Table } from '#ui/design/Table.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { AudienceHours as HoursOf, ListMeasure } from '../../contract.ts'
import { pointsChart, pointsScale } from '../../domain/charts/points.ts'
import type { OpenedCell } from './CellPanel.tsx'
import { useMeasureColumns } from './use-measure-columns.tsx'

const activeFollowers: ListMeasure = {
  id: 'active_followers',
  name: { id: 'Pengikut aktif', en: 'Active followers' },
  unit: 'count',
  unsummed: null,
  usual: true,
}

const clock = (hour: number) => String(hour).padStart(2, '0')

type Props = { readonly hours: HoursOf; readonly onOrigin: (cell: OpenedCell) => void }

/** How many followers are active by hour, as bars; every hour with its origin below. */
export function AudienceHours({ hours: told, onOrigin }: Props) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const { title, hours, period, days, silent } = told
  const chart = {
    measure: activeFollowers,
    mean: null,
    points: hours.map(({ hour, value, busy }) => ({
      label: { id: clock(hour), en: clock(hour) },
      value,
      current: busy,
    })),
  }
  const unit = say(pointsScale(chart).words)
  const name = say(activeFollowers.name)
  const columns = useMeasureColumns<{
    hour: number
    key: string
    values: Record<string, number | null>
  }>(({ key, hour, values }) =>
    onOrigin({
      list: 'accounts',
      kind: told.kind,
      measure: activeFollowers,
      period,
      key,
      name: t`pukul ${clock(hour)}, rata-rata ${days} hari`,
      source: say(told.name),
      value: values['active_followers'] ?? null,
    }),
  )
  return (
    <Section title={say(title)} beside={unit ? `${name}, ${unit}` : name}>
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
          head: [t`Jam dalam sehari`, name],
          rows: hours.map(({ hour, value }) => [
            clock(hour),
            value === null ? '—' : format.count(value),
          ]),
        }}
      />
      <p className="mt-1 text-12 text-muted">
        <Trans>
          Rata-rata {days} hari, {format.period(period)}, jam seperti tertulis di {say(told.where)}.
        </Trans>
        {silent !== null && (
          <>
            {' '}
            <Trans>{format.day(silent)} belum dihitung TikTok Studio.</Trans>
          </>
        )}
      </p>
      <details className="fold mt-2">
        <summary>
          <ChevronRight aria-hidden />
          {t`Semua jam dan asalnya`}
        </summary>
        <Table
          label={t`Pengikut aktif per jam`}
          rows={hours.map(({ key, hour, value }) => ({
            key,
            hour,
            values: { active_followers: value },
          }))}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'hour',
              head: t`Jam dalam sehari`,
              header: true,
              className: 'tn',
              render: ({ hour }) => clock(hour),
            },
            ...columns([activeFollowers]),
          ]}
        />
      </details>
    </Section>
  )
}
