import { useLingui } from '@lingui/react/macro'

import { Section } from '#ui/design/PageHead.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { Item, ItemSource } from '../../contract.ts'
import type { OpenedCell } from './CellPanel.tsx'
import { useMeasureColumns } from './use-measure-columns.tsx'

type Row = ItemSource['rows'][number]
type Props = { readonly item: Item; readonly onOrigin: (cell: OpenedCell) => void }

/** What each export tells, one below the other: they count differently and are never mixed. */
export function ItemSources({ item, onOrigin }: Props) {
  return item.sources.map((source) => (
    <OneSource key={source.kind} source={source} item={item} onOrigin={onOrigin} />
  ))
}

const phoneFigures = 3

function OneSource({ source, item, onOrigin }: Props & { readonly source: ItemSource }) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const phone = useIsPhone()
  const { measures, rows, kind, matched } = source
  const columnsOf = useMeasureColumns<Row>((row, measure) =>
    onOrigin({
      list: item.list,
      kind,
      measure,
      period: row.period,
      key: row.key,
      name: row.label || item.name || item.key,
      source: say(source.name),
      value: row.values[measure.id] ?? null,
      exact: true,
    }),
  )
  // A column that no row fills would only take room.
  const told = measures.filter(({ id }) => rows.some(({ values }) => (values[id] ?? null) !== null))
  const shown = phone ? told.slice(0, phoneFigures) : told
  const labelled = rows.some(({ label }) => label !== '')
  const columns: Column<Row>[] = [
    {
      key: 'period',
      head: t`Hari`,
      header: true,
      className: 'tn tight',
      // The newest half year needs no year where there is little room.
      render: ({ period }) => (phone ? format.periodShort(period) : format.period(period)),
    },
    ...(labelled && !phone
      ? [
          {
            key: 'label',
            head: t`Nama`,
            render: ({ label }: Row) => (
              <span className="block max-w-56 truncate" title={label}>
                {label}
              </span>
            ),
          },
        ]
      : []),
    ...columnsOf(shown),
  ]
  return (
    <Section title={say(source.name)} beside={say(source.where)}>
      {matched && <p className="mb-2 max-w-3xl text-13 text-muted">{say(matched)}</p>}
      <Table
        label={say(source.name)}
        rows={rows}
        rowKey={({ period, key }) => `${key} ${period.from} ${period.to}`}
        columns={columns}
      />
    </Section>
  )
}
