import { useLingui } from '@lingui/react/macro'

import { Section } from '#ui/design/PageHead.tsx'
import { Table } from '#ui/design/Table.tsx'

import type { TableSample } from '../../contract/mapping.ts'
import { fileColumns } from '../../domain/mapping/draft.ts'

const shown = 6

/** The first rows as they stand in the file, uncleaned. */
export function FirstRows({
  sample,
  headerRow,
}: {
  readonly sample: TableSample
  readonly headerRow: number
}) {
  const { t } = useLingui()
  const rows = sample.rows.filter(({ row }) => row > headerRow).slice(0, shown)
  const labels = fileColumns(sample, headerRow).map(({ label }) => label)
  const width = Math.max(labels.length, ...rows.map(({ cells }) => cells.length))
  return (
    <Section title={t`Baris pertama seperti di berkas`}>
      <Table
        label={t`Baris pertama seperti di berkas`}
        columns={[
          { key: 'row', head: t`Baris`, header: true, width: '56px', render: ({ row }) => row },
          ...Array.from({ length: width }, (_, at) => ({
            key: String(at),
            head: labels[at] ?? '',
            render: ({ cells }: TableSample['rows'][number]) => (
              <span className="mono whitespace-nowrap text-12">{cells[at] ?? ''}</span>
            ),
          })),
        ]}
        rows={rows}
        rowKey={({ row }) => String(row)}
      />
    </Section>
  )
}
