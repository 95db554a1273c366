import { useLingui } from '@lingui/react/macro'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'

import { useTeam } from '#modules/team/pieces.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import type { Formats } from '#ui/format/formats.ts'
import { useFormat } from '#ui/format/use-format.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type Import, previewRows, type PreviewRow } from '../contract.ts'
import { type Cell, cellText, columnsOf, differenceText, headOf, isFigure } from './cell-text.ts'

const pageSize = 20

/** Rows of a file beside what is stored: the old value crossed out, the new one after it. */
export function PreviewRows({
  one,
  status,
}: {
  readonly one: Import
  readonly status: PreviewRow['status']
}) {
  const { t } = useLingui()
  const team = useTeam()
  const format = useFormat()
  const [offset, setOffset] = useState(0)
  const answer = useAnswer(
    previewRows,
    { team: team.id, import: one.id, status, offset, limit: pageSize },
    { keep: true },
  )
  return (
    <Loaded answer={answer}>
      {({ rows, total }) => (
        <>
          <Table
            label={t`Baris ${one.file}`}
            columns={tableColumns(rows, status, {
              format,
              row: t`Baris`,
              name: t`Data`,
              difference: t`Selisih`,
            })}
            rows={rows}
            rowKey={({ row, name }) => `${row} ${name}`}
          />
          {total > pageSize && (
            <div className="tn flex items-center justify-end gap-1 text-12 text-muted">
              <span className="mr-2">
                {t`${format.count(offset + 1)}–${format.count(Math.min(offset + pageSize, total))} dari ${format.count(total)}`}
              </span>
              <IconButton
                size="small"
                icon={ChevronLeft}
                label={t`Sebelumnya`}
                disabled={offset === 0}
                onClick={() => setOffset(Math.max(0, offset - pageSize))}
              />
              <IconButton
                size="small"
                icon={ChevronRight}
                label={t`Berikutnya`}
                disabled={offset + pageSize >= total}
                onClick={() => setOffset(offset + pageSize)}
              />
            </div>
          )}
        </>
      )}
    </Loaded>
  )
}

type Heads = {
  readonly format: Formats
  readonly row: string
  readonly name: string
  readonly difference: string
}

function tableColumns(
  rows: readonly PreviewRow[],
  status: PreviewRow['status'],
  { format, row, name, difference }: Heads,
): readonly Column<PreviewRow>[] {
  const differences = rows.map(({ cells }) => firstDifference(cells, format))
  return [
    {
      key: 'row',
      head: row,
      render: (line) => <span className="tn text-muted">{format.count(line.row)}</span>,
      width: '56px',
    },
    {
      key: 'name',
      head: name,
      header: true,
      render: (line) => (
        <span className="ell block max-w-[28ch]" title={line.name}>
          {line.name}
        </span>
      ),
    },
    ...columnsOf(rows).map(({ label, unit }): Column<PreviewRow> => ({
      key: `cell ${label}`,
      head: headOf({ label, unit }),
      numeric: isFigure(unit),
      className: 'tight',
      render: ({ cells }) => {
        const cell = cells.find((each) => each.label === label)
        return cell ? <CellView cell={cell} status={status} format={format} /> : null
      },
    })),
    ...(differences.some((text) => text !== null)
      ? [
          {
            key: 'difference',
            head: difference,
            numeric: true,
            render: (_: PreviewRow, index: number) => differences[index] ?? null,
          },
        ]
      : []),
  ]
}

const firstDifference = (cells: readonly Cell[], format: Formats): string | null =>
  cells.map((cell) => differenceText(cell, format)).find((text) => text !== null && text !== '0') ??
  null

function CellView({
  cell,
  status,
  format,
}: {
  readonly cell: Cell
  readonly status: PreviewRow['status']
  readonly format: Formats
}) {
  const { before, after, unit } = cell
  const now = cellText(after, unit, format)
  if (status !== 'changed' || before === after) return now
  return (
    <>
      <del className="was">{cellText(before, unit, format)}</del>
      <ins className="font-semibold no-underline">{now}</ins>
    </>
  )
}
