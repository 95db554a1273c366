import { useLingui } from '@lingui/react/macro'

import { BrandDot } from '#ui/design/BrandDot.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { Missing } from '#ui/design/Missing.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { Achievement, FigureId, MetricDefinition } from '../../contract.ts'
import { useAchievementWords } from './use-achievement-words.ts'

export type AchievementRow = Achievement & {
  /** Which week it is of, where several stand in one table. */
  readonly when?: string
}

/** Targets with what was reached of them; each figure that has an origin opens it. */
export function AchievementTable({
  label,
  rows,
  definitions,
  onOpen,
}: {
  readonly label: string
  readonly rows: readonly AchievementRow[]
  readonly definitions: ReadonlyMap<FigureId, MetricDefinition>
  readonly onOpen?: (row: AchievementRow) => void
}) {
  const { t } = useLingui()
  const say = useWords()
  const phone = useIsPhone()
  const words = useAchievementWords()
  const nameOf = ({ metric }: Achievement) => {
    const definition = definitions.get(metric)
    return definition ? say(definition.name) : metric
  }
  const dated = rows.some(({ when }) => when !== undefined)
  const columns: (Column<AchievementRow> | false)[] = [
    dated && {
      key: 'week',
      head: t`Minggu`,
      className: 'tn tight',
      render: ({ when }) => when,
    },
    {
      key: 'name',
      head: t`Angka`,
      header: true,
      render: (row) => (
        <span className="flex min-w-0 items-center gap-2">
          {row.brand && <BrandDot color={row.brand.color} />}
          <span className="max-w-36 truncate md:max-w-80" title={nameOf(row)}>
            {row.brand && !dated ? `${row.brand.name} · ${nameOf(row)}` : nameOf(row)}
          </span>
        </span>
      ),
    },
    {
      key: 'share',
      head: t`Capaian`,
      numeric: true,
      render: (row) => <b>{words.share(row) ?? <Missing />}</b>,
    },
    !phone && {
      key: 'value',
      head: t`Nilai`,
      numeric: true,
      render: (row) =>
        row.value === null ? (
          <Missing reason={row.missing ? say(row.missing) : null} />
        ) : (
          words.full(row, row.value)
        ),
    },
    !phone && {
      key: 'target',
      head: t`Target`,
      numeric: true,
      render: (row) => words.full(row, row.target),
    },
    !phone && {
      key: 'difference',
      head: t`Selisih`,
      numeric: true,
      render: (row) => words.difference(row) ?? <Missing />,
    },
    {
      key: 'state',
      head: t`Keadaan`,
      render: (row) => {
        const pace = words.pace(row)
        return (
          <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5 py-1">
            <Chip tone={words.tone(row)}>{words.state(row)}</Chip>
            {pace && <span className="tn text-12 text-muted">{pace}</span>}
          </span>
        )
      },
    },
  ]
  return (
    <Table
      label={label}
      rows={rows}
      rowKey={({ subject, metric, when }) => `${subject} ${metric} ${when ?? ''}`}
      columns={columns.filter((column) => column !== false)}
      {...(onOpen && { onOpen })}
    />
  )
}
